import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RoadmapError } from '../../src/error.ts';
import { boxesIn } from '../../src/history/burnup/boxes.ts';
import { versionCounter } from '../../src/history/burnup/version-counts.ts';
import { loadEngine } from '../../src/markdown/engine.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import { BOUNDARY, parseSection, sectionStarts } from '../../src/markdown/sections.ts';
import { decode } from '../../src/text/decode.ts';
import { sourceFile } from '../../src/text/source.ts';
import { lexicon } from '../../src/vocabulary/lexicon.ts';

const engine = await loadEngine();

/** What the whole document says, read at once. */
function whole(bytes: Buffer) {
  const source = sourceFile('a.md', decode(bytes).text);
  return boxesIn(parseMarkdown(source, engine), source.text, lexicon());
}

function counter(reads: string[] = []) {
  return versionCounter({
    starts: sectionStarts,
    boundary: BOUNDARY,
    read(bytes) {
      const source = sourceFile('a.md', decode(bytes).text);
      reads.push(source.text);
      const { blocks, isClosed } = parseSection(source, engine);
      return { counts: boxesIn(blocks, source.text, lexicon()), isClosed };
    },
  });
}

const count = (text: string) => counter()(Buffer.from(text));

test.each([
  ['- [x] a\n- [ ] b\n', 1, 2],
  ['- [X] a\n1. [ ] b\n   * [x] c\n> - [ ] d\n', 2, 4],
  ['- [~] under way\n- [-] dropped\n- [→] later\n- [*] no mark\n- [→](a.md) a link\n', 0, 2],
  ['- [ ] ~~struck~~\n- [x] ~~struck~~\n- [ ] ~~a~~ and b\n', 1, 2],
  ['```\n- [ ] code\n```\n<!--\n- [ ] comment\n-->\n', 0, 0],
  ['<details>\n<summary>Old</summary>\n- [x] a\n\n- [ ] b\n</details>\n', 1, 2],
])('%j', (text, done, total) => expect(count(text)).toEqual({ done, total }));

/** What keeps a document open over a heading, hides one, or joins what stands apart. */
const LINE = fc.constantFrom(
  ...[
    '',
    '',
    '',
    '# One',
    '## Two',
    '### `a`',
    '#Three',
    ' # Four',
    '- [ ] open',
    '- [x] done',
    '  - [x] below',
    '> - [ ] quoted',
  ],
  ...[
    '1. [ ] first',
    '- [~] half',
    '- [ ] ~~struck~~',
    '- ~~[ ] a',
    'b~~',
    '```',
    '~~~ts',
    '    code',
    '<!--',
    '-->',
    '<div>',
    '</div>',
  ],
  ...[
    '<details>',
    '<summary>S',
    '</summary>',
    '</details>',
    '<pre>',
    '</pre>',
    '<script>',
    '---',
    '+++',
    '***',
    'title: x',
    '# comment',
  ],
  ...[
    '[x]: /u',
    '[~]: /v',
    '[^1]: note',
    'a[^1]',
    '| a | b |',
    '| - | - |',
    '===',
    '路线图 é 😀',
    '\t- [ ] tab',
    '   ',
    '-',
    '[ ]',
  ],
);

test('versions that follow each other count as each does when it is read whole', () => {
  const end = fc.constantFrom('\n', '\n', '\r\n', '\r');
  const edit = fc.record({ at: fc.nat(40), take: fc.nat(3), lines: fc.array(LINE, { maxLength: 3 }) });
  const history = fc.record({
    bom: fc.constantFrom('', '', '\uFEFF'),
    lines: fc.array(LINE, { maxLength: 40 }),
    edits: fc.array(edit, { maxLength: 6 }),
    ends: fc.oneof(
      end.map((each) => [each]),
      fc.array(end, { minLength: 1, maxLength: 3 }),
    ),
  });
  fc.assert(
    fc.property(history, ({ bom, lines, edits, ends }) => {
      const next = counter();
      const now = [...lines];
      for (const { at, take, lines: more } of [{ at: 0, take: 0, lines: [] }, ...edits]) {
        now.splice(at, take, ...more);
        const bytes = Buffer.from(bom + now.map((line, nth) => line + ends[nth % ends.length]).join(''));
        expect(next(bytes)).toEqual(whole(bytes));
      }
    }),
    { numRuns: 1000 },
  );
});

test('what did not change is not read again', () => {
  const sections = Array.from({ length: 50 }, (_, nth) => `## M${nth}\n\n- [ ] a${nth}\n- [ ] b${nth}\n\n`);
  const reads: string[] = [];
  const next = counter(reads);
  next(Buffer.from(sections.join('')));
  reads.length = 0;
  const ticked = sections.join('').replace('[ ] b30', '[x] b30');
  expect(next(Buffer.from(ticked))).toEqual({ done: 1, total: 100 });
  expect(reads).toEqual(['- [ ] a30\n- [x] b30\n\n']);
  expect(next(Buffer.from(sections.join('')))).toEqual({ done: 0, total: 100 });
  expect(reads).toHaveLength(1);
});

test('what cannot be read alone is not taken for nothing', () => {
  const next = versionCounter({
    starts: sectionStarts,
    boundary: BOUNDARY,
    read() {
      throw new RoadmapError('too complex');
    },
  });
  expect(() => next(Buffer.from('# A\n\n- [ ] a\n'))).toThrow('too complex');
});

test('bytes that are overwritten afterwards', () => {
  const memory = Buffer.alloc(100);
  const next = counter();
  const counts = ['# A\n\n- [ ] a\n', '# A\n\n- [x] a\n', '# B\n\n- [x] a\n\n# C\n\n- [ ] b\n'].map((text) =>
    next(memory.subarray(0, memory.write(text))),
  );
  expect(counts).toEqual([
    { done: 0, total: 1 },
    { done: 1, total: 1 },
    { done: 1, total: 2 },
  ]);
});
