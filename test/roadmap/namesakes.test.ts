import { expect, test } from 'vitest';
import type { Draft, Merged } from '../../src/roadmap/bind/draft.ts';
import { namesakes } from '../../src/roadmap/bind/namesakes.ts';
import { planOf } from '../support/plan.ts';

const MANY = Array.from({ length: 80 }, (_, at) => at + 1);

test('of many phases of one name each row finds its own', () => {
  const row = (n: number) => `| Phase 1 (M${n}) | Works | ${n === 77 ? 'done' : 'planned'} |\n`;
  const table = `| Phase | Title | Status |\n| --- | --- | --- |\n${MANY.map(row).join('')}`;
  const below = MANY.map((n) => `## M${n}: Port\n\n### Phase 1: Works\n\nStones.\n\n`).join('');
  const { items } = planOf(`# Plan\n\n## Overview\n\n${table}\n${below}`);
  const phases = items.filter(({ kind }) => kind === 'phase');
  expect(phases.map(({ id }) => id)).toEqual(MANY.map((n) => `M${n}.P1`));
  expect(phases.filter(({ statements }) => statements.length !== 2)).toEqual([]);
  expect(phases.filter(({ status }) => status.value === 'done').map(({ id }) => id)).toEqual(['M77.P1']);
});

test('a statement is not compared with all that bear its name', () => {
  let compared = 0;
  const draft = (n: number): Draft => {
    const row: Partial<Draft> = {
      kind: 'milestone',
      get form() {
        compared += 1;
        return 'row' as const;
      },
      title: { value: `stone${n}` } as Draft['title'],
      owner: null,
      scope: null,
      checked: null,
      words: null,
    };
    return row as Draft;
  };
  const countOf = (length: number) => {
    compared = 0;
    const all = namesakes();
    for (let n = 0; n < length; n += 1) {
      const main = draft(n);
      if (all.bestFor(main) === null)
        all.add({ main, statements: [main], owner: null, children: [], id: '', stated: null, status: null } as Merged);
    }
    return compared;
  };
  expect(countOf(600)).toBeLessThan(3 * countOf(300));
});
