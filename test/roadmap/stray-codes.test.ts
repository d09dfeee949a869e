import { expect, test } from 'vitest';
import { loadReader } from '../../src/read.ts';
import { sourceFile } from '../../src/text/source.ts';

const read = await loadReader();

/** `GH-12|Fix` for each task of a list: its label, if it has one, and its title. */
function tasksOf(...names: readonly string[]): string[] {
  const text = `# Plan\n\n## M1: Port\n\n${names.map((name) => `- [ ] ${name}\n`).join('')}`;
  const { items } = read(sourceFile('ROADMAP.md', text));
  return items.filter(({ kind }) => kind === 'task').map(({ label, title }) => `${label ?? ''}|${title}`);
}

test.each([
  [
    ['UTF-8 everywhere', 'SHA-256 names', 'Lamps', 'Deck'],
    ['|UTF-8 everywhere', '|SHA-256 names', '|Lamps', '|Deck'],
  ],
  [
    ['I18N of signs', 'E2E tests', 'POP3 boxes'],
    ['|I18N of signs', '|E2E tests', '|POP3 boxes'],
  ],
  [
    ['AUTH-1 Login', 'DB-1 Tables', 'Deck'],
    ['AUTH-1|Login', 'DB-1|Tables', '|Deck'],
  ],
  [
    ['R1A Lamps', 'R1B Deck', 'B2B sales'],
    ['R1A|R1A Lamps', 'R1B|R1B Deck', '|B2B sales'],
  ],
  [
    ['GH-12: Lamps', 'Deck', 'Rope', 'Hook'],
    ['GH-12|Lamps', '|Deck', '|Rope', '|Hook'],
  ],
  [
    ['GH-007 Lamps', 'Deck', 'Rope', 'Hook'],
    ['GH-007|Lamps', '|Deck', '|Rope', '|Hook'],
  ],
  [['GH-12 Lamps'], ['GH-12|Lamps']],
  [
    ['T-7 Lamps', 'Deck', 'Rope'],
    ['T-7|Lamps', '|Deck', '|Rope'],
  ],
])('%j', (names, tasks) => {
  expect(tasksOf(...names)).toEqual(tasks);
});
