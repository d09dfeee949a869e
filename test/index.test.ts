import { expect, test } from 'vitest';
import { combine, findItem, progressOf, readRoadmap } from '../src/index.ts';

const TEXT = '# Plan\n\n## Milestone 3: Login\n\n- [x] Ask\n- [ ] Remember\n';

test('a text is read into its graph', async () => {
  const roadmap = await readRoadmap(TEXT);
  expect(roadmap.title).toBe('Plan');
  expect(roadmap.source.path).toBe('ROADMAP.md');
  expect(roadmap.items.map(({ kind, title }) => `${kind} ${title}`)).toEqual([
    'milestone Login',
    'task Ask',
    'task Remember',
  ]);
});

test('so are its bytes, in either engine, with a BOM and other line ends', async () => {
  const shape = async (content: string | Uint8Array, engine: 'satteri' | 'remark') =>
    (await readRoadmap(content, { engine })).items.map(({ statements: _, ...item }) => item);
  const expected = await shape(TEXT, 'satteri');
  for (const engine of ['satteri', 'remark'] as const) {
    for (const text of [TEXT, TEXT.replaceAll('\n', '\r\n'), `\ufeff${TEXT}`, TEXT.replaceAll('\n', '\r')]) {
      expect(await shape(Buffer.from(text), engine)).toEqual(expected);
    }
  }
});

test('with words of the user', async () => {
  const words = { status: { active: ['simmering'] }, boxes: { o: 'blocked' } } as const;
  const { items } = await readRoadmap('# P\n\n## Milestone 1: A (simmering)\n\n- [o] b\n', { words, path: 'x.md' });
  expect(items.map(({ status }) => status.value)).toEqual(['active', 'blocked']);
});

test('questions to it', async () => {
  const plan = combine([{ file: 'ROADMAP.md', roadmap: await readRoadmap(TEXT) }]);
  const { found } = findItem(plan, 'milestone 3');
  expect(found && progressOf(plan, found)).toEqual({ done: 1, total: 2, origin: 'counted' });
});
