import type { Break, Point, Run } from '../../history/burnup/burnup.ts';
import { DAY, type Moment } from '../../history/burnup/in-time.ts';
import { shortOid } from '../../host/git/revisions/log.ts';
import { xmlText } from '../escape/xml-text.ts';
import { dateTicks } from './axis.ts';
import { type BurnupPicture, breaksOf, breakText, burnupTitle, dayText, highestOf, spanOf } from './burnup.ts';
import { scaleTo } from './scale.ts';
import { type Drawing, emptyDrawing, pixels, svgText, textColumns } from './svg.ts';

/** Pixels. */
const WIDTH = 720;
const HEIGHT = 320;
const EDGE = { left: 48, right: 16, top: 40, bottom: 56 };
const SMALL = 12;
const ENTRY = 130;

/** Numbers beside it, without 0. */
const STEPS = 5;

/** How much was done of how much, over time, as a picture. What can be pointed at says what it is. */
export function burnupDrawing(picture: BurnupPicture): Drawing {
  const { burnup, name, unit } = picture;
  if (burnup.runs.length === 0) return emptyDrawing(name ?? 'Burn-up', 'there was nothing to count');
  const [first, last] = spanOf(burnup);
  const [from, to] = [Math.floor(first / DAY), Math.floor(last / DAY) + 1];
  const { top, step } = scaleTo(highestOf(burnup), STEPS);
  const [right, floor] = [WIDTH - EDGE.right, HEIGHT - EDGE.bottom];
  const room = right - EDGE.left;
  const x = (at: Moment) => EDGE.left + ((at / DAY - from) / (to - from)) * room;
  const y = (count: number) => floor - (count / top) * (floor - EDGE.top);
  const title = burnupTitle(picture);
  const breaks = breaksOf(burnup);
  const lines = Array.from({ length: top / step + 1 }, (_, nth) => nth * step);
  return {
    width: WIDTH,
    height: HEIGHT,
    title,
    description: [title, ...breaks.map((each) => `${dayText(each.at)} ${breakText(each, unit)}`)].join('; '),
    parts: [
      svgText(EDGE.left, 22, title, 'class="name"'),
      ...lines.flatMap((count) => [
        `<path class="grid" d="M${EDGE.left} ${pixels(y(count))}H${right}"/>`,
        svgText(EDGE.left - 6, y(count) + 4, String(count), 'class="faint" text-anchor="end"'),
      ]),
      ...dateTicks({ from, to, width: textColumns(room, SMALL) }).map(({ moment, text }) =>
        svgText(x(moment * DAY), floor + 18, text, `class="faint" font-size="${SMALL}"`),
      ),
      ...burnup.runs.flatMap((run) => runParts(run, run.end?.at ?? to * DAY, { x, y })),
      ...breaks.map((each) => breakPart(each, unit, x(each.at), floor)),
      ...legend(HEIGHT - 14, breaks.length > 0),
    ],
  };
}

/** From a moment and a count to pixels. */
interface Scales {
  readonly x: (at: Moment) => number;
  readonly y: (count: number) => number;
}

function runParts({ points }: Run, end: Moment, { x, y }: Scales): string[] {
  const [first] = points;
  if (!first) return [];
  /** What holds until the next commit: steps, not slopes. */
  const stairs = (of: (point: Point) => number) => {
    const steps = points.slice(1).map((point) => `H${pixels(x(point.at))}V${pixels(y(of(point)))}`);
    return `M${pixels(x(first.at))} ${pixels(y(of(first)))}${steps.join('')}H${pixels(x(end))}`;
  };
  const done = `${stairs((point) => point.done)}V${pixels(y(0))}H${pixels(x(first.at))}Z`;
  return [
    `<g class="is-done"><path class="ground" d="${done}"/></g>`,
    `<path class="total" d="${stairs(({ total }) => total)}"/>`,
  ];
}

function breakPart(each: Break, unit: BurnupPicture['unit'], at: number, floor: number): string {
  const said = xmlText(`${dayText(each.at)} ${breakText(each, unit)}, ${shortOid(each.commit)}`);
  return `<path class="break" d="M${pixels(at)} ${EDGE.top}V${floor}"><title>${said}</title></path>`;
}

function legend(y: number, hasBreaks: boolean): string[] {
  const entry = (nth: number, mark: (at: number) => string, text: string) => {
    const at = EDGE.left + nth * ENTRY;
    return mark(at) + svgText(at + 20, y, text, 'class="faint"');
  };
  const line = (kind: string) => (at: number) => `<path class="${kind}" d="M${at} ${y - 4}h14"/>`;
  const area = (at: number) => `<g class="is-done"><path class="ground" d="M${at} ${y - 9}h14v10h-14z"/></g>`;
  const breaks = hasBreaks ? [entry(2, line('break'), 'archived or begun anew')] : [];
  return [entry(0, area, 'done'), entry(1, line('total'), 'all there is'), ...breaks];
}
