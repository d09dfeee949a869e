import { describe, expect, test } from 'vitest';
import { RoadmapError } from '../../src/error.ts';
import { type Engine, loadEngine } from '../../src/markdown/engine.ts';
import { guard } from '../../src/markdown/guard.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import { readOutline } from '../../src/markdown/read-outline.ts';
import { sourceFile } from '../../src/text/source.ts';
import { realFiles } from '../support/markdown/conformance.ts';
import { hostile } from '../support/markdown/hostile.ts';

const satteri = await loadEngine('satteri');
const remark = await loadEngine('remark');

/** Reads a text, or says why not; a hang is the test's time limit. */
function read(text: string, engine: Engine): string {
  const source = sourceFile('ROADMAP.md', text);
  try {
    return `${readOutline(source, parseMarkdown(source, engine)).lines.length} lines`;
  } catch (error) {
    expect(error).toBeInstanceOf(RoadmapError);
    return (error as Error).message;
  }
}

describe('hostile inputs end in an answer or a refusal', () => {
  for (const [name, generate] of Object.entries(hostile)) {
    test(name, () => {
      for (const size of [2_000, 30_000, 300_000, 2_000_000]) read(generate(size), satteri);
      for (const size of [2_000, 10_000, 2_000_000]) read(generate(size), remark);
    });
  }
});

describe('what is refused', () => {
  test.each([
    [`${'- '.repeat(33)}a`, 'ROADMAP.md:1: unexpected 33 nested lists and quotes, expected at most 32'],
    [`a\n\n${'> '.repeat(40)}a`, 'ROADMAP.md:3: unexpected 40 nested lists and quotes, expected at most 32'],
    [`${' '.repeat(300)}- a`, 'ROADMAP.md:1: unexpected a list indented by 300, expected at most 200'],
    ['x'.repeat(2 ** 25 + 1), 'ROADMAP.md:1: unexpected a text of 33554433 characters, expected at most 33554432'],
  ])('%#', (text, message) => {
    expect(read(text, satteri)).toBe(message);
  });

  test('a line that goes too deep only together with the lines before', () => {
    const staircase = Array.from({ length: 40 }, (_, nth) => `${'  '.repeat(nth)}- a`).join('\n');
    expect(read(staircase, satteri)).toBe('ROADMAP.md:33: unexpected 33 nested lists and quotes, expected at most 32');
  });

  test('one paragraph with more marks than may be compared with each other', () => {
    expect(read(`# a\n\n${'*a _b '.repeat(9_000)}`, satteri)).toMatch(
      /^ROADMAP\.md:3: unexpected 1800\d lines and marks/,
    );
  });

  test('a text of more lines than fit into memory', () => {
    expect(read('- a\n\n'.repeat(200_000), satteri)).toMatch(
      /^ROADMAP\.md:\d+: unexpected a text with more lines and marks/,
    );
  });
});

describe('what is accepted', () => {
  test('every real roadmap', () => {
    for (const source of realFiles()) for (const engine of [satteri, remark]) guard(source, engine.limits);
  });

  test('32 lists in each other, on one line and over many', () => {
    expect(read(`${'- '.repeat(32)}a`, satteri)).toBe('32 lines');
    const staircase = Array.from({ length: 32 }, (_, nth) => `${'  '.repeat(nth)}- a`).join('\n');
    expect(read(staircase, satteri)).toBe('32 lines');
  });

  test('spaced rules, however long', () => {
    expect(read(`a\n\n${'* '.repeat(60)}\n\nb`, satteri)).toBe('2 lines');
  });

  test('as much markup in a long document as its paragraphs can hold', () => {
    const item = '- [ ] **M1** [a link](https://example.org/a_b_c), `code`, *emphasis* and <kbd>K</kbd> &mdash; done\n';
    expect(read(item.repeat(10_000), satteri)).toBe('10000 lines');
    const numbered = Array.from({ length: 9_000 }, (_, nth) => `${nth + 1}. **a** and \`b\` and [c](d)\n`).join('');
    expect(read(numbered, satteri)).toBe('9000 lines');
  });
});
