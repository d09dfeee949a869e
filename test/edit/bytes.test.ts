import { describe, expect, test } from 'vitest';
import { loadReader } from '../../src/read.ts';
import { sourceFile } from '../../src/text/source.ts';
import { after, cases, changed } from '../support/state-cases.ts';

const read = await loadReader();

const FIELD = `# R

## Phase 1: Kettle
**Status**: Complete

## Phase 2: Lantern
**Status**: Not Started

## Phase 3: Wicker
`;

describe('bytes', () => {
  test.each(
    cases(
      ['byte order mark', '\uFEFF# R\n\n## M1: Kettle\n- [ ] Boil\n', 'close', 'M1.t1', ['[ ]', '[x]']],
      ['CRLF', '# R\r\n\r\n## M1: Kettle\r\n- [ ] Boil\r\n', 'close', 'M1.t1', ['[ ]', '[x]']],
      ['CR only', '# R\r\r## M1: Kettle\r- [ ] Boil\r', 'close', 'M1.t1', ['[ ]', '[x]']],
      ['mixed', '# R\r\n\n## M1: Kettle\n- [ ] Boil\r\n', 'close', 'M1.t1', ['[ ]', '[x]']],
      [
        'a field among CRLF',
        FIELD.replaceAll('\n', '\r\n'),
        'close',
        'P3',
        ['Wicker', 'Wicker\r\n**Status**: Complete'],
      ],
      ['no final newline', '# R\n\n## M1: Kettle', 'close', 'M1', ['Kettle', 'Kettle (done)']],
      ['many final newlines', '# R\n\n## M1: Kettle\n\n\n\n', 'close', 'M1', ['Kettle', 'Kettle (done)']],
      ['NUL', '# R\n\n## M1: Ket\0tle\n\n- [ ] Boil\n', 'close', 'M1.t1', ['[ ]', '[x]']],
      [
        'separators that end no line',
        '# R\n\n## M1\n\n- [ ] a\u2028- [x] b\u0085c\u000bd\n',
        'close',
        'M1.t1',
        ['[ ]', '[x]'],
      ],
      ['astral characters', '# R\n\n## M1\n\n- [ ] 😀😀 Boil\n', 'close', 'M1.t1', ['[ ]', '[x]']],
      ['tab in a box', '# R\n\n## M1\n\n- [\t] Boil\n', 'close', 'M1.t1', ['[\t]', '[x]']],
      ['tab in a box, already so', '# R\n\n## M1\n\n- [\t] Boil\n', 'untick', 'M1.t1'],
      [
        'signs of a replacement',
        "# R\n\n## M1: $& $1 $` \\ `x` $' $$\n\n- [ ] $& $1\n",
        'close',
        'M1',
        ["$' $$", "$' $$ (done)"],
      ],
      ['signs of a replacement in a task', '# R\n\n## M1\n\n- [ ] $& $1 $`\n', 'close', 'M1.t1', ['[ ]', '[x]']],
      [
        'escaped pipes',
        '# R\n\n| Phase | Status |\n|---|---|\n| 1. a \\| b | Planned |\n',
        'close',
        'P1',
        ['Planned', 'Done'],
      ],
      ['numbered boxes', '# R\n\n## M1\n\n2) [ ] Boil\n', 'close', 'M1.t1', ['[ ]', '[x]']],
      ['nested boxes', '# R\n\n## M1\n\n> - - [ ] Boil\n', 'close', 'M1.t1', ['[ ]', '[x]']],
      ['a box in a heading', '# R\n\n## [ ] M1: Kettle\n', 'close', 'M1', ['[ ]', '[x]']],
      [
        'details',
        '# R\n\n<details>\n<summary>v1.0 Kettle</summary>\n\n- [ ] Boil\n\n</details>\n',
        'close',
        'v1.0.t1',
        ['[ ]', '[x]'],
      ],
      ['definitions', '# R\n\n## M1\n\n[x]: /u\n\n- [ ] Boil\n', 'close', 'M1.t1', ['[ ]', '[x]']],
      ['two tasks alike', '# R\n\n## M1\n\n- [ ] Boil\n- [ ] Boil\n', 'close', 'M1.t2', ['Boil\n- [ ]', 'Boil\n- [x]']],
      ['front matter', '---\ntitle: R\n---\n\n## M1\n\n- [ ] Boil\n', 'close', 'M1.t1', ['[ ]', '[x]']],
    ),
  )('%s', (_, text, command, id, expected) => {
    expect(after(text, command, id)).toBe(expected);
  });

  test.each(['__proto__', 'constructor', 'toString', '1e3'])('a task called %s', (name) => {
    const text = `# R\n\n## ${name}\n\n- [ ] ${name}\n- [ ] other\n`;
    const id = read(sourceFile('R.md', text)).items.find(({ kind }) => kind === 'task')?.id as string;
    expect(after(text, 'close', id)).toBe(changed(text, ['[ ]', '[x]']));
  });
});
