import { describe, expect, test } from 'vitest';
import { pairItems } from '../../src/roadmap/pair.ts';
import { planOf } from '../support/plan.ts';

const items = (text: string) => planOf(`# Plan\n\n${text}`).items;

/** `M3>M4` for a pair, `-M3` for what is gone, `+M5` for what is added. */
function pairing(before: string, after: string): string {
  const { pairs, gone, added } = pairItems(items(before), items(after));
  return [
    ...pairs.map((pair) => `${pair.before.id}>${pair.after.id}`),
    ...gone.map(({ id }) => `-${id}`),
    ...added.map(({ id }) => `+${id}`),
  ].join(' ');
}

const tasks = (...titles: string[]) => titles.map((title) => `- [ ] ${title}\n`).join('');

describe('an item is the same in another version', () => {
  const cases: readonly (readonly [name: string, before: string, after: string, expected: string])[] = [
    ['by name and title', '## M1: Port\n\n## M2: Ferry\n', '## M2: Ferry\n\n## M1: Port\n', 'M1>M1 M2>M2'],
    ['retitled', '## M1: Port\n', '## M1: The new harbour\n', 'M1>M1'],
    [
      'renumbered',
      '## M1: Port\n\n## M2: Ferry\n',
      '## M1: Port\n\n## M2: Lights\n\n## M3: Ferry\n',
      'M1>M1 M2>M3 +M2',
    ],
    ['with numbers exchanged', '## M1: Port\n\n## M2: Ferry\n', '## M1: Ferry\n\n## M2: Port\n', 'M1>M2 M2>M1'],
    ['spelled otherwise', '## Phase 1: Port\n', '## **P1** - *Port* (done)\n', 'P1>P1'],
    [
      'with a number it did not have',
      '## Milestones\n\n### Port\n\n### Ferry\n',
      '## Milestones\n\n### M1: Port\n\n### M2: Ferry\n',
      'port>M1 ferry>M2',
    ],
    [
      'a task behind a new one',
      `## M1: Port\n\n${tasks('Quay', 'Crane')}`,
      `## M1: Port\n\n${tasks('Light', 'Quay', 'Crane')}`,
      'M1>M1 M1.t1>M1.t2 M1.t2>M1.t3 +M1.t1',
    ],
    [
      'a task in other words',
      `## M1: Port\n\n${tasks('Build the quay wall', 'Crane')}`,
      `## M1: Port\n\n${tasks('Crane', 'Build the new quay wall of stone')}`,
      'M1>M1 M1.t1>M1.t2 M1.t2>M1.t1',
    ],
    [
      'a task with its id',
      `## M1: Port\n\n${tasks('T-1 Quay', 'T-2 Crane')}`,
      `## M1: Port\n\n${tasks('T-2 Lift', 'T-1 Wall')}`,
      'M1>M1 T-1>T-1 T-2>T-2',
    ],
    [
      'a task below another milestone',
      `## M1: Port\n\n${tasks('Quay')}\n## M2: Ferry\n`,
      `## M1: Port\n\n## M2: Ferry\n\n${tasks('Quay')}`,
      'M1>M1 M1.t1>M2.t1 M2>M2',
    ],
    [
      'twice the same title, each below its own',
      `## M1: Port\n\n${tasks('Tests')}\n## M2: Ferry\n\n${tasks('Tests')}`,
      `## M2: Ferry\n\n${tasks('Docs', 'Tests')}\n## M1: Port\n\n${tasks('Tests')}`,
      'M1>M1 M1.t1>M1.t1 M2>M2 M2.t1>M2.t2 +M2.t1',
    ],
    [
      'twice the same title in one place',
      `## M1: Port\n\n${tasks('Test', 'Test')}`,
      `## M1: Port\n\n${tasks('Test')}`,
      'M1>M1 M1.t1>M1.t1 -M1.t2',
    ],
    [
      'without spaces between words',
      `## M1: 港\n\n${tasks('桟橋の壁を作る')}`,
      `## M1: 港\n\n${tasks('石で桟橋の壁を作る')}`,
      'M1>M1 M1.t1>M1.t1',
    ],
    [
      'a criterion',
      '## M1: Port\n\n### Exit criteria\n\n- [x] Ships of 90 m can moor\n',
      '## M1: Port\n\n### Exit criteria\n\n- [ ] Lights\n- [ ] Ships of 60 m can moor\n',
      'M1>M1 M1.c1>M1.c2 +M1.c1',
    ],
  ];
  test.each(cases)('%s', (_name, before, after, expected) => {
    expect(pairing(before, after)).toBe(expected);
  });
});

describe('it is another one', () => {
  const cases: readonly (readonly [name: string, before: string, after: string, expected: string])[] = [
    [
      'with other words',
      `## M1: Port\n\n${tasks('Quay wall')}`,
      `## M1: Port\n\n${tasks('Timetable')}`,
      'M1>M1 -M1.t1 +M1.t1',
    ],
    ['with another id and other words', '## M1: Port of the north\n', '## M2: Port of the south\n', '-M1 +M2'],
    ['in an empty plan', '## M1: Port\n', 'Soon.\n', '-M1'],
    ['in a plan that was empty', 'Soon.\n', '## M1: Port\n', '+M1'],
  ];
  test.each(cases)('%s', (_name, before, after, expected) => {
    expect(pairing(before, after)).toBe(expected);
  });
});

test('it takes time in proportion', () => {
  const many = (n: number, word: string) =>
    items(`## M1: Port\n\n${tasks(...Array.from({ length: n }, (_, i) => `Stone ${word} ${i} wall`))}`);
  const [before, after] = [many(4000, 'old'), many(4000, 'new')];
  expect(pairItems(before, after).pairs).toHaveLength(4001);
});
