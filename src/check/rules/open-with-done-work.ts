import { isNamedByState } from '../../edit/in-the-way.ts';
import { nameSpan } from '../../edit/name-span.ts';
import { setStatuses } from '../../edit/set-statuses.ts';
import type { Item, Statement } from '../../roadmap/roadmap.ts';
import { isClearly } from '../clear.ts';
import { fullCount } from '../counts.ts';
import { workFinder } from '../nesting.ts';
import type { Rule } from '../rule.ts';
import { decisive, isOpen, isOver, nameOf } from '../statuses.ts';

export const openWithDoneWork: Rule = {
  name: 'open-with-done-work',
  family: 'state',
  level: 'warning',
  summary: 'A milestone, phase or task is stated open, and all work below it is done.',
  why: 'The last task was ticked and the heading was forgotten: the plan looks further behind than it is. If more is to come, it is not in the plan.',
  bad: [
    {
      text: '# Plan\n\n## M1: Port (in progress)\n\n- [x] Quay\n- [x] Crane\n',
      lines: [3],
      fixed: '# Plan\n\n## M1: Port (done)\n\n- [x] Quay\n- [x] Crane\n',
    },
    {
      text: '# Plan\n\n## Phase 1: Port\n\n- [ ] Quay\n  - [x] Piles\n  - [x] Wall\n',
      lines: [5],
      fixed: '# Plan\n\n## Phase 1: Port\n\n- [x] Quay\n  - [x] Piles\n  - [x] Wall\n',
    },
    {
      text: '# Plan\n\n## Phase 1: Port\n\n**Status:** Planned\n**Plans:** 3/3 plans complete\n',
      lines: [3],
      fixed: '# Plan\n\n## Phase 1: Port\n\n**Status:** Done\n**Plans:** 3/3 plans complete\n',
    },
  ],
  good: [
    '# Plan\n\n## M1: Port (in progress)\n\n- [x] Quay\n- Crane\n',
    '# Plan\n\n## M1: Port (planned)\n\n- ~~Quay~~\n',
    '# Plan\n\n## M1: Port (in progress)\n\n- [x] Quay\n\n### Exit criteria\n\n- [ ] Ships land\n',
  ],
  *check({ roadmap, byId, pen, read }) {
    const workOf = workFinder(roadmap, byId);
    for (const item of roadmap.items) {
      if (!isOpen(item.status.value) || item.status.origin !== 'stated' || isNamedByState(item)) continue;
      if (!isClearly(item, roadmap.source)) continue;
      const work = workOf(item);
      const count = fullCount(item, roadmap, pen.lexicon);
      const why = isAllDone(work) ? 'all work below it is done' : count ? 'its count is full' : null;
      if (why === null) continue;
      const main = decisive(item);
      yield {
        message: `Unexpected ${item.status.value} for ${nameOf(item)}, expected done: ${why}`,
        span: nameSpan(item.statements[0] as Statement),
        item: item.id,
        related: [
          ...(main ? [{ message: `${item.status.value} here`, span: main.span }] : []),
          ...(count ? [{ message: `${count.done} of ${count.total} here`, span: count.span }] : []),
        ],
        fix: {
          title: `set ${item.id} to done`,
          applicability: 'unsafe',
          edits: () => {
            const made = setStatuses(pen, new Map([[item.id, 'done']]), read);
            return 'refused' in made ? [] : made.edits;
          },
        },
      };
    }
  },
};

/** Criteria of which the file says nothing are no work. */
function isAllDone(all: readonly Item[]): boolean {
  const work = all.filter(({ kind, status }) => kind !== 'criterion' || status.origin === 'stated');
  return (
    work.every(({ status }) => isOver(status)) &&
    work.some(({ status }) => status.origin === 'stated' && status.value === 'done')
  );
}
