import type { Fix } from '../../check/diagnostic.ts';
import { makeFixes } from '../../check/make-fixes.ts';
import type { TextEdit } from '../../text/edit.ts';
import type { SourceFile } from '../../text/source.ts';
import { type Located, type Range, type Report, rangeOf } from './report.ts';

/** A fix whose edits are made. There is at least one. */
export interface MadeFix {
  readonly title: string;
  readonly applicability: Fix['applicability'];
  readonly edits: readonly TextEdit[];
  readonly source: SourceFile;
}

/** A program gets all fixes of any plan that people write. Those of a plan of megabytes would take minutes. */
const MOST_FOR_PROGRAMS = 5_000_000;

/**
 * The fixes of a report, made.
 *
 * @param most Each fix is tried on its whole file: so many characters are read for that, and then no more are made.
 */
export function fixesOf(report: Report, most = MOST_FOR_PROGRAMS): ReadonlyMap<Located, MadeFix> {
  let read = 0;
  const asked = report.findings.flatMap((finding) => {
    const { fix, source } = finding;
    if (fix) read += source.text.length;
    return fix && read <= most ? [{ finding, fix, source }] : [];
  });
  const made = makeFixes(asked.map(({ fix }) => fix));
  return new Map(
    asked.flatMap(({ finding, fix: { title, applicability }, source }, at) => {
      const edits = made[at] ?? [];
      return edits.length > 0 ? [[finding, { title, applicability, edits, source }]] : [];
    }),
  );
}

/** The same with places instead of offsets. */
export function placedEdits({ edits, source }: MadeFix): (Range & { readonly newText: string })[] {
  return edits.map(({ span, newText }) => ({ ...rangeOf(source, span), newText }));
}
