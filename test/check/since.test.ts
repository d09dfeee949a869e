import { expect, test } from 'vitest';
import { doneWithOpenWork } from '../../src/check/rules/done-with-open-work.ts';
import { missingFile } from '../../src/check/rules/missing-file.ts';
import { broughtBy } from '../../src/check/since.ts';
import { pairItems } from '../../src/roadmap/pair/pair.ts';
import { findingsIn, linesOf, repositoryIn } from '../support/checking.ts';
import { roadmapOf } from '../support/plan.ts';

/** 1-based lines of what a change brings. */
function brought(before: string, after: string): number[] {
  const [base, now] = [before, after].map((text) => ({
    roadmap: roadmapOf(text),
    diagnostics: findingsIn(text, [missingFile, doneWithOpenWork], { repository: repositoryIn({}) }),
  })) as [Parameters<typeof broughtBy>[0], Parameters<typeof broughtBy>[0]];
  const { pairs } = pairItems(base.roadmap.items, now.roadmap.items);
  const ids = new Map(pairs.map((pair) => [pair.before.id, pair.after.id]));
  return linesOf(broughtBy(now, base, ids));
}

const BAD = '# Plan\n\n## M1: Port (done)\n\n- [ ] Quay\n- [x] [Crane](crane.md)\n';

test('nothing, where nothing changed', () => {
  expect(brought(BAD, BAD)).toEqual([]);
  expect(brought(BAD, BAD.replaceAll('\n', '\r\n'))).toEqual([]);
});

test('nothing of what was there before, wherever it stands now', () => {
  expect(brought(BAD, `${BAD}\n## M2: Ferry\n`)).toEqual([]);
  expect(brought(BAD, BAD.replace('- [ ] Quay', '- [x] Light\n- [ ] Quay'))).toEqual([]);
  expect(brought(BAD, BAD.replace('# Plan\n', '# Plan\n\n## M0: Sea\n\n- [x] Water\n'))).toEqual([]);
});

test('what is new', () => {
  expect(brought(BAD, `${BAD}- [x] [Rope](rope.md)\n`)).toEqual([7]);
  expect(
    brought('# Plan\n\n## M1: Port (done)\n\n- [x] Quay\n', '# Plan\n\n## M1: Port (done)\n\n- [ ] Quay\n'),
  ).toEqual([3]);
});

test('a second of what was there once', () => {
  expect(brought(BAD, `${BAD}- [x] Again [Crane](crane.md)\n`)).toEqual([7]);
});

test('what stands on a line that was written anew', () => {
  expect(brought(BAD, BAD.replace('[Crane]', '[The crane]'))).toEqual([6]);
});

test('all of a new file', () => {
  expect(brought('', BAD)).toEqual([3, 6]);
});
