import { describe, expect, test } from 'vitest';
import { after, changed } from '../support/state-cases.ts';

const THRICE = `# R

## Phases

- [x] **Phase 1: Kettle** - hot
- [ ] **Phase 2: Lantern** - bright, after Phase 1

### Phase 1: Kettle
**Plans**: 2/2 plans complete

### Phase 2: Lantern
**Depends on**: Phase 1
**Plans**: 2/3 plans executed

## Progress

| Phase | Plans Complete | Status | Completed |
|-------|----------------|--------|-----------|
| 1. Kettle | 2/2 | Complete | 2026-01-05 |
| 2. Lantern | 2/3 | In Progress | - |
`;

describe('an item is one, however many places state it', () => {
  test('index, detail and progress table change together', () => {
    expect(after(THRICE, 'close', 'P2')).toBe(
      changed(
        THRICE,
        ['- [ ] **Phase 2', '- [x] **Phase 2'],
        ['2/3 plans executed', '3/3 plans executed'],
        ['| 2/3 | In Progress | - |', '| 3/3 | Complete | 2026-11-20 |'],
      ),
    );
  });

  test('a table cell is never emptied, and the rows around it are what they were', () => {
    const lines = after(THRICE, 'reopen', 'P1').split('\n');
    expect(lines.filter((line, at) => line !== THRICE.split('\n')[at])).toEqual([
      '- [ ] **Phase 1: Kettle** - hot',
      expect.stringMatching(/^\| 1\. Kettle \| 2\/2 \| \S.*\| - \|$/),
    ]);
  });
});

describe('a criterion is ticked with its item', () => {
  const text = `# R

## M1: Kettle

### Exit criteria
- Whistles
- [ ] Holds a litre
- [x] Is red

## M2: Tea

### Exit criteria
- Is hot
`;
  test('the plain ones too, and those of no other', () => {
    expect(after(text, 'close', 'M1')).toBe(
      changed(
        text,
        ['M1: Kettle', 'M1: Kettle (done)'],
        ['- Whistles', '- [x] Whistles'],
        ['- [ ] Holds', '- [x] Holds'],
      ),
    );
  });
});

describe('what is not edited', () => {
  test('other lines that mention it', () => {
    const text = '# R\n\n## M3: Kettle\n\n## M4: after M3\n\n- [ ] M4: after M3 (planned)\n- M3 is hot\n';
    expect(after(text, 'close', 'M3')).toBe(changed(text, ['M3: Kettle', 'M3: Kettle (done)']));
  });

  test('a box that is split over lines', () => {
    const text = '# R\n\n## M1: Kettle\n\n- [\n  ] Boil\n';
    expect(after(text, 'close', 'M1.t1')).toBe('refused: the box of M1.t1 is split over lines 5-6');
  });

  test('a heading that is named by its state', () => {
    const text = '# R\n\n## In progress\n\n- Boil\n';
    expect(after(text, 'close', 'in-progress')).toMatch(/^refused: .*named by its state/);
  });

  test('code, comments and HTML', () => {
    const hidden = '```\n- [ ] Boil\n```\n\n<!-- - [ ] Boil -->\n\n    - [ ] Boil\n\n<div>\n- [ ] Boil\n</div>\n\n';
    const text = `# R\n\n## M1: Kettle\n\n${hidden}- [ ] Boil\n`;
    expect(after(text, 'close', 'M1.t1')).toBe(`# R\n\n## M1: Kettle\n\n${hidden}- [x] Boil\n`);
  });
});

describe('a box in an index is the status of what it names', () => {
  const text = '# R\n\n- [ ] **M1: Kettle**\n\n## M1: Kettle (planned)\n\n- [ ] Boil\n';
  test.each(['tick', 'untick'] as const)('%s leaves that to what sees to its work', (command) => {
    expect(after(text, command, 'M1')).toBe('refused: M1 is a milestone');
    expect(after(text, 'tick', 'M1.t1')).toBe(changed(text, ['- [ ] Boil', '- [x] Boil']));
  });
});
