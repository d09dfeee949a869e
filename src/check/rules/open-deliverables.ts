import { nameSpan } from '../../edit/name-span.ts';
import { nameOf } from '../../roadmap/name-of.ts';
import type { Item, Statement, Status } from '../../roadmap/roadmap.ts';
import { statusFix } from '../queries/status-fix.ts';
import { childrenOf } from '../queries/statuses.ts';
import type { Rule } from '../rule.ts';

/** So many open boxes are named. */
const MOST = 5;

export const openDeliverables: Rule = {
  name: 'open-deliverables',
  family: 'state',
  level: 'warning',
  summary: 'Every part of a milestone or phase is done, and none of its own boxes is ticked.',
  why: 'The sprints of a phase are all finished, but what the phase was to deliver is not ticked: either nobody went back to tick it, or the phase has not delivered.',
  bad: [
    {
      text: '# Plan\n\n## Phase 1: Port\n\n### Sprint 1: Quay\n\n- [x] Piles\n\n### Sprint 2: Crane\n\n- [x] Hook\n\n**Deliverables Phase 1:**\n- [ ] Ships land\n',
      lines: [3],
      fixed:
        '# Plan\n\n## Phase 1: Port\n\n### Sprint 1: Quay\n\n- [x] Piles\n\n### Sprint 2: Crane\n\n- [x] Hook\n\n**Deliverables Phase 1:**\n- [x] Ships land\n',
    },
    {
      text: '# Plan\n\n## M1: Port\n\nExit criteria:\n\n- [ ] Ships land\n- [ ] Ships leave\n\n### Phase 1: Quay (done)\n\n### Phase 2: Crane (done)\n',
      lines: [3],
      fixed:
        '# Plan\n\n## M1: Port\n\nExit criteria:\n\n- [x] Ships land\n- [x] Ships leave\n\n### Phase 1: Quay (done)\n\n### Phase 2: Crane (done)\n',
    },
  ],
  good: [
    '# Plan\n\n## Phase 1: Port\n\n### Sprint 1: Quay\n\n- [x] Piles\n\n### Sprint 2: Crane\n\n- [ ] Hook\n\n**Deliverables Phase 1:**\n- [ ] Ships land\n',
    '# Plan\n\n## M1: Port\n\nExit criteria:\n\n- [x] Ships land\n- [ ] Ships leave\n\n### Phase 1: Quay (done)\n',
    '# Plan\n\n## M1: Port (in progress)\n\nExit criteria:\n\n- [ ] Ships land\n\n### Phase 1: Quay (done)\n',
  ],
  *check({ roadmap, byId, pen, read }) {
    for (const item of roadmap.items) {
      // Who states a status says by it whether the boxes are still to come.
      if (item.status.origin === 'stated') continue;
      const children = childrenOf(item, byId);
      const parts = children.filter(isPart);
      const own = children.filter((each) => !isPart(each));
      if (parts.length === 0 || own.length === 0) continue;
      if (!parts.every(({ status }) => status.value === 'done') || own.some(({ checked }) => checked !== false))
        continue;
      yield {
        message: `Unexpected ${own.length === 1 ? 'open box' : `${own.length} open boxes`} of ${nameOf(item)}, expected ticked ones: all its parts are done`,
        span: nameSpan(item.statements[0] as Statement),
        item: item.id,
        related: own.slice(0, MOST).map((each) => ({
          message: `open: ${nameOf(each)}`,
          span: nameSpan(each.statements[0] as Statement),
        })),
        fix: statusFix(`tick the boxes of ${item.id}`, {
          asked: new Map(own.map(({ id }): [string, Status] => [id, 'done'])),
          pen,
          read,
        }),
      };
    }
  },
};

function isPart({ kind }: Item): boolean {
  return kind === 'phase' || kind === 'milestone';
}
