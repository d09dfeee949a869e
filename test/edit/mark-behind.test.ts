import { describe, expect, test } from 'vitest';
import { after, cases } from '../support/state-cases.ts';

const row = (cell: string) => `# R\n\n| Phase | Status |\n|---|---|\n| 1. Kettle | Planned |\n| 2. Lamp | ${cell} |\n`;
const field = (value: string) => `# R\n\n## M1: Lamp\n\n**Status:** ${value}\n\n- [ ] Wick\n`;

describe('a mark behind the words says the same as they do', () => {
  test.each(
    cases(
      ['in a cell', row('Complete ✅'), 'drop', 'P2', row('Dropped 🚫')],
      ['in a field', field('Done ✅'), 'start', 'M1', field('In progress 🚧')],
      ['also where it is closed', row('Planned 📋'), 'close', 'P2', row('Done ✅')],
      ['what is no state stays', row('Complete 🚀'), 'drop', 'P2', row('Dropped 🚀')],
      ['and so does what is so already', row('Complete ✅'), 'close', 'P2', row('Complete ✅')],
    ),
  )('%s', (_, text, command, id, expected) => {
    expect(after(text, command, id)).toBe(expected);
  });
});
