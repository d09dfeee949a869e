import { RoadmapError } from '../error.ts';
import { type Counts, NOTHING, plus } from './boxes.ts';

/** What is said of a section that was read by itself. */
export interface SectionCounts {
  readonly counts: Counts;
  /** As `Section.isClosed`. */
  readonly isClosed: boolean;
}

export interface SectionReader {
  /** Offsets in bytes at which sections may begin, behind `from` and before `to`. */
  starts(bytes: Buffer, from: number, to: number): readonly number[];
  /** Reads a part of a document, or all of it. */
  read(bytes: Buffer): SectionCounts;
  /** How many bytes before and behind a begin make it one. */
  readonly boundary: { readonly before: number; readonly behind: number };
}

/** In bytes of its version, the end not included. */
interface Placed extends SectionCounts {
  readonly start: number;
  readonly end: number;
}

/** So many sections are remembered by their text. */
const REMEMBERED = 4000;

/**
 * Counts versions of a document that come one after the other. Of each only the sections are read that differ from the one before, and of
 * those only the ones that were not read before: it costs what changed. The result is that of reading the whole.
 *
 * @throws What `read` throws.
 */
export function versionCounter({ starts, read, boundary }: SectionReader): (bytes: Buffer) => Counts {
  const known = new Map<string, SectionCounts>();
  let last: { readonly bytes: Buffer; readonly sections: readonly Placed[] } = { bytes: Buffer.of(), sections: [] };

  const readAlone = (own: Buffer): SectionCounts => {
    try {
      return read(own);
    } catch (error) {
      // Only the whole document tells whether it can be read.
      if (error instanceof RoadmapError) return { counts: NOTHING, isClosed: false };
      throw error;
    }
  };

  const section = (bytes: Buffer, start: number, end: number): Placed => {
    const own = bytes.subarray(start, end);
    // Front matter is read only where a document begins.
    const key = `${start === 0} ${own.toString('latin1')}`;
    let said = known.get(key);
    if (!said) {
      said = readAlone(own);
      if (known.size >= REMEMBERED) known.clear();
      known.set(key, said);
    }
    return { ...said, start, end };
  };

  return (bytes) => {
    const [head, tail] = unchanged(last.bytes, bytes);
    const moved = bytes.length - last.bytes.length;
    const before = last.sections.filter(({ end }) => end + boundary.behind <= head);
    const after = last.sections
      .slice(before.length)
      .filter(({ start }) => start > 0 && start - boundary.before >= last.bytes.length - tail)
      .map((each) => ({ ...each, start: each.start + moved, end: each.end + moved }));
    const from = before.at(-1)?.end ?? 0;
    const to = after[0]?.start ?? bytes.length;
    const begins = [from, ...starts(bytes, from === 0 ? frontMatterEnd(bytes) : from, to), to];
    const between = begins.slice(0, -1).flatMap((start, nth) => {
      const end = begins[nth + 1] as number;
      return start === end ? [] : section(bytes, start, end);
    });
    const sections = [...before, ...between, ...after];
    if (sections.slice(0, -1).every(({ isClosed }) => isClosed)) {
      last = { bytes, sections };
      return sections.reduce((sum, { counts }) => plus(sum, counts), NOTHING);
    }
    last = { bytes: Buffer.of(), sections: [] };
    return read(bytes).counts;
  };
}

/** Bytes that are compared at once. */
const CHUNK = 1024;

/** How many bytes at the begin of two texts are the same, and how many at the end of what is left. */
function unchanged(one: Buffer, other: Buffer): [head: number, tail: number] {
  const most = Math.min(one.length, other.length);
  let head = 0;
  while (head + CHUNK <= most && one.compare(other, head, head + CHUNK, head, head + CHUNK) === 0) head += CHUNK;
  while (head < most && one[head] === other[head]) head += 1;
  const rest = most - head;
  const same = (tail: number) =>
    one.compare(
      other,
      other.length - tail - CHUNK,
      other.length - tail,
      one.length - tail - CHUNK,
      one.length - tail,
    ) === 0;
  let tail = 0;
  while (tail + CHUNK <= rest && same(tail)) tail += CHUNK;
  while (tail < rest && one[one.length - tail - 1] === other[other.length - tail - 1]) tail += 1;
  return [head, tail];
}

/** Behind the first line that may end front matter, as `# a comment` in it is no heading; the end where none does. */
function frontMatterEnd(bytes: Buffer): number {
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const fence = bytes.toString('latin1', bom, bom + 3);
  if (fence !== '---' && fence !== '+++') return 0;
  const end = bytes.indexOf(`\n${fence}`, bom + 3);
  return end < 0 ? bytes.length : end + 4;
}
