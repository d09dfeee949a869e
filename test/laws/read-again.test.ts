import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadReader } from '../../src/read.ts';
import type { Roadmap } from '../../src/roadmap/roadmap.ts';
import { sourceFile } from '../../src/text/source.ts';
import { law } from '../support/law.ts';
import { planModel } from '../support/plan/model.ts';
import { printPlan } from '../support/plan/print.ts';
import { planStyle } from '../support/plan/style.ts';
import { graphOf } from '../support/sound.ts';

const read = await loadReader();

const texts = planStyle.chain((style) => planModel(style.language.code).map((model) => printPlan(model, style).text));

/** What becomes of some lines. */
const ALTERED: readonly ((lines: readonly string[]) => readonly string[])[] = [
  () => [],
  (lines) => [...lines, ...lines],
  (lines) => lines.map((line) => line.replace('[ ]', '[X]')),
  (lines) => lines.map((line) => line.replaceAll('**', '')),
  (lines) => lines.map((line) => line.replace(/(\w+)$/, '**$1**')),
];

/** `at` and `size` are shares of the text. */
const changes = fc.record({ at: share(1), size: share(0.3), alter: fc.constantFrom(...ALTERED) });

function share(max: number) {
  return fc.double({ min: 0, max, noNaN: true });
}

/** The graph, and every fact with its place. */
function said(roadmap: Roadmap): unknown {
  const facts = roadmap.readings.flatMap(({ facts }) =>
    facts.map(({ line, ...fact }) => ({ ...fact, line: line.index })),
  );
  return { graph: graphOf(roadmap), facts };
}

test('what an earlier text said changes nothing', { timeout: 120_000 }, () => {
  law(
    fc.tuple(texts, fc.array(changes, { minLength: 1, maxLength: 3 })),
    ([text, made]) => {
      const before = read(sourceFile('ROADMAP.md', text));
      const lines = text.split('\n');
      for (const { at, size, alter } of made) {
        const [start, length] = [at * lines.length, size * lines.length].map(Math.floor) as [number, number];
        lines.splice(start, length, ...alter(lines.slice(start, start + length)));
      }
      const after = sourceFile('ROADMAP.md', lines.join('\n'));
      expect(said(read(after, undefined, before))).toEqual(said(read(after)));
    },
    0.1,
  );
});
