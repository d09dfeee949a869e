import { broughtBy } from '../../check/since.ts';
import { rootOf } from '../../host/git/on-disk.ts';
import { nameBefore } from '../../host/git/revisions/changed-files.ts';
import type { Revisions } from '../../host/git/revisions.ts';
import { pairItems } from '../../roadmap/pair/pair.ts';
import type { Roadmap } from '../../roadmap/roadmap.ts';
import { decode } from '../../text/decode.ts';
import { sourceFile } from '../../text/source.ts';
import { blocksAround } from '../embedding/blocks-around.ts';
import type { Workspace } from '../opening/workspace.ts';
import type { Session } from '../session.ts';
import { withGoneFiles } from '../worlds/gone-files.ts';
import { stagedHost } from '../worlds/staged-host.ts';
import type { CheckedPlan, Surroundings } from './checking.ts';
import { refuseLinksOut } from './links-out.ts';
import { repositoryAround } from './surroundings.ts';

export interface ComparisonOptions {
  /** A revision: what changed since this branch left it is looked at. */
  readonly since?: string | undefined;
  /** What would be committed is looked at, instead of the files on disk, and compared with the last commit. */
  readonly staged?: boolean | undefined;
}

type Found = ReturnType<CheckedPlan['find']>;

/** The files that are checked, and what they are compared with. */
export interface Comparison {
  readonly workspace: Workspace;
  /** For `openChecks`. */
  readonly around: (file: string) => Surroundings;
  /** What is found; with a base, what the change brings of it. */
  find(check: CheckedPlan, roadmap?: Roadmap): Found;
}

/**
 * Opens the files that are to be checked, with the repository and the base around them.
 *
 * @throws RoadmapError for a base that is not there, or a file with a merge conflict in the index.
 *
 * @example
 * const { workspace, around, find } = await openComparison(session, files, { since: 'origin/main' });
 * const results = openChecks(workspace, session.host, options, around).map((check) => find(check));
 */
export async function openComparison(
  session: Session,
  files: readonly string[],
  compared: ComparisonOptions,
): Promise<Comparison> {
  const { host } = session;
  if (compared.since === undefined && compared.staged !== true) {
    // A file without a plan is a finding.
    const workspace = await session.open(files, 'ignore');
    refuseLinksOut(host, workspace.opened);
    const repository = session.at === null ? await repositoryAround(host) : null;
    const blocks = await blocksAround(workspace, repository, files.length === 0);
    const around = (file: string) => ({ base: null, repository, blocks: blocks(file) });
    return { workspace, around, find: (check, roadmap) => check.find(roadmap) };
  }
  const root = rootOf(host);
  const purpose = { of: compared.staged === true ? '--staged' : '--since', inHook: compared.staged === true };
  const { openRepository } = await import('../../host/git/revisions.ts');
  const revisions = await openRepository(root, host.env, purpose, session.maxBytes);
  const { base, tip, head } = await versionsOf(revisions, compared.since);
  const [entries, changes] = await Promise.all([revisions.entries(), base === null ? [] : revisions.changes(base)]);
  const where = compared.staged === true ? await stagedHost(host, root, revisions, entries) : host;
  const gone = changes.flatMap(({ before, after }) => (before !== null && after === null ? [before] : []));
  const workspace = await session.open(files, 'ignore', withGoneFiles(where, root, gone));
  refuseLinksOut(host, workspace.opened);
  const repository = await repositoryAround(
    where,
    entries,
    changes.flatMap(({ after }) => after ?? []),
  );
  const bases = await read(revisions, base, workspace, (file) => nameBefore(file, changes));
  const tips = await read(revisions, tip === base ? null : tip, workspace, (file) => file);
  const isAsked = compared.since !== undefined && compared.staged !== true && base !== null && head !== null;
  const claims = isAsked ? (await revisions.claims(base, head)).commits.flatMap((commit) => commit.claims) : null;
  const blocks = await blocksAround(workspace, repository, files.length === 0);
  const around = (file: string) => ({
    base: bases.get(file) ?? null,
    tip: tips.get(file) ?? null,
    claims,
    repository,
    blocks: blocks(file),
  });
  return { workspace, around, find: (check, roadmap) => brought(check, bases.get(check.file), roadmap) };
}

/** The commit that is compared with, `null` before the first, and what the branch has become by now. */
async function versionsOf(
  revisions: Revisions,
  since: string | undefined,
): Promise<{ readonly base: string | null; readonly tip: string | null; readonly head: string | null }> {
  const head = await revisions.head();
  if (since === undefined) return { base: head, tip: null, head };
  const tip = await revisions.resolve(since);
  return { base: head === null ? tip : await revisions.mergeBase(tip, head), tip, head };
}

async function read(
  revisions: Revisions,
  commit: string | null,
  { opened, reread }: Workspace,
  nameOf: (file: string) => string | null,
): Promise<Map<string, Roadmap>> {
  const found = new Map<string, Roadmap>();
  if (commit === null) return found;
  for (const own of opened) {
    const name = own.absolute === '-' ? null : nameOf(own.file);
    const bytes = name === null ? null : await revisions.read(commit, name);
    if (bytes !== null) found.set(own.file, reread(sourceFile(own.roadmap.source.path, decode(bytes).text), own));
  }
  return found;
}

function brought(check: CheckedPlan, base: Roadmap | undefined, roadmap = check.opened.roadmap): Found {
  const found = check.find(roadmap);
  if (!base) return found;
  const { pairs } = pairItems(base.items, roadmap.items);
  const ids = new Map(pairs.map(({ before, after }) => [before.id, after.id]));
  const before = { roadmap: base, diagnostics: check.find(base).diagnostics };
  const now = { roadmap, diagnostics: found.diagnostics };
  return { ...found, diagnostics: broughtBy(now, before, ids) };
}
