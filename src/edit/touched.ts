import type { Item } from '../roadmap/roadmap.ts';
import { lineAt } from '../text/source.ts';
import type { Rewrite } from './rewrite.ts';
import { workBelow } from './state/in-the-way.ts';

/** Of the items that a change was asked for, those that it changed: a line of theirs, or of what belongs to them. */
export function touched(items: readonly Item[], { before, edits }: Rewrite): Item[] {
  const lines = new Set(
    edits.flatMap(({ span }) => [lineAt(before.source, span.start), lineAt(before.source, span.end)]),
  );
  const isChanged = ({ statements }: Item) =>
    statements.some(({ line, facts }) =>
      [line, ...facts.map((fact) => fact.line)].some(({ number }) => lines.has(number)),
    );
  // What stands below one of them, and is another of them, changes for itself.
  return items.filter(
    (item) => isChanged(item) || workBelow(before, item).some((each) => !items.includes(each) && isChanged(each)),
  );
}
