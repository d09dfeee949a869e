import { RoadmapError } from '../../error.ts';
import { type Counts, NOTHING, plus } from './boxes.ts';

/** What is said of a section that was read by itself. */
export interface SectionCounts {
  readonly counts: Counts;
  /** As `Section.isClosed`. */
  readonly isClosed: boolean;
}

export interface SectionReader {
  /** Offsets in bytes at which sections may begin, behind `from` and before `to`; the first of a document begins at 0. */
  starts(bytes: Buffer, from: number, to: number): readonly number[];
  /** Reads a part of a document, or all of it. */
  read(bytes: Buffer): SectionCounts;
  /** How many bytes before and behind a begin make it one. */
  readonly boundary: { readonly before: number; readonly behind: number };
}

interface Placed extends SectionCounts {
  /** Bytes. */
  readonly length: number;
}

interface Version {
  readonly bytes: Buffer;
  readonly sections: readonly Placed[];
  /** Of all of them. */
  readonly counts: Counts;
}

const NO_VERSION: Version = { bytes: Buffer.of(), sections: [], counts: NOTHING };

/** So many sections are remembered by their text. */
const REMEMBERED = 4000;

/**
 * Counts versions of a document that come one after the other. Of each only the sections are read that differ from the one before, and of
 * those only the ones that were not read before: it costs what changed. The result is that of reading the whole.
 *
 * @throws What `read` throws.
 */
export function versionCounter({ starts, read, boundary }: SectionReader): (bytes: Buffer) => Counts {
  const known = new Map<string, Placed>();
  let last = NO_VERSION;
  // Two for all: whoever brings the bytes may overwrite them.
  let [kept, other] = [Buffer.of(), Buffer.of()];
  const copyOf = (bytes: Buffer): Buffer => {
    [kept, other] = [other, kept];
    if (kept.length < bytes.length) kept = Buffer.allocUnsafe(bytes.length * 2);
    bytes.copy(kept);
    return kept.subarray(0, bytes.length);
  };

  /** `null` if it cannot be read alone: only the whole tells whether it can be read. */
  const section = (bytes: Buffer, start: number, end: number): Placed | null => {
    const own = bytes.subarray(start, end);
    // Front matter is read only where a document begins.
    const key = `${start === 0} ${own.toString('latin1')}`;
    const before = known.get(key);
    if (before) return before;
    try {
      const { counts, isClosed } = read(own);
      const said = { counts, isClosed, length: own.length };
      if (known.size >= REMEMBERED) known.clear();
      known.set(key, said);
      return said;
    } catch (error) {
      if (error instanceof RoadmapError) return null;
      throw error;
    }
  };

  return (bytes) => {
    const [head, tail] = unchanged(last.bytes, bytes);
    const { sections: old } = last;
    let [before, from] = [0, 0];
    for (let end = old[0]?.length ?? 0; before < old.length && end + boundary.behind <= head; ) {
      [before, from] = [before + 1, end];
      end += old[before]?.length ?? 0;
    }
    let [after, to] = [old.length, bytes.length];
    for (let left = tail; after > Math.max(before, 1); after -= 1) {
      const { length } = old[after - 1] as Placed;
      if (length + boundary.before > left) break;
      [left, to] = [left - length, to - length];
    }
    const begins = [from, ...starts(bytes, from, to), to];
    const between = begins.slice(0, -1).flatMap((start, nth) => {
      const end = begins[nth + 1] as number;
      return start === end ? [] : [section(bytes, start, end)];
    });
    const isLast = after === old.length;
    const isOpen = between.some((each, nth) => !each?.isClosed && !(isLast && nth === between.length - 1));
    if (isOpen || between.includes(null)) {
      last = NO_VERSION;
      return read(bytes).counts;
    }
    const now = between.filter((each) => each !== null);
    // Those that stay were closed before, and are counted in the last sum.
    const [gone, come] = [sumOf(old.slice(before, after)), sumOf(now)];
    const counts = plus(come, { done: last.counts.done - gone.done, total: last.counts.total - gone.total });
    last = { bytes: copyOf(bytes), sections: [...old.slice(0, before), ...now, ...old.slice(after)], counts };
    return counts;
  };
}

function sumOf(sections: readonly SectionCounts[]): Counts {
  return sections.reduce((sum, { counts }) => plus(sum, counts), NOTHING);
}

/** How many bytes at the begin of two texts are the same, and how many at the end of what is left. */
function unchanged(one: Buffer, other: Buffer): [head: number, tail: number] {
  const most = Math.min(one.length, other.length);
  const head = furthest(most, (from, to) => one.compare(other, from, to, from, to) === 0);
  const [ends, others] = [one.length, other.length];
  const tail = furthest(
    most - head,
    (from, to) => one.compare(other, others - to, others - from, ends - to, ends - from) === 0,
  );
  return [head, tail];
}

/** Up to where all is the same, by halves: comparing much at once takes little longer than comparing one byte. */
function furthest(most: number, isSame: (from: number, to: number) => boolean): number {
  let [same, end] = [0, most];
  while (same < end) {
    const middle = (same + end + 1) >> 1;
    if (isSame(same, middle)) same = middle;
    else end = middle - 1;
  }
  return same;
}
