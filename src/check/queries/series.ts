import type { Plan } from '../../roadmap/combine.ts';
import type { Item } from '../../roadmap/roadmap.ts';
import { leadsWithLabel, numbered } from './labels.ts';

/** Items that are counted: `Phase 1`, `Phase 2`. */
export interface Series {
  /** `item` is `null` for what stands in another file of the plan. In the order of the text. */
  readonly members: readonly { readonly number: number; readonly item: Item | null }[];
}

/** So many make a series. */
const LEAST = 3;

/** The milestones and phases of a file that are counted, each by its word; where numbers begin anew under each owner, by owner. */
export function seriesOf(items: readonly Item[], plan: Plan): Series[] {
  const found = new Map<string, { members: { number: number; item: Item | null }[] }>();
  const add = (item: Item, mine: boolean): void => {
    if (item.kind !== 'milestone' && item.kind !== 'phase') return;
    const label = leadsWithLabel(item) ? numbered(item.label) : null;
    if (!label) return;
    const id = `${item.kind} ${label.series}`;
    const series = found.get(id) ?? { members: [] };
    series.members.push({ number: label.number, item: mine ? item : null });
    found.set(id, series);
  };
  for (const item of items) add(item, true);
  if (plan.files.length > 1) {
    const own = new Set(items.map(({ statements }) => statements));
    for (const item of plan.items) if (!own.has(item.statements)) add(item, false);
  }
  return [...found.values()].filter(({ members }) => {
    const numbers = new Set(members.map(({ number }) => number));
    // Numbers that come twice are several series.
    return members.length >= LEAST && numbers.size === members.length;
  });
}
