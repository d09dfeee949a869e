import { expect, test } from 'vitest';
import { type Closing, closing } from '../../src/edit/state/close.ts';
import { setStatuses } from '../../src/edit/state/set-statuses.ts';
import { loadReader } from '../../src/read.ts';
import { sourceFile } from '../../src/text/source.ts';
import { penOf } from '../support/state-commands.ts';
import { itemOf } from '../support/state-laws.ts';

const reader = await loadReader();

const TEXT = `# R

## M1: Kettle

- [ ] Boil
  - [ ] Fill
    - [ ] Open the tap
  - [x] Light the fire
- [ ] Pour
`;

function closed(text: string, id: string, options: Partial<Closing> = {}): string {
  const roadmap = reader(sourceFile('ROADMAP.md', text));
  const defaults = { withTasks: false, force: false, cascade: false, plainCriteria: true, only: null };
  const made = closing(roadmap, [itemOf(roadmap, id)], { ...defaults, ...options });
  if ('refused' in made) return made.refused;
  if (made.inTheWay.length > 0)
    return made.inTheWay.flatMap(({ open }) => open.map(({ id, title }) => `${id} ${title}`)).join(', ');
  const rewrite = setStatuses(penOf(roadmap), made.asked, (source) => reader(source));
  return 'refused' in rewrite ? rewrite.refused : rewrite.after.source.text;
}

test('boxes that are nested in a task are work below it', () => {
  expect(closed(TEXT, 'M1.t1')).toBe('M1.t2 Fill, M1.t3 Open the tap');
  expect(closed(TEXT, 'M1.t2')).toBe('M1.t3 Open the tap');
  expect(closed(TEXT, 'M1.t5')).toBe(TEXT.replace('[ ] Pour', '[x] Pour'));
});

test('and are closed with it', () => {
  expect(closed(TEXT, 'M1.t1', { withTasks: true })).toBe(
    TEXT.replace('[ ] Boil', '[x] Boil').replace('[ ] Fill', '[x] Fill').replace('[ ] Open', '[x] Open'),
  );
});

test('a count is set to its total only where nothing that it may count stays open', () => {
  const text = TEXT.replace('Kettle', 'Kettle (in progress)\n\n**Plans**: 3/6 plans');
  const forced = text.replace('in progress', 'done');
  expect(closed(text, 'M1', { force: true })).toBe(forced);
  expect(closed(text, 'M1', { withTasks: true })).toBe(forced.replace('3/6', '6/6').replaceAll('[ ]', '[x]'));
  const unlisted = text.slice(0, text.indexOf('\n- [ ] Boil'));
  expect(closed(unlisted, 'M1')).toBe(unlisted.replace('3/6', '6/6').replace('in progress', 'done'));
});

test('or left, by force', () => {
  expect(closed(TEXT, 'M1.t1', { force: true })).toBe(TEXT.replace('[ ] Boil', '[x] Boil'));
});

test('so are the boxes below the heading of a task, though they are tasks of the milestone', () => {
  const text = '# R\n\n## M1: Kettle\n\n### T1.1 Boil\n\n- [ ] Fill\n\n### T1.2 Pour\n\n- [ ] Cups\n';
  expect(closed(text, 'T1.1')).toBe('M1.t2 Fill');
  expect(closed(text, 'T1.1', { withTasks: true })).toMatch(/^- \[x\] Fill\n[\s\S]*^- \[ \] Cups/m);
});

test('what alone says nothing in a list whose other items do is open', () => {
  const text = '# R\n\n## M1: Kettle\n\n- Boil ✅\n- Pour\n';
  expect(closed(text, 'M1')).toBe('M1.t2 Pour');
  expect(closed(text, 'M1', { withTasks: true })).toContain('- Pour ✅\n');
  const unmarked = text.replace(' ✅', '');
  expect(closed(unmarked, 'M1')).toContain('- Boil\n- Pour\n');
});

test('a row without a status among rows that have one is open, and one that is not understood is left alone', () => {
  const text = '# R\n\n## M1: Kettle\n\n| Task | Status |\n|---|---|\n| Boil | ✅ |\n| Pour | |\n';
  expect(closed(text, 'M1')).toBe('M1.t2 Pour');
  expect(closed(text.replace('Pour | |', 'Pour | Wobbly |'), 'M1.t2')).toBe(
    'the status of M1.t2 is none that is known: "Wobbly"',
  );
});

test('what is put off is neither in the way nor closed with the rest', () => {
  const text = '# R\n\n## M1: Kettle\n\n- [ ] Boil\n\n### Deferred\n\n- [ ] Whistle\n';
  expect(closed(text, 'M1')).toBe('M1.t1 Boil');
  expect(closed(text, 'M1', { withTasks: true })).toMatch(/\[x\] Boil[\s\S]*\[ \] Whistle/);
});
