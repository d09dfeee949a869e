import { dateOf, dayOf } from '../../roadmap/time/days.ts';

/** A stretch of days or weeks laid over columns. */
export interface Axis {
  /** In its unit, the last not included. */
  readonly from: number;
  readonly to: number;
  /** Columns. */
  readonly width: number;
}

export interface Tick {
  /** In the unit of the axis. */
  readonly moment: number;
  readonly column: number;
  readonly text: string;
}

/** The column in which a moment is; may be beyond the axis. */
export function columnOf({ from, to, width }: Axis, moment: number): number {
  return Math.floor(((moment - from) / Math.max(to - from, 1e-9)) * width);
}

/** Months between ticks, the finest first. */
const STEPS = [1, 3, 6, 12, 24, 60, 120, 300, 600, 1200, 6000, 12_000];
const DAY_STEPS = [1, 2, 7, 14];

/** Begins of days, months, quarters or years, as close as their names have room for. */
export function dateTicks(axis: Axis): Tick[] {
  for (const step of DAY_STEPS) {
    const monday = Math.floor((axis.from + 3) / 7) * 7 - 3;
    const begin = step < 7 ? axis.from : monday;
    const days = (axis.to - begin) / step;
    if (days * 6 + 5 > axis.width) continue;
    return drawn(
      axis,
      Array.from({ length: Math.ceil(days) }, (_, nth) => begin + nth * step),
      (day, first) => dateOf(day).slice(first ? 0 : 5),
    );
  }
  const [from, to] = [monthOf(axis.from), monthOf(axis.to)];
  const fits = (months: number): boolean =>
    ((to - from) / months + 1) * (months > 1 && months < 12 ? 8 : 5) <= axis.width;
  const step = STEPS.find(fits) ?? 12_000;
  const first = Math.floor(from / step) * step;
  const months = Array.from({ length: Math.ceil((to - first + 1) / step) }, (_, nth) => first + nth * step);
  return drawn(axis, months.map(dayOfMonth), (day, first) => monthName(day, step, first));
}

/** The names of ticks below their columns. */
export function tickLine(ticks: readonly Tick[]): string {
  return ticks.reduce((line, { column, text }) => line.padEnd(column) + text, '');
}

/** Begins of weeks, from 1. */
export function weekTicks(axis: Axis): Tick[] {
  const step = [1, 2, 4, 12, 24, 52].find((weeks) => ((axis.to - axis.from) / weeks) * 4 <= axis.width) ?? 520;
  const count = Math.ceil((axis.to - axis.from) / step);
  return drawn(
    axis,
    Array.from({ length: count }, (_, nth) => axis.from + nth * step),
    (week) => String(week + 1),
  );
}

/** `2025-11`, `-12`, `2026-01`, `-02`; `2026-Q1`; `2026`. */
function monthName(day: number, step: number, first: boolean): string {
  const date = dateOf(day);
  if (step >= 12) return date.slice(0, 4);
  if (step === 1) return first || date.slice(5, 7) === '01' ? date.slice(0, 7) : date.slice(4, 7);
  return `${date.slice(0, 4)}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`;
}

function monthOf(day: number): number {
  const [year = 0, month = 1] = dateOf(day).split('-').map(Number);
  return year * 12 + month - 1;
}

function dayOfMonth(month: number): number {
  const year = String(Math.max(0, Math.floor(month / 12))).padStart(4, '0');
  return dayOf(`${year}-${String((((month % 12) + 12) % 12) + 1).padStart(2, '0')}-01`);
}

function drawn(axis: Axis, moments: readonly number[], name: (moment: number, first: boolean) => string): Tick[] {
  const ticks: Tick[] = [];
  let free = 0;
  for (const moment of moments) {
    const column = columnOf(axis, moment);
    const text = name(moment, ticks.length === 0);
    if (column < free || column + text.length > axis.width) continue;
    ticks.push({ moment, column, text });
    free = column + text.length + 1;
  }
  return ticks;
}
