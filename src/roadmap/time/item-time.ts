import type { Lexicon } from '../../vocabulary/lexicon.ts';
import { fieldKey } from '../field-key.ts';
import type { Item } from '../roadmap.ts';
import { type Period, periodOf } from './periods.ts';
import { type WeekRange, weekRangeOf } from './week-range.ts';

/** What the file says of when an item is. Dates are `YYYY-MM-DD`. */
export interface ItemTime {
  /** Days it is planned for. */
  readonly planned: Period | null;
  /** Only its end is said: `planned` begins where it ends. */
  readonly point: boolean;
  readonly completed: string | null;
  /** Where it counts from the begin of the work. */
  readonly weeks: WeekRange | null;
  /** Words of a time that is none of these: `as soon as possible`. */
  readonly said: string | null;
  /** What contradicts itself in it. */
  readonly contradiction: string | null;
}

const ENDS: ReadonlySet<string> = new Set(['target', 'due', 'end']);
const STRETCHES: ReadonlySet<string> = new Set(['time', 'date', 'duration']);
const DONE: ReadonlySet<string> = new Set(['completed', 'shipped']);

interface Said {
  readonly key: string;
  readonly value: string;
  readonly period: Period | null;
}

/** @param year Of the item's surroundings: `2026` of a `Q3` below `## 2026`. */
export function timeOf(item: Item, lexicon: Lexicon, year: string | null): ItemTime {
  const said = item.statements.flatMap(({ facts }) =>
    facts.flatMap((fact): Said[] => {
      if (fact.type !== 'field') return [];
      const { value } = fact.value;
      return [{ key: fieldKey(fact.name, lexicon), value, period: periodWith(value, lexicon, year) }];
    }),
  );
  const label = item.label === null || !isTime(item.label) ? null : periodWith(item.label, lexicon, year);
  const start = firstOf(said, (key) => key === 'start');
  const stretches = periodsOf(said, STRETCHES);
  const ends = periodsOf(said, ENDS);
  const all = [...stretches, ...ends, ...(label ? [label] : [])];
  const end = all.reduce<Period | null>((last, each) => (last === null || each.last > last.last ? each : last), null);
  const completed = firstOf(said, (key) => DONE.has(key));
  const first = start?.period?.first ?? stretches[0]?.first ?? end?.first ?? completed?.period?.first ?? null;
  const last = end?.last ?? completed?.period?.last ?? start?.period?.first ?? null;
  const backwards = first !== null && last !== null && first > last;
  const different = new Set(ends.map((each) => each.last)).size;
  const weeks = [...said.filter(({ key }) => STRETCHES.has(key)).map(({ value }) => value), item.label ?? ''];
  const words = said.find(({ key, period }) => period === null && (ENDS.has(key) || key === 'time'));
  return {
    planned: first === null || last === null ? null : backwards ? { first: last, last: first } : { first, last },
    point: first !== null && first === last,
    completed: completed?.period?.last ?? null,
    weeks: weeks.map((each) => weekRangeOf(each, lexicon)).find((each) => each !== null) ?? null,
    said: words?.value ?? null,
    contradiction: backwards ? 'starts after its end' : different > 1 ? `${different} different dates` : null,
  };
}

/** `Q3 2026` and `March 2026` are times; `2026.1` and `v2026` are versions. */
function isTime(label: string): boolean {
  return /q[1-4]|h[12]|[^\P{L}v]{3}|[年년]/iu.test(label);
}

function firstOf(said: readonly Said[], is: (key: string) => boolean): Said | undefined {
  return said.find(({ key, period }) => period !== null && is(key));
}

function periodsOf(said: readonly Said[], keys: ReadonlySet<string>): Period[] {
  return said.flatMap(({ key, period }) => (period !== null && keys.has(key) ? [period] : []));
}

const HALVES = /^(.{1,20}?)\s?[-–—~〜]\s?(.{1,20}?)[\s,]+(20\d\d)$/;

/** The period as it is written, with the year of its end also at its begin (`July - August 2026`), or with that of its surroundings. */
function periodWith(written: string, lexicon: Lexicon, year: string | null): Period | null {
  const value = written.slice(0, LONGEST).trim();
  const found = periodOf(value, lexicon);
  if (found) return found;
  const [, from, to, end] = HALVES.exec(value) ?? [];
  if (end !== undefined) return periodOf(`${from} ${end} - ${to} ${end}`, lexicon);
  if (year === null || value.length > SHORT || /\d{3}/.test(value)) return null;
  const halves = /^(.{1,20}?)\s?[-–—~〜]\s?(\p{L}.{0,20})$/u.exec(value);
  const plain = periodOf(`${value} ${year}`, lexicon);
  return plain ?? (halves && periodOf(`${halves[1]} ${year} - ${halves[2]} ${year}`, lexicon));
}

/** UTF-16 units. */
const LONGEST = 120;
const SHORT = 24;
