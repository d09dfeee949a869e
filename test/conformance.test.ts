import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { loadReader } from '../src/read.ts';
import { decode } from '../src/text/decode.ts';
import { ensureSound, graphOf, readOrRefuse } from './support/sound.ts';
import { ensureSpans } from './support/spans.ts';
import { unixText, VARIANTS } from './support/variants.ts';

const suite = new URL('../../shared/conformance/', import.meta.url);
const read = await loadReader();

/** Roadmaps that people have written, decoded; none where the suite is not at hand. */
const files = ['seeds/', 'corpus/', 'wild/'].flatMap((folder) => {
  const directory = new URL(folder, suite);
  if (!existsSync(directory)) return [];
  const names = readdirSync(directory).filter((name) => name.endsWith('.md'));
  return names.map(
    (name) => [folder + name, decode(readFileSync(new URL(encodeURIComponent(name), directory))).text] as const,
  );
});

/** Is plainly a plan: boxes, or headings with a label. */
const PLAN = /^\s*[-*] \[[ xX]\] |^#{1,4} .*\b(?:(?:phase|milestone|sprint) \d|v\d+\.\d+)/im;

describe.skipIf(files.length === 0)('of the roadmaps that people have written', () => {
  const roadmaps = files.map(([name, text]) => ({ name, text, roadmap: readOrRefuse(read, text) }));

  test('each is read into a sound graph, whose facts are where they say', { timeout: 60_000 }, () => {
    for (const { name, roadmap } of roadmaps) {
      expect(roadmap, name).not.toBeNull();
      if (!roadmap) continue;
      named(name, () => ensureSound(roadmap));
      named(name, () => ensureSpans(roadmap));
    }
  });

  test.each(['CRLF', 'BOM', 'BOM and CRLF'])('each says the same with %s', { timeout: 60_000 }, (variant) => {
    for (const { name, text, roadmap } of roadmaps) {
      const other = readOrRefuse(read, VARIANTS[variant]?.(unixText(text)) ?? '');
      expect(other, name).not.toBeNull();
      if (roadmap && other) expect(isDeepStrictEqual(graphOf(other), graphOf(roadmap)), name).toBe(true);
    }
  });

  test('those that are plainly plans have items', () => {
    const empty = roadmaps.filter(({ text, roadmap }) => PLAN.test(text) && roadmap?.items.length === 0);
    expect(empty.map(({ name }) => name)).toEqual([]);
  });
});

/** Says of which file something is not so. */
function named(name: string, check: () => void): void {
  try {
    check();
  } catch (error) {
    throw new Error(`${name}: ${(error as Error).message}`);
  }
}
