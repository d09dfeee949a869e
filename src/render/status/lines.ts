import type { Plan, PlanItem } from '../../roadmap/combine.ts';
import { blockersOf, childrenOf, isContainer, type Progress, progressOf } from '../../roadmap/progress.ts';
import { timeText } from '../../roadmap/time/item-time.ts';
import { counted } from '../../text/counted.ts';
import { widthOf } from '../../text/width.ts';
import type { Lexicon } from '../../vocabulary/lexicon.ts';
import { labelText, shortName } from '../name.ts';
import { drawBar } from '../screen/bar.ts';
import type { Screen } from '../screen/screen.ts';
import { MARKS, type Style } from '../screen/style.ts';
import { type Cell, type Column, sentence, table } from '../screen/table.ts';
import type { Row } from './rows.ts';

/** So many phases are drawn as a mark each; more are counted. */
const STRIP = 12;

/** Mark and label, title, phases, bar, counts, notes. The title is to be read, so the notes give way first. */
const columns = (width: number): Column[] => [
  { max: 30, min: 14 },
  { min: 18 },
  {},
  {},
  { align: 'right' },
  { soft: Math.floor(width / 4), min: 10 },
];

export interface OverviewOptions extends Screen {
  readonly lexicon: Lexicon;
}

/** The overview as lines: mark, label, title, phases, bar, counts, and what there is to say. */
export function overviewLines(plan: Plan, rows: readonly Row[], options: OverviewOptions): string[] {
  const { width, style } = options;
  const bar = width >= 120 ? 20 : width >= 60 ? 10 : 0;
  const cells = rows.map((row) => (row.type === 'item' ? itemCells(plan, row, bar, options) : null));
  const lines = table(
    columns(width),
    cells.filter((each) => each !== null),
    width,
  );
  let at = 0;
  return rows.map((row) => (row.type === 'item' ? (lines[at++] as string) : foldedLine(row, width, style)));
}

function itemCells(
  plan: Plan,
  row: Row & { type: 'item' },
  bar: number,
  { style, lexicon }: Pick<OverviewOptions, 'style' | 'lexicon'>,
): Cell[] {
  const { item, level, open } = row;
  const paint = style.status[item.status.value];
  const progress = progressOf(plan, item);
  const indent = '  '.repeat(level - 1);
  return [
    [
      { text: `${indent}${MARKS[item.status.value]} `, paint },
      { text: labelText(item), paint: style.strong },
    ],
    { text: item.title ?? '' },
    { text: open ? '' : strip(plan, item), paint: style.faint },
    { text: progress && bar > 0 && item.kind !== 'bucket' ? drawBar(progress, bar) : '', paint },
    { text: count(item, progress) },
    { text: note(plan, item, lexicon), paint: style.faint },
  ];
}

function count(item: PlanItem, progress: Progress | null): string {
  return progress === null || isHeap(item, progress) ? '' : `${progress.done}/${progress.total}`;
}

/** A bucket in which nothing is done yet: ideas, which are not so many to go. */
function isHeap(item: PlanItem, progress: Progress): boolean {
  return item.kind === 'bucket' && progress.done === 0;
}

/** The phases of a milestone, folded into a mark each. */
function strip(plan: Plan, item: PlanItem): string {
  const phases = childrenOf(plan, item).filter(isContainer);
  if (phases.length === 0) return '';
  if (phases.length <= STRIP) return phases.map((phase) => MARKS[phase.status.value]).join('');
  return `${phases.filter((phase) => phase.status.value === 'done').length}/${phases.length} phases`;
}

/** What is in the way, a status that the mark alone may not tell, and dates. */
function note(plan: Plan, item: PlanItem, lexicon: Lexicon): string {
  const blockers = blockersOf(plan, item).map(shortName);
  const status = item.status.value;
  const progress = progressOf(plan, item);
  const left = status === 'done' && progress ? progress.total - progress.done : 0;
  const date = timeText(item, lexicon);
  return [
    ...(progress && isHeap(item, progress) ? [counted(progress.total, 'item')] : []),
    ...(status === 'blocked' || status === 'deferred' || status === 'dropped' ? [status] : []),
    ...(left > 0 ? [`${left} left open`] : []),
    ...(blockers.length > 0 ? [`needs ${blockers.join(', ')}`] : []),
    ...(date === null ? [] : [date]),
  ].join(', ');
}

/** All names if there is room, else the first and the last. */
function namesOf(items: readonly PlanItem[], room: number): string {
  const names = items.map(shortName);
  const all = names.join(', ');
  return widthOf(all) <= room ? all : `${names[0]}, … ${names.at(-1)}`;
}

function foldedLine(row: Row & { type: 'folded' | 'more' }, width: number, style: Style): string {
  if (row.type === 'more')
    return sentence({ text: `and ${counted(row.count, 'line')} more (--all)`, paint: style.faint }, width);
  const names = namesOf(row.items, width - 20);
  const indent = '  '.repeat(row.level - 1);
  return sentence(
    [
      { text: `${indent}${MARKS.done}`, paint: style.status.done },
      { text: ` ${row.items.length} done: ${names}`, paint: style.faint },
    ],
    width,
  );
}
