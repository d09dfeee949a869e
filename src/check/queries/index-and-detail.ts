import type { Plan } from '../../roadmap/combine.ts';
import type { Item, Roadmap } from '../../roadmap/roadmap.ts';
import { once } from '../../text/once.ts';
import { hasHeading, isListed, key, leadsWithLabel } from './labels.ts';

/** So many items that are listed and have a section show that the file keeps both. */
const LEAST = 3;
/** So great a part of them has both. */
const SHARE = 0.6;

/**
 * What is in the index and has no section, and what has a section and is not in the index,
 * for the kinds of which the file clearly keeps both. Sections in other files of the plan count too.
 */
export function unmatched({ items, readings }: Roadmap, plan: Plan) {
  const fronts = once(
    () =>
      new Set(
        readings.flatMap(({ line }) =>
          line.place === 'entry' || line.place === 'row' ? [frontOf(line.text.plain)] : [],
        ),
      ),
  );
  const elsewhere = once(
    () =>
      new Set(
        plan.items.filter(hasHeading).flatMap(({ kind, label }) => (label === null ? [] : [`${kind} ${key(label)}`])),
      ),
  );
  const result = { listed: [] as Item[], detailed: [] as Item[] };
  for (const kind of ['milestone', 'phase'] as const) {
    // `Phase 31+` is whatever comes then.
    const own = items.filter((item) => item.kind === kind && item.label !== null && !item.label.endsWith('+'));
    const both = own.filter((item) => hasHeading(item) && isListed(item));
    if (both.length < LEAST || both.length < SHARE * own.length) continue;
    for (const item of own) {
      if (hasHeading(item)) {
        if (!isListed(item) && leadsWithLabel(item) && !isNamed(frontOf(item.label ?? ''), fronts()))
          result.detailed.push(item);
      } else if (!elsewhere().has(`${kind} ${key(item.label ?? '')}`)) result.listed.push(item);
    }
  }
  return result;
}

/** Itself, or as its parts: `TP0a / TP0b`. */
function isNamed(label: string, fronts: ReadonlySet<string>): boolean {
  return (
    fronts.has(label) ||
    [...fronts].some((front) => front.startsWith(label) && /^[a-z]\b/.test(front.slice(label.length)))
  );
}

/** The first two words, for what names an item and was read as something else. */
function frontOf(plain: string): string {
  return key(plain.slice(0, 80))
    .replace(/[^\p{L}\p{N}.]+/gu, ' ')
    .trim()
    .split(' ', 2)
    .join(' ')
    .replace(/\.$/, '');
}
