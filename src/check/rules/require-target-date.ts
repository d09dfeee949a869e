import { nameSpan } from '../../edit/name-span.ts';
import { nameOf } from '../../roadmap/name-of.ts';
import type { Statement } from '../../roadmap/roadmap.ts';
import { HELD_OPTIONS, hasField, isHeld } from '../queries/policy.ts';
import type { Rule } from '../rule.ts';

const KEYS = ['target', 'due', 'date', 'time', 'end'];

export const requireTargetDate: Rule = {
  name: 'require-target-date',
  family: 'policy',
  level: 'off',
  summary: 'A milestone in progress has no target date.',
  why: 'A date that may be missed starts a talk; without one nobody is late. The option `kinds` says what must have a date (`["milestone"]`), `statuses` in which states (`["active"]`).',
  options: HELD_OPTIONS,
  bad: [
    { text: '# Plan\n\n## M1: Port (in progress)\n\n- [ ] Quay\n', lines: [3] },
    { text: '# Plan\n\n## M1: Port (in progress)\n\n**Target:** TBD\n\n- [ ] Quay\n', lines: [3] },
  ],
  good: [
    '# Plan\n\n## M1: Port (in progress)\n\n**Target:** 2026-05-01\n\n- [ ] Quay\n',
    '# Plan\n\n## M1: Port (done)\n\n- [x] Quay\n\n## M2: Ships (planned)\n\n- [ ] Crane\n',
  ],
  *check({ roadmap, pen, options }) {
    for (const item of roadmap.items) {
      if (!isHeld(item, options) || hasField(item, KEYS, pen.lexicon)) continue;
      yield {
        message: `Unexpected ${nameOf(item)} without a target date, expected \`Target: YYYY-MM-DD\``,
        span: nameSpan(item.statements[0] as Statement),
        item: item.id,
      };
    }
  },
};
