import { nameSpan } from '../../edit/name-span.ts';
import type { Statement } from '../../roadmap/roadmap.ts';
import { seriesOf } from '../queries/series.ts';
import type { Rule } from '../rule.ts';

/** A greater gap is no slip: numbers that begin anew, or years. */
const MOST = 3;

export const numberGap: Rule = {
  name: 'number-gap',
  family: 'shape',
  level: 'info',
  summary: 'A number is missing between two milestones or phases.',
  why: 'Something was removed without a word, or moved where nobody finds it. References to the number that is gone lead nowhere.',
  bad: [
    {
      text: '# Plan\n\n## M1: Port\n\n- [x] Quay\n\n## M2: Ships\n\n- [ ] Crane\n\n## M4: Sea\n\n- [ ] Chart\n',
      lines: [11],
    },
    {
      text: '# Plan\n\n## Phase 1: Port\n\n- [x] Quay\n\n## Phase 3: Ships\n\n- [ ] Crane\n\n## Phase 4: Sea\n\n- [ ] Chart\n',
      lines: [7],
    },
  ],
  good: [
    '# Plan\n\n## M5: Port\n\n- [x] Quay\n\n## M6: Ships\n\n- [ ] Crane\n\n## M7: Sea\n\n- [ ] Chart\n',
    '# Plan\n\n## Phase 1: Port\n\n- [x] Quay\n\n## Phase 1.5: Quay\n\n- [x] Stone\n\n## Phase 2: Ships\n\n- [ ] Crane\n\n## Phase 100: Sea\n\n- [ ] Chart\n',
  ],
  *check({ roadmap, plan }) {
    for (const { members } of seriesOf(roadmap.items, plan)) {
      const sorted = [...members].sort((a, b) => a.number - b.number);
      for (let at = 1; at < sorted.length; at += 1) {
        const [before, after] = [sorted[at - 1], sorted[at]];
        if (!before || !after?.item || after.number - before.number < 2) continue;
        if (after.number - before.number > MOST) continue;
        const missing = Array.from({ length: after.number - before.number - 1 }, (_, nth) => before.number + 1 + nth);
        yield {
          message: `Unexpected ${after.item.label} after ${before.number}, expected ${missing.join(' and ')} between them`,
          span: nameSpan(after.item.statements[0] as Statement),
          item: after.item.id,
        };
      }
    }
  },
};
