import { secondRow } from '../queries/second-row.ts';
import { type RawLine, rawText } from '../raw-lines.ts';
import type { Rule } from '../rule.ts';

/** A second list item with a box behind the text of the first. */
const SECOND_BOX = /[^\s>|] ?([-*+] \[[ xX]\] )/;
const BOX = /^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]+\[[ xX]\][ \t]/;

export const trailingMergeDamage: Rule = {
  name: 'trailing-merge-damage',
  family: 'text',
  level: 'error',
  summary: 'Two lines have run into one: two rows of a table, two tasks, a text and a heading.',
  why: 'A merge, or a script that replaces lines, has lost a line ending. The second of the two is no row, task or heading any more, and is counted nowhere.',
  bad: [
    {
      text: '# Plan\n\n| Phase | Status |\n| --- | --- |\n| 1. Port | Done || 2. Ships | Open |\n| 3. Sea | Open |\n',
      lines: [5],
    },
    { text: '# Plan\n\n## M1: Port\n\n- [x] Quay- [ ] Crane\n- [ ] Rails.## M2: Ships\n', lines: [5, 6] },
  ],
  good: [
    '# Plan\n\n| Phase | Status |\n| --- | --- |\n| 1. Port | Done |\n| 2. Ships || \n',
    '# Plan\n\n## M1: Port\n\n- [x] Write `- [ ] a` for a task\n- [ ] Port it to C## and F#\n',
  ],
  *check({ roadmap }) {
    const { lines } = rawText(roadmap);
    for (const { line } of roadmap.readings) {
      const raw = lines[line.number - 1];
      if (!raw) continue;
      if (line.place === 'row') {
        const at = secondRow(line);
        if (!at) continue;
        yield {
          message: `Unexpected second row on one line, expected ${line.table.headers.length} cells, not ${line.cells.length}`,
          span: at.span,
        };
        continue;
      }
      const found = secondLine(raw);
      if (!found) continue;
      const inCode = line.text.styles.some(
        ({ kind, span }) => kind === 'code' && span.start <= found.start && found.start < span.end,
      );
      if (inCode) continue;
      yield { message: `Unexpected ${found.what} behind a text, expected it on a line of its own`, span: found };
    }
  },
};

function secondLine({ text, span }: RawLine) {
  if (BOX.test(text) && text.indexOf('] ') !== text.lastIndexOf('] ')) {
    const own = BOX.exec(text)?.[0].length ?? 0;
    const match = SECOND_BOX.exec(text.slice(own));
    if (match) return place('list item', span.start + own, match);
  }
  if (!text.includes('## ')) return null;
  const match = /[^\s#`>|(/&'"“=*_~-](#{2,6} )(?=[\p{Lu}\d*])/u.exec(text);
  return match ? place('heading', span.start, match) : null;
}

function place(what: string, start: number, match: RegExpExecArray) {
  const end = start + match.index + match[0].length;
  return { what, start: end - (match[1] ?? '').length, end };
}
