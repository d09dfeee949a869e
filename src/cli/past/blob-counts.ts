import { boxesIn, type Counts } from '../../history/burnup/boxes.ts';
import { type SectionCounts, versionCounter } from '../../history/burnup/version-counts.ts';
import { openBlobCache } from '../../host/blob-cache.ts';
import { type FileVersion, isFile } from '../../host/git/revisions/file-history.ts';
import { progressLine } from '../../host/terminal/progress.ts';
import { loadEngine } from '../../markdown/engine.ts';
import { BOUNDARY, frontMatterEnd, parseSection, sectionStarts } from '../../markdown/sections.ts';
import { decode, refuseUtf16 } from '../../text/decode.ts';
import { sourceFile } from '../../text/source.ts';
import { type ExtraWords, lexicon } from '../../vocabulary/lexicon.ts';
import { wordsFor } from '../opening/configuration.ts';
import type { Session } from '../session.ts';
import { VERSION } from '../version.ts';
import type { Past } from './past.ts';
import { readVersion } from './read-version.ts';

/** How boxes are counted: to be raised when that changes. */
const COUNTING = 1;

/** @param instead What a version is taken for that cannot be read. */
export type CountsOf = (version: FileVersion | null, instead: Counts | null) => Counts | null;

/**
 * The boxes of versions of files, by blob: each is read once, and none that an earlier run has counted. One that cannot be read is told,
 * and taken for the one that is given instead.
 *
 * @param versions All that will be asked for.
 * @param cache Whether an earlier run is asked.
 */
export async function blobCounts(
  session: Session,
  { git, words }: Past,
  versions: readonly (FileVersion | null)[],
  cache: boolean,
): Promise<CountsOf> {
  const known = new Map<string, Counts | null>();
  const stamp = JSON.stringify([VERSION, COUNTING, words, git.maxBytes]);
  const earlier = cache ? openBlobCache(git.gitFolder, 'boxes', stamp) : null;
  const missing = new Map<string, FileVersion>();
  for (const version of versions) {
    if (version === null || known.has(version.oid) || missing.has(version.oid)) continue;
    const [done, total] = earlier?.get(version.oid) ?? [];
    if (done !== undefined && total !== undefined) known.set(version.oid, { done, total });
    else if (isFile(version)) missing.set(version.oid, version);
    else session.warn(`${version.name} was a link, which is not followed`);
  }
  if (missing.size > 0) {
    const progress = progressLine(session.host.stderr, missing.size, 'versions');
    const warn = progress.above(session.warn);
    try {
      const count = await counter(words);
      for await (const [oid, bytes] of git.blobs([...missing.keys()])) {
        const version = missing.get(oid) as FileVersion;
        const read = (own: Buffer) => count(own, version.name);
        const counts = await readVersion(version, bytes, git.maxBytes, { read, warn });
        known.set(oid, counts);
        if (counts) earlier?.put(oid, [counts.done, counts.total]);
        progress.step();
      }
    } finally {
      progress.end();
      earlier?.save();
    }
  }
  return (version, instead) => (version === null ? null : (known.get(version.oid) ?? instead));
}

/** Counts the boxes of versions, most of which differ little from the one before. */
async function counter(words: ExtraWords): Promise<(bytes: Buffer, name: string) => Promise<Counts>> {
  const engine = await loadEngine();
  const counters = new Map<string | undefined, (bytes: Buffer) => Counts>();
  const counterWith = (own: ExtraWords | undefined) => {
    const marks = lexicon(own);
    const read = (bytes: Buffer): SectionCounts => {
      const source = sourceFile('', decode(bytes).text);
      const { blocks, isClosed } = parseSection(source, engine);
      return { counts: boxesIn(blocks, source.text, marks), isClosed };
    };
    return versionCounter({ starts: sectionStarts, read, boundary: BOUNDARY });
  };
  return async (bytes, name) => {
    refuseUtf16(bytes);
    const front = bytes.subarray(0, frontMatterEnd(bytes));
    const own = await wordsFor(decode(front).text, name, words);
    const key = JSON.stringify(own);
    const count = counters.get(key) ?? counterWith(own);
    counters.set(key, count);
    return count(bytes);
  };
}
