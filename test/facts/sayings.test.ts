import { describe, expect, test } from 'vitest';
import type { Said } from '../../src/facts/saying.ts';
import { readStretch } from '../../src/facts/sayings/index.ts';
import { statusAt } from '../../src/facts/sayings/status-at.ts';
import { statusOf } from '../../src/facts/sayings/status-value.ts';
import { lexicon } from '../../src/vocabulary/lexicon.ts';
import { textOf } from '../support/text.ts';

function said(plain: string): string | null {
  const all = readStretch(textOf(plain), 0, plain.length, lexicon());
  return all === null ? null : all.map((one) => `${one.says} ${meaning(one, plain)}`).join(', ');
}

function meaning(one: Said, plain: string): string {
  switch (one.says) {
    case 'status':
      return `${one.status} <${plain.slice(one.start, one.end)}>`;
    case 'date':
      return one.date;
    case 'count':
      return `${one.done}/${one.total}`;
    case 'id':
      return one.id;
    case 'field':
      return `${one.name}=${plain.slice(one.value.start, one.value.end)}`;
    case 'holds':
    case 'needs':
      return one.ranges.map(({ from, to }) => (to === null ? from : `${from}..${to}`)).join('+');
    default:
      return plain.slice(one.start, one.end);
  }
}

describe('a status', () => {
  test.each([
    ['done', 'status done <done>'],
    ['COMPLETED', 'status done <COMPLETED>'],
    ['✅ Complete', 'status done <✅ Complete>'],
    ['âœ… Complete', 'status done <âœ… Complete>'],
    ['✅', 'status done <✅>'],
    ['🚧 Planned', 'status planned <🚧 Planned>'],
    ['completed 2026-01-19', 'status done <completed>'],
    ['shipped 2026-05-12', 'status done <shipped>'],
    ['done and delivered', 'status done <done and delivered>'],
    ['shipped + live 2026-05-12', 'status done <shipped + live>'],
    ['in progress, 60 %', 'status active <in progress>'],
    ['deferred to v2', 'status deferred <deferred>'],
    ['deferred from the last cycle', 'status deferred <deferred>'],
    ['status: done', 'status done <done>'],
    ['Not started', 'status planned <Not started>'],
    ['em andamento', 'status active <em andamento>'],
    ['terminé', 'status done <terminé>'],
    ['已完成', 'status done <已完成>'],
    ['Tamamlandı', 'status done <Tamamlandı>'],
    ['CURRENT', 'status active <CURRENT>'],
    ['completed, but reverted', 'status dropped <completed, but reverted>'],
    ['shipped to staging only', 'status active <shipped to staging only>'],
    ['done (3 of 5)', 'status active <done (3 of 5)>'],
  ])('%s', (plain, expected) => {
    expect(said(plain)).toBe(expected);
  });
});

describe('a time, a date, a count', () => {
  test.each([
    ['Weeks 1-6', 'time Weeks 1-6'],
    ['Semanas 1-6', 'time Semanas 1-6'],
    ['0-4 weeks', 'time 0-4 weeks'],
    ['~3 weeks', 'time ~3 weeks'],
    ['2022 Q2 ~ Q4', 'time 2022 Q2 ~ Q4'],
    ['Q3 2026', 'time Q3 2026'],
    ['July ~ August 2021', 'time July ~ August 2021'],
    ['March 2026', 'time March 2026'],
    ['Apr–Jun', 'time Apr–Jun'],
    ['1-2日', 'time 1-2日'],
    ['第1-2周', 'time 第1-2周'],
    ['2026-03-31', 'date 2026-03-31'],
    ['3 March 2026', 'date 2026-03-03'],
    ['2/3', 'count 2/3'],
    ['2/3 plans', 'count 2/3'],
    ['2/3 plans complete', 'count 2/3'],
    ['4 of 10 done', 'count 4/10'],
    ['100%', 'count 100/100'],
    ['60 %', 'count 60/100'],
  ])('%s', (plain, expected) => {
    expect(said(plain)).toBe(expected);
  });
});

describe('ranges, needs, ids, fields, tags', () => {
  test.each([
    ['Phases 4-6', 'holds 4..6'],
    ['PR1–PR11', 'holds PR1..PR11'],
    ['Sprints 34–44', 'holds 34..44'],
    ['depends on T012, T013', 'needs T012+T013'],
    ['depends on: M1', 'needs M1'],
    ['requires Phase 2', 'needs 2'],
    ['T-022', 'id T-022'],
    ['I18N10', 'id I18N10'],
    ['DOC-IMP1', 'id DOC-IMP1'],
    ['NEW', 'tag NEW'],
    ['Optional', 'tag Optional'],
    ['INSERTED', 'tag INSERTED'],
    ['~30% buffer', 'tag ~30% buffer'],
    ['opcional', 'tag opcional'],
    ['7 issues', 'tag 7 issues'],
    ['priority: high', 'field priority=high'],
    ['owner: Ana', 'field owner=Ana'],
    ['owner: Ana, Bo', 'field owner=Ana, Bo'],
    ['owner: Ana, Bo, priority: high', 'field owner=Ana, Bo, field priority=high'],
    ['负责人：安娜，优先级：高', 'field owner=安娜, field priority=高'],
    ['done, owner: Ana', 'status done <done>, field owner=Ana'],
    ['status: done; owner: Ana', 'status done <done>, field owner=Ana'],
    ['depends on: M1, M2, owner: Ana', 'needs M1+M2, field owner=Ana'],
    ['owner: Ana, alias: Bo', 'field owner=Ana, alias: Bo'],
    ['done, goal: as fast as a desktop', 'status done <done>'],
    ['done, 2026-03-31', 'status done <done>'],
    ['Weeks 1-2, done', 'time Weeks 1-2, status done <done>'],
  ])('%s', (plain, expected) => {
    expect(said(plain)).toBe(expected);
  });
});

test.each([
  '',
  ' ',
  'SHIPME',
  'EQ',
  'dumb terminals',
  'a, b',
  'and to',
  'done right or not at all',
  'merged results only',
  'closed issues missing',
  'completed, cancelled, returned',
  'new ideas for the harbour',
  'see docs/plan.md',
  'https://example.org',
  'm',
  '3',
  '2026',
  ',,,,',
  '()',
  'Goal: as fast as a desktop',
  'owner: Ana, goal: as fast as a desktop',
  '__proto__',
])('%j is a part of the title', (plain) => {
  expect(said(plain)).toBeNull();
});

describe('the status that a value begins with', () => {
  test.each([
    ['✅ Complete and Verified', 'done', '✅ Complete and Verified'],
    ['🔄 In Progress - Scoping Phases', 'active', '🔄 In Progress'],
    ['Done (2026-03-31)', 'done', 'Done'],
    ['In progress: half of it', 'active', 'In progress'],
    ['"done"', 'done', 'done'],
    ['[x] built', 'done', '[x] built'],
    ['⛔ waiting for parts', 'blocked', '⛔ waiting for'],
  ] as const)('%s', (plain, status, text) => {
    const found = statusAt(textOf(plain), 0, plain.length, lexicon());
    expect(found && [found.status, plain.slice(found.start, found.end)]).toEqual([status, text]);
  });

  test.each(['', 'A week of work', '2/3', 'undone', 'donezo', '🎯', 'xdone', 'Half of it is done'])(
    '%j has none',
    (plain) => {
      expect(statusAt(textOf(plain), 0, plain.length, lexicon())).toBeNull();
    },
  );
});

describe('the status of a value as a whole', () => {
  test.each([
    ['Done (2026-03-31)', 'done', 'Done'],
    ['Done, released', 'done', 'Done'],
    ['Complete, now live', 'done', 'Complete'],
    ['Done (85% coverage)', 'done', 'Done'],
    ['Done 100%', 'done', 'Done'],
    ['✅ design, 🚧 implementation', 'active', '✅ design, 🚧 implementation'],
    ['📋 design / ⏸ code', 'planned', '📋 design / ⏸ code'],
    ['Done except tests', 'active', 'Done except tests'],
    ['✅ Done — but the docs. More of it', 'active', '✅ Done — but the docs'],
    ['Done but reverted', 'dropped', 'Done but reverted'],
    ['Done 50%', 'active', 'Done 50%'],
    ['Done (~50 %)', 'active', 'Done (~50 %)'],
    ['Fertig bis auf Tests', 'active', 'Fertig bis auf Tests'],
    ['已完成，但已回滚', 'active', '已完成，但已回滚'],
    ['Complete, docs pending', 'active', 'Complete, docs pending'],
    ['Done (docs pending, see M4)', 'active', 'Done (docs pending'],
    ['Done 2026-03-31, docs pending', 'active', 'Done 2026-03-31, docs pending'],
    ['Done. Docs pending.', 'active', 'Done. Docs pending'],
    ['Done (open: docs)', 'active', 'Done (open: docs)'],
    ['Done (2 bugs open)', 'active', 'Done (2 bugs open)'],
    ['Done with 2 open bugs', 'active', 'Done with 2 open bugs'],
    ['✅ (partially)', 'active', '✅ (partially'],
    ['✅ mostly', 'active', '✅ mostly'],
    ['Done, partially', 'active', 'Done, partially'],
    ['Done in part', 'active', 'Done in part'],
    ['Done: 3 of 5', 'active', 'Done: 3 of 5'],
    ['Done (3/5)', 'active', 'Done (3/5)'],
    ['Done 3/5', 'done', 'Done'],
    ['Completed (5 of 5)', 'done', 'Completed'],
    ['Shipped to staging only', 'active', 'Shipped to staging only'],
    ['Shipped (read-only)', 'done', 'Shipped'],
    ['Completed ✅ (rolled back)', 'dropped', 'Completed ✅ (rolled back)'],
    ['Merged, then reverted', 'dropped', 'Merged, then reverted'],
    ['Merged, not reverted', 'done', 'Merged'],
    ['Done, reopened 2026-03-31', 'planned', 'Done, reopened 2026-03-31'],
    ['Done (in progress)', 'active', 'Done (in progress)'],
    ['Done, not yet released', 'active', 'Done, not yet released'],
    ['❌ Done', 'planned', '❌ Done'],
    ['Completed, started 2026-03-02', 'done', 'Completed'],
    ['Completed, in progress 60 %', 'active', 'Completed, in progress 60 %'],
    ['Done ❌', 'planned', 'Done ❌'],
    ['◐ done', 'active', '◐ done'],
    ['📋 Done', 'done', '📋 Done'],
    ['Erledigt, Doku offen', 'active', 'Erledigt, Doku offen'],
    ['Terminé (en partie)', 'active', 'Terminé (en partie)'],
    ['Completado (solo en pruebas)', 'active', 'Completado (solo en pruebas)'],
    ['готово, но откатили', 'active', 'готово, но откатили'],
    ['已完成（待测试）', 'active', '已完成（待测试）'],
    ['実装完了（テスト待ち）', 'active', '実装完了（テスト待ち）'],
    ['Done (see docs)', 'done', 'Done'],
    ['Done (no bugs open)', 'done', 'Done'],
    ['Done (0 open)', 'done', 'Done'],
    ['Done, moved to the archive', 'done', 'Done'],
    ['Done (lights deferred)', 'done', 'Done'],
    ['Shipped (follow-up open in M4)', 'done', 'Shipped'],
    ['Done. Only three days!', 'done', 'Done'],
    ['Done. Pending items moved to M5', 'done', 'Done'],
    ['Complete (current)', 'done', 'Complete'],
    ['✅ Complete — merged in #12', 'done', '✅ Complete'],
    ['Done — a long story of how the walls were built stone by stone by all of us, paint pending', 'done', 'Done'],
  ])('%s', (plain, status, written) => {
    const found = statusOf(textOf(plain), 0, plain.length, lexicon());
    expect(found && [found.status, plain.slice(found.start, found.end)]).toEqual([status, written]);
  });

  test.each([
    'Done | In progress | Planned',
    'Done / Blocked',
    '⬜ Planned / 🚧 Active / ✅ Done',
    'a wish',
    'Done?',
    'Done? No',
  ])('%s is left open', (plain) => {
    expect(statusOf(textOf(plain), 0, plain.length, lexicon())).toBeNull();
  });
});
