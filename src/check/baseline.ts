import { tallied } from '../text/groups.ts';
import type { Diagnostic } from './diagnostic.ts';

/** Findings that are known and wait to be mended: they are kept out of the report, and their number only shrinks. */
export interface Baseline {
  readonly version: 1;
  /** How often each finding is expected, by file, rule and message: lines move, words stay. */
  readonly findings: Readonly<Record<string, number>>;
}

export function baselineOf(diagnostics: readonly Diagnostic[]): Baseline {
  const counts = [...tallied(diagnostics, keyOf)].sort(([a], [b]) => (a < b ? -1 : 1));
  return { version: 1, findings: Object.fromEntries(counts) };
}

/** What is left of some findings, and of the baseline: what it expects and is no longer there. */
export function againstBaseline(
  diagnostics: readonly Diagnostic[],
  { findings }: Baseline,
): { readonly left: readonly Diagnostic[]; readonly known: readonly Diagnostic[]; readonly gone: number } {
  const open = new Map(Object.entries(findings));
  const left: Diagnostic[] = [];
  const known: Diagnostic[] = [];
  for (const each of diagnostics) {
    const expected = open.get(keyOf(each)) ?? 0;
    open.set(keyOf(each), expected - 1);
    (expected > 0 ? known : left).push(each);
  }
  const gone = [...open.values()].reduce((sum, count) => sum + Math.max(0, count), 0);
  return { left, known, gone };
}

function keyOf({ file, rule, message }: Diagnostic): string {
  return `${file} ${rule} ${message}`;
}
