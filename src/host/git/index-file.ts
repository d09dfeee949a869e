/** A name in the index, read without git. */
export interface IndexedName {
  readonly name: string;
  /** `100644`, `100755`, `120000` for a link, `160000` for a submodule. */
  readonly mode: string;
}

/** What stands before an entry's flags, for names of objects of 20 and of 32 bytes. Bytes. */
const STATISTICS = 40;
const MODES = new Set(['100644', '100755', '120000', '160000']);

/**
 * The names in an index file of version 2, 3 or 4.
 *
 * @returns `null` if it is none, or is split over files or sparse: then git must be asked.
 */
export function namesInIndex(bytes: Uint8Array): IndexedName[] | null {
  const index = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (index.length < 12 || index.toString('latin1', 0, 4) !== 'DIRC') return null;
  const version = index.readUInt32BE(4);
  if (version < 2 || version > 4) return null;
  // The file does not say how long its names of objects are: only one of the two lengths fits.
  return entriesOf(index, version, 20) ?? entriesOf(index, version, 32);
}

function entriesOf(index: Buffer, version: number, hash: number): IndexedName[] | null {
  const count = index.readUInt32BE(8);
  const end = index.length - hash;
  const names: IndexedName[] = [];
  let before: Buffer = Buffer.alloc(0);
  let at = 12;
  for (let nth = 0; nth < count; nth += 1) {
    const start = at;
    at += STATISTICS + hash;
    if (at + 3 > end) return null;
    const mode = index.readUInt32BE(start + 24).toString(8);
    const flags = index.readUInt16BE(at);
    if (!MODES.has(mode)) return null;
    // A second pair of flags, from version 3 on.
    at += (flags & 0x4000) === 0 ? 2 : 4;
    let kept: Buffer = Buffer.alloc(0);
    if (version === 4) {
      const cut = offsetAt(index, at);
      if (cut === null || cut.value > before.length) return null;
      kept = before.subarray(0, before.length - cut.value);
      at = cut.end;
    }
    const stop = index.indexOf(0, at);
    if (stop < 0 || stop >= end) return null;
    const name = version === 4 ? Buffer.concat([kept, index.subarray(at, stop)]) : index.subarray(at, stop);
    if ((flags & 0xfff) !== 0xfff && (flags & 0xfff) !== name.length) return null;
    // Before version 4 an entry is filled up to a multiple of eight.
    at = version === 4 ? stop + 1 : start + ((stop - start + 8) & ~7);
    before = name;
    const last = names.at(-1);
    const text = name.toString();
    // A conflict has up to three entries.
    if (last?.name !== text) names.push({ name: text, mode });
  }
  return hasOnlyKnownExtensions(index, at, end) ? names : null;
}

/** `link` keeps entries in another file, `sdir` stands for folders of them. */
function hasOnlyKnownExtensions(index: Buffer, start: number, end: number): boolean {
  let at = start;
  while (at + 8 <= end) {
    const name = index.toString('latin1', at, at + 4);
    if (!/^[A-Za-z]{4}$/.test(name) || name === 'link' || name === 'sdir') return false;
    at += 8 + index.readUInt32BE(at + 4);
  }
  return at === end;
}

/** A number of git's own: seven bits a byte, highest first, each but the last counting one more. */
function offsetAt(index: Buffer, start: number): { readonly value: number; readonly end: number } | null {
  let at = start;
  let byte = index[at];
  if (byte === undefined) return null;
  let value = byte & 0x7f;
  while ((byte & 0x80) !== 0) {
    at += 1;
    byte = index[at];
    if (byte === undefined || value > 1 << 24) return null;
    value = (value + 1) * 128 + (byte & 0x7f);
  }
  return { value, end: at + 1 };
}
