import { expect, test } from 'vitest';
import { setStatuses } from '../../src/edit/state/set-statuses.ts';
import { touched } from '../../src/edit/touched.ts';
import { loadReader } from '../../src/read.ts';
import type { Status } from '../../src/roadmap/roadmap.ts';
import { sourceFile } from '../../src/text/source.ts';
import { penOf } from '../support/state-commands.ts';
import { itemOf } from '../support/state-laws.ts';

const reader = await loadReader();

const TEXT = `# R

## M1: Kettle (done)

- [x] Boil
- [ ] Pour
- [x] Steep

## M2: Cups (done)

### Exit criteria
- [ ] Are clean
`;

/** Ids of those named that closing some items changes. */
function changedOf(named: readonly string[], closed: readonly string[] = named): string[] {
  const roadmap = reader(sourceFile('ROADMAP.md', TEXT));
  const asked = new Map(closed.map((id): [string, Status] => [id, 'done']));
  const rewrite = setStatuses(penOf(roadmap), asked, (source) => reader(source));
  if ('refused' in rewrite) throw new Error(rewrite.refused);
  return touched(
    named.map((id) => itemOf(roadmap, id)),
    rewrite,
  ).map(({ id }) => id);
}

test.each([
  ['what is so already is not', ['M1.t1', 'M1.t2', 'M1.t3'], undefined, ['M1.t2']],
  ['nor for another that was named too', ['M1', 'M1.t2'], undefined, ['M1.t2']],
  ['but what something below changes of', ['M2', 'M1.t1'], ['M2', 'M2.c1'], ['M2']],
  ['nothing where nothing changes', ['M1.t1'], undefined, []],
])('of the named items those are changed that are: %s', (_, named, closed, expected) => {
  expect(changedOf(named, closed)).toEqual(expected);
});
