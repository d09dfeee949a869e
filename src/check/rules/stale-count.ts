import { recount } from '../../edit/state/count.ts';
import { countedList } from '../../edit/state/counted-list.ts';
import type { Count } from '../../facts/fact.ts';
import { countings } from '../../roadmap/countings.ts';
import { countsDone, exactCountsOf } from '../../roadmap/counts.ts';
import { nameOf } from '../../roadmap/name-of.ts';
import { isMixed, isOver } from '../queries/statuses.ts';
import type { Rule } from '../rule.ts';

export const staleCount: Rule = {
  name: 'stale-count',
  family: 'state',
  level: 'warning',
  summary: 'A count such as `2/3 plans` differs from what is below the item, or from its status.',
  why: 'Counts are written by hand and forgotten by hand: whoever reads only the table believes them.',
  bad: [
    {
      text: '# Plan\n\n## Phase 1: Port\n\n**Plans:** 1/3 plans complete\n\n- [x] Quay\n- [x] Crane\n- [ ] Buoys\n',
      lines: [5],
      fixed: '# Plan\n\n## Phase 1: Port\n\n**Plans:** 2/3 plans complete\n\n- [x] Quay\n- [x] Crane\n- [ ] Buoys\n',
    },
    {
      text: '# Plan\n\n## Phase 1: Port (1/2 tasks)\n\n- [x] Quay\n- [x] Crane\n- [ ] Buoys\n',
      lines: [3],
      fixed: '# Plan\n\n## Phase 1: Port (2/3 tasks)\n\n- [x] Quay\n- [x] Crane\n- [ ] Buoys\n',
    },
    {
      text: '# Plan\n\n| Phase | Plans | Status |\n| --- | --- | --- |\n| 1. Port | 1/2 | Complete |\n',
      lines: [5],
      fixed: '# Plan\n\n| Phase | Plans | Status |\n| --- | --- | --- |\n| 1. Port | 2/2 | Complete |\n',
    },
  ],
  good: [
    '# Plan\n\n## Phase 1: Port\n\n**Plans:** 1/2 plans complete\n\n- [x] Quay\n- [ ] Crane\n',
    '# Plan\n\n## Phase 1: Port\n\n**Plans:** 1/5 plans complete\n\n- [x] Quay\n- [x] Crane\n',
    '# Plan\n\n## Phase 1: Port\n\n**Plans:** 1/1 plan\n\n- [ ] Quay\n',
    '# Plan\n\n## Phase 1: Port\n\n**Plans:** 1/2 plans complete\n\n- [x] Quay\n- [ ] Crane\n- [ ] Buoys\n',
    '# Plan\n\n## Phase 1: Port\n\n- ✅ Lamps: oil (60 %), wick (40 %)\n- [ ] Bell\n',
    '# Plan\n\n## Phase 1: Port (done)\n\n**Difficulty:** 3/5\n',
    '# Plan\n\n- [x] Phase 1: Port (1/2 plans, 01-02 superseded)\n',
    '# Plan\n\n## Phase 1: Port\n\n- [x] Walk the quay — 2 of 3 cracks mended\n',
    '# Plan\n\n## Phase 1: Port (done)\n\n**Plans:** 1/2 plans complete\n\n- [x] Quay\n- [ ] Crane\n',
  ],
  *check({ roadmap, workOf, pen }) {
    for (const item of roadmap.items) {
      if (isMixed(item)) continue;
      const isDone = item.status.origin === 'stated' && item.status.value === 'done';
      for (const count of exactCountsOf(item, roadmap, pen.lexicon)) {
        const work = workOf(item);
        const below = countings(item, work, count.total);
        const list = isDone || below.length > 0 ? [] : countedList(item, work, count, roadmap, pen.lexicon);
        const total = list.length > 0 ? list.length : count.total;
        const done = list.length > 0 ? list.filter(({ checked }) => checked).length : isDone ? count.total : below[0];
        // A count of what is below may be right where the status is not.
        if (done === undefined || (done === count.done && total === count.total) || below.includes(count.done))
          continue;
        if (done < count.done && !countsDone(count, roadmap.source, pen.lexicon)) continue;
        const why = isDone ? 'it is stated done' : `${done} ${done === 1 ? 'is' : 'are'} done below it`;
        const expected = { ...count, done, total };
        // Boxes that are ticked are the newer word; one that is not may have been forgotten, and so may the total.
        const isSafe = !isDone && done > count.done && (done < total || work.every(({ status }) => isOver(status)));
        yield {
          message: `Unexpected ${written(count)} for ${nameOf(item)}, expected ${written(expected)}: ${why}`,
          span: count.span,
          item: item.id,
          fix: {
            title: `write ${written(expected)}`,
            applicability: isSafe && total === count.total ? 'safe' : 'unsafe',
            edits: () => recount(count, expected, roadmap.source.text),
          },
        };
      }
    }
  },
};

function written({ done, total }: Pick<Count, 'done' | 'total'>): string {
  return total === 100 ? `${done} %` : `${done}/${total}`;
}
