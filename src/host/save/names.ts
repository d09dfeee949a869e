import path from 'node:path';

/** What names are made of besides the file's own: 20 characters of ours, 16 of a nonce. Most systems allow 255 bytes in all. */
const MAX_STEM = 200;

/** How the files beside `file` are called that exist only while it is saved, or after a crash. */
export interface Names {
  readonly lock: string;
  /** A lock as it is made, before it gets its name. */
  prepared(nonce: string): string;
  /** The right to remove the lock with this nonce, whose owner is dead: a lock as well. */
  removal(nonce: string): string;
  temporary(nonce: string): string;
  /** Those of a folder's `entries` that can be of this file, but for `lock`. `unnamed` are temporary, and locks not yet in use. */
  leftovers(entries: readonly string[]): { readonly unnamed: readonly string[]; readonly removals: readonly string[] };
}

/** @example `namesBeside('/r/ROADMAP.md').lock` is `/r/.ROADMAP.md.roadmap-lock`, which `.gitignore` has as `.*.roadmap-*`. */
export function namesBeside(file: string): Names {
  const folder = path.dirname(file);
  const stem = stemOf(path.basename(file));
  const lock = path.join(folder, `.${stem}.roadmap-lock`);
  const filled = (entries: readonly string[], before: string, after: string) =>
    entries
      .filter((entry) => entry.startsWith(before) && entry.endsWith(after))
      .filter((entry) => isNonce(entry.slice(before.length, entry.length - after.length)))
      .map((entry) => path.join(folder, entry));
  return {
    lock,
    prepared: (nonce) => `${lock}.${nonce}`,
    removal: (nonce) => `${lock}.${nonce}.dead`,
    temporary: (nonce) => path.join(folder, `.${stem}.${nonce}.roadmap-tmp`),
    leftovers: (entries) => ({
      unnamed: [...filled(entries, `.${stem}.`, '.roadmap-tmp'), ...filled(entries, `.${stem}.roadmap-lock.`, '')],
      removals: filled(entries, `.${stem}.roadmap-lock.`, '.dead'),
    }),
  };
}

/** Not a secret: what it names is created only where nothing is. Node takes longer to load its secrets than to save a file. */
export function newNonce(): string {
  const digits = () => Math.floor(Math.random() * 2 ** 32).toString(16);
  return (digits() + digits()).padStart(16, '0');
}

export function isNonce(text: string): boolean {
  return /^[0-9a-f]{16}$/.test(text);
}

/** Two long names that begin alike get one lock between them: they wait for each other, that is all. */
function stemOf(base: string): string {
  let stem = '';
  for (const character of base) {
    if (Buffer.byteLength(stem + character) > MAX_STEM) return stem;
    stem += character;
  }
  return stem;
}
