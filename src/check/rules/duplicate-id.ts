import { nameSpan } from '../../edit/name-span.ts';
import type { Item, Statement } from '../../roadmap/roadmap.ts';
import { groupsOf } from '../../text/groups.ts';
import { writtenId } from '../labels.ts';
import type { Rule } from '../rule.ts';

export const duplicateId: Rule = {
  name: 'duplicate-id',
  family: 'shape',
  level: 'error',
  summary: 'Two items bear one id or label.',
  why: 'A reference to the id, in this plan, in a commit or in an issue, means either of them. Commands ask which one is meant.',
  bad: [
    { text: '# Plan\n\n## M1: Port\n\n- [ ] T-01: Quay\n- [ ] T-01: Crane\n', lines: [6] },
    {
      text: '# Plan\n\n## Phase 1: Port\n\n- [ ] Quay\n\n## Phase 2: Ships\n\n- [ ] Crane\n\n## Phase 2: Sea\n\n- [ ] Chart\n',
      lines: [11],
    },
  ],
  good: [
    '# Plan\n\n- [ ] **Phase 1: Port**\n\n## Phase 1: Port\n\n- [ ] Quay\n',
    '# Plan\n\n## v1.0\n\n### Phase 1: Port\n\n- [x] Quay\n\n## v2.0\n\n### Phase 1: Ships\n\n- [ ] Crane\n',
  ],
  *check({ roadmap }) {
    const groups = groupsOf(
      roadmap.items.filter(({ label }) => label !== null),
      ({ id }) => writtenId(id),
    );
    for (const [id, items] of groups) {
      const [first, ...others] = items as [Item, ...Item[]];
      for (const other of others) {
        yield {
          message: `Unexpected second ${other.label ?? id}, expected an id of its own: line ${first.line} has it`,
          span: nameSpan(other.statements[0] as Statement),
          item: other.id,
          related: [{ message: `${id} here`, span: nameSpan(first.statements[0] as Statement) }],
        };
      }
    }
  },
};
