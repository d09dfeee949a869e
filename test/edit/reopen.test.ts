import { expect, test } from 'vitest';
import { type Memo, memoOf } from '../../src/edit/memo.ts';
import type { Rewrite } from '../../src/edit/rewrite.ts';
import { closing } from '../../src/edit/state/close.ts';
import { reopen } from '../../src/edit/state/reopen.ts';
import { setStatuses } from '../../src/edit/state/set-statuses.ts';
import { loadReader } from '../../src/read.ts';
import type { Roadmap } from '../../src/roadmap/roadmap.ts';
import { sourceFile } from '../../src/text/source.ts';
import { penOf } from '../support/state-commands.ts';
import { itemOf } from '../support/state-laws.ts';

const reader = await loadReader();
const read = (source: Parameters<typeof reader>[0]) => reader(source);

function closed(text: string, ...ids: readonly string[]): { readonly after: Roadmap; readonly memo: Memo } {
  const roadmap = reader(sourceFile('ROADMAP.md', text));
  const items = ids.map((id) => itemOf(roadmap, id));
  const options = { withTasks: true, force: false, cascade: false, plainCriteria: true, only: null };
  const made = closing(roadmap, items, options);
  const rewrite = 'refused' in made ? made : setStatuses(penOf(roadmap), made.asked, read);
  if ('refused' in rewrite) throw new Error(rewrite.refused);
  return { after: rewrite.after, memo: memoOf('close', ids, rewrite, 0) };
}

function reopened(roadmap: Roadmap, memo: Memo, ...ids: readonly string[]): Rewrite {
  const items = ids.map((id) => itemOf(roadmap, id));
  const made = reopen(penOf(roadmap), items, [memo], read);
  if ('refused' in made) throw new Error(made.refused);
  return made;
}

test.each([
  ['in words of its own', '# R\n\n## M1: Kettle (simmering, in progress)\n\n- [ ] Boil\n- [~] Pour\n', 'M1'],
  ['without any', '# R\n\n## M1: Kettle\n\n### Exit criteria\n- Whistles\n- [X] Is red\n- [ ] Holds a litre\n', 'M1'],
  ['called current', '# R\n\n## M1: Kettle (CURRENT)\n', 'M1'],
  ['on a line like one below it', '# R\n\n## M1\n\n**Status**: Planned\n\n### Phase 2\n\n**Status**: Done\n', 'M1'],
  ['with a count', '# R\n\n## Phase 1: Kettle\n**Plans**: 1/3 plans\n**Status**: In Progress\n', 'P1'],
])('an item that is stated %s is put back as it was', (_, text, id) => {
  const { after, memo } = closed(text, id);
  expect(after.source.text).not.toBe(text);
  expect(reopened(after, memo, id).after.source.text).toBe(text);
});

const TWO = '# R\n\n## M1: Kettle (brewing soon, planned)\n\n## M2: Tea (in progress)\n\n## M3: Cup\n';

test('of several that were closed at once, one', () => {
  const { after, memo } = closed(TWO, 'M1', 'M2');
  expect(reopened(after, memo, 'M2').after.source.text).toBe(
    TWO.replace('brewing soon, planned', 'brewing soon, done'),
  );
});

test('after other lines have moved it', () => {
  const { after, memo } = closed(TWO, 'M2');
  const moved = reader(sourceFile('ROADMAP.md', after.source.text.replace('# R\n', '# R\n\nNews.\n')));
  expect(reopened(moved, memo, 'M2').after.source.text).toBe(TWO.replace('# R\n', '# R\n\nNews.\n'));
});

test('not over what was written since', () => {
  const { after, memo } = closed(TWO, 'M2');
  const edited = reader(sourceFile('ROADMAP.md', after.source.text.replace('M2: Tea', 'M2: Green tea')));
  expect(reopened(edited, memo, 'M2').after.source.text).toBe(
    TWO.replace('M2: Tea (in progress)', 'M2: Green tea (planned)'),
  );
});

test.each(['M2', 'M3'])('what is open is open already: %s', (id) => {
  const roadmap = reader(sourceFile('ROADMAP.md', TWO.replace('Cup', 'Cup (blocked)')));
  const made = reopen(penOf(roadmap), [itemOf(roadmap, id)], [], read);
  expect('refused' in made ? made.refused : made.edits).toEqual([]);
});

test.each(['deferred', 'dropped'])('what is %s is open again', (state) => {
  const roadmap = reader(sourceFile('ROADMAP.md', TWO.replace('in progress', state)));
  const made = reopen(penOf(roadmap), [itemOf(roadmap, 'M2')], [], read);
  expect('refused' in made ? made.refused : made.after.source.text).toBe(TWO.replace('in progress', 'planned'));
});
