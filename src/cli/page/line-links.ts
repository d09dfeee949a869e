import { orNull } from '../../error.ts';
import { repositoryRoot } from '../../host/git/on-disk.ts';
import { openRepository, type Revisions } from '../../host/git/revisions.ts';
import type { LineLinks } from '../../render/page/data.ts';
import { forgeOf, lineUrl } from '../../render/page/forge.ts';
import type { PlanFile } from '../../roadmap/combine.ts';
import { append } from '../../text/append.ts';
import { decode } from '../../text/decode.ts';
import { lineText, type SourceFile, sourceFile } from '../../text/source.ts';
import type { Session } from '../session.ts';

const NONE: LineLinks = { of: () => null, commit: null, changed: false };

/**
 * Where the lines of a plan can be looked at: on the forge that the repository's remote is on, in the commit that the files are
 * from. A line that the commit does not have is nowhere to be seen, and has no link.
 */
export async function lineLinksOf(session: Session, files: readonly PlanFile[]): Promise<LineLinks> {
  const { host, at } = session;
  const root = repositoryRoot(host, host.cwd);
  if (root === null) return NONE;
  const links = await orNull(async () => {
    const git = await openRepository(root, host.env, { of: 'links' }, session.maxBytes);
    const [remote, commit] = await Promise.all([git.remote(), at === null ? git.head() : git.resolve(at)]);
    return commit === null ? null : linksInto(git, commit, remote, files);
  });
  // Without git there is nothing to link to, which is no reason to have no report.
  return links ?? NONE;
}

async function linksInto(
  git: Revisions,
  commit: string,
  remote: string | null,
  files: readonly PlanFile[],
): Promise<LineLinks> {
  const committed = new Map<string, SourceLines>();
  await Promise.all(
    files.map(async ({ file, roadmap: { source } }) => {
      const bytes = await git.read(commit, file);
      if (bytes !== null) committed.set(file, compared(linesOf(source), linesOf(sourceFile(file, decode(bytes).text))));
    }),
  );
  const forge = remote === null ? null : forgeOf(remote);
  return {
    of(file, line) {
      const there = committed.get(file)?.there(line);
      return forge === null || there === undefined ? null : lineUrl(forge, commit, file, there);
    },
    commit,
    changed: files.some(({ file }) => committed.get(file)?.same !== true),
  };
}

/** What has become of the lines of a committed file. Lines are 1-based. */
interface SourceLines {
  readonly same: boolean;
  /** Where the commit has a line. */
  there(line: number): number | undefined;
}

/** In a file that differs, only lines that both texts have just once are surely the same. */
function compared(now: readonly string[], before: readonly string[]): SourceLines {
  // Line by line, as git may have another line end in its own copy.
  if (now.length === before.length && now.every((text, at) => text === before[at]))
    return { same: true, there: (line) => line };
  const [here, there] = [numbersOf(now), numbersOf(before)];
  const only = (numbers: readonly number[] | undefined) => (numbers?.length === 1 ? numbers[0] : undefined);
  return {
    same: false,
    there: (line) => {
      const text = now[line - 1] ?? '';
      return only(here.get(text)) && only(there.get(text));
    },
  };
}

function linesOf(source: SourceFile): string[] {
  return source.lineStarts.map((_, at) => lineText(source, at + 1));
}

/** 1-based numbers of the lines of each text. */
function numbersOf(lines: readonly string[]): Map<string, number[]> {
  const numbers = new Map<string, number[]>();
  for (const [at, text] of lines.entries()) append(numbers, text, at + 1);
  return numbers;
}
