import { fixAll } from '../../check/fix.ts';
import { RoadmapError } from '../../error.ts';
import { changedDiff } from '../../render/changing/change.ts';
import { counted } from '../../text/counted.ts';
import { makeChange } from '../changing/change.ts';
import type { Desk, Made } from '../changing/desk.ts';
import { printDiff } from '../changing/print-diff.ts';
import type { Session } from '../session.ts';
import { type ComparisonOptions, openComparison } from './against.ts';
import { type Chosen, openChecks } from './checking.ts';

/** What is to be repaired, and how. */
interface Fixing extends Chosen, ComparisonOptions {
  readonly unsafeFixes?: true;
  readonly diff?: true;
}

/** Repairs, or with `--diff` shows what would be. */
export async function fix(session: Session, files: readonly string[], options: Fixing): Promise<'shown' | 'made'> {
  if (options.staged === true) throw new RoadmapError('--staged repairs nothing', { hint: 'leave it or the fix out' });
  const { workspace, around, find } = await openComparison(session, files, options);
  const counts = new Map<string, number>();
  const make = (desk: Desk): Made => {
    const check = openChecks(desk.workspace, session.host, options, around).find(({ file }) => file === desk.file);
    const found = (roadmap: Desk['roadmap']) => (check ? find(check, roadmap).diagnostics : []);
    const { rewrite, fixed } = fixAll(desk.roadmap, found, options.unsafeFixes === true, desk.read);
    counts.set(desk.file, fixed.length);
    return { rewrite };
  };
  const asked = {
    verb: 'check --fix',
    done: 'fixed',
    already: 'fixed already',
    items: 'all files',
    files,
    make,
  } as const;
  // Compared with a base, the workspace also has files that are gone.
  const opened = options.since === undefined ? workspace : undefined;
  const outcome = await makeChange(session, asked, options.diff === true ? { dryRun: true } : {}, opened);
  const count = [...counts.values()].reduce((sum, each) => sum + each, 0);
  if (options.diff === true) {
    if ('changed' in outcome) printDiff(session, changedDiff(outcome.changed));
    if (count > 0) session.fail(1);
    return 'shown';
  }
  if (count > 0) session.warn(`fixed ${counted(count, 'finding')}; undo: roadmap undo`);
  return 'made';
}
