import type { Burnup } from '../../history/burnup/burnup.ts';
import type { Unit } from '../../history/burnup/plan-counts.ts';
import type { TimeStep } from '../../history/burnup/sample.ts';
import { csvLine } from '../items/columns.ts';
import type { BurnupDocument } from '../schemas/burnup.ts';
import { breaksOf, dayText } from './burnup.ts';

export interface BurnupData {
  /** Id of whose; `null` for the plan. */
  readonly item: string | null;
  readonly unit: Unit;
  readonly by: TimeStep | null;
  /** The commit at which a shallow history ends. */
  readonly endsAt: string | null;
}

export function burnupDocument(burnup: Burnup, { item, unit, by, endsAt }: BurnupData): BurnupDocument {
  return {
    item,
    unit,
    by,
    endsAt,
    misdated: burnup.misdated,
    points: burnup.runs.flatMap(({ points }, run) =>
      points.map(({ at, commit, done, total }) => ({ time: timeText(at), commit, run, done, total })),
    ),
    breaks: breaksOf(burnup).map(({ at, commit, word, from, to }) => ({
      time: timeText(at),
      commit,
      break: word,
      from,
      to,
    })),
  };
}

/** `2026-03-01T08:00:00Z`. */
function timeText(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19)}Z`;
}

/** A row for each point, and for each break, in their order. */
export function burnupCsv({ runs }: Burnup): string {
  const rows = runs.flatMap(({ points, end }) => [
    ...points.map(({ at, commit, done, total }) => [dayText(at), commit, String(done), String(total), '']),
    ...(end ? [[dayText(end.at), end.commit, '', '', end.word]] : []),
  ]);
  return [['date', 'commit', 'done', 'total', 'break'], ...rows].map(csvLine).join('');
}
