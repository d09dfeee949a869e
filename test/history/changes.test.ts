import { describe, expect, test } from 'vitest';
import type { Change } from '../../src/history/changes/change.ts';
import { changesBetween } from '../../src/history/changes/compare.ts';
import { wholesOf } from '../../src/history/changes/whole.ts';
import { lexicon } from '../../src/vocabulary/lexicon.ts';
import { planOf } from '../support/plan.ts';

const WORDS = lexicon();

/** `ticked M1.t1`, `date M1 due 2026-03-01 > 2026-03-08 7`; behind `|` the milestone, where that is not the item. */
function shown(change: Change): string {
  const { before, after, within } = change;
  const id = after?.id ?? before?.id;
  const what = {
    added: () => '',
    removed: () => '',
    renamed: () => `${before?.title ?? before?.label} > ${after?.title ?? after?.label}`,
    moved: () => ('from' in change && typeof change.from !== 'string' ? `${change.from?.id} > ${ids(change.to)}` : ''),
    status: () => ('from' in change ? `${change.from} > ${change.to}` : ''),
    ticked: () => '',
    unticked: () => '',
    date: () => (change.type === 'date' ? `${change.field} ${change.from} > ${change.to} ${change.days}` : ''),
    needs: () => ('other' in change ? change.other.id : ''),
    'needs-no-more': () => ('other' in change ? change.other.id : ''),
  }[change.type]();
  const place = within?.id === id ? '' : `| ${within?.id}`;
  return [change.type, id, what, place].filter((part) => part !== '').join(' ');
}

function ids(value: unknown): string {
  return value === null ? 'null' : String((value as { id: string }).id);
}

const changed = (before: string, after: string) =>
  changesBetween(planOf(`# Plan\n\n${before}`), planOf(`# Plan\n\n${after}`), { lexicon: WORDS });

const PORT = '## M1: Port\n\n- [ ] Quay wall\n- [x] Crane tracks\n';
const FERRY = '## M2: Ferry\n\n- [ ] Timetable\n';

describe('what changed in the plan', () => {
  const cases: readonly (readonly [name: string, before: string, after: string, expected: readonly string[]])[] = [
    ['nothing', PORT, PORT, []],
    ['only prose and spelling', PORT, PORT.replace('## M1: Port', '## **M1** - Port\n\nA word on it.'), []],
    ['only the order', `${PORT}\n${FERRY}`, `${FERRY}\n${PORT}`, []],
    ['a box that is ticked', PORT, PORT.replace('[ ]', '[x]'), ['status M1 active > done', 'ticked M1.t1 | M1']],
    ['a box that is unticked', PORT, PORT.replace('[x]', '[ ]'), ['status M1 active > planned', 'unticked M1.t2 | M1']],
    ['a task that is new', PORT, `${PORT}- [ ] Lights\n`, ['added M1.t3 | M1']],
    [
      'a task that is gone',
      PORT,
      PORT.replace('- [ ] Quay wall\n', ''),
      ['status M1 active > done', 'removed M1.t1 | M1'],
    ],
    [
      'a task in other words',
      PORT,
      PORT.replace('Quay wall', 'Quay wall of stone'),
      ['renamed M1.t1 Quay wall > Quay wall of stone | M1'],
    ],
    [
      'a task in other words that is ticked',
      PORT,
      PORT.replace('[ ] Quay wall', '[x] Wall of the quay'),
      ['status M1 active > done', 'renamed M1.t1 Quay wall > Wall of the quay | M1', 'ticked M1.t1 | M1'],
    ],
    ['one task for another', PORT, PORT.replace('Quay wall', 'Lights'), ['added M1.t1 | M1', 'removed M1.t1 | M1']],
    [
      'a task below another milestone',
      `${PORT}\n${FERRY}`,
      `${PORT.replace('- [ ] Quay wall\n', '')}\n${FERRY}- [ ] Quay wall\n`,
      ['status M1 active > done', 'moved M2.t2 M1 > M2 | M2'],
    ],
    [
      'a milestone with another title',
      '## M1: Port\n',
      '## M1: The new harbour\n',
      ['renamed M1 Port > The new harbour'],
    ],
    [
      'a renumbered milestone',
      `${PORT}\n${FERRY}`,
      `${PORT}\n## M2: Lights\n\n${FERRY.replace('M2', 'M3')}`,
      ['added M2', 'renamed M3 Ferry > Ferry'],
    ],
    ['a milestone that is closed', '## M1: Port\n', '## M1: Port (done)\n', ['status M1 planned > done']],
    ['one that is postponed', '## M1: Port\n', '## M1: Port (deferred)\n', ['status M1 planned > deferred']],
    [
      'a task that is dropped',
      PORT,
      PORT.replace('[ ] Quay wall', '[ ] ~~Quay wall~~ (dropped)'),
      ['status M1 active > done', 'status M1.t1 planned > dropped | M1'],
    ],
    [
      'a date that slipped',
      '## M1: Port\n\nDue: 2026-03-01\n',
      '## M1: Port\n\nDue: 2026-04-12\n',
      ['date M1 due 2026-03-01 > 2026-04-12 42'],
    ],
    [
      'a date that is earlier',
      '## M1: Port\n\nTarget: Q3 2026\n',
      '## M1: Port\n\nTarget: 2026-06-30\n',
      ['date M1 target Q3 2026 > 2026-06-30 -92'],
    ],
    ['a date in another spelling', '## M1: Port\n\nDue: 2026-03-01\n', '## M1: Port\n\nDue: March 1, 2026\n', []],
    [
      'a date where there was none',
      '## M1: Port\n',
      '## M1: Port\n\nDue: 2026-03-01\n',
      ['date M1 due null > 2026-03-01 null'],
    ],
    ['a target that is no date', '## M1: Port\n\nTarget: ships\n', '## M1: Port\n\nTarget: boats\n', []],
    [
      'a date by another word for it',
      '## M1: Port\n\n**Release date:** 2026-03-01\n',
      '## M1: Port\n\n**Release date:** 2026-07-01\n',
      ['date M1 date 2026-03-01 > 2026-07-01 122'],
    ],
    [
      'a date whose field is called otherwise',
      '## M1: Port\n\nDeadline: 2026-03-01\n',
      '## M1: Port\n\nDue date: 2026-03-08\n',
      ['date M1 due 2026-03-01 > 2026-03-08 7'],
    ],
    [
      'a field that is called otherwise',
      '## M1: Port\n\nDeadline: 2026-03-01\n',
      '## M1: Port\n\nETA: 2026-03-01\n',
      [],
    ],
    [
      'a stretch of time',
      '## M1: Port\n\nTimeline: July - August 2026\n',
      '## M1: Port\n\nTimeline: July - September 2026\n',
      ['date M1 time July - August 2026 > July - September 2026 30'],
    ],
    [
      'weeks from the begin',
      '## M1: Port\n\nDuration: Weeks 1-2\n',
      '## M1: Port\n\nDuration: Weeks 3-5\n',
      ['date M1 duration Weeks 1-2 > Weeks 3-5 21'],
    ],
    [
      'a quarter of the year around it',
      '## M1: Harbour of 2026\n\n### Phase 1: Port\n\nTarget: Q3\n',
      '## M1: Harbour of 2026\n\n### Phase 1: Port\n\nTarget: Q4\n',
      ['date P1 target Q3 > Q4 92 | M1'],
    ],
    [
      'one date of two',
      '## M1: Port\n\nDue: 2026-03-01\n\nDeadline: 2026-03-01\n',
      '## M1: Port\n\nDue: 2026-03-01\n\nDeadline: 2026-03-08\n',
      ['date M1 due 2026-03-01 > 2026-03-08 7'],
    ],
    [
      'a date in the second of two places',
      '| Milestone | Due |\n| --- | --- |\n| M1: Port | 2026-03-01 |\n\n## M1: Port\n\nDue: 2026-03-01\n',
      '| Milestone | Due |\n| --- | --- |\n| M1: Port | 2026-04-01 |\n\n## M1: Port\n\nDue: 2026-03-01\n',
      ['date M1 due 2026-03-01 > 2026-04-01 31'],
    ],
    [
      'a date that is none any more',
      '## M1: Port\n\nDue: 2026-03-01\n',
      '## M1: Port\n\nDue: TBD\n',
      ['date M1 due 2026-03-01 > TBD null'],
    ],
    [
      'a quarter as label',
      '## Q3 2026: Port\n\n- [ ] Quay\n',
      '## Q4 2026: Port\n\n- [ ] Quay\n',
      ['renamed Q4-2026 Port > Port', 'date Q4-2026 label Q3 2026 > Q4 2026 92'],
    ],
    [
      'a dependency that is new',
      '## M1: Port\n\n## M2: Ferry\n',
      '## M1: Port\n\n## M2: Ferry\n\nDepends on: M1\n',
      ['needs M2 M1'],
    ],
    [
      'a dependency that is gone',
      '## M1: Port\n\n## M2: Ferry\n\nDepends on: M1\n',
      '## M1: Port\n\n## M2: Ferry\n',
      ['needs-no-more M2 M1'],
    ],
    [
      'a dependency that is called otherwise',
      '## M1: Port\n\n## M2: Ferry\n\nDepends on: M1\n',
      '## M5: Port\n\n## M2: Ferry\n\nDepends on: M5\n',
      ['renamed M5 Port > Port'],
    ],
    [
      'a milestone that is gone',
      `${PORT}\n${FERRY}`,
      FERRY,
      ['removed M1', 'removed M1.t1 | M1', 'removed M1.t2 | M1'],
    ],
    ['the first plan', '', FERRY, ['added M2', 'added M2.t1 | M2']],
    [
      'a criterion that is ticked',
      '## M1: Port\n\n### Exit criteria\n\n- [ ] Ships moor\n- [ ] Lights are lit\n',
      '## M1: Port\n\n### Exit criteria\n\n- [x] Ships moor\n- [ ] Lights are lit\n',
      ['status M1 planned > active', 'ticked M1.c1 | M1'],
    ],
  ];
  test.each(cases)('%s', (_, before, after, expected) => {
    expect(changed(before, after).map(shown)).toEqual(expected);
  });

  test('an item that went into another file is moved, one in a file that was renamed is not', () => {
    const before = planOf(PORT, FERRY);
    const after = planOf(FERRY, PORT);
    const all = changesBetween(before, after, { lexicon: WORDS });
    expect(all.map(({ type }) => type)).toEqual(['moved', 'moved']);
    const renamedFiles = new Map([
      ['a.md', 'b.md'],
      ['b.md', 'a.md'],
    ]);
    expect(changesBetween(before, after, { lexicon: WORDS, renamedFiles })).toEqual([]);
  });

  test('what came as a whole is told once', () => {
    const told = wholesOf(changed(PORT, `${FERRY}- [ ] Tickets\n\n${PORT}- [ ] Lights\n`));
    expect(told.map(({ change, below }) => `${shown(change)} +${below}`)).toEqual([
      'added M2 +2',
      'added M1.t3 | M1 +0',
    ]);
  });
});
