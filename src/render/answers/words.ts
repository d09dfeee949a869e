import type { PlanItem } from '../../roadmap/combine.ts';
import type { Cycle } from '../../roadmap/dependencies/cycles.ts';
import { wrap } from '../../text/width.ts';
import { visible } from '../escape.ts';
import { labelText, shortName } from '../name.ts';
import { MARKS, type Paint, type Style } from '../style.ts';
import type { Cell } from '../table.ts';

export interface Screen {
  /** Columns of the terminal. */
  readonly width: number;
  readonly style: Style;
}

/** So many names are written out. */
const MOST = 3;

/** `M1`, `M1 and M2`, `M1, M2, M3 and 4 more`. */
export function listed(names: readonly string[]): string {
  if (names.length > MOST) return `${names.slice(0, MOST).join(', ')} and ${names.length - MOST} more`;
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** `T-9 → T-10 → T-9`. */
export function cycleText(cycle: Cycle): string {
  const names = (items: Cycle): string[] => items.map(shortName);
  const [first] = names(cycle.slice(0, 1));
  if (cycle.length < LONGEST) return [...names(cycle), first].join(' → ');
  return [...names(cycle.slice(0, LONGEST - 2)), `… ${cycle.length - LONGEST + 2} more`, first].join(' → ');
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
export function nameOf(item: PlanItem): string {
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

/** The same, below what it is said of. */
export function indented(text: string, width: number, paint: Paint): string[] {
  return wrapped(text, width - 4, paint).map((line) => `    ${line}`);
}

/** `2d`, `1.5d`. */
export function daysText(days: number): string {
  return `${days}d`;
}
