import { nameSpan } from '../../edit/name-span.ts';
import type { Item, Statement } from '../../roadmap/roadmap.ts';
import { seriesOf } from '../queries/series.ts';
import type { Rule } from '../rule.ts';

export const outOfOrderNumber: Rule = {
  name: 'out-of-order-number',
  family: 'shape',
  level: 'info',
  summary: 'One milestone or phase stands out of the order of its numbers.',
  why: 'Readers look for phase 3 between 2 and 4. If the order is meant, the numbers should say so.',
  bad: [
    {
      text: '# Plan\n\n## M1: Port\n\n- [x] Quay\n\n## M3: Sea\n\n- [ ] Chart\n\n## M2: Ships\n\n- [ ] Crane\n\n## M4: Isles\n\n- [ ] Beach\n',
      lines: [11],
    },
    {
      text: '# Plan\n\n## Phase 2: Port\n\n- [x] Quay\n\n## Phase 3: Sea\n\n- [ ] Chart\n\n## Phase 4: Isles\n\n- [ ] Beach\n\n## Phase 1: Ships\n\n- [ ] Crane\n',
      lines: [15],
    },
  ],
  good: [
    '# Plan\n\n## M3: Sea\n\n- [ ] Chart\n\n## M2: Ships\n\n- [x] Crane\n\n## M1: Port\n\n- [x] Quay\n',
    '# Plan\n\n## Now\n\n### M1: Port\n\n- [x] Quay\n\n### M4: Isles\n\n- [ ] Beach\n\n## Next\n\n### M2: Ships\n\n- [ ] Crane\n\n### M3: Sea\n\n- [ ] Chart\n',
  ],
  *check({ roadmap, plan }) {
    for (const { members } of seriesOf(roadmap.items, plan)) {
      const own = members.flatMap(({ number, item }) => (item ? [{ number, item }] : []));
      const drops = own.filter(({ number, item }, at) => {
        const before = own[at - 1];
        return before !== undefined && before.number > number && before.item.parent === item.parent;
      });
      // Once out of place, or twice in a long plan, is a slip; more is an order of its own.
      if (drops.length === 0 || drops.length > 1 + own.length / 10 || own.length < 4) continue;
      for (const { item } of drops) yield finding(item, own);
    }
  },
};

function finding(item: Item, own: readonly { number: number; item: Item }[]) {
  const before = own[own.findIndex((each) => each.item === item) - 1];
  return {
    message: `Unexpected ${item.label} behind ${before?.item.label}, expected it before`,
    span: nameSpan(item.statements[0] as Statement),
    item: item.id,
  };
}
