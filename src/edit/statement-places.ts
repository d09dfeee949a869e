import type { Declaration } from '../facts/fact.ts';
import type { Item, Roadmap, Statement } from '../roadmap/roadmap.ts';
import { shifted, type TextEdit } from '../text/edit.ts';

export function declarationOf({ facts }: Statement): Declaration | undefined {
  return facts.find((fact) => fact.type === 'declaration');
}

/** True of what only the rows of its parts name: how it stands is said of them. */
export function isOnlyNamed({ statements }: Item): boolean {
  return statements.every((statement) => declarationOf(statement)?.by === 'group');
}

/** Where the fullest statement of an item begins. */
export function startOf({ statements }: Item): number {
  return statements[0]?.line.text.span.start ?? -1;
}

/** What an item of the old text is in the new one: what is stated at the same place. */
export function sameItem(item: Item, after: Roadmap, edits: readonly TextEdit[]): Item | undefined {
  const place = shifted(startOf(item), edits);
  return after.items.find((each) => startOf(each) === place);
}

/** The statements of a text by the place where their lines begin. */
export function statementsByPlace({ items }: Roadmap): Map<number, Statement> {
  return new Map(items.flatMap(({ statements }) => statements.map((each) => [each.line.text.span.start, each])));
}

/** All fields of an item as one text, to be compared, but for some. */
export function fieldsText(
  { fields }: Item,
  isLeftOut: (name: string, value: string) => boolean = () => false,
): string {
  const entries = Object.entries(fields).filter(([name, value]) => !isLeftOut(name, value));
  return JSON.stringify(entries.sort());
}
