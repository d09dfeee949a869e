import type { Counts } from '../../history/burnup/boxes.ts';
import { DAY, type Moment } from '../../history/burnup/in-time.ts';
import type { Unit } from '../../history/burnup/plan-counts.ts';
import type { Backtest, Replay } from '../../history/forecast/backtest.ts';
import { type Forecast, PERCENTS } from '../../history/forecast/forecast.ts';
import type { Target } from '../../history/forecast/target.ts';
import type { Week } from '../../history/forecast/throughput.ts';
import { dayOf } from '../../roadmap/time/days.ts';
import { counted } from '../../text/counted.ts';
import { wrap } from '../../text/width.ts';
import { shortName } from '../name.ts';
import { countText, dayText } from '../pictures/burnup.ts';
import type { ForecastDocument } from '../schemas/burnup.ts';
import { linesText, type Screen } from '../screen/screen.ts';
import { type Cell, type Piece, sentence, table } from '../screen/table.ts';

/** What is known of when work will be done. */
export interface Outlook {
  /** Name and id; `null` for the plan. */
  readonly item: { readonly id: string; readonly name: string } | null;
  readonly unit: Unit;
  readonly counts: Counts;
  /** Of what is done: since when. */
  readonly on: Moment;
  readonly state: 'forecast' | 'done' | 'not-enough-data';
  /** Why there is not enough data. */
  readonly why: string | null;
  /** Drawn from. */
  readonly weeks: readonly Week[];
  readonly scopeGrowth: boolean;
  readonly seed: number;
  readonly trials: number;
  readonly dates: readonly Forecast[];
  readonly target: Target | null;
  readonly backtest: Backtest | null;
  /** The commit at which a shallow history ends. */
  readonly endsAt: string | null;
}

/** For a person. */
export function forecastScreen(outlook: Outlook, { width, style }: Screen): string {
  const { item, unit, counts, on, state, why, dates, backtest } = outlook;
  const line = (...pieces: Piece[]) => sentence(pieces, width);
  const faint = (text: string) => wrap(text, width).map((each) => style.faint(each));
  const open = counts.total - counts.done;
  const head = [
    { text: `${item === null ? '' : `${item.name}: `}${countText(counts)} ${unit} done`, paint: style.strong },
    { text: state === 'done' ? `, since ${dayText(on)}` : `, ${open} to go` },
  ];
  const lines = state === 'forecast' ? [...faint(pastText(outlook)), '', ...dateLines(outlook, { width, style })] : [];
  const not = why === null ? [] : [line({ text: 'not enough data', paint: style.warning }, { text: `: ${why}` })];
  const never = dates.some(({ at }) => at === null) ? faint(NEVER) : [];
  const record = backtest === null ? [] : ['', ...backtestLines(backtest, unit, { width, style })];
  return linesText([line(...head), ...lines, ...never, ...not, ...record]);
}

const NEVER = '"later" is more than ten years away: what there is to do grows as fast as it is done, or nearly';

/** `26 weeks up to 2026-08-24: 5.2 boxes done and 4.1 added a week; what there is to do stays as it is`. */
export function pastText({ weeks, unit, on, scopeGrowth }: Outlook): string {
  const mean = (of: (week: Week) => number) =>
    (weeks.reduce((sum, week) => sum + of(week), 0) / weeks.length).toFixed(1);
  const rate = `${mean(({ done }) => done)} ${unit} done and ${mean(({ growth }) => growth)} added a week`;
  const scope = scopeGrowth ? 'as many go on to be added' : 'if none are added';
  return `${counted(weeks.length, 'week')} up to ${dayText(on)}: ${rate}; ${scope}`;
}

function dateLines({ dates, target }: Outlook, { width, style }: Screen): string[] {
  const rows = dates.map(({ percent, at }): Cell[] => {
    const late = target === null || at === null ? null : lateBy(target, at);
    return [
      { text: `${percent} %`, paint: style.faint },
      { text: at === null ? 'later' : dayText(at), paint: style.strong },
      {
        text: late === null ? '' : lateText(late),
        paint: late !== null && late > 0 ? style.warning : style.status.done,
      },
    ];
  });
  const goal = target === null ? [] : [sentence({ text: `target: ${target.date}, ${shortName(target.item)}` }, width)];
  return [...table([{ align: 'right' }, {}, {}], rows, width), ...goal];
}

/** Days; less than 0 if it is early. */
export function lateBy({ date }: Target, at: Moment): number {
  return at / DAY - dayOf(date);
}

export function lateText(days: number): string {
  if (days === 0) return 'on the day';
  return `${counted(Math.abs(days), 'day')} ${days > 0 ? 'late' : 'early'}`;
}

function backtestLines(backtest: Backtest, unit: Unit, { width, style }: Screen): string[] {
  const { replays } = backtest;
  if (replays.length === 0) return wrap(NO_RECORD, width);
  const rows = replays.map((replay): Cell[] => [
    { text: dayText(replay.at) },
    { text: `${replay.open} ${unit} open`, paint: style.faint },
    ...replay.dates.map(({ at }) => ({ text: at === null ? 'later' : dayText(at) })),
    { text: endText(replay), paint: replay.isDecided ? undefined : style.faint },
  ]);
  const head: Cell[] = ['made on', '', ...PERCENTS.map((percent) => `${percent} %`), 'done on'].map((text) => ({
    text,
    paint: style.faint,
  }));
  return [...table([{}, {}, {}, {}, {}, {}], [head, ...rows], width), ...wrap(recordText(backtest), width)];
}

const NO_RECORD = 'No record: at no earlier day was there work open and enough data.';

function recordText({ every, replays, hits, decided }: Backtest): string {
  const made = `${counted(replays.length, 'forecast')}, one ${every === 1 ? 'a week' : `every ${every} weeks`}`;
  if (decided === 0) return `${made}. What that is worth cannot be said: none has come to its end.`;
  const shares = hits.map(({ percent, count }) => `the ${percent} % date in ${count}`).join(', ');
  const left = replays.length - decided;
  const open = left === 0 ? '' : ` ${left} ${left === 1 ? 'has' : 'have'} not.`;
  return `${made}; ${decided} came to an end, and as much as was open was done by ${shares}.${open}`;
}

function endText({ actual, isDecided }: Replay): string {
  return actual === null ? (isDecided ? 'not yet' : 'open') : dayText(actual);
}

export function forecastDocument(outlook: Outlook): ForecastDocument {
  const { item, unit, endsAt, state, why, on, counts, weeks, scopeGrowth, seed, trials, dates, target, backtest } =
    outlook;
  const sum = (of: (week: Week) => number) => weeks.reduce((all, week) => all + of(week), 0);
  return {
    item: item?.id ?? null,
    unit,
    endsAt,
    state,
    why,
    on: dayText(on),
    done: counts.done,
    total: counts.total,
    past:
      weeks.length === 0
        ? null
        : { weeks: weeks.length, done: sum(({ done }) => done), growth: sum(({ growth }) => growth) },
    scopeGrowth,
    seed,
    trials,
    dates: datesOf(dates),
    target:
      target === null
        ? null
        : {
            item: target.item.id,
            date: target.date,
            late: dates.map(({ percent, at }) => ({ percent, days: at === null ? null : lateBy(target, at) })),
          },
    backtest:
      backtest === null
        ? null
        : {
            every: backtest.every,
            decided: backtest.decided,
            hits: [...backtest.hits],
            forecasts: backtest.replays.map((replay) => ({
              on: dayText(replay.at),
              open: replay.open,
              dates: datesOf(replay.dates),
              actual: replay.actual === null ? null : dayText(replay.actual),
              decided: replay.isDecided,
            })),
          },
  };
}

function datesOf(dates: readonly Forecast[]): ForecastDocument['dates'] {
  return dates.map(({ percent, at }) => ({ percent, date: at === null ? null : dayText(at) }));
}
