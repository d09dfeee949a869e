import { nameSpan } from '../../edit/name-span.ts';
import type { Item, Statement } from '../../roadmap/roadmap.ts';
import { groupsOf } from '../../text/groups.ts';
import { isContainer, key } from '../labels.ts';
import type { Rule } from '../rule.ts';

/** A shorter title says too little to be the same thing: one of several words, or of many signs where words are not parted. */
const SAYS_ENOUGH = /\p{L}\S*\s+\S*\p{L}|[\u3040-\u9fff\uac00-\ud7a3]{6}/u;

export const duplicateTitle: Rule = {
  name: 'duplicate-title',
  family: 'shape',
  level: 'warning',
  summary: 'Two items of one milestone have the same title.',
  why: 'One of them was copied and not changed, or came twice in a merge. It counts twice, and ticking one leaves the other.',
  bad: [
    { text: '# Plan\n\n## M1: Port\n\n- [x] Build the quay\n- [ ] Crane\n- [ ] Build the quay\n', lines: [7] },
    { text: '# Plan\n\n## M1: Port\n\n- [ ] T-01: Build the quay\n- [ ] T-02: Build the quay\n', lines: [6] },
  ],
  good: [
    '# Plan\n\n## M1: Port\n\n- [x] Build the quay\n\n## M2: Ships\n\n- [ ] Build the quay\n',
    '# Plan\n\n## M1: Port\n\n- [ ] Build the quay\n\n### Exit criteria\n\n- [ ] Build the quay\n',
  ],
  *check({ roadmap }) {
    const titled = roadmap.items.filter(({ title }) => title !== null && SAYS_ENOUGH.test(title));
    for (const items of groupsOf(titled, (item) => place(item)).values()) {
      const [first, ...others] = items as [Item, ...Item[]];
      for (const other of others) {
        if (isContainer(first) && first.label !== other.label) continue;
        yield {
          message: `Unexpected second ${first.kind} "${first.title}", expected it once: line ${first.line} has it`,
          span: nameSpan(other.statements[0] as Statement),
          item: other.id,
          related: [{ message: 'the first', span: nameSpan(first.statements[0] as Statement) }],
        };
      }
    }
  },
};

/** Same owner, same kind, same section, same form, same title. */
function place({ kind, parent, title, statements }: Item): string {
  const line = statements[0]?.line;
  return [kind, parent, line?.place, line?.parent?.index, key(title ?? '')].join('\n');
}
