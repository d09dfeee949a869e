import type { Span } from '../../text/span.ts';
import type { Lexicon } from '../../vocabulary/lexicon.ts';
import type { Plan, PlanItem } from '../combine.ts';
import { fieldKey } from '../field-key.ts';
import type { Item } from '../roadmap.ts';
import { periodInYear, yearAround } from './period-in-year.ts';
import type { Period } from './periods.ts';
import { type WeekRange, weekRangeOf } from './week-range.ts';

/** What the file says of when an item is. Dates are `YYYY-MM-DD`. */
export interface ItemTime {
  /** Days it is planned for. */
  readonly planned: Period | null;
  /** Only its end is said: `planned` begins where it ends. */
  readonly point: boolean;
  readonly completed: string | null;
  /** It says by when, and not only when it is worked on; or its name is a time: `Q3 2026`. */
  readonly isDue: boolean;
  /** Where it counts from the begin of the work. */
  readonly weeks: WeekRange | null;
  /** Words of a time that is none of these: `as soon as possible`. */
  readonly said: string | null;
  /** What contradicts itself in it. */
  readonly contradiction: string | null;
}

/** What a time is to the item that says it, by the key of the field. */
const ROLES: ReadonlyMap<string, TimeSaid['role']> = new Map([
  ['start', 'start'],
  ['time', 'stretch'],
  ['date', 'stretch'],
  ['duration', 'stretch'],
  ['target', 'end'],
  ['due', 'end'],
  ['end', 'end'],
  ['completed', 'done'],
  ['shipped', 'done'],
]);

/** One thing that an item says of when it is. */
export interface TimeSaid {
  /** English key of the field: `due` of `Deadline`; `label` of a label that is a time. */
  readonly key: string;
  readonly role: 'start' | 'stretch' | 'end' | 'done' | 'label';
  /** As written. */
  readonly value: string;
  /** Of the value; `null` for the label. */
  readonly span: Span | null;
}

/** All that an item says of when it is, in the order of its statements. */
export function timesSaid(item: Item, lexicon: Lexicon): TimeSaid[] {
  const { label } = item;
  const said = inFields(item, lexicon);
  return label !== null && isTime(label) ? [...said, { key: 'label', role: 'label', value: label, span: null }] : said;
}

function inFields({ fields, statements }: Item, lexicon: Lexicon): TimeSaid[] {
  // Facts are made when they are asked for.
  if (!Object.keys(fields).some((name) => ROLES.has(fieldKey(name, lexicon)))) return [];
  return statements.flatMap(({ facts }) =>
    facts.flatMap((fact): TimeSaid[] => {
      if (fact.type !== 'field') return [];
      const key = fieldKey(fact.name, lexicon);
      const role = ROLES.get(key);
      return role ? [{ key, role, ...fact.value }] : [];
    }),
  );
}

/** Which of several times says most of an item, by the role or else the key. */
const TELLING = ['end', 'stretch', 'done', 'duration'];

/** The most telling time that the file gives an item, as written; of two that are alike the first. `null` without a number in it. */
export function timeText(item: Item, lexicon: Lexicon): string | null {
  const rank = ({ key, role }: TimeSaid) => TELLING.indexOf(key === 'duration' ? key : role);
  const told = inFields(item, lexicon).filter((each) => rank(each) >= 0 && isNumbered(each.value));
  return told.sort((a, b) => rank(a) - rank(b))[0]?.value ?? null;
}

/** Not the `—` of an empty cell, nor `100%`. */
function isNumbered(text: string): boolean {
  return /\d/.test(text) && !/^\d+ ?%$/.test(text);
}

/** @param plan Of the item: a `Q3` below `## 2026` is of that year. */
export function timeOf(plan: Plan, item: PlanItem, lexicon: Lexicon): ItemTime {
  const year = yearAround(plan, item);
  const said = timesSaid(item, lexicon).map((each) => ({ ...each, period: periodInYear(each.value, lexicon, year) }));
  const periods = (...roles: TimeSaid['role'][]) =>
    said.flatMap(({ role, period }) => (period !== null && roles.includes(role) ? [period] : []));
  const [start] = periods('start');
  const [completed] = periods('done');
  const ends = periods('end');
  const all = periods('stretch', 'end', 'label');
  const end = all.reduce<Period | null>((last, each) => (last === null || each.last > last.last ? each : last), null);
  const first = start?.first ?? periods('stretch')[0]?.first ?? end?.first ?? completed?.first ?? null;
  const last = end?.last ?? completed?.last ?? start?.first ?? null;
  const backwards = first !== null && last !== null && first > last;
  const different = new Set(ends.map((each) => each.last)).size;
  const weeks = [...said.filter(({ role }) => role === 'stretch').map(({ value }) => value), item.label ?? ''];
  const words = said.find(({ key, role, period }) => period === null && (role === 'end' || key === 'time'));
  return {
    planned: first === null || last === null ? null : backwards ? { first: last, last: first } : { first, last },
    point: first !== null && first === last,
    completed: completed?.last ?? null,
    isDue: periods('end', 'label').length > 0,
    weeks: weeks.map((each) => weekRangeOf(each, lexicon)).find((each) => each !== null) ?? null,
    said: words?.value ?? null,
    contradiction: backwards ? 'starts after its end' : different > 1 ? `${different} different dates` : null,
  };
}

/** `Q3 2026` and `March 2026` are times; `2026.1` and `v2026` are versions. */
function isTime(label: string): boolean {
  return /q[1-4]|h[12]|[^\P{L}v]{3}|[年년]/iu.test(label);
}
