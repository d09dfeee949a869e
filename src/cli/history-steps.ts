import { RoadmapError } from '../error.ts';
import type { Step } from '../history/story.ts';
import type { FileChange, FileVersion } from '../host/revisions/file-history.ts';
import type { Revisions } from '../host/revisions.ts';
import type { Reader } from '../read.ts';
import { combine, type Plan } from '../roadmap/combine.ts';
import type { Roadmap } from '../roadmap/roadmap.ts';
import { decode } from '../text/decode.ts';
import { sourceFile } from '../text/source.ts';
import type { ExtraWords } from '../vocabulary/lexicon.ts';
import { frontMatterWords, joinWords } from './configuration.ts';

export interface HistoryOptions {
  /** The user's own, behind those of each version's front matter. */
  readonly words: ExtraWords;
  readonly read: Reader;
  readonly maxBytes: number;
  /** A line for the user. */
  warn(text: string): void;
}

/**
 * The commits that changed the files of a plan, the newest first, with the plan before and after each. Every blob is read once, when
 * it is come to: who stops early has read no more than that.
 *
 * @param from A full name.
 * @param files From the top of the repository, as they are called in that commit.
 */
export async function* stepsOf(
  git: Revisions,
  from: string,
  files: readonly string[],
  options: HistoryOptions,
): AsyncGenerator<Step> {
  const histories = await Promise.all(files.map((file) => git.fileHistory(from, file)));
  const commits = await inOrder(git, from, histories);
  const end = git.shallow ? await git.oldest(from) : null;
  const state = histories.map(([newest]) => newest?.after ?? null);
  const versions = [...state, ...commits.flatMap(({ changes }) => changes.map(({ change }) => change.before))];
  const roadmaps = roadmapsOf(git, versions, options);
  const current: (Part | null)[] = [];
  for (const version of state) current.push(await roadmaps(version, null));
  let after = planOf(current);
  for (const { changes } of commits) {
    const renamedFiles = new Map<string, string>();
    for (const { at, change } of changes) {
      const { before, after: now } = change;
      if (before && now && before.name !== now.name) renamedFiles.set(before.name, now.name);
      current[at] = await roadmaps(before, current[at] ?? null);
    }
    const [{ change }] = changes as [Placed];
    const before = planOf(current);
    yield { commit: change.commit, before, after, renamedFiles, isEnd: change.commit.oid === end };
    after = before;
  }
}

interface Placed {
  /** Of which file, by its place among them. */
  readonly at: number;
  readonly change: FileChange;
}

interface Part {
  readonly file: string;
  readonly roadmap: Roadmap;
}

function planOf(parts: readonly (Part | null)[]): Plan {
  return combine(parts.flatMap((part) => part ?? []));
}

/** The changes of all files by commit, the newest first. */
async function inOrder(
  git: Revisions,
  from: string,
  histories: readonly (readonly FileChange[])[],
): Promise<{ readonly changes: readonly Placed[] }[]> {
  const commits = new Map<string, Placed[]>();
  for (const [at, history] of histories.entries()) {
    for (const change of history) {
      const known = commits.get(change.commit.oid);
      if (known) known.push({ at, change });
      else commits.set(change.commit.oid, [{ at, change }]);
    }
  }
  if (histories.length < 2) return [...commits.values()].map((changes) => ({ changes }));
  const order = await git.order(from);
  return order.flatMap((oid) => {
    const changes = commits.get(oid);
    return changes ? [{ changes }] : [];
  });
}

/**
 * Reads versions in the order in which they will be asked for. One that cannot be read is told, and taken for the one that was
 * read before: nothing is said to have come or gone for that.
 */
function roadmapsOf(
  git: Revisions,
  versions: readonly (FileVersion | null)[],
  { words, read, maxBytes, warn }: HistoryOptions,
): (version: FileVersion | null, instead: Part | null) => Promise<Part | null> {
  const uses = new Map<string, number>();
  for (const version of versions)
    if (version && isFile(version)) uses.set(version.oid, (uses.get(version.oid) ?? 0) + 1);
  const contents = git.blobs([...uses.keys()], maxBytes)[Symbol.asyncIterator]();
  const known = new Map<string, Roadmap | null>();
  const parse = async (name: string, oid: string, bytes: Uint8Array | null): Promise<Roadmap | null> => {
    const unread = (why: string) => warn(`${name} in blob ${oid.slice(0, 10)} is passed over: ${why}`);
    if (bytes === null) {
      unread(`over ${maxBytes} bytes`);
      return null;
    }
    try {
      const { text } = decode(bytes);
      const own = joinWords(await frontMatterWords(text, name), words);
      return read(sourceFile(name, text), Object.keys(own).length === 0 ? undefined : own);
    } catch (error) {
      if (!(error instanceof RoadmapError)) throw error;
      unread(error.message);
      return null;
    }
  };
  return async (version, instead) => {
    if (version === null) return null;
    const { oid, name } = version;
    if (!isFile(version)) {
      warn(`${name} was a link, which is not followed`);
      return instead;
    }
    while (!known.has(oid)) {
      const next = await contents.next();
      if (next.done) return instead;
      const [come, bytes] = next.value;
      known.set(come, await parse(name, come, bytes));
    }
    const roadmap = known.get(oid) ?? null;
    const left = (uses.get(oid) ?? 1) - 1;
    uses.set(oid, left);
    // Kept only for a version that comes again, as after a revert.
    if (left === 0) known.delete(oid);
    return roadmap === null ? instead : { file: name, roadmap };
  };
}

function isFile({ mode }: FileVersion): boolean {
  return mode.startsWith('100');
}
