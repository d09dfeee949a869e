import { describe, expect, test } from 'vitest';
import { after, cases } from '../support/state-cases.ts';

const list = (...lines: string[]) => `# R\n\n## M1: Harbour\n\n${lines.join('\n')}\n`;

describe('what is put beside a name', () => {
  test.each(
    cases(
      [
        'stands behind all of a file name',
        list('- [ ] 01-02-PLAN.md', '- [ ] 01-03-PLAN.md'),
        'start',
        '01-02',
        ['01-02-PLAN.md', '01-02-PLAN.md (in progress)'],
      ],
      [
        'stands behind an aside',
        list('- [ ] Pier lamp (T-4)', '- [ ] Pier rail (T-5)'),
        'block',
        'T-4',
        ['(T-4)', '(T-4) (blocked)'],
      ],
      [
        'stands before a description',
        list('- [ ] **Pier lamp** (new) — a light for the pier'),
        'block',
        'M1.t1',
        ['**Pier lamp**', '**Pier lamp** (blocked)'],
      ],
      [
        'does not break a sentence that goes on in the next line',
        list('- [ ] Hang the lamp that the', '  harbour master has ordered'),
        'defer',
        'M1.t1',
        ['Hang', '⏸ Hang'],
      ],
      [
        'but stands behind a name that is set off in one',
        list('- [ ] **Pier lamp**: the one that the', '  harbour master has ordered'),
        'defer',
        'M1.t1',
        ['**Pier lamp**', '**Pier lamp** (deferred)'],
      ],
      [
        'has no other sign before it, words behind it where others have both',
        '# R\n\n## ✅ M1: Harbour (done)\n\n## ℹ️ M2: Pier\n',
        'close',
        'M2',
        ['Pier', 'Pier (done)'],
      ],
    ),
  )('%s', (_, text, command, id, expected) => {
    expect(after(text, command, id)).toBe(expected);
  });
});

describe('a precedent', () => {
  test.each(
    cases(
      [
        'is none within other words: a box says it',
        list('**Exit criteria**', '', '- The lamp is seen', '- The rail is red (its active state)'),
        'close',
        'M1.c1',
        ['- The lamp', '- [x] The lamp'],
      ],
      [
        'is none within the parentheses of something else',
        list('- [x] Lamp (T-4, done)', '- [ ] **Rail**: along the pier'),
        'block',
        'M1.t2',
        ['**Rail**', '**Rail** (blocked)'],
      ],
      [
        'that says which is the current one says it of no other',
        '# R\n\n## M1: Harbour (Current Phase)\n\n## M2: Pier (Planned)\n',
        'start',
        'M2',
        ['(Planned)', '(In progress)'],
      ],
      [
        'that is set off with its name is not taken over by half',
        '# R\n\n## M1: Harbour\n\n**Status: done.** Since March.\n\n## M2: Pier\n\nA long one.\n',
        'close',
        'M2',
        ['Pier\n', 'Pier (done)\n'],
      ],
    ),
  )('%s', (_, text, command, id, expected) => {
    expect(after(text, command, id)).toBe(expected);
  });
});

describe('a word is of the language of the one it replaces', () => {
  const table = (status: string) =>
    `# План\n\n| Этап | Описание | Статус |\n|---|---|---|\n| 1 | Фонарь на пирсе | ${status} |\n| 2 | Перила вдоль пирса | Done |\n`;

  test.each(
    cases(
      ['an English one', table('Planned'), 'start', 'P1', ['Planned', 'In progress']],
      ['one of the document', table('В работе'), 'block', 'P1', ['В работе', 'Заблокировано']],
    ),
  )('%s', (_, text, command, id, expected) => {
    expect(after(text, command, id)).toBe(expected);
  });
});

describe('parentheses are those of the language', () => {
  test.each(
    cases(
      ['full-width', '# 路线图\n\n## 第一阶段：码头的灯\n', 'close', 'P1', ['的灯', '的灯（已完成）']],
      [
        'but where the document writes others',
        '# 路线图 (草稿)\n\n## 第一阶段：码头的灯\n',
        'close',
        'P1',
        ['的灯', '的灯 (已完成)'],
      ],
    ),
  )('%s', (_, text, command, id, expected) => {
    expect(after(text, command, id)).toBe(expected);
  });
});

describe('what states its status in words that are not known', () => {
  test.each([
    ['a field', '# R\n\n## M1: Harbour\n\n**Status:** Wobbly\n', 'the status of M1 is none that is known: "Wobbly"'],
    ['behind a mark', '# R\n\n## M1: Harbour\n\n**Status:** ⏳ Wobbly\n', 'the status of M1 is part of a sentence'],
  ])('is not closed beside it: %s', (_, text, why) => {
    expect(after(text, 'close', 'M1')).toBe(`refused: ${why}`);
  });
});
