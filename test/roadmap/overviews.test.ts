import { describe, expect, test } from 'vitest';
import { roadmapOf } from '../support/plan.ts';
import { sketch } from '../support/sketch.ts';

/** `M1 Milestone 1 Port` of each milestone. */
function labels(text: string): string[] {
  const milestones = roadmapOf(text).items.filter(({ kind }) => kind === 'milestone');
  return milestones.map(({ id, label, title }) => [id, label, title].filter((part) => part !== null).join(' '));
}

describe('a table that names what has a section of its own', () => {
  test('moves nobody into the section it stands in', () => {
    const plan = '## M1: Port\n- [ ] a\n\n## M2: Sea\n- [ ] b\n\n### Progress\n\n| Milestone | Status |\n|-|-|\n';
    expect(sketch(`${plan}| M1 | In progress |\n| M2 | Planned |\n| M3 | Planned |\n`)).toEqual([
      'M1 milestone "Port" active <In progress>',
      '  M1.t1 task "a" planned <[ ]> [ ]',
      'M2 milestone "Sea" planned <Planned>',
      '  M2.t1 task "b" planned <[ ]> [ ]',
      'M3 milestone planned <Planned>',
    ]);
  });

  test('at the end of the last milestone names the phases of all', () => {
    const plan = '# v1\n\n## Phase 1: Port\n- [x] a\n\n# v2\n\n## Phase 2: Sea\n- [ ] b\n\n## Progress\n\n';
    expect(sketch(`${plan}| Phase | Status |\n|-|-|\n| 1. Port | Done |\n| 2. Sea | Planned |\n`)).toEqual([
      'v1 milestone done',
      '  P1 phase "Port" done <Done>',
      '    P1.t1 task "a" done <[x]> [x]',
      'v2 milestone planned',
      '  P2 phase "Sea" planned <Planned>',
      '    P2.t1 task "b" planned <[ ]> [ ]',
    ]);
  });

  test('of one milestone also holds those that stand before it, in none', () => {
    const plan =
      '### Phase 1: Port\n- [x] a\n\n## Milestone v1.1\n\n### Phase 2: Sea\n- [ ] b\n\n## Progress (v1.1)\n\n';
    expect(sketch(`${plan}| Phase | Status |\n|-|-|\n| 1. Port | Done |\n| 2. Sea | Planned |\n`)).toContain(
      '  P1 phase "Port" done <Done>',
    );
  });

  test.each([
    ['numbers in a column, and in the headings', '| # | Milestone |\n|-|-|\n| 1 | Port |\n| 2 | Sea |', '1. ', '1'],
    ['numbers in a column alone', '| # | Milestone |\n|-|-|\n| 1 | Port |\n| 2 | Sea |', '', 'Milestone 1'],
    ['numbers without a dot', '| # | Milestone |\n|-|-|\n| 1 | Port |\n| 2 | Sea |', '1 ', 'Milestone 1'],
    ['numbers in the headings alone', '| Milestone | Status |\n|-|-|\n| Port | |\n| Sea | |', '1. ', '1'],
  ])('is joined with it by its title: %s', (_, table, number, label) => {
    const items = labels(`${table}\n\n## ${number}Port\n- [ ] a\n\n## ${number.replace('1', '2')}Sea\n- [ ] b\n`);
    expect(items).toEqual([`M1 ${label} Port`, `M2 ${label.replace('1', '2')} Sea`]);
  });

  test('gives a heading no number that it does not have itself, where two are called so', () => {
    const items = labels('| # | Milestone |\n|-|-|\n| 1 | Port |\n\n## Port\n- [ ] a\n\n## Sea\n\n## Port\n- [ ] b\n');
    expect(items).toContain('M1 Milestone 1 Port');
    expect(items.filter((each) => each.startsWith('port'))).toHaveLength(2);
  });
});

describe('a table of work that says of each row what it belongs to', () => {
  const SECTIONS = '## Phase 1: Port\n\n## Phase 2: Sea\n\n';
  const TASKS = [
    '  P1.t1 task "Quay" done <Done>',
    '  P1.t2 task "Crane" planned <Todo>',
    '  P2.t1 task "Ferry" done <Done>',
  ];

  test.each([
    ['in each row', '| Phase 1 | Quay | Done |\n| Phase 1 | Crane | Todo |\n| Phase 2 | Ferry | Done |\n'],
    ['where it changes', '| 1 | Quay | Done |\n| | Crane | Todo |\n| 2 | Ferry | Done |\n'],
  ])('%s, is a table of tasks', (_, rows) => {
    const plan = `${SECTIONS}| Phase | Task | Status |\n|-|-|-|\n${rows}`;
    expect(sketch(plan)).toEqual(['P1 phase "Port" active', 'P2 phase "Sea" done', ...TASKS]);
  });

  test('and has no sections for it, marks nothing done that is not', () => {
    const rows = '| M1 | Quay | Done |\n| M1 | Crane | Todo |\n| M2 | Ferry | Done |\n';
    expect(sketch(`# Plan\n\n| Milestone | Task | Status |\n|-|-|-|\n${rows}`)).toEqual([
      'M1 milestone active',
      '  M1.t1 task "Quay" done <Done>',
      '  M1.t2 task "Crane" planned <Todo>',
      'M2 milestone done',
      '  M2.t1 task "Ferry" done <Done>',
    ]);
  });

  test('and stands in the section of another, stays there', () => {
    const rows = '| Phase 1 | Quay | Done |\n| Phase 1 | Crane | Todo |\n';
    const plan = `## M1: Port\n\n| Phase | Task | Status |\n|-|-|-|\n${rows}\n## M2: Sea\n\n### Phase 1: Fog\n- [x] Lamp\n`;
    expect(sketch(plan).slice(0, 4)).toEqual([
      'M1 milestone "Port" active',
      '  M1.P1 phase active',
      '    M1.P1.t1 task "Quay" done <Done>',
      '    M1.P1.t2 task "Crane" planned <Todo>',
    ]);
  });

  test.each([
    ['Milestone | Phase', 'M1 | Quay', 'M1 | Crane', ['M1 milestone active', '  quay phase "Quay" done <Done>']],
    ['Milestone | Phase', 'M1 | Phase 1', ' | Phase 2', ['M1 milestone active', '  P1 phase done <Done>']],
    ['Milestone | Phase', 'M1 | Quay', 'M2 | Crane', ['M1 milestone done', '  quay phase "Quay" done <Done>']],
    ['Milestone | Phases', 'M1 | 1-2', 'M2 | 3', ['M1 milestone done <Done>', 'M2 milestone planned <Todo>']],
    ['Milestone | Task', 'M1 | Quay', 'M2 | Crane', ['M1 milestone done', '  M1.t1 task "Quay" done <Done>']],
    ['Milestone | Tasks', 'M1 | Quay', 'M2 | Crane', ['M1 milestone done <Done> {tasks: Quay}']],
    ['Milestone | Task', 'M1 | Quay, ramp', 'M2 | Mast, oar', ['M1 milestone done <Done> {task: Quay, ramp}']],
    ['Milestone | Goal', 'M1 | Quay', 'M2 | Crane', ['M1 milestone "Quay" done <Done>']],
    ['Epic | Story', 'Port | Quay', ' | Crane', ['port milestone "Port" active', '  port.t1 task "Quay" done <Done>']],
    ['Sprint | Story', '1 | Quay', '2 | Crane', ['S1 phase done', '  S1.t1 task "Quay" done <Done>']],
    ['Phase | Deliverable', '1 | Quay', ' | Crane', ['P1 phase active', '  P1.t1 task "Quay" done <Done>']],
    ['Version | Feature', 'v1 | Quay', 'v2 | Crane', ['v1 milestone done', '  v1.t1 task "Quay" done <Done>']],
    ['Version | Features', 'v1 | Quay, ramp', 'v2 | Crane', ['v1 milestone "Quay, ramp" done <Done>']],
    ['Meilenstein | Aufgabe', 'M1 | Quay', 'M2 | Crane', ['M1 milestone done', '  M1.t1 task "Quay" done <Done>']],
    ['里程碑 | 任务', 'M1 | 码头', 'M2 | 起重机', ['M1 milestone done', '  M1.t1 task "码头" done <Done>']],
  ])('%s: %s, %s', (header, first, second, items) => {
    const plan = `| ${header} | Status |\n|-|-|-|\n| ${first} | Done |\n| ${second} | Todo |\n`;
    expect(sketch(plan)).toEqual(expect.arrayContaining(items));
  });

  test('and has groups in groups, names each where it begins', () => {
    const rows = '| M1 | Phase 1 | Quay |\n| | | Crane |\n| | Phase 2 | Ramp |\n| M2 | | Ferry |\n';
    expect(sketch(`| Milestone | Phase | Task |\n|-|-|-|\n${rows}`)).toEqual([
      'M1 milestone planned',
      '  P1 phase planned',
      '    P1.t1 task "Quay" planned',
      '    P1.t2 task "Crane" planned',
      '  P2 phase planned',
      '    P2.t1 task "Ramp" planned',
      'M2 milestone planned',
      '  M2.t1 task "Ferry" planned',
    ]);
  });

  test('says how a group itself stands in a row that names nothing else', () => {
    const rows = '| M1 | | Done |\n| | Quay | Done |\n| | Crane | Todo |\n';
    expect(sketch(`| Milestone | Task | Status |\n|-|-|-|\n${rows}`)).toEqual([
      'M1 milestone done <Done>',
      '  M1.t1 task "Quay" done <Done>',
      '  M1.t2 task "Crane" planned <Todo>',
    ]);
  });

  test('is one of phases where each has one row', () => {
    const rows = '| Phase 1 | Quay | Done |\n| Phase 2 | Ferry | Todo |\n';
    expect(sketch(`# Plan\n\n| Phase | Deliverable | Status |\n|-|-|-|\n${rows}`)).toEqual([
      'P1 phase "Quay" done <Done>',
      'P2 phase "Ferry" planned <Todo>',
    ]);
  });
});

test('what says several states at once is not done for what it stands in', () => {
  const rows = '| Quay | Done |\n| Crane | Planned / blocked |\n| Rope | |\n';
  expect(sketch(`## M1: Port ✅\n\n| Task | Status |\n|-|-|\n${rows}`)).toEqual([
    'M1 milestone "Port" done <✅>',
    '  M1.t1 task "Quay" done <Done>',
    '  M1.t2 task "Crane" planned',
    '  M1.t3 task "Rope" done',
  ]);
});

describe('a list that names what has a section of its own', () => {
  const plan = (list: string, head = 'Overview') =>
    `# Plan\n\n## ${head}\n\n${list}\n## M1: Port ✅\n\n- [x] a\n\n## M2: Sea 🚧\n\n- [ ] b\n\n## M3: Sky\n\n- [ ] c\n`;
  const linesOf = (text: string) =>
    roadmapOf(text)
      .items.filter(({ kind }) => kind === 'milestone')
      .map(({ statements }) => statements.map(({ line }) => line.number));

  test.each([
    '- M1: Port ✅\n- M2: Sea 🚧\n',
    '- [M1](#m1-port): done\n- [M2](#m2-sea): in progress\n',
    '- Port ✅\n- Sea 🚧\n',
    '- [x] Port\n- [ ] Sea\n',
    '1. **M1: Port** ✅ the quay and its crane\n2. **M2: Sea** 🚧\n',
  ])('is an index wherever it stands: %j', (list) => {
    for (const head of ['Overview', 'Summary', 'Where we are', 'Milestones'])
      expect(linesOf(plan(list, head)), head).toEqual([[8, 5], [12, 6], [16]]);
  });

  test.each([
    '- M1: Port\n- M2: Sea\n',
    '- M1: the crane may break ✅\n- M2: storms 🚧\n',
    '- M1: Port ✅\n- Ropes\n- Sails\n',
    '- M1: Port ✅\n- M1: Port again 🚧\n',
  ])('is none that says nothing of their states, or speaks of something else: %j', (list) => {
    expect(linesOf(plan(list)).flat()).toHaveLength(3);
  });

  test('makes no item of what has no section', () => {
    const items = (text: string) => roadmapOf(text).items.map(({ id }) => id);
    const list = '- M1: Port ✅\n- M2: Sea 🚧\n- M3: Sky\n- M4: Moon\n';
    expect(items(plan(list))).toEqual(items(plan('')));
  });
});

describe('a heading that says of a milestone how it stands, before what it is called', () => {
  test.each([
    ['Shipped Milestone: v1.1 Port', 'v1.1 milestone "Port" done <Shipped>'],
    [
      '✅ CLOSED Milestone: v1.1 Port — closed 2026-01-02',
      'v1.1 milestone "Port" done <CLOSED> {completed: 2026-01-02}',
    ],
    ['Next Release: v1.1', 'v1.1 milestone planned <Next>'],
    ['Parked Phase: Phase 3 — Port', 'P3 phase "Port" deferred <Parked>'],
    ['已完成里程碑：v1.1 港口', 'v1.1 milestone "港口" done <已完成>'],
    ['Current Version: v1.1 Port', 'v1.1 milestone "Port" planned'],
  ])('%s', (heading, item) => {
    expect(sketch(`# Plan\n\n## ${heading}\n\n- [ ] Quay\n`)[0]).toBe(item);
  });

  test('and another that only tells of its phases', () => {
    const phases = '## v1.1 phase detail, retained\n\n### Phase 1: Quay\n- [x] a\n';
    expect(sketch(`## Shipped Milestone: v1.1 Port (Phases 1-2)\n\nDone.\n\n${phases}`)).toEqual([
      'v1.1 milestone "Port" done <Shipped>',
      '  P1 phase "Quay" done',
      '    P1.t1 task "a" done <[x]> [x]',
    ]);
  });
});
