import { nameSpan } from '../../edit/name-span.ts';
import { nameOf } from '../../roadmap/name-of.ts';
import type { Item, Statement } from '../../roadmap/roadmap.ts';
import type { Lexicon } from '../../vocabulary/lexicon.ts';
import { HELD_OPTIONS, hasField, isHeld } from '../queries/policy.ts';
import type { Rule } from '../rule.ts';

export const requireOwner: Rule = {
  name: 'require-owner',
  family: 'policy',
  level: 'off',
  summary: 'A milestone in progress names no owner.',
  why: 'What everybody owns is done by nobody. The option `kinds` says what must have an owner (`["milestone"]`), `statuses` in which states (`["active"]`).',
  options: HELD_OPTIONS,
  bad: [
    { text: '# Plan\n\n## M1: Port (in progress)\n\n- [ ] Quay\n', lines: [3] },
    {
      text: '# Plan\n\n## M1: Port (in progress)\n\n**Owner:** Ana\n\n- [ ] Quay\n\n## M2: Ships (in progress)\n\n**Owner:** -\n\n- [ ] Crane\n',
      lines: [9],
    },
  ],
  good: [
    '# Plan\n\n## M1: Port (in progress)\n\n**Owner:** Ana\n\n- [ ] Quay\n',
    '# Plan\n\n## M1: Port (done)\n\n- [x] Quay\n\n## M2: Ships (planned)\n\n- [ ] Crane\n',
  ],
  *check({ roadmap, pen, options }) {
    for (const item of roadmap.items) {
      if (!isHeld(item, options) || hasOwner(item, pen.lexicon)) continue;
      yield {
        message: `Unexpected ${nameOf(item)} without an owner, expected \`Owner: name\``,
        span: nameSpan(item.statements[0] as Statement),
        item: item.id,
      };
    }
  },
};

/** Also `@ana` on its own line. */
function hasOwner(item: Item, lexicon: Lexicon): boolean {
  return (
    hasField(item, ['owner'], lexicon) || item.statements.some(({ line }) => /(?:^|[\s(])@[\w-]/.test(line.text.plain))
  );
}
