import { type FileVersion, isFile } from '../../host/git/revisions/file-history.ts';
import type { Revisions } from '../../host/git/revisions.ts';
import type { Reader } from '../../read.ts';
import type { Roadmap } from '../../roadmap/roadmap.ts';
import { decode } from '../../text/decode.ts';
import { sourceFile } from '../../text/source.ts';
import type { ExtraWords } from '../../vocabulary/lexicon.ts';
import { wordsFor } from '../opening/configuration.ts';
import { readVersion } from './read-version.ts';

export interface PastOptions {
  /** The user's own, behind those of each version's front matter. */
  readonly words: ExtraWords;
  readonly read: Reader;
  /** A line for the user. */
  warn(text: string): void;
}

/** A file of a plan as it was. */
export interface Part {
  readonly file: string;
  readonly roadmap: Roadmap;
}

export interface PastReader {
  /** @param instead What a version is taken for that cannot be read. */
  read(version: FileVersion | null, instead: Part | null): Promise<Part | null>;
  /** To be called when no more is read: git waits for that. */
  end(): Promise<void>;
}

/** So many versions are at hand for when they come again, as after a revert: each takes some fifty times its text. */
const KEPT = 40;

/**
 * Reads versions in the order in which they will be asked for, each once. One that cannot be read is told, and taken for the one that
 * is given instead: nothing is said to have come or gone for that.
 *
 * @param versions Exactly those that will be asked for, `null` for where there is no file.
 */
export function pastRoadmaps(
  git: Revisions,
  versions: readonly (FileVersion | null)[],
  options: PastOptions,
): PastReader {
  const contents = git.blobs(blobsToRead(versions));
  const known = new Map<string, Roadmap | null>();
  const read: PastReader['read'] = async (version, instead) => {
    if (version === null) return null;
    const { oid, name } = version;
    if (!isFile(version)) {
      options.warn(`${name} was a link, which is not followed`);
      return instead;
    }
    let roadmap = known.get(oid);
    if (roadmap === undefined) {
      const next = await contents.next();
      roadmap = await readVersion(version, next.done ? null : next.value[1], git.maxBytes, {
        async read(bytes) {
          const { text } = decode(bytes);
          return options.read(sourceFile(name, text), await wordsFor(text, name, options.words), instead?.roadmap);
        },
        warn: options.warn,
      });
    }
    keep(known, oid, roadmap);
    return roadmap === null ? instead : { file: name, roadmap };
  };
  return { read, end: async () => void (await contents.return(undefined)) };
}

/** Which blobs have to be read when, if the last {@link KEPT} of them are kept. */
function blobsToRead(versions: readonly (FileVersion | null)[]): string[] {
  const known = new Map<string, null>();
  return versions.flatMap((version) => {
    if (version === null || !isFile(version)) return [];
    const isKnown = known.has(version.oid);
    keep(known, version.oid, null);
    return isKnown ? [] : [version.oid];
  });
}

/** As the latest; the one that was not asked for the longest goes. */
function keep<T>(known: Map<string, T>, oid: string, value: T): void {
  known.delete(oid);
  known.set(oid, value);
  const [oldest] = known.keys();
  if (known.size > KEPT && oldest !== undefined) known.delete(oldest);
}
