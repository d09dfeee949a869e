import type { Rule } from '../rule.ts';

export const unreadLine: Rule = {
  name: 'unread-line',
  family: 'shape',
  level: 'info',
  summary: 'A line looks like plan, and nothing was made of it.',
  why: 'A box or a labelled heading stands where plans hold notes, so that it is counted nowhere. `roadmap explain LINE` says how it was read.',
  bad: [
    { text: '# Plan\n\n## M1: Port\n\n- [x] **Phase 1-11**\n- [ ] Quay\n', lines: [5] },
    { text: '# Plan\n\n## M1: Port\n\n- [ ] Quay\n\n## Risks\n\n### Phase 2: Ships\n\n', lines: [9] },
    { text: '# Plan\n\n## M1: Port\n\n[x] Quay\n[ ] Crane\n', lines: [5, 6] },
    { text: '# Milestones\n\nShips come in May.\nUntil then:\n\n- Build the quay.\n', lines: [6] },
  ],
  good: [
    '# Plan\n\n## M1: Port\n\n- [ ] Quay\n\n## Notes\n\n- Ask the harbour master\n',
    '# Plan\n\n## M1: Port\n\n- [ ] Quay\n  - [ ] Stone\n',
    '# Plan\n\n## Phase 1: Port\n\n- [ ] Quay\n\n## Phase 1 metrics\n\n- Ships a day\n',
  ],
  *check({ roadmap }) {
    for (const line of roadmap.unread) {
      const what = line.place === 'heading' ? 'labelled heading' : 'box';
      yield {
        message: `Unexpected ${what} that is counted nowhere, expected it in a part of the plan`,
        span: line.text.span,
      };
    }
    const first = roadmap.items.length > 0 ? undefined : roadmap.readings.find(({ line }) => line.place === 'entry');
    if (first && roadmap.unread.length === 0)
      yield {
        message: 'Unexpected list that is counted nowhere, expected it in a part of the plan',
        span: first.line.text.span,
      };
  },
};
