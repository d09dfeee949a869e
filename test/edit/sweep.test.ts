import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Reread } from '../../src/edit/rewrite.ts';
import { loadReader } from '../../src/read.ts';
import type { Item, Roadmap } from '../../src/roadmap/roadmap.ts';
import { decode } from '../../src/text/decode.ts';
import { sourceFile } from '../../src/text/source.ts';
import { COMMANDS, commanded, leftBy, type StateCommand } from '../support/state-commands.ts';
import { ensureIdempotent, ensureLocal, ensurePutGet } from '../support/state-laws.ts';

/**
 * Every command of a state on every item of the roadmaps that people have written: it makes a change that keeps the laws, or
 * says why not. All of that takes an hour (`SWEEP=all npx vitest run test/edit/sweep.test.ts`); by default a sample is tried,
 * the same one each time: fewer in long files, as each takes longer there. `SWEEP=10` tries ten times as many.
 */
const ALL = process.env.SWEEP === 'all';
const TIMES = ALL ? 1 : Number(process.env.SWEEP ?? 1);
/** How much of a file of so many characters is tried. */
const LENGTH = 20_000;
const SHARE = { closing: 0.12, other: 0.004 } as const;

const suite = new URL('../../../shared/conformance/', import.meta.url);
const files = (process.env.SWEEP_IN ?? 'seeds,corpus,wild').split(',').flatMap((folder) => {
  const directory = new URL(`${folder}/`, suite);
  if (!existsSync(directory)) return [];
  const names = readdirSync(directory).filter((name) => name.endsWith('.md'));
  return names.map(
    (name) => [`${folder}/${name}`, decode(readFileSync(new URL(encodeURIComponent(name), directory))).text] as const,
  );
});

const OUTCOMES = ['changed', 'already so', 'refused'] as const;
type Outcome = (typeof OUTCOMES)[number];

const reader = await loadReader();
const table = new Map<string, Record<Outcome, number>>();
const reasons = new Map<string, number>();
const broken: string[] = [];

describe.skipIf(files.length === 0)('of the roadmaps that people have written', () => {
  test('each item is changed by the laws, or refused with a reason', { timeout: 24 * 3_600_000 }, () => {
    const due = { closing: 0, other: 0 };
    for (const [name, text] of files) {
      const roadmap = reader(sourceFile(name, text));
      for (const item of roadmap.items) {
        const texts = new Map<string, Roadmap>();
        const read: Reread = (source) => texts.get(source.text) ?? remembered(texts, reader(source));
        for (const command of COMMANDS) {
          const sort = command === 'close' && isContainer(item) ? 'closing' : 'other';
          due[sort] += ALL ? 1 : Math.min(1, (TIMES * SHARE[sort] * LENGTH) / text.length);
          if (due[sort] < 1) continue;
          due[sort] -= 1;
          tried(name, roadmap, item, command, read);
        }
      }
    }
    show();
    expect(broken).toEqual([]);
  });

  test('97 of 100 containers can be closed', () => {
    const rows = ['milestone', 'phase', 'bucket'].flatMap((kind) => table.get(`close ${kind}`) ?? []);
    const sum = (outcome: Outcome) => rows.reduce((all, row) => all + row[outcome], 0);
    const closed = sum('changed') + sum('already so');
    // Of all of them it is 97.6; a sample has more or fewer of the buckets that are named by their state.
    expect(closed / (closed + sum('refused'))).toBeGreaterThanOrEqual(ALL ? 0.97 : 0.95);
  });
});

/** The readings of a large file are large. */
const MOST_TEXTS = 6;

function remembered(texts: Map<string, Roadmap>, roadmap: Roadmap): Roadmap {
  if (texts.size >= MOST_TEXTS) texts.clear();
  texts.set(roadmap.source.text, roadmap);
  return roadmap;
}

function isContainer({ kind }: Item): boolean {
  return kind !== 'task' && kind !== 'criterion';
}

function tried(name: string, roadmap: Roadmap, item: Item, command: StateCommand, read: Reread): void {
  const at = `${command} ${name}:${item.line} ${item.id}`;
  try {
    const made = commanded(roadmap, item, command, read);
    if ('refused' in made) {
      count(command, item, 'refused');
      const reason = made.refused
        .trim()
        .replaceAll(item.id, 'ID')
        .replace(/[\p{L}\w.~-]*\d[\w.~-]*/gu, 'N');
      if (reason === '') broken.push(`${at}: refused without a reason`);
      reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
      return;
    }
    count(command, item, made.edits.length > 0 ? 'changed' : 'already so');
    ensurePutGet(made, item, leftBy(command, item));
    ensureLocal(made);
    if (made.edits.length > 0) ensureIdempotent(made, item, command, read);
  } catch (error) {
    broken.push(`${at}: ${(error as Error).message}`);
  }
}

function count(command: StateCommand, { kind }: Item, outcome: Outcome): void {
  const key = `${command} ${kind}`;
  const row = table.get(key) ?? { changed: 0, 'already so': 0, refused: 0 };
  row[outcome] += 1;
  table.set(key, row);
}

function show(): void {
  const rows = [...table]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, row]) => [key, ...OUTCOMES.map((each) => row[each])]);
  const whys = [...reasons].sort(([, a], [, b]) => b - a).map(([why, times]) => [times, why]);
  process.stdout.write(`${[['', ...OUTCOMES], ...rows, ...whys].map((row) => row.join('\t')).join('\n')}\n`);
}
