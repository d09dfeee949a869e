import { describe, expect, test } from 'vitest';
import { findItem, handleOf } from '../../src/roadmap/find.ts';
import { planOf } from '../support/plan.ts';

const plan = planOf(`# Plan

## Milestone 3: Login

- [ ] T-022 Ask for a name
- [x] Remember it

### Exit criteria

- [ ] Nobody is locked out
- [ ] Two can log in at once

## v1.5 Search

### Phase 12: Index

- [ ] Read the pages

### Phase 13: Query

- [ ] Parse the question

## Fase 7: Fine
`);

describe('an item is found as people say it', () => {
  test.each([
    ['M3', 'M3'],
    ['m3', 'M3'],
    [' Milestone 3 ', 'M3'],
    ['MILESTONE  3', 'M3'],
    ['milestone 03', 'M3'],
    ['3', 'M3'],
    ['v1.5', 'v1.5'],
    ['V1.5', 'v1.5'],
    ['1.5', 'v1.5'],
    ['P12', 'P12'],
    ['p12', 'P12'],
    ['phase 12', 'P12'],
    ['Phase #12', 'P12'],
    ['12', 'P12'],
    ['phase 7', 'P7'],
    ['fase 7', 'P7'],
    ['T-022', 'T-022'],
    ['t-022', 'T-022'],
    ['Login', 'M3'],
    ['quer', 'P13'],
    ['read the', 'P12.t1'],
  ])('%s is %s', (name, id) => {
    expect(findItem(plan, name).found?.id).toBe(id);
  });

  test.each([
    ['M3.t1', 'Ask for a name'],
    ['M3.t2', 'Remember it'],
    ['m3.C2', 'Two can log in at once'],
    ['Milestone 3.c1', 'Nobody is locked out'],
    ['login.c1', 'Nobody is locked out'],
  ])('%s is "%s"', (name, title) => {
    expect(findItem(plan, name).found?.title).toBe(title);
  });

  test('the handle of an item finds it', () => {
    for (const item of plan.items) {
      const handle = handleOf(plan, item);
      if (handle !== null) expect(findItem(plan, handle).found).toBe(item);
    }
  });

  test('the id of an item finds it', () => {
    for (const item of plan.items) expect(findItem(plan, item.id).found).toBe(item);
  });
});

describe('a name that is not clear gives candidates', () => {
  test('several', () => {
    const result = findItem(
      planOf('# P\n\n## v1.0 A\n\n### Phase 2: Old\n\n## v2.0 B\n\n### Phase 2: New\n'),
      'phase 2',
    );
    expect(result.found).toBeNull();
    expect(result.candidates.map(({ title }) => title)).toEqual(['Old', 'New']);
  });

  test('a number that two bear', () => {
    const result = findItem(planOf('# P\n\n## Milestone 2: A\n\n### Phase 2: B\n'), '2');
    expect(result).toMatchObject({ found: null, reason: 'ambiguous' });
  });

  test('part of two titles', () => {
    expect(findItem(plan, 'in').found).toBeNull();
  });

  test.each([
    ['Serch', 'v1.5'],
    ['M33', 'M3'],
    ['T-023', 'T-022'],
  ])('%s is near %s', (name, id) => {
    const result = findItem(plan, name);
    expect(result).toMatchObject({ found: null, reason: 'unknown' });
    expect(result.candidates.map((item) => item.id)).toContain(id);
  });

  test.each(['', '  ', 'nothing like it', '__proto__', 'M3.c9', 'M3.t0', '.c1'])('%j is none', (name) => {
    expect(findItem(plan, name).found).toBeNull();
  });
});
