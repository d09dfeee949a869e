import { describe, expect, test } from 'vitest';
import { makeFixes } from '../../src/check/make-fixes.ts';
import { statusFix } from '../../src/check/queries/status-fix.ts';
import { penFor } from '../../src/edit/pen.ts';
import { loadReader } from '../../src/read.ts';
import type { Status } from '../../src/roadmap/roadmap.ts';
import { sourceFile } from '../../src/text/source.ts';
import { lexicon } from '../../src/vocabulary/lexicon.ts';

const read = await loadReader();

const PLAN = `# Plan

## M1: Port (planned)

- [x] Quay
- [ ] Crane

## M2: Ships (planned)

| Task | Status |
| --- | --- |
| Hull | Open |
| Mast | Done |
`;

/** The fixes that set one status each, and how often the text was read for their edits. */
function fixesOf(changes: readonly (readonly [id: string, status: Status])[]) {
  const roadmap = read(sourceFile('ROADMAP.md', PLAN));
  const pen = penFor(roadmap, lexicon(), '2026-03-31');
  const count = { readings: 0 };
  const again = (source: ReturnType<typeof sourceFile>) => {
    count.readings += 1;
    return read(source);
  };
  return { count, fixes: changes.map((change) => statusFix('', { asked: new Map([change]), pen, read: again })) };
}

function alone(changes: readonly (readonly [id: string, status: Status])[]) {
  return changes.map((change) => fixesOf([change]).fixes[0]?.edits() ?? []);
}

describe('fixes that are made at once', () => {
  const each: readonly (readonly [string, Status])[] = [
    ['M1', 'active'],
    ['M2', 'done'],
    ['M1.t2', 'done'],
    ['M2.t1', 'done'],
  ];

  test('are the same as made one by one, from one reading', () => {
    const { fixes, count } = fixesOf(each);
    expect(makeFixes(fixes)).toEqual(alone(each));
    expect(count.readings).toBe(1);
    expect(makeFixes(fixes.slice(1))).toEqual(alone(each.slice(1)));
    expect(count.readings).toBe(1);
  });

  test('are made one by one where they are no change together', () => {
    const both: readonly (readonly [string, Status])[] = [
      ['M1', 'active'],
      ['M1', 'done'],
    ];
    expect(makeFixes(fixesOf(both).fixes)).toEqual(alone(both));
  });

  test('leave out one that cannot be written', () => {
    const with3: readonly (readonly [string, Status])[] = [...each, ['M9', 'done']];
    expect(makeFixes(fixesOf(with3).fixes)).toEqual([...alone(each), []]);
  });
});
