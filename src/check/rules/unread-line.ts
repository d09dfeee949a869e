import type { Rule } from '../rule.ts';

export const unreadLine: Rule = {
  name: 'unread-line',
  family: 'shape',
  level: 'info',
  summary: 'A line looks like plan, and nothing was made of it.',
  why: 'A box or a labelled heading stands where plans hold notes, so that it is counted nowhere. `roadmap explain LINE` says how it was read.',
  bad: [
    { text: '# Plan\n\n## M1: Port\n\n- [ ] Quay\n\n## Notes\n\n- [ ] Ask the harbour master\n', lines: [9] },
    { text: '# Plan\n\n## M1: Port\n\n- [ ] Quay\n\n## Risks\n\n- [ ] Storms\n', lines: [9] },
  ],
  good: [
    '# Plan\n\n## M1: Port\n\n- [ ] Quay\n\n## Notes\n\n- Ask the harbour master\n',
    '# Plan\n\n## M1: Port\n\n- [ ] Quay\n  - [ ] Stone\n',
  ],
  *check({ roadmap }) {
    const notes = new Map(roadmap.readings.map(({ line, note }) => [line.index, note]));
    for (const line of roadmap.unread) {
      const what = line.place === 'heading' ? 'labelled heading' : 'box';
      const note = notes.get(line.index);
      yield {
        message: `Unexpected ${what} that is counted nowhere (${note ?? 'prose'}), expected it in a part of the plan`,
        span: line.text.span,
      };
    }
  },
};
