import type { Plan, PlanFile, PlanItem } from '../../roadmap/combine.ts';
import { afterwards, type Now, whereWeAre } from '../../roadmap/now.ts';
import { upNext } from '../../roadmap/ready.ts';
import { counted } from '../../text/counted.ts';
import { labelText } from '../name.ts';
import { blocksText } from '../screen/screen.ts';
import { sentence, table } from '../screen/table.ts';
import { type OverviewOptions, overviewLines } from './lines.ts';
import { type Depth, overview } from './rows.ts';
import { readingCounts, reason, standstill } from './words.ts';

export interface StatusOptions extends Depth, OverviewOptions {}

/** So many open tasks are named. */
const NEXT = 3;

/** The screen that people come back to: where we are, every milestone on a line, what comes next. */
export function statusScreen(plan: Plan, options: StatusOptions): string {
  const now = whereWeAre(plan);
  const several = plan.files.length > 1;
  const blocks = [
    several ? [] : plan.files.map((file) => heading(file, options)),
    nowLines(plan, now, options),
    ...plan.files.map((file) => fileLines(plan, file, now, several, options)),
    nextLines(plan, now, options),
    footer(plan, options),
  ];
  return blocksText(blocks);
}

function heading({ roadmap }: PlanFile, { width, style }: StatusOptions): string {
  const updated = roadmap.updated === null ? '' : `updated ${roadmap.updated}, `;
  const from = `  ${updated}${roadmap.source.path}`;
  return sentence(
    [
      { text: roadmap.title ?? 'Roadmap', paint: style.strong },
      { text: from, paint: style.faint },
    ],
    width,
  );
}

function fileLines(
  plan: Plan,
  file: PlanFile,
  now: readonly Now[],
  several: boolean,
  options: StatusOptions,
): string[] {
  const rows = overviewLines(plan, overview(plan, file, now, options), options);
  if (!several) return rows;
  const none = sentence({ text: 'nothing that reads as a plan', paint: options.style.faint }, options.width);
  return [heading(file, options), ...(rows.length > 0 ? rows : [none])];
}

function nowLines(plan: Plan, now: readonly Now[], { width, style }: StatusOptions): string[] {
  if (now.length === 0) {
    const text = standstill(plan);
    return [sentence([{ text: 'Now   ', paint: style.strong }, { text }], width)];
  }
  const rows = now.map((each, at) => [
    { text: at === 0 ? 'Now ' : '', paint: style.strong },
    { text: labelText(each.item), paint: style.accent },
    { text: titleOf(each.item), paint: style.accent },
    { text: reason(each), paint: style.faint },
  ]);
  return table([{}, { max: 24 }, { min: 16 }, { min: 16 }], rows, width);
}

function nextLines(plan: Plan, now: readonly Now[], { width, style }: StatusOptions): string[] {
  const open = upNext(plan, now);
  const then = afterwards(plan, now);
  const rows = [
    ...open
      .slice(0, NEXT)
      .map((item, at) => ({ head: at === 0 ? 'Next' : '', label: labelText(item), title: titleOf(item) })),
    ...(open.length > NEXT ? [{ head: '', label: '', title: `and ${open.length - NEXT} more` }] : []),
    ...(then ? [{ head: 'Then', label: labelText(then), title: titleOf(then) }] : []),
  ];
  return rows.map(({ head, label, title }) => {
    const name = label === '' || title === '' ? label + title : `${label} ${title}`;
    return sentence([{ text: head.padEnd(6), paint: style.strong }, { text: name }], width);
  });
}

/** The title; for an item that is neither labelled nor titled, its id. */
function titleOf(item: PlanItem): string {
  return item.title ?? (labelText(item) === '' ? item.id : '');
}

function footer(plan: Plan, { width, style }: StatusOptions): string[] {
  const { lines, read, unread } = readingCounts(plan);
  const summary = `${counted(plan.items.length, 'item')} read from ${read} of ${counted(lines, 'line')}.`;
  const [verb, were] = unread === 1 ? ['looks', 'was'] : ['look', 'were'];
  const missed = `${counted(unread, 'line')} ${verb} like plan and ${were} not read: see `;
  const hint = { text: 'roadmap explain' };
  return [
    sentence({ text: summary, paint: style.faint }, width),
    ...(unread > 0 ? [sentence([{ text: missed, paint: style.warning }, hint], width)] : []),
  ];
}
