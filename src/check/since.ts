import type { Roadmap } from '../roadmap/roadmap.ts';
import { tallied } from '../text/groups.ts';
import { lineAt, lineText, type SourceFile } from '../text/source.ts';
import type { Diagnostic } from './diagnostic.ts';

/** A version of a file, and what was found in it by the same rules. */
export interface CheckedVersion {
  readonly roadmap: Roadmap;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * What a change brings: on lines that it wrote, or what was not found before. A file of which only line ends differ is not changed.
 *
 * @param ids What items of the base are called now, where that differs: `M3.t2` is `M3.t3` since there is one before it.
 */
export function broughtBy(now: CheckedVersion, base: CheckedVersion, ids: ReadonlyMap<string, string>): Diagnostic[] {
  const [source, before] = [now.roadmap.source, base.roadmap.source];
  if (linesOf(source).join('\n') === linesOf(before).join('\n')) return [];
  const kept = new Set(linesOf(before));
  const known = tallied(base.diagnostics, (each) => keyOf(each, ids));
  return now.diagnostics.filter((each) => {
    const key = keyOf(each, NO_IDS);
    const count = known.get(key) ?? 0;
    if (count > 0) known.set(key, count - 1);
    return count === 0 || !kept.has(lineOf(each.source, each.span.start));
  });
}

const NO_IDS: ReadonlyMap<string, string> = new Map();

/** A finding by its rule, its item and its words; lines move, and ids that only count are counted anew. */
function keyOf({ rule, item, message }: Diagnostic, ids: ReadonlyMap<string, string>): string {
  const said = ids.size === 0 ? message : message.replace(/[\w.-]*\w/g, (word) => ids.get(word) ?? word);
  return JSON.stringify([rule, item === undefined ? null : (ids.get(item) ?? item), said]);
}

function linesOf(source: SourceFile): string[] {
  return source.lineStarts.map((_, at) => lineText(source, at + 1));
}

function lineOf(source: SourceFile, offset: number): string {
  return lineText(source, lineAt(source, offset));
}
