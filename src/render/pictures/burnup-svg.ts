import type { Burnup, Point, Run } from '../../history/burnup.ts';
import { DAY, type Moment } from '../../history/in-time.ts';
import type { Unit } from '../../history/plan-counts.ts';
import { xmlText } from '../xml.ts';
import { dateTicks } from './axis.ts';
import { type BurnupPicture, breaksOf, breakText, burnupTitle, dayText, highestOf, spanOf } from './burnup.ts';
import { scaleTo } from './scale.ts';
import { type Drawing, svgText } from './svg.ts';

/** Pixels. */
const WIDTH = 720;
const HEIGHT = 320;
const EDGE = { left: 48, right: 16, top: 40, bottom: 56 };

/** Columns of text that fit below. */
const COLUMNS = 90;

const STEPS = 5;

/** How much was done of how much, over time, as a picture. What can be pointed at says what it is. */
export function burnupDrawing(picture: BurnupPicture): Drawing {
  const { burnup, unit } = picture;
  const [first, last] = spanOf(burnup);
  const [from, to] = [Math.floor(first / DAY), Math.floor(last / DAY) + 1];
  const { top, step } = scaleTo(highestOf(burnup), STEPS);
  const [right, floor] = [WIDTH - EDGE.right, HEIGHT - EDGE.bottom];
  const x = (at: Moment) => round(EDGE.left + ((at / DAY - from) / (to - from)) * (right - EDGE.left));
  const y = (count: number) => round(floor - (count / top) * (floor - EDGE.top));
  const lines = Array.from({ length: top / step + 1 }, (_, nth) => nth * step);
  const ticks = dateTicks({ from, to, width: COLUMNS });
  const shapes = burnup.runs
    .map((run, nth) => ({ run, end: run.end?.at ?? (nth === burnup.runs.length - 1 ? to * DAY : last) }))
    .filter(({ run }) => run.points.length > 0)
    .flatMap(({ run, end }) => {
      const done = stairs(run, end, ({ done: count }) => count, x, y);
      const base = `L${x(end)} ${floor}L${x((run.points[0] as Point).at)} ${floor}Z`;
      return [
        `<g class="is-done"><path class="ground" d="${done}${base}"/></g>`,
        `<path class="scope" d="${stairs(run, end, ({ total }) => total, x, y)}"/>`,
      ];
    });
  return {
    width: WIDTH,
    height: HEIGHT,
    title: burnupTitle(picture),
    description: breaksOf(burnup)
      .map((each) => breakText(each, unit, '→'))
      .join('; '),
    parts: [
      svgText(EDGE.left, 20, burnupTitle(picture)),
      ...lines.flatMap((count) => [
        `<path class="grid" d="M${EDGE.left} ${y(count)}H${right}"/>`,
        svgText(EDGE.left - 6, y(count) + 4, String(count), 'class="faint" text-anchor="end"'),
      ]),
      ...ticks.map(({ column, text }) => {
        const at = round(EDGE.left + (column / COLUMNS) * (right - EDGE.left));
        return svgText(at, floor + 18, text, 'class="faint"');
      }),
      ...shapes,
      ...breakLines(burnup, unit, x, floor),
      ...legend(HEIGHT - 12),
    ],
  };
}

type Along = (value: number) => number;

/** What holds until the next commit: steps, not slopes. */
function stairs({ points }: Run, end: Moment, of: (point: Point) => number, x: Along, y: Along): string {
  const [first, ...others] = points as [Point, ...Point[]];
  const steps = others.map((point) => `H${x(point.at)}V${y(of(point))}`);
  return `M${x(first.at)} ${y(of(first))}${steps.join('')}H${x(end)}`;
}

function breakLines(burnup: Burnup, unit: Unit, x: Along, floor: number): string[] {
  return breaksOf(burnup).map((each) => {
    const said = `${dayText(each.at)} ${breakText(each, unit, '→')}, ${each.commit.slice(0, 10)}`;
    const line = `M${x(each.at)} ${EDGE.top}V${floor}`;
    return `<path class="break" d="${line}"><title>${xmlText(said)}</title></path>`;
  });
}

function legend(y: number): string[] {
  const entries = [
    ['done', '<g class="is-done"><rect class="ground"'],
    ['all there is', '<g class="is-active"><rect class="ink"'],
    ['not the same work', '<g class="is-blocked"><rect class="ink"'],
  ] as const;
  return entries.flatMap(([text, sample], nth) => [
    `${sample} x="${EDGE.left + nth * 140}" y="${y - 9}" width="10" height="10"/></g>`,
    svgText(EDGE.left + nth * 140 + 16, y, text, 'class="faint"'),
  ]);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
