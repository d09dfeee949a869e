import { expect, test } from 'vitest';
import { read } from '../support/language-cases.ts';

const shape = (text: string) =>
  read(text).items.map(({ id, kind, label, title, parent }) => [id, kind, label?.replace(/.* /, ''), title, parent]);

const STEPS = [
  ['Phase', 'Step'],
  ['Phase', 'Schritt'],
  ['Phase', 'Partie'],
  ['Fase', 'Paso'],
  ['Fase', 'Día'],
  ['Этап', 'Шаг'],
  ['阶段', '步骤'],
] as const;

test.each(STEPS)('below a %s, what a list calls %s is a task', (phase, step) => {
  const text = `# Plan\n\n## ${phase} 1: Quay\n\n- ${step} 1: Stone\n- ${step} 2: Wall\n\n## ${phase} 2: Crane\n\n- ${step} 1: Hook\n`;
  expect(shape(text)).toEqual([
    ['P1', 'phase', '1', 'Quay', null],
    ['P1.t1', 'task', '1', 'Stone', 'P1'],
    ['P1.t2', 'task', '2', 'Wall', 'P1'],
    ['P2', 'phase', '2', 'Crane', null],
    ['P2.t1', 'task', '1', 'Hook', 'P2'],
  ]);
});

test.each(['Step', 'Schritt', 'Krok', 'Шаг'])('a list that repeats headings with %s states no tasks', (step) => {
  const text = `# Plan\n\n## Steps\n\n### ${step} 1: Stone\n\n- [ ] Quarry\n\n### ${step} 2: Wall\n\n- [ ] Mortar\n\n## High priority\n\n- ${step} 1: Stone\n- ${step} 2: Wall\n`;
  const items = read(text).items.filter(({ title }) => title === 'Stone' || title === 'Wall');
  expect(items.map(({ kind, statements }) => [kind, statements.length])).toEqual([
    ['phase', 2],
    ['phase', 2],
  ]);
});

test.each(['Upcoming', 'Coming soon', 'Kommend', 'À venir', 'Próximos', 'In arrivo', 'Предстоящее', '即将推出'])(
  'what is below %s has no state yet',
  (name) => {
    const { items } = read(`# Plan\n\n## ${name}\n\n- Crane\n- Hook\n`);
    expect(items.map(({ kind, statusText, status }) => [kind, statusText, status.value, status.origin])).toEqual([
      ['bucket', null, 'planned', 'derived'],
      ['task', null, 'planned', 'derived'],
      ['task', null, 'planned', 'derived'],
    ]);
  },
);
