import { lineAt } from '../../text/source.ts';
import type { Rule } from '../rule.ts';

const ALONE = /\r+(?!\n|\r)|\r+(?=\r\n)/g;

export const strayCarriageReturn: Rule = {
  name: 'stray-carriage-return',
  family: 'text',
  level: 'warning',
  summary: 'A carriage return stands within a line.',
  why: 'Some tools end a line at it and some do not, so that every line number behind it differs from one tool to the next. It comes from joining texts of two systems.',
  bad: [
    {
      text: '# Plan\n\n## M1: Port\n\n- [x] Quay\r(2026-01-02)\n- [ ] Crane\n',
      lines: [5],
      fixed: '# Plan\n\n## M1: Port\n\n- [x] Quay (2026-01-02)\n- [ ] Crane\n',
    },
    {
      text: '# Plan\r\n\r\n## M1: Port\r\n\r\n- [x] Quay\r\r\n- [ ] Crane\r\r\n',
      lines: [5],
      fixed: '# Plan\r\n\r\n## M1: Port\r\n\r\n- [x] Quay\r\n- [ ] Crane\r\n',
    },
  ],
  good: ['# Plan\r\r## M1: Port\r\r- [x] Quay\r', '# Plan\r\n\r\n## M1: Port\r\n\r\n- [x] Quay\r\n- [ ] Crane\n'],
  *check({ roadmap: { source } }) {
    const { text } = source;
    // Without line feeds it ends the lines.
    if (!text.includes('\r') || !text.includes('\n')) return;
    const found = [...text.matchAll(ALONE)];
    const [first] = found;
    if (!first) return;
    const more = found.length > 1 ? `, in ${found.length} places of the file` : '';
    yield {
      message: `Unexpected carriage return within line ${lineAt(source, first.index)}, expected a blank or none${more}`,
      span: { start: first.index, end: first.index + first[0].length },
      fix: {
        title: 'remove it, in the whole file',
        applicability: 'unsafe',
        edits: () =>
          found.map(({ 0: written, index }) => ({
            span: { start: index, end: index + written.length },
            newText: text[index + written.length] === '\r' || index + written.length === text.length ? '' : ' ',
          })),
      },
    };
  },
};
