import { RoadmapError } from '../error.ts';
import { contentOf, type SourceFile } from './source.ts';

/** A file's bytes as text. A leading BOM is kept: `sourceFile` sets it aside. */
export interface Decoded {
  readonly text: string;
  /** True if the bytes are not UTF-8: `text` then has U+FFFD for what is wrong, and must never be written back. */
  readonly lossy: boolean;
  /** Offset in bytes of the first one that is not UTF-8. */
  readonly firstBadByte: number | null;
}

/** How many bytes are looked at to tell UTF-16 without a BOM from text with a few NULs. */
const SAMPLE = 4096;

/**
 * Reads UTF-8 strictly, else leniently, saying where it went wrong.
 *
 * @example `decode(Buffer.from([0x61, 0xe9])).firstBadByte` is `1`.
 * @throws RoadmapError for UTF-16, which would read as text between NULs.
 */
export function decode(bytes: Uint8Array): Decoded {
  refuseUtf16(bytes);
  try {
    return {
      text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes),
      lossy: false,
      firstBadByte: null,
    };
  } catch {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    return { text, lossy: true, firstBadByte: firstDifference(bytes, text) };
  }
}

/** @throws RoadmapError for UTF-16. Only the first {@link SAMPLE} bytes are looked at. */
export function refuseUtf16(bytes: Uint8Array): void {
  if (looksLikeUtf16(bytes)) throw new RoadmapError('file is UTF-16', { hint: 'convert to UTF-8' });
}

/** The bytes of a file's text, with its BOM. */
export function encode(source: SourceFile): Uint8Array {
  return new TextEncoder().encode(contentOf(source));
}

/** Where the lenient reading, encoded again, first differs from the bytes: there stands the first bad one. */
function firstDifference(bytes: Uint8Array, text: string): number {
  const again = new TextEncoder().encode(text);
  const end = Math.min(bytes.length, again.length);
  let at = 0;
  while (at < end && bytes[at] === again[at]) at += 1;
  // Inside the three bytes of a U+FFFD whose first ones happen to be what was there.
  while (at > 0 && ((again[at] ?? 0) & 0xc0) === 0x80) at -= 1;
  return at;
}

function looksLikeUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const end = Math.min(bytes.length, SAMPLE) & ~1;
  if (end < 4 || !bytes.subarray(0, end).includes(0)) return false;
  const zeros = [0, 0] as [number, number];
  for (let at = 0; at < end; at += 1) if (bytes[at] === 0) zeros[at & 1 ? 1 : 0] += 1;
  return Math.max(...zeros) > (end / 2) * 0.2;
}
