import type { CriticalPath, Scheduled } from '../../roadmap/critical-path.ts';
import { counted } from '../../text/counted.ts';
import { fullName, shortName } from '../name.ts';
import { blocksText, type Screen } from '../screen/screen.ts';
import { type Cell, type Column, more, sentence, tables } from '../screen/table.ts';
import { cycleText, inDays, nameCells, namesInRow, wrapped } from './words.ts';

/** No list is longer. Lines. */
const LONGEST = 100;

/** The critical path to an item, and how late all else may be, for a person. */
export function pathScreen(found: CriticalPath, screen: Screen): string {
  const { target, path, work, unit } = found;
  const { width, style } = screen;
  const critical = new Set(path.map(({ item }) => item));
  const others = work.filter(({ item }) => !critical.has(item));
  const [steps, shown] = [path.slice(0, LONGEST), others.slice(0, LONGEST)];
  const rows = [steps, shown].map((group) => group.map((each) => row(each, unit, screen)));
  const columns: Column[] = [{ max: 30, min: 8 }, { min: 16 }, { align: 'right' }, {}, {}];
  const [onPath = [], besideIt = []] = tables(columns, rows, width);
  const head = sentence({ text: `${lengthText(found)} to ${fullName(target)}`, paint: style.strong }, width);
  const rest = (left: number) => more(left, `${left} more (--json has all)`, screen);
  const blocks = [
    [head, ...onPath, ...rest(path.length - steps.length)],
    others.length === 0
      ? []
      : [
          sentence({ text: 'Beside it', paint: style.strong }, width),
          ...besideIt,
          ...rest(others.length - shown.length),
        ],
    notes(found).flatMap((text) => wrapped(text, width, style.warning)),
  ];
  return blocksText(blocks);
}

function row(
  { item, duration, earliestStart, earliestFinish, slack }: Scheduled,
  unit: CriticalPath['unit'],
  { style }: Screen,
): Cell[] {
  const days = unit === 'days';
  const [first, last] = [
    Math.floor(earliestStart) + 1,
    Math.max(Math.floor(earliestStart) + 1, Math.ceil(earliestFinish)),
  ];
  const when = `${days ? 'day' : 'step'} ${first === last ? first : `${first}-${last}`}`;
  const room = days ? inDays(slack) : counted(slack, 'step');
  return [
    ...nameCells(item, style),
    { text: !days ? '' : duration === null ? '?' : inDays(duration) },
    { text: slack === 0 ? 'no slack' : `slack ${room}`, paint: slack === 0 ? style.warning : style.faint },
    { text: when, paint: style.faint },
  ];
}

function lengthText({ unit, length }: CriticalPath): string {
  if (unit === 'items') return `${counted(length, 'item')} one after the other`;
  const [weeks, rest] = [Math.floor(length / 5), Math.round((length % 5) * 100) / 100];
  const long = weeks > 0 ? ` (${[`${weeks}w`, ...(rest > 0 ? [`${rest}d`] : [])].join(' ')})` : '';
  return `${counted(length, 'working day')}${long}`;
}

function notes({ unit, unestimated, held, cycles, unknown }: CriticalPath): string[] {
  return [
    ...(unit === 'items' ? ['The file gives no durations: each open item counts as one step.'] : []),
    ...(unit === 'days' && unestimated.length > 0
      ? [
          `${counted(unestimated.length, 'item')} without a duration ${unestimated.length === 1 ? 'counts' : 'count'} for nothing: ${namesInRow(unestimated.map(shortName))}`,
        ]
      : []),
    ...(held.length > 0 ? [`Counted though blocked or put off: ${namesInRow(held.map(shortName))}`] : []),
    ...cycles.map((cycle) => `Left out, since it waits for itself: ${cycleText(cycle)}`),
    ...(unknown.length > 0
      ? [`Left out, since they are not in the plan: ${namesInRow([...new Set(unknown.map(({ name }) => name))])}`]
      : []),
  ];
}
