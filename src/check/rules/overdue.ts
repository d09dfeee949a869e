import { nameOf } from '../../roadmap/name-of.ts';
import { isClosed, isContainer } from '../../roadmap/progress.ts';
import type { Item } from '../../roadmap/roadmap.ts';
import { datesOf } from '../queries/dated.ts';
import { isOpen } from '../queries/statuses.ts';
import type { Rule } from '../rule.ts';

export const overdue: Rule = {
  name: 'overdue',
  family: 'time',
  level: 'warning',
  summary: 'A target or due date has passed, and the item is not done.',
  why: 'A date that has passed promises what did not happen: move it, or mark what is done.',
  bad: [
    { text: '# Plan\n\n## M1: Port (in progress)\n\n**Target:** 2026-01-31\n\n- [ ] Quay\n', lines: [5] },
    {
      text: '# Plan\n\n| Milestone | Due | Status |\n| --- | --- | --- |\n| M1 Port | Q4 2025 | Planned |\n',
      lines: [5],
    },
    { text: '# Plan\n\n## Q4 2025\n\n- [ ] Quay\n', lines: [3] },
  ],
  good: [
    '# Plan\n\n## M1: Port (done)\n\n**Target:** 2026-01-31\n\n- [x] Quay\n',
    '# Plan\n\n## M1: Port (in progress)\n\n**Target:** Q1 2026\n\n- [ ] Quay\n',
    '# Plan\n\n## M1: Port\n\n**Target:** 2026-01-31\n\n- Quay\n',
    '# Plan\n\n## Phase 1: Port\n\n- [x] Quay\n\n**See:**\n\n- [What comes (Q4 2025)](later.md)\n',
  ],
  *check({ roadmap, byId, plan, pen, today }) {
    const kept = new Set(roadmap.items.flatMap((item) => (item.status.origin === 'stated' ? [place(item)] : [])));
    const file = plan.files.find((each) => each.roadmap === roadmap);
    for (const [nth, item] of roadmap.items.entries()) {
      const placed = file?.items[nth];
      if (!isOpen(item.status.value) || (placed && isClosed(placed)) || !isKept(item, kept, byId)) continue;
      const planned = datesOf(item, pen.lexicon).filter(({ is }) => is === 'planned');
      // Of several dates the latest holds: the others are what was planned before, or its start.
      const latest = planned.reduce<(typeof planned)[number] | null>(
        (last, each) => (last === null || each.period.last > last.period.last ? each : last),
        null,
      );
      if (!latest || latest.period.last >= today) continue;
      yield {
        message: `Unexpected ${item.status.value} for ${nameOf(item)}, expected done: ${latest.period.last} has passed`,
        span: latest.span,
        item: item.id,
      };
    }
  },
};

/** Of phases and milestones the kind, of tasks the list or table. */
function place(item: Item): string | number {
  return isContainer(item) ? item.kind : (item.statements[0]?.line.block ?? -1);
}

/** Where the file says of nothing beside it how it stands, nobody keeps it up to date here. */
function isKept(item: Item, kept: ReadonlySet<string | number>, byId: ReadonlyMap<string, Item>): boolean {
  return kept.has(place(item)) || item.children.some((id) => byId.get(id)?.status.origin === 'stated');
}
