import { pairingOf } from '../queries/losses.ts';
import { takenBack } from '../queries/taken-back.ts';
import type { Rule } from '../rule.ts';

export const reopenedItem: Rule = {
  name: 'reopened-item',
  family: 'base',
  level: 'warning',
  summary: 'A milestone, phase or task that was done on the base is open again.',
  why: 'In a merge the older side wins easily, and work that was done comes back. Where it really is to be done again, an exception says why.',
  bad: [
    {
      base: '# Plan\n\n## M1: Port (done)\n\n- [x] Quay\n',
      text: '# Plan\n\n## M1: Port (in progress)\n\n- [ ] Quay\n',
      lines: [3, 5],
    },
    {
      base: '# Plan\n\n| Phase | Status |\n| --- | --- |\n| Phase 1: Port | Done |\n| Phase 2: Ferry | Planned |\n',
      text: '# Plan\n\n| Phase | Status |\n| --- | --- |\n| Phase 1: Port | Planned |\n| Phase 2: Ferry | Planned |\n',
      lines: [5],
    },
  ],
  good: [
    {
      base: '# Plan\n\n## M1: Port (done)\n\n- [x] Quay\n',
      text: '# Plan\n\n## M1: Port (done)\n\n- [x] Quays\n- [ ] Lights\n',
    },
    {
      base: '# Plan\n\n## M1: Port (in progress)\n\n- [ ] Quay\n',
      text: '# Plan\n\n## M1: Port (planned)\n\n- [x] Quay\n',
    },
  ],
  *check(context) {
    for (const pair of pairingOf(context)?.pairs ?? [])
      if (pair.before.kind !== 'criterion') yield* takenBack(pair, 'done');
  },
};
