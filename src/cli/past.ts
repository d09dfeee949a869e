import path from 'node:path';
import { RoadmapError } from '../error.ts';
import type { Step } from '../history/story.ts';
import type { Host } from '../host/host.ts';
import { openRepository, type Revisions } from '../host/revisions.ts';
import { loadReader } from '../read.ts';
import { findConfiguration } from './configuration.ts';
import { stepsOf } from './history-steps.ts';
import { atCommit } from './revision-host.ts';
import type { Session } from './session.ts';
import { openWorkspace, rootOf } from './workspace.ts';

/** A file is not followed through more names than that. */
const MOST_NAMES = 50;

/** The history of a plan up to a commit, opened and not yet read. */
export interface Past {
  readonly git: Revisions;
  /** The commit up to which it goes; `null` before the first. */
  readonly from: string | null;
  /** The oldest commit at hand, in a shallow clone; else `null`. */
  readonly endsAt: string | null;
  /** The first word, if it names no file. */
  readonly item: string | null;
  /** Those that changed the plan, the newest first; read as they are asked for. */
  steps(): AsyncIterable<Step>;
}

/**
 * The past of the plan that a command line means, up to HEAD or `--at`.
 *
 * @param command Who asks, for messages: `roadmap log`.
 * @param words An item or none, then files or none.
 * @throws RoadmapError without git, a repository, the commit or the files.
 *
 * @example
 * const past = await openPast(session, 'roadmap log', ['M3']);
 * for await (const { commit, before, after } of past.steps()) …
 */
export async function openPast(session: Session, command: string, words: readonly string[]): Promise<Past> {
  const { host, maxBytes, warn } = session;
  const git = await openRepository(host.cwd, host.env, { of: `\`${command}\`` });
  const from = session.at === null ? await git.head() : await git.resolve(session.at);
  if (from === null) return { git, from, endsAt: null, item: null, steps: async function* () {} };
  const names = new Set(await git.names(from));
  const [first] = words;
  const item = first !== undefined && !isFile(session, git, names, first) ? first : null;
  const files = await filesAt(session, git, from, item === null ? words : words.slice(1));
  const { words: own } = await findConfiguration(host, rootOf(host));
  const read = await loadReader();
  return {
    git,
    from,
    endsAt: git.shallow ? await git.oldest(from) : null,
    item,
    steps: () => stepsOf(git, from, files, { words: own, read, maxBytes, warn }),
  };
}

/** Says where history ends for being a shallow clone; true if it does. */
export function warnOfEnd({ endsAt }: Past, session: Session): boolean {
  if (endsAt === null) return false;
  const oid = endsAt.slice(0, 10);
  session.warn(`history ends at ${oid} in this shallow clone: \`git fetch --unshallow\`, or \`fetch-depth: 0\``);
  return true;
}

/** From the top of the repository. */
function nameOf(session: Session, git: Revisions, file: string): string {
  const top = git.top ?? session.host.cwd;
  return path.relative(top, path.resolve(session.host.cwd, file)).split(path.sep).join('/');
}

function isFile(session: Session, git: Revisions, names: ReadonlySet<string>, word: string): boolean {
  const name = nameOf(session, git, word);
  if (names.has(name) || /[/\\]|\.(?:md|markdown|txt)$/i.test(word)) return true;
  return session.host.files.kind(path.resolve(session.host.cwd, word)) !== 'missing';
}

/** The files of the plan at a commit; those that were named, also where that commit has them no more. */
async function filesAt(
  session: Session,
  git: Revisions,
  from: string,
  typed: readonly string[],
): Promise<readonly string[]> {
  const { host, maxBytes } = session;
  try {
    const open = (then: Host) => openWorkspace(then, { files: typed, maxBytes });
    const { plan } = await atCommit(host, git, from, maxBytes, open);
    return plan.files.map(({ file }) => file);
  } catch (error) {
    if (!(error instanceof RoadmapError) || typed.length === 0) throw error;
    const files = await Promise.all(typed.map((file) => nameThen(git, from, nameOf(session, git, file))));
    return files.map((file) => {
      if (file === null) throw error;
      return file;
    });
  }
}

/** What a file is called in a commit that may have it no more; `null` if it never was in one before. */
async function nameThen(git: Revisions, from: string, name: string, steps = 0): Promise<string | null> {
  const [newest] = await git.fileHistory(from, name);
  if (!newest) return null;
  const [parent] = newest.commit.parents;
  if (newest.after !== null || parent === undefined || steps > MOST_NAMES) return name;
  const change = (await git.changes(parent, newest.commit.oid)).find(({ before }) => before === name);
  return change?.after ? nameThen(git, from, change.after, steps + 1) : name;
}
