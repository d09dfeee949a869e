import { setStatuses } from '../../edit/set-statuses.ts';
import type { StatusMark } from '../../facts/fact.ts';
import type { Rule } from '../rule.ts';
import { decisive, nameOf, statedStatuses } from '../statuses.ts';

export const conflictingStatus: Rule = {
  name: 'conflicting-status',
  family: 'state',
  level: 'warning',
  summary: 'Two places state different statuses of one item.',
  why: 'An index that is not ticked where its phase is complete, or a table that lags behind a heading: one of them is wrong, and readers see only one.',
  bad: [
    {
      text: '# Plan\n\n- [ ] **Phase 1: Port**\n\n## Phase 1: Port (done)\n\n- [x] Quay\n',
      lines: [3],
      fixed: '# Plan\n\n- [x] **Phase 1: Port**\n\n## Phase 1: Port (done)\n\n- [x] Quay\n',
    },
    {
      text: '# Plan\n\n## M1: Port (in progress)\n\n- [ ] Quay\n\n## Progress\n\n| Milestone | Status |\n| --- | --- |\n| M1 | Done |\n',
      lines: [11],
      fixed:
        '# Plan\n\n## M1: Port (in progress)\n\n- [ ] Quay\n\n## Progress\n\n| Milestone | Status |\n| --- | --- |\n| M1 | In progress |\n',
    },
  ],
  good: [
    '# Plan\n\n- [ ] **Phase 1: Port**\n\n## Phase 1: Port (in progress)\n\n- [ ] Quay\n',
    '# Plan\n\n- [x] **Phase 1: Port**\n\n## Phase 1: Port (shipped)\n\n- [x] Quay\n',
  ],
  *check({ roadmap, pen, read }) {
    for (const item of roadmap.items) {
      const main = decisive(item);
      if (!main) continue;
      for (const other of statedStatuses(item)) {
        if (other === main || agree(main, other)) continue;
        yield {
          message: `Unexpected ${other.status} for ${nameOf(item)}, expected ${main.status}: two places differ`,
          span: other.span,
          item: item.id,
          related: [{ message: `${main.status} here`, span: main.span }],
          fix: {
            title: `set every status of ${item.id} to ${main.status}`,
            applicability: 'unsafe',
            edits: () => {
              const made = setStatuses(pen, new Map([[item.id, main.status]]), read);
              return 'refused' in made ? [] : made.edits;
            },
          },
        };
      }
    }
  },
};

/** An empty box only says that something is not done; a line through a title, that it is over. */
function agree(main: StatusMark, other: StatusMark): boolean {
  if (main.status === other.status) return true;
  if (other.by === 'box' || main.by === 'box') return (main.status === 'done') === (other.status === 'done');
  if (other.by === 'strike') return main.status === 'done' || main.status === 'dropped';
  return other.by === 'count' || other.by === 'bucket';
}
