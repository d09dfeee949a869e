import { describe, expect, test } from 'vitest';
import { link } from '../../src/edit/needs/link.ts';
import { unlink } from '../../src/edit/needs/unlink.ts';
import { editing, read, resultOf, written } from '../support/editing.ts';

function linked(text: string, name: string, ...needs: readonly string[]): string {
  const { pen, item } = editing(text);
  return resultOf(link(pen, item(name), needs.map(item), read));
}

function unlinked(text: string, name: string, ...needs: readonly string[]): string {
  const { pen, item } = editing(text);
  return resultOf(unlink(pen, item(name), needs.map(item), read));
}

/** Four phases, the last of which says something of what it depends on. */
const phases = (says: string, name = (n: number) => `Phase ${n}`) =>
  `${[1, 2, 3].map((n) => `## ${name(n)}: Part ${n}x\n\n- [ ] work ${n}\n\n`).join('')}## ${name(4)}: Last\n${says}`;

type Case = readonly [says: string, needs: readonly string[], wanted: string];

const EXTENDED: readonly Case[] = [
  ['\n**Depends on**: Phase 1\n', ['P3'], '\n**Depends on**: Phase 1, Phase 3\n'],
  ['\n**Depends on:** Phase 1, Phase 2\n', ['P3'], '\n**Depends on:** Phase 1, Phase 2, Phase 3\n'],
  ['\n**Depends on:** Phase 1 and Phase 2\n', ['P3'], '\n**Depends on:** Phase 1 and Phase 2 and Phase 3\n'],
  ['\n**Depends on:** Phase 1 (v1.0 complete)\n', ['P3'], '\n**Depends on:** Phase 1 (v1.0 complete), Phase 3\n'],
  ['\nDepends on: P1\n', ['P2', 'P3'], '\nDepends on: P1, P2, P3\n'],
  ['\n**Depends on:** Phases 1-2\n', ['P3'], '\n**Depends on:** Phases 1-2, Phase 3\n'],
  ['\n**Depends on:** Phases 1, 2\n', ['P3'], '\n**Depends on:** Phases 1, 2, 3\n'],
  ['\n**Depends on:** `Phase 1`\n', ['P3'], '\n**Depends on:** `Phase 1`, `Phase 3`\n'],
  ['\n**Depends on:** **Phase 1**; **Phase 2**\n', ['P3'], '\n**Depends on:** **Phase 1**; **Phase 2**; **Phase 3**\n'],
  ['\n**Depends on:** [Phase 1](p1.md)\n', ['P3'], '\n**Depends on:** [Phase 1](p1.md), Phase 3\n'],
  ['\n> **Depends on**: Phase 1\n', ['P3'], '\n> **Depends on**: Phase 1, Phase 3\n'],
  ['\n- **Depends on:** Phase 1\n- **Goal:** x\n', ['P3'], '\n- **Depends on:** Phase 1, Phase 3\n- **Goal:** x\n'],
  ['\n**Depends on:** Nothing\n', ['P3'], '\n**Depends on:** Phase 3\n'],
  ['\n**Depends on:** Nothing (the first)\n', ['P3'], '\n**Depends on:** Phase 3\n'],
  ['\n**Depends on:** —\n', ['P3'], '\n**Depends on:** Phase 3\n'],
  ['', ['P3'], '\n**Depends on:** Phase 3\n'],
  ['\n- [ ] a\n', ['P1', 'P3'], '\n**Depends on:** Phase 1, Phase 3\n\n- [ ] a\n'],
  ['\n**Goal:** x\n', ['P3'], '\n**Goal:** x\n\n**Depends on:** Phase 3\n'],
  ['\n**Depends on:** Phase 3\n', ['P3'], '\n**Depends on:** Phase 3\n'],
];

const TABLE =
  '| Phase | Depends on | Status |\n|---|---|---|\n| Phase 1: A | - | done |\n| Phase 2: B | Phase 1 | done |\n| Phase 3: C |  | done |\n';
const ROWS =
  '## Tasks\n\n| ID    | Task     | Status |\n|-------|----------|--------|\n| T-001 | Login    | done   |\n| T-002 | **Out**  | todo   |\n';
const NEEDY = ROWS.replace('**Out**  |', '**Out (depends on T-001)** |');
const TASKS = '## Tasks\n\n- [ ] T-001 Login\n- [ ] T-002 Out (depends on T-001)\n- [ ] T-003 Both\n';

describe('a dependency is added where the others are', () => {
  test.each(EXTENDED)('%j needs %j', (says, needs, wanted) => {
    expect(linked(phases(says), 'P4', ...needs)).toBe(phases(wanted));
  });

  test.each([
    [TABLE, 'P3', ['P1'], TABLE.replace('C |  |', 'C | Phase 1 |')],
    [TABLE, 'P3', ['P2', 'P1'], TABLE.replace('C |  |', 'C | Phase 2, Phase 1 |')],
    [ROWS, 'T-002', ['T-001'], NEEDY],
    [
      `${ROWS}\n${phases('\n**Depends on:** Phase 1\n')}`,
      'T-002',
      ['T-001'],
      `${NEEDY}\n${phases('\n**Depends on:** Phase 1\n')}`,
    ],
    [TASKS, 'T-003', ['T-001'], TASKS.replace('Both', 'Both (depends on T-001)')],
    [TASKS, 'T-002', ['T-003'], TASKS.replace('(depends on T-001)', '(depends on T-001, T-003)')],
    [
      '## Tasks\n\n- [ ] T-001 Login\n- [ ] T-002 Out\n',
      'T-002',
      ['T-001'],
      '## Tasks\n\n- [ ] T-001 Login\n- [ ] T-002 Out (depends on T-001)\n',
    ],
    [
      '## Meilenstein 1: A\r\n\r\n**Abhängig von:** -\r\n\r\n## Meilenstein 2: B\r\n',
      'M2',
      ['M1'],
      '## Meilenstein 1: A\r\n\r\n**Abhängig von:** -\r\n\r\n## Meilenstein 2: B\r\n\r\n**Abhängig von:** Meilenstein 1\r\n',
    ],
    [
      '## 阶段 1：甲\n\n## 阶段 2：乙\n\n**依赖**：阶段 1\n\n## 阶段 3：丙\n',
      'P3',
      ['P1', 'P2'],
      '## 阶段 1：甲\n\n## 阶段 2：乙\n\n**依赖**：阶段 1\n\n## 阶段 3：丙\n\n**依赖**：阶段 1, 阶段 2\n',
    ],
    [
      '## Fase 1: A\n\n**Depende de:** nada\n\n## Fase 2: B\n\n**Depende de:** Fase 1\n\n## Fase 3: C\n\n**Depende de:** Fase 1\n',
      'P3',
      ['P2'],
      '## Fase 1: A\n\n**Depende de:** nada\n\n## Fase 2: B\n\n**Depende de:** Fase 1\n\n## Fase 3: C\n\n**Depende de:** Fase 1, Fase 2\n',
    ],
    [
      '## M1: A\n\n## M2: B\n\n## M3: C\n\n### Dependencies\n\n- M1\n',
      'M3',
      ['M2'],
      '## M1: A\n\n## M2: B\n\n## M3: C\n\n### Dependencies\n\n- M1\n- M2\n',
    ],
  ])('%j: %s needs %j', (text, name, needs, wanted) => {
    expect(linked(text, name, ...needs)).toBe(wanted);
  });
});

describe('a dependency is taken out', () => {
  test.each([
    ['\n**Depends on**: Phase 1, Phase 3\n', ['P3'], '\n**Depends on**: Phase 1\n'],
    ['\n**Depends on**: Phase 1, Phase 3\n', ['P1'], '\n**Depends on**: Phase 3\n'],
    ['\n**Depends on**: Phases 1, 2 and 3\n', ['P1'], '\n**Depends on**: Phases 2 and 3\n'],
    ['\n**Depends on**: Phase 1 (v1.0), Phase 2 (v1.1)\n', ['P2'], '\n**Depends on**: Phase 1 (v1.0)\n'],
    ['\n**Depends on**: Phases 1-3\n', ['P3'], '\n**Depends on**: Phases 1-2\n'],
    ['\n**Depends on**: Phases 1-3\n', ['P1'], '\n**Depends on**: Phases 2-3\n'],
    ['\n**Depends on**: Phases 1-3\n', ['P2'], '\n**Depends on**: Phases 1, 3\n'],
    ['\n**Depends on**: Phase 1\n', ['P1'], ''],
    ['\n**Goal**: x\n**Depends on**: Phase 1\n\n- [ ] a\n', ['P1'], '\n**Goal**: x\n\n- [ ] a\n'],
    ['\n**Depends on**: `Phase 1`, `Phase 2`\n', ['P1'], '\n**Depends on**: `Phase 2`\n'],
    ['\n**Depends on**: Phase 1\n', ['P2'], '\n**Depends on**: Phase 1\n'],
  ] as const)('%j without %j', (says, needs, wanted) => {
    expect(unlinked(phases(says), 'P4', ...needs)).toBe(phases(wanted));
  });

  test.each([
    [TABLE, 'P2', ['P1'], TABLE.replace('B | Phase 1 |', 'B | - |')],
    [NEEDY, 'T-002', ['T-001'], ROWS],
    [TASKS, 'T-002', ['T-001'], TASKS.replace(' (depends on T-001)', '')],
    [
      '## P1: A\n\n**Depends on:** Nothing\n\n## P2: B\n\n**Depends on:** P1\n',
      'P2',
      ['P1'],
      '## P1: A\n\n**Depends on:** Nothing\n\n## P2: B\n\n**Depends on:** Nothing\n',
    ],
  ])('%j: %s without %j', (text, name, needs, wanted) => {
    expect(unlinked(text, name, ...needs)).toBe(wanted);
  });
});

test.each(EXTENDED.filter(([says]) => !/Nothing|—|Phase 3/.test(says)))('link and unlink leave %j', (says, needs) => {
  const text = phases(says);
  expect(unlinked(linked(text, 'P4', ...needs), 'P4', ...needs)).toBe(text);
});

describe('what cannot be is refused', () => {
  const text = phases('\n**Depends on:** Phase 1\n').replace('- [ ] work 1', '**Depends on:** Phase 2');
  test.each([
    ['P4', 'P4', 'refused: P4 cannot depend on itself'],
    ['P2', 'P4', 'refused: P2 cannot depend on P4, which depends on it: P2 → P4 → P1 → P2'],
    ['P2', 'P1', 'refused: P2 cannot depend on P1, which depends on it: P2 → P1 → P2'],
  ])('%s needs %s', (name, need, wanted) => {
    expect(linked(text, name, need)).toBe(wanted);
  });

  test('at the end of a long chain', () => {
    const phase = (_: unknown, at: number) => `## P${at + 1}: x\n\nDepends on: P${at + 2}\n\n`;
    const chain = Array.from({ length: 8_000 }, phase).join('');
    expect(linked(`${chain}## P8001: x\n`, 'P8001', 'P1')).toContain('P8001 cannot depend on P1, which depends on it');
  });
});

describe.skipIf(written.length === 0)('in the roadmaps that people have written', () => {
  test('neighbours are linked and unlinked, or it is said why not', { timeout: 60_000 }, () => {
    const counts = { linked: 0, refused: 0, unlinked: 0, same: 0, unlinkRefused: 0, gone: 0, goneRefused: 0 };
    const reasons: string[] = [];
    for (const [name, text] of written.filter((_, at) => process.env.SWEEP || at % 3 === 0)) {
      const { pen } = editing(text);
      const containers = pen.roadmap.items.filter(({ kind }) => kind === 'milestone' || kind === 'phase');
      for (const [at, one] of containers.entries()) {
        const before = containers[at - 1];
        if (at % 3 !== 1 || at > 6 || !before) continue;
        const first = pen.roadmap.items.find(({ id }) => id === one.dependsOn[0]);
        if (first) {
          const outcome = unlink(pen, one, [first], read);
          counts['refused' in outcome ? 'goneRefused' : 'gone'] += 1;
          if ('refused' in outcome) reasons.push(`gone ${name} ${one.id} ${first.id}: ${outcome.refused}`);
        }
        if (one.dependsOn.includes(before.id)) continue;
        const outcome = link(pen, one, [before], read);
        if ('refused' in outcome) {
          counts.refused += 1;
          reasons.push(`${name} ${one.id} ${before.id}: ${outcome.refused}`);
          continue;
        }
        counts.linked += 1;
        const after = editing(resultOf(outcome));
        const index = (item: typeof one) => after.pen.roadmap.items[pen.roadmap.items.indexOf(item)] as typeof one;
        const undone = unlink(after.pen, index(one), [index(before)], read);
        if ('refused' in undone) {
          counts.unlinkRefused += 1;
          reasons.push(`unlink ${name} ${one.id}: ${undone.refused}`);
        } else {
          counts.unlinked += 1;
          if (resultOf(undone) === text) counts.same += 1;
          else reasons.push(`not the same ${name} ${one.id}`);
        }
      }
    }
    if (process.env.SWEEP) console.log('link', counts, reasons.join('\n'));
    expect(counts.linked).toBeGreaterThan(3 * counts.refused);
    expect(counts.unlinked).toBeGreaterThan(9 * counts.unlinkRefused);
  });
});

test('a label that looks like a range is a name', () => {
  const text = '## Sprint 11-12: A\n\n- [ ] a\n\n## Sprint 13-14: B\n\n- [ ] b\n';
  const after = linked(text, 'S13-14', 'S11-12');
  expect(after).toBe(text.replace('B\n\n', 'B\n\n**Depends on:** Sprint 11-12\n\n'));
  expect(unlinked(after, 'S13-14', 'S11-12')).toBe(text);
});

test('where a name does not do, it is said what gives ids', () => {
  const { pen, item } = editing('## M1: Pier\n- [ ] Deck\n- [ ] Deck\n- [ ] Lamps\n');
  expect(link(pen, item('Lamps'), [item('M1.t1')], read)).toEqual({
    refused: 'M1.t1 has no label that a dependency could name',
    because: 'text',
    hint: '`roadmap assign-ids` gives tasks ids',
  });
});
