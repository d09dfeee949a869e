import path from 'node:path';
import { RoadmapError } from '../../error.ts';
import type { Host } from '../../host/host.ts';
import type { ChangedFile } from '../../host/revisions/changed-files.ts';
import type { Revisions } from '../../host/revisions.ts';
import { combine, type Plan } from '../../roadmap/combine.ts';
import { findCandidates } from '../opening/candidates.ts';
import { openWorkspace, type Workspace } from '../opening/workspace.ts';
import type { Session } from '../session.ts';
import { withGoneFiles } from '../worlds/gone-files.ts';
import { atCommit } from '../worlds/revision-host.ts';
import { mayHoldPlan, withSkippedFiles } from '../worlds/sparse-host.ts';
import { stagedHost } from '../worlds/staged-host.ts';
import type { Compared } from './revision-argument.ts';

/** A plan as it was, and as it is. */
export interface TwoVersions {
  readonly before: Plan;
  readonly after: Plan;
  /** What a file is called after, by its name before, where that differs. */
  readonly renamedFiles: ReadonlyMap<string, string>;
}

/**
 * Opens both versions. A file that was moved in between is followed; one that is on one side only is all new, or all gone.
 *
 * @throws RoadmapError if neither has a plan.
 */
export async function openTwoVersions(
  session: Session,
  git: Revisions,
  compared: Compared,
  staged: boolean,
): Promise<TwoVersions> {
  const { host, maxBytes } = session;
  const { from, to, files } = compared;
  const root = git.top ?? host.cwd;
  // Git looks for them while the second version is read.
  const asked =
    from.commit === null
      ? NONE
      : Promise.all([git.changes(from.commit, to?.commit ?? undefined), git.names(from.commit)]);
  asked.catch(() => {});
  const open = (where: Host) => openAfter(session, where, git, from.commit, files);
  const { after, has } = to?.commit
    ? await atCommit(host, git, to.commit, maxBytes, open)
    : staged
      ? await open(await stagedHost(host, root, git, await git.entries(), maxBytes))
      : await openOnDisk(session, root, git, open);
  const [changes, names] = await asked;
  const own = after.plan.files.map(({ file }) => ({ file, before: nameBefore(file, changes) }));
  if (from.commit === null) return { before: combine([]), after: after.plan, renamedFiles: new Map() };
  const earlier = await atCommit(host, git, from.commit, maxBytes, async (then) => {
    const isSearched = files.length === 0 && after.config.files.length === 0;
    const found = isSearched ? findCandidates(then, host.cwd, root).found : [];
    // What is still there and was not chosen now, is no part of the plan any more.
    const gone = found.map((file) => nameIn(root, file)).filter((name) => !has(name));
    const wanted = [...new Set([...own.map(({ before }) => before), ...gone])];
    const paths = wanted.flatMap((name) => (name !== null && names.includes(name) ? [path.join(root, name)] : []));
    if (paths.length === 0) return null;
    const near = (file: string) => {
      const now = own.find(({ before }) => before === file)?.file;
      return after.plan.files.find((each) => each.file === now)?.roadmap;
    };
    return openWorkspace(then, { files: paths, maxBytes, config: after.config, at: from.name, near });
  });
  const before = earlier?.plan ?? combine([]);
  if (before.items.length === 0 && after.plan.items.length === 0 && after.barren[0]) throw after.barren[0];
  return { before, after: after.plan, renamedFiles: renamed(own, before, after.plan) };
}

const NONE: Promise<readonly [readonly ChangedFile[], readonly string[]]> = Promise.resolve([[], []]);

/** A file that a sparse checkout leaves out is as the index has it. */
async function openOnDisk(
  { host, maxBytes, warn }: Session,
  root: string,
  git: Revisions,
  open: (host: Host) => Promise<After>,
): Promise<After> {
  const world = await withSkippedFiles(host, root, git, maxBytes);
  const opened = await open(world.host);
  for (const { file } of opened.after.plan.files)
    if (world.left.has(file)) warn(`${file} is not checked out here: read from the index`);
  return opened;
}

interface After {
  readonly after: Workspace;
  /** True if the second version has a file. */
  has(name: string): boolean;
}

async function openAfter(
  session: Session,
  where: Host,
  git: Revisions,
  from: string | null,
  files: readonly string[],
): Promise<After> {
  const root = git.top ?? where.cwd;
  const has = (name: string) => where.files.kind(path.join(root, name)) !== 'missing';
  try {
    return { after: await session.open(files, 'ignore', where), has };
  } catch (error) {
    if (!(error instanceof RoadmapError) || from === null) throw error;
    const gone = (await git.names(from)).filter(mayHoldPlan);
    return { after: await session.open(files, 'ignore', withGoneFiles(where, root, gone)), has };
  }
}

function nameIn(root: string, file: string): string {
  return path.relative(root, file).split(path.sep).join('/');
}

/** What a file was called before: as now, unless it was moved. */
function nameBefore(file: string, changes: readonly ChangedFile[]): string | null {
  const change = changes.find(({ after }) => after === file);
  return change === undefined ? file : change.before;
}

function renamed(
  own: readonly { readonly file: string; readonly before: string | null }[],
  before: Plan,
  after: Plan,
): Map<string, string> {
  const known = own.flatMap(({ file, before: name }) =>
    name !== null && name !== file ? [[name, file] as const] : [],
  );
  const [gone, come] = [alone(before, after), alone(after, before)];
  // Git does not know yet of a file that was moved by hand; the plan went from one to the other.
  const byHand = gone.length === 1 && come.length === 1 ? [[gone[0] as string, come[0] as string] as const] : [];
  return new Map([...byHand, ...known]);
}

/** Files that only the first of two has. */
function alone(one: Plan, other: Plan): string[] {
  const names = new Set(other.files.map(({ file }) => file));
  return one.files.flatMap(({ file }) => (names.has(file) ? [] : [file]));
}
