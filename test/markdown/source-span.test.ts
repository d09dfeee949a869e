import { describe, expect, test } from 'vitest';
import { loadEngine } from '../../src/markdown/engine.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import { readOutline } from '../../src/markdown/read-outline.ts';
import { sourceSpan } from '../../src/text/rich-text.ts';
import { sourceFile } from '../../src/text/source.ts';

const engine = await loadEngine();

/** The source of `part` in the plain text of the first line that holds it. */
function written(text: string, part: string): string | undefined {
  const source = sourceFile('ROADMAP.md', text);
  for (const line of readOutline(source, parseMarkdown(source, engine)).lines) {
    for (const cell of line.place === 'row' ? line.cells : [line.text]) {
      const at = cell.plain.indexOf(part);
      if (at < 0) continue;
      const { start, end } = sourceSpan(cell, at, at + part.length);
      return source.text.slice(start, end);
    }
  }
  return undefined;
}

describe('the source of a stretch of plain text', () => {
  test.each([
    ['- **M1** done', 'M1', 'M1'],
    ['- **M1** done', 'M1 done', 'M1** done'],
    ['a \\* b', '* b', '\\* b'],
    ['a \\* b', 'a *', 'a \\*'],
    ['a &lt; b', '<', '&lt;'],
    ['a &lt; b', '< b', '&lt; b'],
    ['a &bne; b', '=\u20e5', '&bne;'],
    ['a &#x1F600; b', '😀', '&#x1F600;'],
    ['a &amp;amp; b', '&amp;', '&amp;amp;'],
    ['a\0b', '\ufffd', '\0'],
    ['> 😀\r\n>\tcode `x`', 'code x', 'code `x'],
    ['|a|\n|-|\n|x `b \\| c`|', 'b | c', 'b \\| c'],
    ['a<br/>b', 'a b', 'a<br/>b'],
    ['![an *image*](u)', 'an image', '![an *image*](u)'],
    ['> <details>\n> <summary>A &amp; <b>B</b></summary>\n> - [x] item\n> </details>', 'A & B', 'A &amp; <b>B'],
    ['> <details>\n> <summary>A</summary>\n>   - [x] item *one*\n> </details>', 'item one', 'item *one'],
    ['<details>\r\n<summary>\r\n  Sum</summary>\r\n    - [x] item\r\n</details>', 'Sum', 'Sum'],
    ['<details>\r\n<summary>\r\n  Sum</summary>\r\n    - [x] item\r\n</details>', 'item', 'item'],
  ])('%j: %j', (text, part, expected) => {
    expect(written(text, part)).toBe(expected);
  });
});

describe('the empty text of', () => {
  test.each([
    ['- \n', 2],
    ['-', 1],
    ['1. # h', 3],
    ['#', 1],
    ['## ', 3],
  ])('%j stands where text would be written', (text, at) => {
    const source = sourceFile('ROADMAP.md', text);
    expect(readOutline(source, parseMarkdown(source, engine)).lines[0]?.text).toMatchObject({
      plain: '',
      span: { start: at, end: at },
    });
  });

  test('a cell', () => {
    const source = sourceFile('ROADMAP.md', '| a | b |\n|---|---|\n|  ||\n');
    const row = readOutline(source, parseMarkdown(source, engine)).lines[0];
    expect(row?.place === 'row' && row.cells.map((cell) => cell.span)).toEqual([
      { start: 22, end: 22 },
      { start: 24, end: 24 },
    ]);
  });
});
