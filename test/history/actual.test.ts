import { expect, test } from 'vitest';
import { actualsOf } from '../../src/history/story/actual.ts';
import type { Step } from '../../src/history/story/story.ts';
import { loadReader } from '../../src/read.ts';
import { combine, type Plan } from '../../src/roadmap/combine.ts';
import { sourceFile } from '../../src/text/source.ts';
import { lexicon } from '../../src/vocabulary/lexicon.ts';

const read = await loadReader();
const planOf = (text: string): Plan => combine([{ file: 'ROADMAP.md', roadmap: read(sourceFile('ROADMAP.md', text)) }]);

/** Versions with their days, the oldest first, as the steps between them, the newest first. */
async function* steps(
  versions: readonly (readonly [date: string, text: string])[],
  isEnd = false,
): AsyncGenerator<Step> {
  for (const [at, [date, text]] of [...versions.entries()].reverse()) {
    yield {
      commit: { oid: `${at}`, parents: [], author: 'Ada', date: `${date}T09:00:00Z`, subject: '' },
      before: planOf(versions[at - 1]?.[1] ?? ''),
      after: planOf(text),
      renamedFiles: new Map(),
      isEnd: isEnd && at === 0,
    };
  }
}

const HISTORY = [
  ['2026-01-05', '# Port\n\n## M1: Quay\n\n- [ ] Posts\n- [ ] Planks\n'],
  ['2026-01-20', '# Port\n\n## M1: Quay\n\n- [x] Posts\n- [ ] Planks\n'],
  ['2026-02-03', '# Port\n\n## M1: Stone quay\n\n- [x] Posts\n- [x] Planks\n'],
  ['2026-02-10', '# Port\n\n## M1: Stone quay\n\n- [x] Posts\n- [ ] Planks\n'],
  ['2026-03-01', '# Port\n\n## M2: Stone quay\n\n- [x] Posts\n- [x] Planks\n'],
] as const;

const last = (count: number) => planOf(HISTORY[count - 1]?.[1] ?? '');

test('what was begun and done, through another title and another number', async () => {
  expect(await actualsOf(steps(HISTORY), last(5), lexicon())).toEqual(
    new Map([['M2', { started: '2026-01-20', finished: '2026-03-01' }]]),
  );
});

test('what was reopened is not finished', async () => {
  expect(await actualsOf(steps(HISTORY.slice(0, 4)), last(4), lexicon())).toEqual(
    new Map([['M1', { started: '2026-01-20', finished: null }]]),
  );
});

test('what was not begun is not there', async () => {
  expect(await actualsOf(steps(HISTORY.slice(0, 1)), last(1), lexicon())).toEqual(new Map());
});

test('of what was begun before a shallow history nothing is told', async () => {
  expect(await actualsOf(steps(HISTORY.slice(1, 2), true), last(2), lexicon())).toEqual(new Map());
});
