import type { Declaration } from '../../facts/fact.ts';
import type { Item, Statement } from '../../roadmap/roadmap.ts';
import { grouped } from '../../text/groups.ts';
import { singleSpaced } from '../../text/single-spaced.ts';
import { fold } from '../../vocabulary/fold.ts';
import type { Lexicon } from '../../vocabulary/lexicon.ts';

/**
 * What a label counts by, and its number: only whole numbers, as nobody misses 2.2 between 2.1 and 3.
 *
 * @example `Phase 12` is `{ series: 'phase', number: 12 }`, `T-022` is `{ series: 't-', number: 22 }`; `v1.5` is none.
 */
export function numbered(label: string | null): { readonly series: string; readonly number: number } | null {
  const match = label === null ? null : /^([^\d]{0,30}?)\s?(\d{1,5})$/.exec(label.trim());
  return match ? { series: fold(match[1] ?? '').trim(), number: Number(match[2]) } : null;
}

/** How a name is compared with another: case, width, marks and blanks folded away. */
export function key(name: string): string {
  return singleSpaced(fold(name)).trim();
}

/** As {@link key}, its label in the singular: `Phases 4` and `Phasen 4` are `phase 4`. */
export function singularKey(name: string, { singulars }: Lexicon): string {
  const folded = key(name);
  const plural = singulars.from(folded, 0);
  return plural ? fold(plural.value) + folded.slice(plural.end) : folded;
}

/** Without the sign by which a second item of one id is told apart: `P2~2` is `P2`. */
export function writtenId(id: string): string {
  return id.replace(/~\d+$/, '');
}

/** True if an item has a heading of its own. */
export function hasHeading({ statements }: Item): boolean {
  return statements.some(({ line }) => line.place === 'heading');
}

/** True if a list or a table names an item. */
export function isListed({ statements }: Item): boolean {
  return statements.some(({ line }) => line.place === 'entry' || line.place === 'row');
}

/** Items that have the same parent and are of one kind, in the order of the text. */
export function siblingsByKind(items: readonly Item[]): Item[][] {
  return [...grouped(items, ({ kind, parent }) => `${kind} ${parent ?? ''}`).values()];
}

/** What a statement calls its item. */
export function declarationOf({ facts }: Statement): Declaration | undefined {
  return facts.find((fact): fact is Declaration => fact.type === 'declaration');
}

/** True if the label stands in front of the title: `Rationale (Phase 10)` only mentions it. */
export function leadsWithLabel({ label, statements }: Item): boolean {
  const declared = label === null ? undefined : declarationOf(statements[0] as Statement);
  if (!declared?.label) return false;
  return declared.title === null || declared.label.span.start <= declared.title.span.start;
}
