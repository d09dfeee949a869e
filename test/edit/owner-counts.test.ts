import { describe, expect, test } from 'vitest';
import { after, cases } from '../support/state-cases.ts';

const LIST = `# R

## Phase 1: Lamp

**Plans:** 1/3 plans done
**Requirements:** 1/3

- [x] Order it
- [ ] Hang it
- [ ] Light it

## Progress

| Phase | Plans | Status |
|---|---|---|
| 1. Lamp | 1/3 | In progress |
`;

describe('a count of work follows it', () => {
  test.each(
    cases(
      [
        'where it is right',
        LIST,
        'close',
        'P1.t2',
        ['1/3 plans', '2/3 plans'],
        ['- [ ] Hang', '- [x] Hang'],
        ['| 1/3', '| 2/3'],
      ],
      ['also back', LIST, 'untick', 'P1.t1', ['1/3 plans', '0/3 plans'], ['- [x]', '- [ ]'], ['| 1/3', '| 0/3']],
      ['not where it is wrong', LIST.replaceAll('1/3', '2/3'), 'tick', 'P1.t2', ['- [ ] Hang', '- [x] Hang']],
      ['nor where it counts others', LIST.replaceAll('1/3', '1/4'), 'tick', 'P1.t2', ['- [ ] Hang', '- [x] Hang']],
      ['nor of what is done', LIST.replace('In progress', 'Done'), 'tick', 'P1.t2', ['- [ ] Hang', '- [x] Hang']],
      [
        'nor where the count alone would call the owner done',
        '# R\n\n- [ ] Phase 1: Lamp (1/2 plans)\n  - [x] Order it\n  - [ ] Hang it\n',
        'tick',
        'P1.t2',
        ['- [ ] Hang', '- [x] Hang'],
      ],
      [
        'of the item itself, when it is closed, only of work',
        '# R\n\n## M1: Lamp (planned)\n\n**Requirements:** 1/3\n**Plans:** 1/3 plans\n',
        'close',
        'M1',
        ['planned', 'done'],
        ['1/3 plans', '3/3 plans'],
      ],
    ),
  )('%s', (_, text, command, id, expected) => {
    expect(after(text, command, id)).toBe(expected);
  });
});
