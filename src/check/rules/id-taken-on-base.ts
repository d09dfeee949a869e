import { nameSpan } from '../../edit/name-span.ts';
import { nameOf } from '../../roadmap/name-of.ts';
import { pairItems, titleKey } from '../../roadmap/pair/pair.ts';
import type { Statement } from '../../roadmap/roadmap.ts';
import { pairingOf } from '../queries/losses.ts';
import type { Rule } from '../rule.ts';

export const idTakenOnBase: Rule = {
  name: 'id-taken-on-base',
  family: 'base',
  level: 'error',
  summary: 'A new item has a number or id that another new item has by now on the branch this one came from.',
  why: 'Two branches that each take the next free number merge without a conflict, and the plan then has two of it. Take another before the merge.',
  bad: [
    {
      base: '# Plan\n\n## M1: Port\n',
      tip: '# Plan\n\n## M1: Port\n\n## M2: Lights\n',
      text: '# Plan\n\n## M1: Port\n\n## M2: Ferry\n',
      lines: [5],
    },
    {
      base: '# Plan\n\n## M1: Port\n\n- [ ] T-101 Quay\n',
      tip: '# Plan\n\n## M1: Port\n\n- [ ] T-101 Quay\n- [ ] T-102 Crane\n',
      text: '# Plan\n\n## M1: Port\n\n- [ ] T-102 Lights\n- [ ] T-101 Quay\n',
      lines: [5],
    },
  ],
  good: [
    {
      base: '# Plan\n\n## M1: Port\n',
      tip: '# Plan\n\n## M1: Port\n\n## M2: Lights\n',
      text: '# Plan\n\n## M1: Port\n\n## M2: Lights\n\n## M3: Ferry\n',
    },
    {
      base: '# Plan\n\n## M1: Port\n\n- [ ] Quay\n',
      tip: '# Plan\n\n## M1: Port\n\n- [ ] Quay\n- [ ] Crane\n',
      text: '# Plan\n\n## M1: Port\n\n- [ ] Quay\n- [ ] Lights\n',
    },
  ],
  *check(context) {
    const { base, tip } = context;
    const ours = pairingOf(context)?.added ?? [];
    if (!base || !tip || ours.length === 0) return;
    const theirs = new Map(pairItems(base.items, tip.items).added.map((item) => [item.id, item]));
    for (const item of ours) {
      const other = item.label === null ? undefined : theirs.get(item.id);
      if (!other || other.label === null || titleKey(other) === titleKey(item)) continue;
      yield {
        message: `Unexpected ${nameOf(item)}, expected another number: the base has ${nameOf(other)} by now`,
        span: nameSpan(item.statements[0] as Statement),
        item: item.id,
      };
    }
  },
};
