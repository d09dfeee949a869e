import { sameEnds } from '../text/same-ends.ts';
import type { Fate, Side } from './fates.ts';
import type { PlanLine } from './plan-line.ts';
import { textOf } from './resolve.ts';

/** Lines that are decided, or a conflict. */
export type Part =
  | { readonly lines: readonly PlanLine[] }
  | { readonly ours: readonly PlanLine[]; readonly theirs: readonly PlanLine[]; readonly what: string };

/** How conflicts are marked. */
export interface Markers {
  /** How many signs a marker has: 7 or more. */
  readonly size: number;
  readonly ours: string;
  readonly theirs: string;
}

/** A conflict, and the line of its first marker. */
export interface Conflict {
  /** 1-based. */
  readonly line: number;
  readonly what: string;
}

/** The lines as they are when a side wins every conflict. */
export function chosen(parts: readonly Part[], side: Side): PlanLine[] {
  return parts.flatMap((part) => ('lines' in part ? part.lines : part[side]));
}

/** The items that stand in conflicts: nothing is asked of them. Of some only what they say besides, in lines of their own. */
export interface Undecided {
  readonly stated: ReadonlySet<Fate>;
  readonly told: ReadonlySet<Fate>;
}

export function undecidedIn(parts: readonly Part[]): Undecided {
  const lines = parts.flatMap((part) => ('lines' in part ? [] : [...part.ours, ...part.theirs]));
  const fatesOf = (of: readonly PlanLine[]) => new Set(of.flatMap(({ fate }) => fate ?? []));
  return { stated: fatesOf(lines.filter(({ key }) => key !== null)), told: fatesOf(lines) };
}

/** Conflicts that touch as one, and each without the lines at its ends that both sides have. */
export function tidied(parts: readonly Part[]): Part[] {
  const made: Part[] = [];
  for (const part of parts) {
    const last = made.at(-1);
    if ('lines' in part) {
      if (part.lines.length > 0) made.push(part);
    } else if (last && !('lines' in last))
      made[made.length - 1] = {
        ours: [...last.ours, ...part.ours],
        theirs: [...last.theirs, ...part.theirs],
        what: last.what === part.what ? last.what : `${last.what}; ${part.what}`,
      };
    else made.push(part);
  }
  return made.flatMap((part) => ('lines' in part ? [part] : trimmed(part)));
}

function trimmed(part: Exclude<Part, { readonly lines: unknown }>): Part[] {
  const { ours, theirs } = part;
  const [front, back] = sameEnds(
    ours.map(({ text }) => text),
    theirs.map(({ text }) => text),
  );
  const rest = {
    ...part,
    ours: ours.slice(front, ours.length - back),
    theirs: theirs.slice(front, theirs.length - back),
  };
  const isSame = rest.ours.length === 0 && rest.theirs.length === 0;
  return [{ lines: ours.slice(0, front) }, ...(isSame ? [] : [rest]), { lines: ours.slice(ours.length - back) }];
}

/** The text with its conflicts marked. @param end Line end of the markers. */
export function marked(
  parts: readonly Part[],
  { size, ours, theirs }: Markers,
  end: string,
): { readonly text: string; readonly conflicts: readonly Conflict[] } {
  let text = '';
  let line = 1;
  const conflicts: Conflict[] = [];
  const marker = (sign: string, label: string) => `${sign.repeat(size)}${label && ` ${label}`}${end}`;
  for (const part of parts) {
    if ('lines' in part) {
      text += textOf(part.lines);
      line += part.lines.length;
      continue;
    }
    conflicts.push({ line, what: part.what });
    text += marker('<', ours) + textOf(part.ours) + marker('=', '') + textOf(part.theirs) + marker('>', theirs);
    line += part.ours.length + part.theirs.length + 3;
  }
  return { text, conflicts };
}
