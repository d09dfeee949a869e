import path from 'node:path';
import { RoadmapError } from '../../error.ts';
import { nameBefore } from '../../host/git/revisions/changed-files.ts';
import type { Revisions } from '../../host/git/revisions.ts';
import type { Host } from '../../host/host.ts';
import { nameBelow } from '../../host/paths.ts';
import { combine, type Plan } from '../../roadmap/combine.ts';
import { findCandidates } from '../opening/candidates.ts';
import { openWorkspace, type Workspace } from '../opening/workspace.ts';
import type { Session } from '../session.ts';
import { withGoneFiles } from '../worlds/gone-files.ts';
import { atCommit } from '../worlds/revision-host.ts';
import { mayHoldPlan, withSkippedFiles } from '../worlds/sparse-host.ts';
import { stagedHost } from '../worlds/staged-host.ts';
import type { Compared, NamedCommit } from './revision-argument.ts';

/** A plan as it was, and as it is. */
export interface TwoVersions {
  readonly before: Plan;
  readonly after: Plan;
  /** What a file is called after, by its name before, where that differs. */
  readonly renamedFiles: ReadonlyMap<string, string>;
  /** The second version, for more to be compared with it. */
  readonly present: Present;
}

/** A plan that others are compared with. */
export interface Present {
  readonly workspace: Workspace;
  /** Of which commit it is; `null` if it is on disk or in the index. */
  readonly commit: string | null;
  /** As typed. */
  readonly files: readonly string[];
  /** True if this version has a file. */
  has(name: string): boolean;
}

/**
 * Opens both versions. A file that was moved in between is followed; one that is on one side only is all new, or all gone.
 *
 * @throws RoadmapError if neither has a plan.
 */
export async function openTwoVersions(
  session: Session,
  git: Revisions,
  { from, to, files }: Compared,
  staged: boolean,
): Promise<TwoVersions> {
  const { host } = session;
  const root = git.top ?? host.cwd;
  // Git lists the files of the first version while the second is read.
  if (from.commit !== null) git.names(from.commit).catch(() => {});
  const open = (where: Host) => openAfter(session, where, git, from.commit, files);
  const opened = to?.commit
    ? await atCommit(host, git, to.commit, open)
    : staged
      ? await open(await stagedHost(host, root, git, await git.entries()))
      : await openOnDisk(session, root, git, open);
  return openBefore(session, git, from, { ...opened, commit: to?.commit ?? null, files });
}

/** Opens what a version that is open already was at a commit: as {@link openTwoVersions}. */
export async function openBefore(
  { host, maxBytes }: Session,
  git: Revisions,
  from: NamedCommit,
  present: Present,
): Promise<TwoVersions> {
  const { plan, config, barren } = present.workspace;
  if (from.commit === null) return { before: combine([]), after: plan, renamedFiles: new Map(), present };
  const names = new Set(await git.names(from.commit));
  // A file that was there before is no other one that was moved.
  const isNew = plan.files.some(({ file }) => !names.has(file));
  const changes = isNew ? await git.changes(from.commit, present.commit ?? undefined) : [];
  const root = git.top ?? host.cwd;
  const own = plan.files.map(({ file }) => ({ file, before: nameBefore(file, changes) }));
  const earlier = await atCommit(host, git, from.commit, async (then) => {
    const isSearched = present.files.length === 0 && config.files.length === 0;
    const found = isSearched ? findCandidates(then, host.cwd, root).found : [];
    // What is still there and was not chosen now, is no part of the plan any more.
    const gone = found.flatMap((file) => nameBelow(root, file) ?? []).filter((name) => !present.has(name));
    const wanted = [...new Set([...own.map(({ before }) => before), ...gone])];
    const paths = wanted.flatMap((name) => (name !== null && names.has(name) ? [path.join(root, name)] : []));
    if (paths.length === 0) return null;
    const near = (file: string) => {
      const now = own.find(({ before }) => before === file)?.file;
      return plan.files.find((each) => each.file === now)?.roadmap;
    };
    return openWorkspace(then, { files: paths, maxBytes, config, at: from.name, near });
  });
  const before = earlier?.plan ?? combine([]);
  if (before.items.length === 0 && plan.items.length === 0 && barren[0]) throw barren[0];
  return { before, after: plan, renamedFiles: renamed(own, before, plan), present };
}

/** A file that a sparse checkout leaves out is as the index has it. */
async function openOnDisk(
  { host, warn }: Session,
  root: string,
  git: Revisions,
  open: (host: Host) => Promise<Opened>,
): Promise<Opened> {
  const world = await withSkippedFiles(host, root, git);
  const opened = await open(world.host);
  for (const { file } of opened.workspace.plan.files)
    if (world.left.has(file)) warn(`${file} is not checked out here: read from the index`);
  return opened;
}

type Opened = Pick<Present, 'workspace' | 'has'>;

async function openAfter(
  session: Session,
  where: Host,
  git: Revisions,
  from: string | null,
  files: readonly string[],
): Promise<Opened> {
  const root = git.top ?? where.cwd;
  const has = (name: string) => where.files.kind(path.join(root, name)) !== 'missing';
  try {
    return { workspace: await session.open(files, 'ignore', where), has };
  } catch (error) {
    if (!(error instanceof RoadmapError) || from === null) throw error;
    const gone = (await git.names(from)).filter(mayHoldPlan);
    return { workspace: await session.open(files, 'ignore', withGoneFiles(where, root, gone)), has };
  }
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
