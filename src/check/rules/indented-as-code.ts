import type { Roadmap } from '../../roadmap/roadmap.ts';
import { once } from '../../text/once.ts';
import { type RawLine, rawText } from '../raw-lines.ts';
import type { Rule } from '../rule.ts';

const BOX = /^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]+\[[ xX]\][ \t]/;
/** Four blanks or a tab, before the mark or behind it. */
const INDENTED = /^(?:[ >]{0,24}(?: {4}|\t)|[ \t>]*(?:[-*+]|\d{1,9}[.)])(?: {5}|[ ]?\t[ \t]))/;

export const indentedAsCode: Rule = {
  name: 'indented-as-code',
  family: 'text',
  level: 'warning',
  summary: 'A checkbox is indented so far that Markdown takes it for code.',
  why: 'It is shown as it is typed, and counted nowhere: four blanks before a list, or five behind its mark, make code.',
  bad: [
    { text: '# Plan\n\n## M1: Port\n\n    - [ ] Quay\n    - [ ] Crane\n', lines: [5] },
    { text: '# Plan\n\n## M1: Port\n\n- [x] Quay\n-     [ ] Crane\n', lines: [6] },
  ],
  good: [
    '# Plan\n\n## M1: Port\n\n- [x] Quay\n    - [ ] Crane\n        - [ ] Rails\n',
    '# Plan\n\n## M1: Port\n\n- [ ] Quay\n\n```\n    - [ ] Crane\n```\n',
  ],
  *check({ roadmap }) {
    const { lines } = rawText(roadmap);
    const read = once(() => numbersOfSome(roadmap));
    const isHidden = (line: RawLine | undefined): line is RawLine =>
      line !== undefined && line.within === 'text' && isIndentedBox(line.text) && !read().has(line.number);
    for (const line of lines) {
      if (!isHidden(line) || isHidden(lines[line.number - 2])) continue;
      let last = line.number;
      while (isHidden(lines[last])) last += 1;
      const count = last - line.number + 1;
      yield {
        message: `Unexpected indentation of ${count === 1 ? 'a box' : `${count} boxes`}, expected less: Markdown takes this for code`,
        span: { start: line.span.start + (/\S/.exec(line.text)?.index ?? 0), end: line.span.end },
      };
    }
  },
};

function isIndentedBox(text: string): boolean {
  return BOX.test(text) && INDENTED.test(text);
}

/** 1-based numbers of the lines that have a text or a box. */
function numbersOfSome({ readings }: Roadmap): Set<number> {
  const numbers = new Set<number>();
  for (const { line } of readings)
    if (line.text.plain !== '' || (line.place === 'entry' && line.box !== null)) numbers.add(line.number);
  return numbers;
}
