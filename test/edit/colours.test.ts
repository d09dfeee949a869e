import { describe, expect, test } from 'vitest';
import { after, cases } from '../support/state-cases.ts';

const table = (two: string, one = '🟢 Complete') =>
  `# R\n\n| Phase | Status |\n|---|---|\n| 1. Kettle | ${one} |\n| 2. Lamp | ${two} |\n| 3. Tea | 🟡 In Progress |\n`;
const field = (value: string) => `# R\n\n## M1: Lamp\n\n**Status:** ${value}\n\n- [ ] Wick\n\n## M2: Oil ✅ Done\n`;

describe('a colour changes with the word it stands before', () => {
  test.each(
    cases(
      ['to that of the others', table('🔴 Not Started'), 'close', 'P2', table('🟢 Complete')],
      ['whatever it was', table('🔴 Not Started'), 'start', 'P2', table('🟡 In Progress')],
      ['to a mark where no other has it', table('🔴 Not Started'), 'block', 'P2', table('⛔ Blocked')],
      ['to what others write', field('🔵 In progress'), 'close', 'M1', field('✅ Done')],
      ['but not with a word alone', table('Not Started', 'Complete'), 'close', 'P2', table('Complete', 'Complete')],
    ),
  )('%s', (_, text, command, id, expected) => {
    expect(after(text, command, id)).toBe(expected);
  });
});
