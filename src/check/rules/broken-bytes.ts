import { rawText } from '../raw-lines.ts';
import type { Rule } from '../rule.ts';

const BROKEN = /\ufffd+/;

export const brokenBytes: Rule = {
  name: 'broken-bytes',
  family: 'text',
  level: 'error',
  summary: 'A line holds `�`, which stands where bytes could not be read.',
  why: 'What stood there, often a mark that said a status, is lost. Only an older version of the file still has it.',
  bad: [
    { text: '# Plan\n\n## M1: Port\n\n- \ufffd\ufffd Quay\n', lines: [5] },
    {
      text: '# Plan\n\n## M1: Port \ufffd\n\n- Quay\n\n| Task | Status |\n| --- | --- |\n| Crane | \ufffd |\n',
      lines: [3, 9],
    },
  ],
  good: [
    '# Plan\n\n## M1: Port\n\n- Show `\ufffd` where bytes are broken\n',
    '# Plan\n\n## M1: Port\n\n- Quay\n\n```\n\ufffd\n```\n',
  ],
  *check({ roadmap }) {
    if (!roadmap.source.text.includes('\ufffd')) return;
    for (const { number, text, span, within } of rawText(roadmap).lines) {
      if (within === 'code') continue;
      const shown = text.replace(/`[^`]*`/g, (code) => ' '.repeat(code.length));
      const found = BROKEN.exec(shown);
      if (!found) continue;
      const start = span.start + found.index;
      yield {
        message: `Unexpected � in line ${number}, expected what stood there before its bytes were broken`,
        span: { start, end: start + found[0].length },
      };
    }
  },
};
