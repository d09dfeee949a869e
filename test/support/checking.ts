import { type Active, check } from '../../src/check/check.ts';
import type { Diagnostic } from '../../src/check/diagnostic.ts';
import { repositoryOf } from '../../src/check/repository.ts';
import type { Context, Setting as Example, Rule } from '../../src/check/rule.ts';
import { penFor } from '../../src/edit/pen.ts';
import { loadReader } from '../../src/read.ts';
import { blockStates } from '../../src/render/embed/states.ts';
import { combine } from '../../src/roadmap/combine.ts';
import { applyEdits, ordered } from '../../src/text/edit.ts';
import { lineAt, sourceFile } from '../../src/text/source.ts';
import { lexicon } from '../../src/vocabulary/lexicon.ts';

const read = await loadReader();

export interface Setting {
  readonly base?: string | undefined;
  readonly tip?: string | undefined;
  readonly claims?: readonly string[] | undefined;
  readonly today?: string;
  readonly options?: Readonly<Record<string, unknown>>;
  readonly repository?: Context['repository'];
}

/** What stands around an example. */
export function settingOf({ base, tip, claims, files, options = {} }: Example): Setting {
  return { base, tip, claims, options, repository: files === undefined ? null : repositoryIn(files) };
}

/** A repository that has these files, and ROADMAP.md. */
export function repositoryIn(files: Readonly<Record<string, string>>): Context['repository'] {
  const names = [...new Set(['ROADMAP.md', ...Object.keys(files)])];
  const disk = { has: () => false, read: (path: string) => files[path] ?? null };
  return repositoryOf(
    names.map((name) => ({ name, mode: '100644' })),
    disk,
    Object.keys(files),
  );
}

/** What rules find in a text, each at its level, or as a warning if it is off. */
export function findingsIn(text: string, rules: readonly Rule[], setting: Setting = {}): readonly Diagnostic[] {
  const roadmap = read(sourceFile('ROADMAP.md', text));
  const active = rules.map((rule): Active => {
    const level = rule.level === 'off' ? 'warning' : rule.level;
    return { rule, level, options: setting.options ?? {} };
  });
  const plan = combine([{ file: 'ROADMAP.md', roadmap }]);
  const context = {
    file: 'ROADMAP.md',
    roadmap,
    plan,
    pen: penFor(roadmap, lexicon(), setting.today ?? '2026-03-31'),
    read: (source: ReturnType<typeof sourceFile>) => read(source),
    today: setting.today ?? '2026-03-31',
    base: setting.base === undefined ? null : read(sourceFile('ROADMAP.md', setting.base)),
    claims: setting.claims ?? null,
    tip: setting.tip === undefined ? null : read(sourceFile('ROADMAP.md', setting.tip)),
    repository: setting.repository ?? null,
    blocks: () => {
      const names = (setting.repository?.names ?? []).filter((name) => name !== 'ROADMAP.md');
      const documents = names.map((name) => read(sourceFile(name, setting.repository?.read(name) ?? '')));
      return blockStates(plan, roadmap, documents, lexicon());
    },
  };
  return check(context, active).diagnostics;
}

/** 1-based lines of findings. */
export function linesOf(findings: readonly Diagnostic[]): number[] {
  return findings.map(({ span, source }) => lineAt(source, span.start));
}

/** The text after the fixes of all findings, one after another, until there is none to make. */
export function fixed(text: string, rules: readonly Rule[], setting: Setting = {}): string {
  let now = text;
  for (let round = 0; round < 20; round += 1) {
    const edits = findingsIn(now, rules, setting).flatMap(({ fix }) => (fix ? [fix.edits()] : []));
    const next = edits.map((each) => ordered(each)).find((each) => each && each.length > 0);
    if (!next) return now;
    now = applyEdits(now, next);
  }
  throw new Error('the fixes never end');
}
