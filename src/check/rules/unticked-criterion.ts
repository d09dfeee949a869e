import { pairingOf } from '../queries/losses.ts';
import { takenBack } from '../queries/taken-back.ts';
import type { Rule } from '../rule.ts';

export const untickedCriterion: Rule = {
  name: 'unticked-criterion',
  family: 'base',
  level: 'warning',
  summary: 'A criterion that was ticked on the base is open again.',
  why: 'A box that was ticked says that somebody has seen it hold. In a merge the older side wins easily, and what was proved is open again.',
  bad: [
    {
      base: '# Plan\n\n## M1: Port\n\n### Exit criteria\n\n- [x] Ships of 90 m can moor\n- [ ] Lights\n',
      text: '# Plan\n\n## M1: Port\n\n### Exit criteria\n\n- [ ] Ships of 90 m can moor\n- [ ] Lights\n',
      lines: [7],
    },
    {
      base: '# Plan\n\n## M1: Port\n\n**Success Criteria:**\n\n- [x] Quay carries a crane\n- [x] Lights\n',
      text: '# Plan\n\n## M1: Port\n\n**Success Criteria:**\n\n- [x] Lights\n- [ ] The quay carries a crane\n',
      lines: [8],
    },
  ],
  good: [
    {
      base: '# Plan\n\n## M1: Port\n\n### Exit criteria\n\n- [x] Ships can moor\n',
      text: '# Plan\n\n## M1: Port\n\n### Exit criteria\n\n- [ ] Lights\n- [x] Ships can moor\n',
    },
    {
      base: '# Plan\n\n## M1: Port\n\n### Exit criteria\n\n- [ ] Ships can moor\n',
      text: '# Plan\n\n## M1: Port\n\n### Exit criteria\n\n- [ ] Ships can moor\n- [ ] Lights\n',
    },
  ],
  *check(context) {
    for (const pair of pairingOf(context)?.pairs ?? [])
      if (pair.before.kind === 'criterion') yield* takenBack(pair, 'ticked');
  },
};
