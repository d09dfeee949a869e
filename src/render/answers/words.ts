import type { PlanItem } from '../../roadmap/combine.ts';
import type { Cycle } from '../../roadmap/dependencies/cycles.ts';
import { wrap } from '../../text/width.ts';
import { visible } from '../escape/visible.ts';
import { labelText, shortName } from '../name.ts';
import { MARKS, type Paint, type Style } from '../screen/style.ts';
import type { Cell } from '../screen/table.ts';

/** So many names are written out. */
const MOST = 3;

/** Words with items among them, which each sink names in its own way. */
export type Phrase = readonly (string | PlanItem)[];

/** A phrase as text. */
export function plainly(phrase: Phrase): string {
  return phrase.map((part) => (typeof part === 'string' ? part : shortName(part))).join('');
}

/** Phrases with a text between them. */
export function joined(phrases: readonly Phrase[], between: string): Phrase {
  return phrases.flatMap((phrase, at) => (at === 0 ? phrase : [between, ...phrase]));
}

/** `M1`, `M1 and M2`, `M1, M2, M3 and 4 more`. */
export function inRow(names: readonly Phrase[]): Phrase {
  if (names.length > MOST) return [...joined(names.slice(0, MOST), ', '), ` and ${names.length - MOST} more`];
  if (names.length < 2) return names.flat();
  return [...joined(names.slice(0, -1), ', '), ' and ', ...(names.at(-1) as Phrase)];
}

/** The same for names. */
export function namesInRow(names: readonly string[]): string {
  return plainly(inRow(names.map((name) => [name])));
}

/** `T-9 → T-10 → T-9`. */
export function cyclePhrase(cycle: Cycle): Phrase {
  const shown = cycle.slice(0, cycle.length < LONGEST ? LONGEST : LONGEST - 2).map((item): Phrase => [item]);
  const left: Phrase[] = shown.length < cycle.length ? [[`… ${cycle.length - shown.length} more`]] : [];
  return joined([...shown, ...left, ...shown.slice(0, 1)], ' → ');
}

/** The same as text. */
export function cycleText(cycle: Cycle): string {
  return plainly(cyclePhrase(cycle));
}

/** So many steps of a cycle are told. */
const LONGEST = 8;

/** The first two cells of a line: mark and id, then the name. */
export function nameCells(item: PlanItem, style: Style): Cell[] {
  return [
    [
      { text: `${MARKS[item.status.value]} `, paint: style.status[item.status.value] },
      { text: item.id, paint: style.strong },
    ],
    { text: beside(item) },
  ];
}

/** As `nameCells`, in a sentence: `T-4 Lay the sleepers`. */
export function idAndName(item: PlanItem): string {
  return [item.id, beside(item)].filter((part) => part !== '').join(' ');
}

/** What the id alone does not say of an item's name. */
export function beside(item: PlanItem): string {
  const label = labelText(item);
  return [label === item.id ? '' : label, item.title ?? ''].filter((part) => part !== '').join(' ');
}

/** Text on as many lines as it needs. */
export function wrapped(text: string, width: number, paint: Paint = (line) => line): string[] {
  return wrap(visible(text), width).map((line) => paint(line));
}

/** `2d`, `1.5d`. */
export function inDays(days: number): string {
  return `${days}d`;
}
