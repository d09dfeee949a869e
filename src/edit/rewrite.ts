import type { Roadmap } from '../roadmap/roadmap.ts';
import { applyEdits, inverse, ordered, type TextEdit } from '../text/edit.ts';
import { shellWord } from '../text/shell-word.ts';
import { type SourceFile, sourceFile } from '../text/source.ts';
import { keepColumns } from './keep-columns.ts';
import { type Asked, type Unwanted, unwanted } from './verify.ts';
import type { Refusal, Ways } from './ways.ts';

/** A verified change of one file. Nothing else makes new text of a roadmap. */
export interface Rewrite {
  readonly before: Roadmap;
  readonly after: Roadmap;
  /** In the order of the text; offsets are of the text before. */
  readonly edits: readonly TextEdit[];
}

/** What is to be done to one item, and the ways to do it. */
export interface Part {
  readonly item: string;
  readonly ways: Ways;
}

/** Reads a text as the file before was read. */
export type Reread = (source: SourceFile) => Roadmap;

/** So many combinations of ways are tried. */
const MOST_TRIES = 40;

/** Says what is wrong with a rewrite; `null` if it does what was asked and nothing else. */
export type Check = (before: Roadmap, after: Roadmap, edits: readonly TextEdit[]) => Unwanted | null;

/** Sets statuses: see {@link tryWays}. */
export function rewrite(before: Roadmap, asked: Asked, parts: readonly Part[], read: Reread): Rewrite | Refusal {
  return tryWays(before, parts, read, (old, young, edits) => unwanted(old, young, asked, edits));
}

/**
 * Makes a change: applies the edits, reads the new text, and gives it only if the check finds nothing wrong with what it says.
 * Where it does, the next way of the part at fault is tried.
 */
export function tryWays(before: Roadmap, parts: readonly Part[], read: Reread, check: Check): Rewrite | Refusal {
  const chosen = parts.map(() => 0);
  let fault: Unwanted | null = null;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const edits = ordered(
      keepColumns(
        before,
        parts.flatMap(({ ways }, at) => ways[chosen[at] as number] ?? []),
      ),
    );
    const attempt = edits ? attempted(before, edits, read, check) : OVERLAPPING;
    if (!('what' in attempt)) return attempt;
    fault ??= attempt;
    const next = nextPart(parts, chosen, attempt.item);
    if (next < 0) break;
    chosen[next] = (chosen[next] as number) + 1;
  }
  const hint = fault?.hint ?? `write it by hand, ${explained(before, fault?.item ?? null)}`;
  return { refused: fault?.what ?? 'there is no way to write it', because: 'text', hint };
}

function explained({ items, source }: Roadmap, id: string | null): string {
  const line = items.find((item) => item.id === id)?.line;
  const place = line === undefined ? source.path : `${source.path}:${line}`;
  return `and see \`roadmap explain ${shellWord(place)}\``;
}

const OVERLAPPING: Unwanted = { item: null, what: 'two changes would touch the same words' };

/** The one place where new text of a roadmap is made. */
function attempted(before: Roadmap, edits: readonly TextEdit[], read: Reread, check: Check): Rewrite | Unwanted {
  if (edits.length === 0) return check(before, before, edits) ?? { before, after: before, edits };
  const { source } = before;
  const text = applyEdits(source.text, edits);
  if (applyEdits(text, inverse(source.text, edits)) !== source.text)
    return { item: null, what: 'more than the change would be written' };
  const after = read(sourceFile(source.path, (source.bom ? '\uFEFF' : '') + text));
  return check(before, after, edits) ?? { before, after, edits };
}

/** The part at fault, else the first that has another way; -1 if none has. */
function nextPart(parts: readonly Part[], chosen: readonly number[], item: string | null): number {
  const hasNext = (at: number) => (chosen[at] as number) + 1 < (parts[at] as Part).ways.length;
  const own = parts.findIndex((part, at) => part.item === item && hasNext(at));
  return own >= 0 ? own : parts.findIndex((_, at) => hasNext(at));
}
