import { RoadmapError } from '../../error.ts';
import { boxesIn, type Counts } from '../../history/boxes.ts';
import { type SectionCounts, versionCounter } from '../../history/version-counts.ts';
import { openBlobCache } from '../../host/blob-cache.ts';
import { progressLine } from '../../host/progress.ts';
import { type FileVersion, isFile } from '../../host/revisions/file-history.ts';
import { shortOid } from '../../host/revisions/log.ts';
import { loadEngine } from '../../markdown/engine.ts';
import { BOUNDARY, frontMatterEnd, parseSection, sectionStarts } from '../../markdown/sections.ts';
import { decode, refuseUtf16 } from '../../text/decode.ts';
import { sourceFile } from '../../text/source.ts';
import { type ExtraWords, lexicon } from '../../vocabulary/lexicon.ts';
import { frontMatterWords, joinWords } from '../opening/configuration.ts';
import type { Session } from '../session.ts';
import { VERSION } from '../version.ts';
import type { Past } from './past.ts';

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
  const stamp = JSON.stringify([VERSION, COUNTING, words, session.maxBytes]);
  const earlier = cache ? openBlobCache(git.gitFolder, 'boxes', stamp) : null;
  const missing = new Map<string, string>();
  for (const version of versions) {
    if (version === null || known.has(version.oid) || missing.has(version.oid)) continue;
    const [done, total] = earlier?.get(version.oid) ?? [];
    if (done !== undefined && total !== undefined) known.set(version.oid, { done, total });
    else if (isFile(version)) missing.set(version.oid, version.name);
    else session.warn(`${version.name} was a link, which is not followed`);
  }
  if (missing.size > 0) {
    const progress = progressLine(session.host.stderr, missing.size, 'versions');
    const warn = progress.above(session.warn);
    try {
      const count = await counter(words);
      for await (const [oid, bytes] of git.blobs([...missing.keys()], session.maxBytes)) {
        const counts = await attempt(missing.get(oid) as string, oid, warn, async (name) => {
          if (bytes === null) throw new RoadmapError(`over ${session.maxBytes} bytes`);
          return count(bytes, name);
        });
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

async function attempt<T>(
  name: string,
  oid: string,
  warn: (text: string) => void,
  read: (name: string) => Promise<T>,
): Promise<T | null> {
  try {
    return await read(name);
  } catch (error) {
    if (!(error instanceof RoadmapError)) throw error;
    warn(`${name} in blob ${shortOid(oid)} is passed over: ${error.message}`);
    return null;
  }
}

/** Counts the boxes of versions, most of which differ little from the one before. */
async function counter(words: ExtraWords): Promise<(bytes: Buffer, name: string) => Promise<Counts>> {
  const engine = await loadEngine();
  const counters = new Map<string, (bytes: Buffer) => Counts>();
  const counterWith = (own: ExtraWords) => {
    const marks = lexicon(Object.keys(own).length === 0 ? undefined : own);
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
    const own = front.includes('\nroadmap')
      ? joinWords(await frontMatterWords(decode(front).text, name), words)
      : words;
    const key = own === words ? '' : JSON.stringify(own);
    const count = counters.get(key) ?? counterWith(own);
    counters.set(key, count);
    return count(bytes);
  };
}
