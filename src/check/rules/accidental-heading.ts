import type { Heading } from '../../markdown/outline.ts';
import { lineAt, lineSpan } from '../../text/source.ts';
import { rawText } from '../raw-lines.ts';
import type { Rule } from '../rule.ts';

const BOX = /^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]+\[[ xX]\][ \t]/;
const UNDERLINE = /^[ \t>]*(?:-+|=+)[ \t]*$/;
/** A field, or the end of a sentence: no heading reads so. */
const PROSE = /^\*\*[^*]{1,60}\*\*|[.;!]$/;

export const accidentalHeading: Rule = {
  name: 'accidental-heading',
  family: 'text',
  level: 'warning',
  summary: 'A line of dashes below a text makes a heading of it.',
  why: 'A rule was meant. Without a blank line before it, the task or the field above becomes a heading, and all that follows stands under it.',
  bad: [
    {
      text: '# Plan\n\n## M1: Port\n\n- [ ] Quay\n  ===\n- [x] Crane\n',
      lines: [5],
      fixed: '# Plan\n\n## M1: Port\n\n- [ ] Quay\n\n  ===\n- [x] Crane\n',
    },
    {
      text: '# Plan\n\n## M1: Port\n\n- [ ] Quay\n\n**Goal:** ships can land\n---\n\n## M2: Ships\n\n- [ ] Crane\n',
      lines: [7],
      fixed: '# Plan\n\n## M1: Port\n\n- [ ] Quay\n\n**Goal:** ships can land\n\n---\n\n## M2: Ships\n\n- [ ] Crane\n',
    },
  ],
  good: [
    'Plan\n====\n\nM1: Port\n--------\n\n- [ ] Quay\n',
    '# Plan\n\n## M1: Port\n\n**Goal:** ships can land\n\n---\n\n- [ ] Quay\n---\n\n## M2: Ships\n\n- [ ] Crane\n',
    '# Plan\n\n======\nM1: Port\n======\n\n- [ ] Quay\n',
  ],
  *check({ roadmap }) {
    const { source } = roadmap;
    const { lines } = rawText(roadmap);
    for (const { line } of roadmap.readings) {
      if (line.place !== 'heading') continue;
      const raw = lines[line.number - 1];
      if (raw?.within !== 'text') continue;
      const { text } = raw;
      const last = lineAt(source, Math.max(line.text.span.start, line.text.span.end - 1));
      const underline = lines[last];
      // A title between two rules is meant as one.
      if (!underline || !UNDERLINE.test(underline.text) || /^[ \t>]*#/.test(text) || UNDERLINE.test(text)) continue;
      if (!BOX.test(text) && !isProse(line, text, last)) continue;
      const start = lineSpan(source, last + 1).start;
      const newText = source.text.slice(lineSpan(source, last).end, start);
      yield {
        message: 'Unexpected heading, expected a blank line between this text and the rule below it',
        span: line.text.span,
        fix: {
          title: 'put a blank line before the rule',
          applicability: 'unsafe',
          edits: () => [{ span: { start, end: start }, newText }],
        },
      };
    }
  },
};

function isProse(heading: Heading, text: string, last: number): boolean {
  return heading.number !== last || (PROSE.test(text.trim()) && !/^\*\*[^*]+\*\*$/.test(text.trim()));
}
