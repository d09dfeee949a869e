import fs from 'node:fs';
import path from 'node:path';
import { makeFolders } from './make-folders.ts';
import { replaceFile } from './replace-file.ts';

/** Small answers about blobs, by their names: what a blob holds never changes. */
export interface BlobCache {
  /** `null` if it is not known. Numbers, as many as were put. */
  get(oid: string): readonly number[] | null;
  put(oid: string, numbers: readonly number[]): void;
  /** Writes what was put, if anything was. That it cannot is no fault. */
  save(): void;
}

/** Those that were not asked for go first. */
const MOST = 50_000;

/** Bytes; larger is none of ours. */
const LARGEST = 8 << 20;

/**
 * A cache in a folder `roadmap` beside git's own files. It is text: the stamp, a checksum of what follows, then a line for each blob. One that is
 * damaged, of another stamp or gone is an empty one. Whoever deletes it loses only time.
 *
 * @param name Of the file.
 * @param stamp Whatever else the answers depend on: the version of the program, its settings.
 */
export function openBlobCache(gitFolder: string, name: string, stamp: string): BlobCache {
  const file = path.join(gitFolder, 'roadmap', name);
  const head = JSON.stringify(stamp);
  const known = parse(read(file), head);
  const used = new Map<string, string>();
  let isNew = false;
  return {
    get(oid) {
      const numbers = known.get(oid);
      if (numbers === undefined) return null;
      used.set(oid, numbers);
      return numbers.split(' ').map(Number);
    },
    put(oid, numbers) {
      used.set(oid, numbers.join(' '));
      isNew = true;
    },
    save() {
      if (!isNew) return;
      const others = [...known].filter(([oid]) => !used.has(oid));
      const lines = [...used, ...others].slice(0, MOST).map(([oid, numbers]) => `${oid} ${numbers}\n`);
      const body = lines.join('');
      try {
        makeFolders(path.dirname(file));
        replaceFile(file, `${head}\n${checksum(body)}\n${body}`);
      } catch {
        // A repository that may only be read.
      }
    },
  };
}

function read(file: string): string {
  try {
    return fs.statSync(file).size > LARGEST ? '' : fs.readFileSync(file, 'latin1');
  } catch {
    return '';
  }
}

function parse(text: string, head: string): Map<string, string> {
  if (!text.startsWith(`${head}\n`)) return new Map();
  const end = text.indexOf('\n', head.length + 1);
  const body = text.slice(end + 1);
  if (text.slice(head.length + 1, end) !== checksum(body)) return new Map();
  return new Map(
    body.split('\n').flatMap((line): [string, string][] => {
      const end = line.indexOf(' ');
      return end > 0 ? [[line.slice(0, end), line.slice(end + 1)]] : [];
    }),
  );
}

/** FNV-1a: tells damage, and needs no library, which would take longer to load than all the rest. */
function checksum(text: string): string {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return (sum >>> 0).toString(16);
}
