import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contestedPart } from '../../src/check/rules/contested-part.ts';
import { dependencyCycle } from '../../src/check/rules/dependency-cycle.ts';
import { forbiddenWords } from '../../src/check/rules/forbidden-words.ts';
import { RULES } from '../../src/check/rules/index.ts';
import { maxActive } from '../../src/check/rules/max-active.ts';
import { mojibake } from '../../src/check/rules/mojibake.ts';
import { requireOwner } from '../../src/check/rules/require-owner.ts';
import { mojibake as garble } from '../../src/vocabulary/mojibake.ts';
import { findingsIn, fixed, linesOf } from '../support/checking.ts';

const RULES_HERE = RULES.filter(({ family }) => family === 'shape' || family === 'text');

describe('dependencies', () => {
  test('a circle of ten thousand is found, with all its members', () => {
    const text = `# Plan\n\n${chain(10_000, (at) => (at + 1) % 10_000)}`;
    const [found] = findingsIn(text, [dependencyCycle]);
    expect(found?.related).toHaveLength(10_000);
  });

  test('a chain of ten thousand is no circle', () => {
    expect(findingsIn(`# Plan\n\n${chain(10_000, (at) => Math.min(at + 1, 9_999))}`, [dependencyCycle])).toEqual([]);
  });

  test('the shortest of several circles is shown', () => {
    const needs = [1, 2, 3, 0, 0];
    const text = `# Plan\n\n${chain(4, (at) => needs[at] as number)}- [ ] T-2b: Rails\n`.replace(
      'T-1: Step (depends on T-2)',
      'T-1: Step (depends on T-2, T-0)',
    );
    expect(findingsIn(text, [dependencyCycle])[0]?.related).toHaveLength(2);
  });

  function chain(length: number, needs: (at: number) => number): string {
    return Array.from({ length }, (_, at) => `- [ ] T-${at}: Step (depends on T-${needs(at)})\n`).join('');
  }
});

test('a text that was garbled twice is repaired at once', () => {
  const text = '# Plan\n\n## M1: Port ✅\n\n- [x] Cais — leste\n';
  expect(fixed(garble(garble(text)), [mojibake])).toBe(text);
});

test('phases that are counted anew in each milestone are not contested', () => {
  const text = '# Plan\n\n## v1.0 Port (Phases 1-3)\n\n- [x] Quay\n\n## v2.0 Ships (Phases 1-4)\n\n- [ ] Crane\n';
  expect(findingsIn(text, [contestedPart])).toEqual([]);
});

test('policies take their options', () => {
  const text =
    '# Plan\n\n## Phase 1: Port (in progress)\n\n- [ ] Quay\n\n## Phase 2: Ships (in progress)\n\n- [ ] Crane\n';
  expect(findingsIn(text, [maxActive], { options: { max: 1 } })).toHaveLength(1);
  expect(findingsIn(text, [requireOwner])).toEqual([]);
  expect(findingsIn(text, [requireOwner], { options: { kinds: ['phase'] } })).toHaveLength(2);
  expect(linesOf(findingsIn(text, [forbiddenWords], { options: { words: ['crane'] } }))).toEqual([9]);
});

// A pattern that looks back at every character would need minutes.
describe.each(['', '- [ ] ', '# ', '| a | b |\n| --- | --- |\n| '])('after %j', (front) => {
  test.each([...'a \t-`~|[(<!.:1éÃ\u00a0\ufeff\ufffd\u200b'])('50 kB of %j are checked in time', (character) => {
    const started = performance.now();
    try {
      findingsIn(front + character.repeat(50_000), RULES_HERE);
    } catch (error) {
      // What is too complex is refused by the reader.
      expect(String(error)).toContain('expected at most');
    }
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

const SEEDS = '/work/shared/conformance/seeds';

test.skipIf(!existsSync(SEEDS))('in the five seeds only what is listed is found', () => {
  const found = readdirSync(SEEDS)
    .filter((name) => name.endsWith('.md'))
    .flatMap((name) => {
      const text = readFileSync(`${SEEDS}/${name}`, 'utf8');
      const findings = findingsIn(text, RULES_HERE).filter(({ level }) => level !== 'info');
      return linesOf(findings).map((line, at) => `${name.slice(0, 3)}:${line} ${findings[at]?.rule}`);
    });
  expect(found).toEqual(['002:8 mojibake']);
});
