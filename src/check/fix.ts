import type { Reread, Rewrite } from '../edit/rewrite.ts';
import { tryWays } from '../edit/rewrite.ts';
import type { Roadmap } from '../roadmap/roadmap.ts';
import { composed, ordered, type TextEdit } from '../text/edit.ts';
import type { Diagnostic } from './diagnostic.ts';
import { makeFixes } from './make-fixes.ts';

/** After so many rounds two fixes undo each other. */
const MOST_ROUNDS = 50;

export interface Fixed {
  readonly rewrite: Rewrite;
  /** What was repaired. */
  readonly fixed: readonly Diagnostic[];
}

/**
 * Makes the fixes of all findings, again and again until none is left, as one change.
 *
 * @param findings What is found in a roadmap as it is then.
 * @param unsafe Also those that a person should look at.
 */
export function fixAll(
  roadmap: Roadmap,
  findings: (roadmap: Roadmap) => readonly Diagnostic[],
  unsafe: boolean,
  read: Reread,
): Fixed {
  let now: Rewrite = { before: roadmap, after: roadmap, edits: [] };
  const fixed: Diagnostic[] = [];
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const pass = passOver(findings(now.after), unsafe);
    if (pass.edits.length === 0) break;
    const next = tryWays(now.after, [{ item: '', ways: [pass.edits] }], read, () => null);
    if ('refused' in next) break;
    now = { before: roadmap, after: next.after, edits: composed(roadmap.source.text.length, now.edits, next.edits) };
    fixed.push(...pass.fixed);
  }
  return { rewrite: now, fixed };
}

/** The fixes that can be made at once: of two that touch the same words, the first. */
function passOver(
  findings: readonly Diagnostic[],
  unsafe: boolean,
): { readonly edits: readonly TextEdit[]; readonly fixed: readonly Diagnostic[] } {
  let edits: readonly TextEdit[] = [];
  const fixed: Diagnostic[] = [];
  const wanted = findings.flatMap((finding) => {
    const { fix } = finding;
    return fix && (unsafe || fix.applicability === 'safe') ? [{ finding, fix }] : [];
  });
  const made = makeFixes(wanted.map(({ fix }) => fix));
  wanted.forEach(({ finding }, at) => {
    const own = made[at] ?? [];
    const together = own.length === 0 ? null : ordered([...edits, ...own]);
    if (!together) return;
    edits = together;
    fixed.push(finding);
  });
  return { edits, fixed };
}
