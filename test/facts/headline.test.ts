import { describe, expect, test } from 'vitest';
import { bucketOf, roleOf } from '../../src/facts/headline.ts';
import { lexicon } from '../../src/vocabulary/lexicon.ts';
import { textOf } from '../support/text.ts';

const role = (plain: string) => roleOf(textOf(plain), 0, plain.length, lexicon());
const bucket = (plain: string) => bucketOf(textOf(plain), 0, plain.length, lexicon())?.meaning ?? null;

describe('what a section holds', () => {
  test.each([
    ['Exit criteria', 'criteria'],
    ['Exit Criteria:', 'criteria'],
    ['🏁 Definition of Done', 'criteria'],
    ['Definition of Done (Each Stage)', 'criteria'],
    ['Acceptance', 'criteria'],
    ['Must-Haves', 'criteria'],
    ['Critérios de aceite', 'criteria'],
    ['Критерии приёмки', 'criteria'],
    ['验收标准', 'criteria'],
    ['Tasks', 'tasks'],
    ['Scope (planned tasks)', 'tasks'],
    ['Scope since the fire', 'tasks'],
    ['Aufgaben für den Hafen', 'tasks'],
    ['Zadania dla portu', 'tasks'],
    ['Key Deliverables', 'tasks'],
    ['Target domains', 'tasks'],
    ['Features', 'tasks'],
    ['Entregáveis', 'tasks'],
    ['Aufgaben', 'tasks'],
    ['Roadmap', 'structure'],
    ['Phases', 'structure'],
    ['Phase Details', 'structure'],
    ['Milestones', 'structure'],
    ['Progress', 'structure'],
    ['Risks & Mitigation', 'prose'],
    ['Principles', 'prose'],
    ['Non-goals', 'prose'],
    ['Status update', 'prose'],
    ['Dependencies', 'dependencies'],
    ['Dépendances', 'dependencies'],
  ])('%s', (plain, expected) => {
    expect(role(plain)).toBe(expected);
  });

  test.each([
    '',
    ' ',
    'Login',
    'Feature improvement of the till',
    'A lighthouse',
    '12',
    '🎯',
    '()',
    ':::',
    'constructor',
  ])('%j says nothing', (plain) => {
    expect(role(plain)).toBeNull();
  });
});

describe('the state or horizon that a heading names', () => {
  test.each([
    ['Now', 'horizon'],
    ['Next', 'horizon'],
    ['Later', 'horizon'],
    ['Parking Lot (not now)', 'horizon'],
    ['Ideas Backlog', 'horizon'],
    ['Short-term', 'horizon'],
    ['Long-Term (2027+)', 'horizon'],
    ['Future Considerations', 'horizon'],
    ['🔴 Critical — blocks use', 'horizon'],
    ['P0', 'horizon'],
    ['In progress', 'active'],
    ['Never shipped', null],
    ['Nicht abgeschlossen', null],
    ['Pas encore terminé', null],
    ['🚧 In Progress', 'active'],
    ['Done ✅', 'done'],
    ['Completed', 'done'],
    ['Deferred', 'deferred'],
    ['Zurückgestellt', 'deferred'],
    ['Отложено', 'deferred'],
    ['待办', 'planned'],
    ['バックログ', 'horizon'],
    ['백로그', 'horizon'],
  ])('%s', (plain, expected) => {
    expect(bucket(plain)).toBe(expected);
  });

  test.each(['', 'Login', 'Nowhere', 'Laterally', 'Backlogged reports of the harbour', 'Doneness', '()', 'toString'])(
    '%j is none',
    (plain) => {
      expect(bucket(plain)).toBeNull();
    },
  );
});
