import { expect, test } from 'vitest';
import type { Recognized } from '../../src/facts/recognize.ts';
import { recognize } from '../../src/facts/recognize.ts';
import type { Heading } from '../../src/markdown/outline.ts';
import { gatherEvidence } from '../../src/roadmap/bind/evidence.ts';
import { siblingsBy } from '../../src/roadmap/bind/siblings.ts';
import { lexicon } from '../../src/vocabulary/lexicon.ts';
import { planOf } from '../support/plan.ts';
import { linesOf } from '../support/text.ts';

test('of headings beside each other each is asked once, whoever wants to know', () => {
  const text = Array.from({ length: 60 }, (_, at) => `## ${at % 2 ? 'Quay' : 'Crane'} ${at}\n`).join('\n');
  const heads = linesOf(text).filter((line): line is Heading => line.place === 'heading');
  const read = heads.map((line) => recognize(line, lexicon(), text));
  const around = {
    of: (line: Heading | Recognized['line']) => read[line.index] as Recognized,
    evidence: gatherEvidence(read, () => undefined),
    asked: new Map(),
  };
  let asked = 0;
  const isQuay = (one: Recognized) => {
    asked += 1;
    return one.text.plain.startsWith('Quay');
  };
  for (const head of heads) expect(siblingsBy(head, isQuay, around).get(true)).toHaveLength(30);
  expect(asked).toBe(60);
});

test('of thousands of phases each may need a range', () => {
  const phases = Array.from({ length: 6000 }, (_, at) => `## Phase ${at + 1}: x\n\n**Depends on**: Phases 1-2\n`);
  const { items } = planOf(phases.join('\n'));
  expect(items.map(({ dependsOn }) => dependsOn.length)).toEqual([1, 1, ...Array.from({ length: 5998 }, () => 2)]);
});
