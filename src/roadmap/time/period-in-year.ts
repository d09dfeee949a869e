import type { Lexicon } from '../../vocabulary/lexicon.ts';
import type { Plan, PlanItem } from '../combine.ts';
import { ancestorsOf } from '../progress.ts';
import { type Period, periodOf } from './periods.ts';

const HALVES = /^(.{1,20}?)\s?[-–—~〜]\s?(.{1,20}?)[\s,]+(20\d\d)$/;

/** UTF-16 units. */
const LONGEST = 120;
const SHORT = 24;

/**
 * The period as it is written, with the year of its end also at its begin (`July - August 2026`), or with that of its surroundings.
 *
 * @example With the year `2026`, `Q3` is `{ first: '2026-07-01', last: '2026-09-30' }`.
 */
export function periodInYear(written: string, lexicon: Lexicon, year: string | null): Period | null {
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

/** The only year in the names of what an item belongs to, from the nearest to the title of its file. */
export function yearAround(plan: Plan, item: PlanItem): string | null {
  const file = plan.files.find((each) => each.file === item.file);
  const names = [...ancestorsOf(plan, item).map(({ label, title }) => `${label ?? ''} ${title ?? ''}`)];
  for (const name of [...names, file?.roadmap.title ?? '']) {
    const years = new Set(name.match(/(?<!\d)20\d\d(?!\d)/g));
    if (years.size > 0) return years.size === 1 ? ([...years][0] as string) : null;
  }
  return null;
}
