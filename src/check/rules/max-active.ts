import { nameSpan } from '../../edit/name-span.ts';
import { nameOf } from '../../roadmap/name-of.ts';
import { type Item, KINDS, type Statement } from '../../roadmap/roadmap.ts';
import { wordsOption } from '../queries/policy.ts';
import type { Rule } from '../rule.ts';

const MAX = 3;

export const maxActive: Rule = {
  name: 'max-active',
  family: 'policy',
  level: 'off',
  summary: 'More is in progress than the team has agreed on.',
  why: 'What is started and not finished is of use to nobody. The option `max` is the limit in one file (3), `kinds` what is counted (`["milestone", "phase"]`).',
  options: { max: 'count', kinds: KINDS },
  bad: [
    {
      text: '# Plan\n\n## M1: Port (in progress)\n\n## M2: Ships (in progress)\n\n## M3: Sea (in progress)\n\n## M4: Isles (in progress)\n',
      lines: [9],
    },
    {
      text: '# Plan\n\n| Milestone | Status |\n| --- | --- |\n| M1 Port | In progress |\n| M2 Ships | In progress |\n| M3 Sea | In progress |\n| M4 Isles | In progress |\n| M5 Bay | In progress |\n',
      lines: [8, 9],
    },
  ],
  good: [
    '# Plan\n\n## M1: Port (in progress)\n\n## M2: Ships (in progress)\n\n## M3: Sea (in progress)\n\n## M4: Isles\n\n- [ ] Beach\n',
    '# Plan\n\n## M1: Port (done)\n\n## M2: Ships (done)\n\n## M3: Sea (done)\n\n## M4: Isles (done)\n',
  ],
  *check({ roadmap, byId, options }) {
    const max = typeof options.max === 'number' ? options.max : MAX;
    const kinds = wordsOption(options, 'kinds', ['milestone', 'phase']);
    const active = roadmap.items.filter((item) => kinds.includes(item.kind) && isActive(item));
    // A milestone is in progress because one of its phases is: that is one thing.
    const counted = active.filter(({ children }) => !children.some((id) => active.includes(byId.get(id) as Item)));
    for (const item of counted.slice(max))
      yield {
        message: `Unexpected ${nameOf(item)} in progress, expected at most ${max} at once, not ${counted.length}`,
        span: nameSpan(item.statements[0] as Statement),
        item: item.id,
      };
  },
};

function isActive({ status }: Item): boolean {
  return status.value === 'active' && status.origin === 'stated';
}
