import type { Fix } from '../../check/diagnostic.ts';
import { ordered, type TextEdit } from '../../text/edit.ts';
import { oncePer } from '../../text/once.ts';
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
  const fixes = new Map<Located, MadeFix>();
  let read = 0;
  for (const finding of report.findings) {
    const { fix, source } = finding;
    if (!fix) continue;
    read += source.text.length;
    if (read > most) break;
    const edits = editsOf(fix);
    if (edits.length > 0) fixes.set(finding, { title: fix.title, applicability: fix.applicability, edits, source });
  }
  return fixes;
}

/** The same with places instead of offsets. */
export function placedEdits({ edits, source }: MadeFix): (Range & { readonly newText: string })[] {
  return edits.map(({ span, newText }) => ({ ...rangeOf(source, span), newText }));
}

/** Made once, in however many formats a report is printed. */
const editsOf = oncePer((fix: Fix): readonly TextEdit[] => ordered(fix.edits()) ?? []);
