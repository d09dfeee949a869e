import { expect, test } from 'vitest';
import { type Memo, memoOf, remembered } from '../../src/edit/memo.ts';
import type { Rewrite } from '../../src/edit/rewrite.ts';
import { reopen } from '../../src/edit/state/reopen.ts';
import { undo } from '../../src/edit/undo.ts';
import type { Refusal } from '../../src/edit/ways.ts';
import { loadReader } from '../../src/read.ts';
import { sourceFile } from '../../src/text/source.ts';
import { commanded, penOf, type StateCommand } from '../support/state-commands.ts';
import { itemOf } from '../support/state-laws.ts';

const reader = await loadReader();
const read = (source: Parameters<typeof reader>[0]) => reader(source);

const TEXT = '# R\n\n## M1: Kettle (planned)\n\n## M2: Lamp (brewing soon, planned)\n';

type Step = 'undo' | readonly [StateCommand, string];

/** The texts that some commands leave, one after the other, each as it is remembered; why not, where one is refused. */
function texts(...steps: readonly Step[]): string[] {
  let [text, memos]: [string, readonly Memo[]] = [TEXT, []];
  return steps.map((step) => {
    const roadmap = reader(sourceFile('ROADMAP.md', text));
    const [verb, id] = step === 'undo' ? ['undo', 'M1'] : step;
    const item = itemOf(roadmap, id);
    const made: Rewrite | Refusal =
      step === 'undo'
        ? undo(roadmap, memos, read)
        : verb === 'reopen'
          ? reopen(penOf(roadmap), [item], memos, read)
          : commanded(roadmap, item, step[0], read);
    if ('refused' in made) return made.refused;
    memos = remembered(memos, memoOf(verb, [id], made, 0));
    text = made.after.source.text;
    return text;
  });
}

const [STARTED, BOTH] = texts(['start', 'M1'], ['close', 'M2']) as [string, string];

test('one undo after the other takes back one change before the other', () => {
  expect(texts(['start', 'M1'], ['close', 'M2'], 'undo', 'undo', 'undo')).toEqual([
    STARTED,
    BOTH,
    STARTED,
    TEXT,
    'no change of ROADMAP.md is left to undo',
  ]);
});

test('a change behind an undo is undone first, then what stood before both', () => {
  expect(texts(['start', 'M1'], ['close', 'M2'], 'undo', ['close', 'M2'], 'undo', 'undo')).toEqual([
    STARTED,
    BOTH,
    STARTED,
    BOTH,
    STARTED,
    TEXT,
  ]);
});

test('a closing that was undone is none that is reopened', () => {
  expect(texts(['close', 'M2'], 'undo', ['start', 'M2'], ['close', 'M2'], ['reopen', 'M2']).at(-1)).toBe(
    TEXT.replace('soon, planned', 'soon, in progress'),
  );
});

test('blanks that a change set right in a table are taken back with it', () => {
  const text =
    '# R\n\n| Phase   | Status  |\n|---------|---------|\n| 1. Pier | Planned |\n| 2. Quay | Planned |\n| 3. Lamp | Planned  |\n';
  const roadmap = reader(sourceFile('ROADMAP.md', text));
  const made = commanded(roadmap, itemOf(roadmap, 'P3'), 'close', read);
  if ('refused' in made) throw new Error(made.refused);
  const back = undo(made.after, [memoOf('close', ['P3'], made, 0)], read);
  expect('refused' in back ? back.refused : back.after.source.text).toBe(text);
});
