import type { Rule } from '../rule.ts';

export const splitCheckbox: Rule = {
  name: 'split-checkbox',
  family: 'text',
  level: 'warning',
  summary: 'A checkbox is broken over two lines.',
  why: 'Markdown takes it for a box, but no other tool and no reader does, and commands refuse to change it.',
  bad: [
    {
      text: '# Plan\n\n## M1: Port\n\n- [\n  ] Quay\n- [x] Crane\n',
      lines: [5],
      fixed: '# Plan\n\n## M1: Port\n\n- [ ] Quay\n- [x] Crane\n',
    },
    {
      text: '# Plan\n\n## M1: Port\n\n> - [\n>   ] Quay\n',
      lines: [5],
      fixed: '# Plan\n\n## M1: Port\n\n> - [ ] Quay\n',
    },
  ],
  good: [
    '# Plan\n\n## M1: Port\n\n- [ ] Quay\n  east of the\n  crane\n',
    '# Plan\n\n## M1: Port\n\n- [Quay\n  plan](https://example.com)\n',
  ],
  *check({ roadmap: { readings, source } }) {
    for (const { line } of readings) {
      if (line.place !== 'entry' || !line.box) continue;
      const { span, value } = line.box;
      if (!/[\r\n]/.test(source.text.slice(span.start, span.end))) continue;
      const newText = value ? '[x]' : '[ ]';
      yield {
        message: `Unexpected checkbox over two lines, expected ${newText}`,
        span,
        fix: { title: 'put it on one line', applicability: 'safe', edits: () => [{ span, newText }] },
      };
    }
  },
};
