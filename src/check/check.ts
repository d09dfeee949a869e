import type { Item } from '../roadmap/roadmap.ts';
import { once } from '../text/once.ts';
import type { Diagnostic, Finding, Level } from './diagnostic.ts';
import { type Ignore, ignoredBy, ignoresOf } from './ignores.ts';
import { workFinder } from './queries/nesting.ts';
import type { Context, Rule } from './rule.ts';

/** A rule that is on, with its level and options. */
export interface Active {
  readonly rule: Rule;
  readonly level: Level;
  readonly options: Readonly<Record<string, unknown>>;
}

/** What was found in one file, and what was found and is excepted. */
export interface Checked {
  readonly diagnostics: readonly Diagnostic[];
  readonly ignored: readonly Diagnostic[];
}

/** Runs the rules over one file. The findings are sorted by place, then by rule: the same each time. */
export function check(context: Omit<Context, 'byId' | 'workOf' | 'options'>, active: readonly Active[]): Checked {
  const byId = new Map(context.roadmap.items.map((item) => [item.id, item]));
  const work = once(() => workFinder(context.roadmap, byId));
  const workOf = (item: Item) => work()(item);
  const found = active.flatMap(({ rule, level, options }) =>
    [...rule.check({ ...context, byId, workOf, options })].map((finding) =>
      diagnostic(finding, rule.name, level, context),
    ),
  );
  const ignores = ignoresOf(context.roadmap);
  const used = new Set<Ignore>();
  const diagnostics: Diagnostic[] = [];
  const ignored: Diagnostic[] = [];
  for (const each of found) {
    const ignore = ignoredBy(each, ignores, context.roadmap);
    if (ignore) used.add(ignore);
    (ignore ? ignored : diagnostics).push(each);
  }
  const names = new Set(active.map(({ rule }) => rule.name));
  diagnostics.push(...unusedIgnores(ignores, used, names, context));
  const inOrder = orderIn(context);
  return { diagnostics: diagnostics.sort(inOrder), ignored: ignored.sort(inOrder) };
}

type CheckedFile = Pick<Context, 'file' | 'roadmap'>;

function diagnostic(finding: Finding, rule: string, level: Level, { file, roadmap }: CheckedFile): Diagnostic {
  const { document } = finding;
  return { ...finding, rule, level, file: document?.path ?? file, source: document ?? roadmap.source };
}

/** An exception that excepts nothing hides what will be wrong one day. */
function unusedIgnores(
  ignores: readonly Ignore[],
  used: ReadonlySet<Ignore>,
  names: ReadonlySet<string>,
  { file, roadmap }: CheckedFile,
): Diagnostic[] {
  return ignores
    .filter((each) => !used.has(each) && (names.has(each.rule) || each.reason === ''))
    .map((each) => ({
      rule: 'unused-ignore',
      level: 'warning' as const,
      file,
      source: roadmap.source,
      span: each.span,
      message:
        each.reason === ''
          ? `Unexpected exception without a reason, expected \`roadmap-ignore ${each.rule}: why\``
          : `Unexpected exception for ${each.rule}, expected none: nothing is found there`,
    }));
}

/** By place; what stands in other documents comes last. */
function orderIn({ file }: CheckedFile): (a: Diagnostic, b: Diagnostic) => number {
  const rank = (each: Diagnostic) => (each.file === file ? '' : each.file);
  return (a, b) =>
    compare(rank(a), rank(b)) ||
    a.span.start - b.span.start ||
    a.span.end - b.span.end ||
    compare(a.rule, b.rule) ||
    compare(a.message, b.message);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
