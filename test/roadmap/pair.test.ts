import { describe, expect, test } from 'vitest';
import { pairItems } from '../../src/roadmap/pair/pair.ts';
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

/** A milestone with tasks. */
const m = (number: number, title: string, ...titles: string[]) =>
  `## M${number}: ${title}\n\n${titles.length > 0 ? `${tasks(...titles)}\n` : ''}`;

/** A milestone with these tasks. */
const in1 = (...titles: string[]) => m(1, 'Port', ...titles);

const FILLER = 'beyond all peers, stores, proofs, indexes, caches, queues';

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
  const more: typeof cases = [
    ['untouched', `## M1: Port\n\n${tasks('Quay')}`, `## M1: Port\n\n${tasks('Quay')}`, 'M1>M1 M1.t1>M1.t1'],
    ['in other letter case', '## M1: Port Authority\n', '## M1: PORT AUTHORITY\n', 'M1>M1'],
    [
      'without its emoji',
      `## M1: Port\n\n${tasks('🚀 Launch the ferry')}`,
      `## M1: Port\n\n${tasks('Launch the ferry')}`,
      'M1>M1 M1.t1>M1.t1',
    ],
    ['with other punctuation', in1('Quay, crane & lights.'), in1('Quay; crane - lights'), 'M1>M1 M1.t1>M1.t1'],
    ['with an accent more', in1('Résumé of the works'), in1('Resume of the works'), 'M1>M1 M1.t1>M1.t1'],
    ['in bold', in1('Quay wall'), in1('**Quay** `wall`'), 'M1>M1 M1.t1>M1.t1'],
    ['struck out', in1('Quay wall'), in1('~~Quay wall~~'), 'M1>M1 M1.t1>M1.t1'],
    [
      'with more words',
      in1('Quay wall of stone'),
      in1('Quay wall of stone, drained, with bollards and ladders'),
      'M1>M1 M1.t1>M1.t1',
    ],
    ['with a long addition', in1('Canonical wire format'), in1(`Canonical wire format ${FILLER}`), 'M1>M1 M1.t1>M1.t1'],
    ['with fewer words', in1(`Canonical wire format ${FILLER}`), in1('Canonical wire format'), 'M1>M1 M1.t1>M1.t1'],
    ['where another number stands', in1('Ships of 90 m can moor'), in1('Ships of 140 m can moor'), 'M1>M1 M1.t1>M1.t1'],
    ['with its words in another order', in1('Paint the hull red'), in1('Red hull paint'), 'M1>M1 M1.t1>M1.t1'],
    [
      'in half its words, on its spot',
      in1('Quay', 'Survey depth near harbour mouth', 'Crane'),
      in1('Quay', 'Depth near harbour chain buoys'),
      'M1>M1 M1.t1>M1.t1 M1.t2>M1.t2 -M1.t3',
    ],
    [
      'between two that stay',
      in1('Quay', 'Order timber for decking rails', 'Crane'),
      in1('Quay', 'Choose decking, order bolts instead', 'Crane'),
      'M1>M1 M1.t1>M1.t1 M1.t2>M1.t2 M1.t3>M1.t3',
    ],
    [
      'ticked and reworded',
      '## M1: Port\n\n- [ ] Build the quay wall\n',
      '## M1: Port\n\n- [x] Build the whole quay wall\n',
      'M1>M1 M1.t1>M1.t1',
    ],
    ['with a label now', '## Milestones\n\n### Harbour\n', '## Milestones\n\n### M7: Harbour\n', 'harbour>M7'],
    ['without its label', '## Milestones\n\n### M7: Harbour\n', '## Milestones\n\n### Harbour\n', 'M7>harbour'],
    ['with a task id now', in1('Quay wall'), in1('T-9 Quay wall'), 'M1>M1 M1.t1>T-9'],
    ['by its id, in all other words', in1('T-9 Quay wall'), in1('T-9 Breakwater'), 'M1>M1 T-9>T-9'],
    [
      'by its id, below another milestone',
      `## M1: Port\n\n${tasks('T-9 Quay')}\n## M2: Ferry\n`,
      `## M1: Port\n\n## M2: Ferry\n\n${tasks('T-9 Quays of wood')}`,
      'M1>M1 T-9>T-9 M2>M2',
    ],
    [
      'as a milestone that keeps its tasks',
      m(1, 'Port', 'Quay', 'Crane'),
      m(1, 'Harbour', 'Quay', 'Crane'),
      'M1>M1 M1.t1>M1.t1 M1.t2>M1.t2',
    ],
    [
      'as a milestone that keeps one task in other words',
      m(1, 'Port', 'Build the quay', 'Crane'),
      m(1, 'Harbour', 'Build a long quay', 'Docs'),
      'M1>M1 M1.t1>M1.t1 -M1.t2 +M1.t2',
    ],
    [
      'translated as a whole',
      m(1, 'Port', 'Quay', 'Crane', 'Light'),
      m(1, 'Hafen', 'Kai', 'Kran', 'Licht'),
      'M1>M1 -M1.t1 -M1.t2 -M1.t3 +M1.t1 +M1.t2 +M1.t3',
    ],
    [
      'when all are numbered anew',
      `${m(1, 'Port')}${m(2, 'Ferry')}${m(3, 'Lights')}`,
      `${m(2, 'Port')}${m(3, 'Ferry')}${m(4, 'Lights')}`,
      'M1>M2 M2>M3 M3>M4',
    ],
    [
      'when three change their numbers round',
      `${m(1, 'Port')}${m(2, 'Ferry')}${m(3, 'Lights')}`,
      `${m(1, 'Lights')}${m(2, 'Port')}${m(3, 'Ferry')}`,
      'M1>M2 M2>M3 M3>M1',
    ],
    [
      'when one in front is dropped',
      `${m(1, 'Port')}${m(2, 'Ferry')}${m(3, 'Lights')}`,
      `${m(1, 'Ferry')}${m(2, 'Lights')}`,
      'M2>M1 M3>M2 -M1',
    ],
    [
      'with its tasks, renumbered',
      `${m(1, 'Port', 'Quay')}${m(2, 'Ferry', 'Timetable')}`,
      `${m(1, 'Ferry', 'Timetable', 'Tickets')}`,
      'M2>M1 M2.t1>M1.t1 -M1 -M1.t1 +M1.t2',
    ],
    [
      'as a phase below a new milestone',
      '## Phase 1: Quay\n\n## Phase 2: Crane\n',
      '## M1: Port\n\n### Phase 1: Quay\n\n### Phase 2: Crane\n',
      'P1>P1 P2>P2 +M1',
    ],
    [
      'as a table instead of a list',
      '## M1: Port\n\n- [x] T-1 Quay\n- [ ] T-2 Crane\n',
      '## M1: Port\n\n| Task | Title | Status |\n|---|---|---|\n| T-1 | Quay | done |\n| T-2 | Crane | todo |\n',
      'M1>M1 T-1>T-1 T-2>T-2',
    ],
    [
      'archived below a heading at the end',
      `${m(1, 'Port', 'Quay')}${m(2, 'Ferry', 'Timetable')}`,
      `${m(2, 'Ferry', 'Timetable')}## Archive\n\n### M1: Port\n\n- [x] Quay\n`,
      'M1>M1 M1.t1>M1.t1 M2>M2 M2.t1>M2.t1 +archive',
    ],
    [
      'reworded while what it belongs to is archived',
      `${m(1, 'Port', 'Ships of 90 m can moor')}${m(2, 'Ferry')}`,
      `${m(2, 'Ferry')}## Archive\n\n### M1: Port\n\n- [x] Ships of 120 m can moor\n`,
      'M1>M1 M1.t1>M1.t1 M2>M2 +archive',
    ],
    [
      'archived in details',
      `${m(1, 'Port', 'Quay')}${m(2, 'Ferry')}`,
      `${m(2, 'Ferry')}<details>\n<summary>M1: Port (done)</summary>\n\n- [x] Quay\n\n</details>\n`,
      'M1>M1 M1.t1>M1.t1 M2>M2',
    ],
    [
      'unticked with all others',
      '## M1: Port\n\n- [x] Quay\n- [x] Crane\n',
      '## M1: Port\n\n- [ ] Quay\n- [ ] Crane\n',
      'M1>M1 M1.t1>M1.t1 M1.t2>M1.t2',
    ],
    [
      'the larger half of what was split',
      in1('Build quay wall and paint the crane'),
      in1('Build quay wall', 'Paint the crane'),
      'M1>M1 M1.t1>M1.t1 +M1.t2',
    ],
    [
      'what two became',
      in1('Build the quay wall', 'Drain the quay wall'),
      in1('Build and drain the quay wall'),
      'M1>M1 M1.t1>M1.t1 -M1.t2',
    ],
    [
      'what became of a milestone that was split',
      `${m(1, 'Port and ferry', 'Quay', 'Timetable')}`,
      `${m(1, 'Port', 'Quay')}${m(2, 'Ferry', 'Timetable')}`,
      'M1>M1 M1.t1>M1.t1 M1.t2>M2.t1 +M2',
    ],
    [
      'where two milestones became one',
      `${m(1, 'Port', 'Quay')}${m(2, 'Ferry', 'Timetable')}`,
      `${m(1, 'Port and ferry', 'Quay', 'Timetable')}`,
      'M1>M1 M1.t1>M1.t1 M2.t1>M1.t2 -M2',
    ],
    [
      'among many of one title, by its milestone',
      `${m(1, 'A', 'Docs', 'Tests')}${m(2, 'B', 'Docs', 'Tests')}`,
      `${m(1, 'A', 'Tests')}${m(2, 'B', 'Docs', 'Tests')}`,
      'M1>M1 M1.t2>M1.t1 M2>M2 M2.t1>M2.t1 M2.t2>M2.t2 -M1.t1',
    ],
    ['a third of one title', in1('Test', 'Test'), in1('Test', 'Test', 'Test'), 'M1>M1 M1.t1>M1.t1 M1.t2>M1.t2 +M1.t3'],
    [
      'moved with nearly all its words',
      `${m(1, 'Port', 'Write the harbour master handbook for night shifts')}${m(2, 'Ferry')}`,
      `${m(1, 'Port')}${m(2, 'Ferry', 'Write the harbour master handbook for long night shifts')}`,
      'M1>M1 M1.t1>M2.t1 M2>M2',
    ],
    [
      'moved with an addition',
      `${m(1, 'Port', 'Harbour master handbook')}${m(2, 'Ferry')}`,
      `${m(1, 'Port')}${m(2, 'Ferry', 'Harbour master handbook, bound, revised')}`,
      'M1>M1 M1.t1>M2.t1 M2>M2',
    ],
    [
      'a criterion that became a task',
      '## M1: Port\n\n### Exit criteria\n\n- [ ] Ships of 90 m can moor\n',
      in1('Ships of 90 m can moor'),
      'M1>M1 M1.c1>M1.t1',
    ],
    ['from right to left', in1('بناء رصيف الميناء'), in1('بناء رصيف الميناء الجديد'), 'M1>M1 M1.t1>M1.t1'],
    [
      'in Cyrillic, reworded',
      in1('Построить причал для паромов'),
      in1('Построить новый причал для паромов'),
      'M1>M1 M1.t1>M1.t1',
    ],
  ];
  test.each([...cases, ...more])('%s', (_name, before, after, expected) => {
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
    [
      'with only small words in common',
      in1('The port is open to all'),
      in1('The light is on at the pier'),
      'M1>M1 -M1.t1 +M1.t1',
    ],
    [
      'on the same spot, of which one word is the same',
      in1('Quay', 'Paint the old hull of the ferry', 'Crane'),
      in1('Quay', 'Timetable for the summer ferry season', 'Crane'),
      'M1>M1 M1.t1>M1.t1 M1.t3>M1.t3 -M1.t2 +M1.t2',
    ],
    [
      'with one word of three on its spot',
      in1('Paint the hull red', 'Crane'),
      in1('Repair the hull plates', 'Crane'),
      'M1>M1 M1.t2>M1.t2 -M1.t1 +M1.t1',
    ],
    [
      'with one word of two, elsewhere in the milestone',
      in1('Write docs', 'Crane'),
      in1('Crane', 'Write tests'),
      'M1>M1 M1.t2>M1.t1 -M1.t1 +M1.t2',
    ],
    [
      'below a milestone that is gone',
      m(1, 'Port', 'Docs of quay'),
      m(2, 'Museum', 'Docs of pictures'),
      '-M1 -M1.t1 +M2 +M2.t1',
    ],
    [
      'elsewhere, with half of its words',
      `${m(1, 'Port', 'Build the long quay')}${m(2, 'Ferry')}`,
      `${m(1, 'Port')}${m(2, 'Ferry', 'Build the wide ramp')}`,
      'M1>M1 M2>M2 -M1.t1 +M2.t1',
    ],
    ['with another task id', in1('T-1 Quay wall'), in1('T-2 Quay ladder'), 'M1>M1 -T-1 +T-2'],
    [
      'when a plan begins anew with its numbers',
      `${m(1, 'Port', 'Quay', 'Crane')}${m(2, 'Ferry', 'Timetable')}`,
      `${m(1, 'Museum', 'Pictures', 'Tickets', 'Guards')}${m(2, 'Garden', 'Trees', 'Ponds')}`,
      '-M1 -M1.t1 -M1.t2 -M2 -M2.t1 +M1 +M1.t1 +M1.t2 +M1.t3 +M2 +M2.t1 +M2.t2',
    ],
    [
      'when its number is spelled otherwise, and its title is another',
      '## Phase 1: Port\n',
      '## P1: Museum\n',
      '-P1 +P1',
    ],
    [
      'as the smaller half of what was split',
      in1('Survey and dredge the harbour mouth'),
      in1('Survey the harbour mouth', 'Buy dredger'),
      'M1>M1 M1.t1>M1.t1 +M1.t2',
    ],
    [
      'when the last task goes and one comes to another milestone',
      `${m(1, 'Port', 'Quay')}${m(2, 'Ferry')}`,
      `${m(1, 'Port')}${m(2, 'Ferry', 'Timetable')}`,
      'M1>M1 M2>M2 -M1.t1 +M2.t1',
    ],
    [
      'if it was a milestone and is a task',
      '## M1: Port\n\n## M2: Ferry\n',
      '## M1: Port\n\n- [ ] Timetable\n',
      'M1>M1 -M2 +M1.t1',
    ],
    ['in another script', in1('Quay'), in1('桟橋'), 'M1>M1 -M1.t1 +M1.t1'],
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
