import type { Burnup, Point, Run } from '../../history/burnup.ts';
import { DAY, type Moment } from '../../history/in-time.ts';
import type { Unit } from '../../history/plan-counts.ts';
import { xmlText } from '../xml.ts';
import { dateTicks } from './axis.ts';
import { type BurnupPicture, breaksOf, breakText, burnupTitle, dayText, highestOf, spanOf } from './burnup.ts';
import { scaleTo } from './scale.ts';

/** Of middle lightness, so that they are seen on white and on black: there is no style sheet that asks which it is. */
const COLORS = { done: '#2f9e44', total: '#4c7fd0', break: '#e8590c', text: '#767c83', line: '#9aa0a6' };

/** Pixels. */
const WIDTH = 720;
const HEIGHT = 320;
const EDGE = { left: 48, right: 16, top: 40, bottom: 56 };

/** Columns of text that fit below. */
const COLUMNS = 90;

const STEPS = 5;

/** One picture without a script, a style sheet or a reference. What can be pointed at says what it is. */
export function burnupSvg(picture: BurnupPicture): string {
  const { burnup, unit } = picture;
  const [first, last] = spanOf(burnup);
  const [from, to] = [Math.floor(first / DAY), Math.floor(last / DAY) + 1];
  const { top, step } = scaleTo(highestOf(burnup), STEPS);
  const [right, floor] = [WIDTH - EDGE.right, HEIGHT - EDGE.bottom];
  const x = (at: Moment) => round(EDGE.left + ((at / DAY - from) / (to - from)) * (right - EDGE.left));
  const y = (count: number) => round(floor - (count / top) * (floor - EDGE.top));
  const title = xmlText(burnupTitle(picture));
  const lines = Array.from({ length: top / step + 1 }, (_, nth) => nth * step);
  const ticks = dateTicks({ from, to, width: COLUMNS });
  const shapes = burnup.runs
    .map((run, nth) => ({ run, end: run.end?.at ?? (nth === burnup.runs.length - 1 ? to * DAY : last) }))
    .filter(({ run }) => run.points.length > 0)
    .flatMap(({ run, end }) => {
      const done = stairs(run, end, ({ done: count }) => count, x, y);
      const base = `L${x(end)} ${floor}L${x((run.points[0] as Point).at)} ${floor}Z`;
      return [
        `  <path d="${done}${base}" fill="${COLORS.done}" fill-opacity="0.35"/>`,
        `  <path d="${done}" fill="none" stroke="${COLORS.done}" stroke-width="2"/>`,
        `  <path d="${stairs(run, end, ({ total }) => total, x, y)}" fill="none" stroke="${COLORS.total}" stroke-width="2"/>`,
      ];
    });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-label="${title}" font-family="system-ui,sans-serif" font-size="12">`,
    `  <title>${title}</title>`,
    `  <text x="${EDGE.left}" y="20" fill="${COLORS.text}" font-size="14">${title}</text>`,
    ...lines.flatMap((count) => [
      `  <path d="M${EDGE.left} ${y(count)}H${right}" stroke="${COLORS.line}" stroke-opacity="${count === 0 ? 1 : 0.3}"/>`,
      `  <text x="${EDGE.left - 6}" y="${y(count) + 4}" fill="${COLORS.text}" text-anchor="end">${count}</text>`,
    ]),
    ...ticks.map(({ column, text }) => {
      const at = round(EDGE.left + (column / COLUMNS) * (right - EDGE.left));
      return `  <text x="${at}" y="${floor + 18}" fill="${COLORS.text}">${text}</text>`;
    }),
    ...shapes,
    ...breakLines(burnup, unit, x, floor),
    ...legend(HEIGHT - 12),
    '</svg>',
    '',
  ].join('\n');
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
    return `  <path d="${line}" stroke="${COLORS.break}" stroke-width="1.5" stroke-dasharray="3 3"><title>${xmlText(said)}</title></path>`;
  });
}

function legend(y: number): string[] {
  const entries = [
    ['done', COLORS.done],
    ['all there is', COLORS.total],
    ['not the same work', COLORS.break],
  ] as const;
  return entries.flatMap(([text, color], nth) => [
    `  <rect x="${EDGE.left + nth * 140}" y="${y - 9}" width="10" height="10" fill="${color}"/>`,
    `  <text x="${EDGE.left + nth * 140 + 16}" y="${y}" fill="${COLORS.text}">${text}</text>`,
  ]);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
