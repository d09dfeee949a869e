import { rawText } from '../raw-lines.ts';
import type { Rule } from '../rule.ts';

export const strayBom: Rule = {
  name: 'stray-bom',
  family: 'text',
  level: 'warning',
  summary: 'A byte order mark stands within the file.',
  why: 'It is not seen, and what follows it on the line is no heading, list item or box any more. It comes from joining files.',
  bad: [
    {
      text: '# Plan\n\n\ufeff## M1: Port\n\n- [ ] Quay\n',
      lines: [3],
      fixed: '# Plan\n\n## M1: Port\n\n- [ ] Quay\n',
    },
    {
      text: '# Plan\n\n## M1: Port\n\n- [ ] Quay\n\ufeff- [ ] Crane\n',
      lines: [6],
      fixed: '# Plan\n\n## M1: Port\n\n- [ ] Quay\n- [ ] Crane\n',
    },
  ],
  good: ['\ufeff# Plan\n\n## M1: Port\n\n- [ ] Quay\n', '# Plan\n\n## M1: Port\n\n- [ ] Quay\n'],
  *check({ roadmap }) {
    if (!roadmap.source.text.includes('\ufeff')) return;
    for (const line of rawText(roadmap).lines) {
      // Within a line it is a blank of no width, and harms nothing but a search.
      const front = LEADING.exec(line.text)?.[0] ?? '';
      if (!front.includes('\ufeff')) continue;
      const start = line.span.start + front.indexOf('\ufeff');
      const span = { start, end: line.span.start + front.length };
      const newText = front.slice(front.indexOf('\ufeff')).replaceAll('\ufeff', '');
      yield {
        message: 'Unexpected byte order mark within the file, expected none',
        span,
        fix: { title: 'remove it', applicability: 'safe', edits: () => [{ span, newText }] },
      };
    }
  },
};

const LEADING = /^[ \t\ufeff]*/;
