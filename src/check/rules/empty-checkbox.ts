import { boxedLines, rawText } from '../raw-lines.ts';
import type { Rule } from '../rule.ts';

const EMPTY = /^([ \t>]*)((?:[-*+]|\d{1,9}[.)])[ \t]+\[[ xX]?\])[ \t]*$/;

export const emptyCheckbox: Rule = {
  name: 'empty-checkbox',
  family: 'text',
  level: 'warning',
  summary: 'A checkbox stands alone, without a text.',
  why: 'Markdown shows it as brackets, not as a box. The task was never written, or its text was lost.',
  bad: [
    { text: '# Plan\n\n## M1: Port\n\n- [ ] Quay\n- [ ]\n', lines: [6] },
    { text: '# Plan\n\n## M1: Port\n\n- [x] Quay\n- [x] \n- [ ] Crane\n', lines: [6] },
  ],
  good: [
    '# Plan\n\n## M1: Port\n\n- [ ] Quay\n- [ ]\n  Crane\n',
    '# Plan\n\n## M1: Port\n\n- [ ] Quay\n\n```\n- [ ]\n```\n',
  ],
  *check({ roadmap }) {
    const boxed = boxedLines(roadmap);
    for (const { number, text, span, within } of rawText(roadmap).lines) {
      if (within !== 'text' || boxed.has(number)) continue;
      const match = EMPTY.exec(text);
      if (!match) continue;
      const start = span.start + (match[1] ?? '').length;
      yield {
        message: 'Unexpected checkbox without a text, expected what is to be done',
        span: { start, end: start + (match[2] ?? '').length },
      };
    }
  },
};
