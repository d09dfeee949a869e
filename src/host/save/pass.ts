import { RoadmapError } from '../../error.ts';
import type { Io } from './io.ts';
import { isOurs, type Lock } from './lock.ts';
import { inPlainWords } from './plain-words.ts';
import { confirm, type Replacement, replaceAll } from './replace.ts';
import { isUnchanged, readStable, type Snapshot } from './stable-read.ts';
import type { Target } from './target.ts';
import { removeTemporaries, writeTemporary } from './temporary.ts';

/** What is to be written for each of the files that were read, in their order; `null` leaves a file as it is. */
export interface Rewriting<T> {
  readonly contents: readonly (Uint8Array | null)[];
  readonly result: T;
}

export type RewriteContents<T> = (contents: readonly Uint8Array[]) => Rewriting<T>;

/** How files were saved. */
export interface Rewritten<T> {
  readonly result: T;
  /** False if there was nothing to change. */
  readonly written: boolean;
  /** What the user should know, a line each. */
  readonly warnings: readonly string[];
}

/** What is to be saved, and under which locks. */
export interface Locked {
  readonly io: Io;
  /** The same one for the same file. */
  readonly targets: readonly Target[];
  readonly locks: readonly Lock[];
  readonly maxBytes: number;
}

/** How often we start again when an editor, which knows nothing of locks, saves the file under our hands. */
const PASSES = 5;

/** Reads, rewrites and replaces the targets. */
export function rewriteLocked<T>(locked: Locked, rewrite: RewriteContents<T>): Rewritten<T> {
  for (let pass = 0; pass < PASSES; pass += 1) {
    const rewritten = tryOnce(locked, rewrite);
    if (rewritten) return rewritten;
  }
  const names = [...new Set(locked.targets)].map(({ name }) => name).join(', ');
  throw new RoadmapError(`another program keeps changing the file, nothing changed: ${names}`, {
    hint: 'save it there, then run the command again',
  });
}

/** @returns `null` if a file was changed meanwhile by another program. */
function tryOnce<T>(locked: Locked, rewrite: RewriteContents<T>): Rewritten<T> | null {
  const { io, targets, maxBytes } = locked;
  const before = new Map<Target, Snapshot>();
  for (const target of new Set(targets)) {
    before.set(
      target,
      inPlainWords(target.name, () => readStable(io, target, maxBytes)),
    );
  }
  const { contents, result } = rewrite(targets.map((target) => before.get(target)!.bytes));
  const wanted = changedOnly(before, contentsByTarget(targets, contents));
  if (wanted.size === 0) return { result, written: false, warnings: [] };
  const changes = replaceUnlessChanged(locked, before, wanted);
  if (changes === null) return null;
  confirm(io, changes);
  return { result, written: true, warnings: changes.flatMap(warningsOf) };
}

function contentsByTarget(
  targets: readonly Target[],
  contents: readonly (Uint8Array | null)[],
): ReadonlyMap<Target, Uint8Array> {
  if (contents.length !== targets.length) throw new TypeError('contents for some of the files only');
  const wanted = new Map<Target, Uint8Array>();
  targets.forEach((target, index) => {
    const bytes = contents[index] ?? null;
    const other = wanted.get(target);
    if (bytes === null) return;
    if (bytes.length === 0) throw new TypeError('nothing is left of the file');
    if (other && Buffer.compare(other, bytes) !== 0) {
      throw new RoadmapError(`the same file by two names: ${target.name}`, { hint: 'name it once' });
    }
    wanted.set(target, bytes);
  });
  return wanted;
}

function changedOnly(
  before: ReadonlyMap<Target, Snapshot>,
  wanted: ReadonlyMap<Target, Uint8Array>,
): ReadonlyMap<Target, Uint8Array> {
  return new Map([...wanted].filter(([target, bytes]) => Buffer.compare(before.get(target)!.bytes, bytes) !== 0));
}

/** All that can fail for want of room or rights is done before the first file is replaced. */
function replaceUnlessChanged(
  { io, locks, maxBytes }: Locked,
  before: ReadonlyMap<Target, Snapshot>,
  wanted: ReadonlyMap<Target, Uint8Array>,
): readonly Replacement[] | null {
  const changes: Replacement[] = [];
  let isDone = false;
  try {
    for (const [target, bytes] of wanted) {
      const snapshot = before.get(target)!;
      const temporary = inPlainWords(target.name, () => writeTemporary(io, target, bytes, snapshot.stat));
      changes.push({ target, before: snapshot, bytes, temporary });
    }
    for (const lock of locks) if (!isOurs(io, lock)) throw lockLost(lock);
    // Last of all, and right before: what an editor saves after this look is lost.
    for (const [target, snapshot] of before) {
      if (!inPlainWords(target.name, () => isUnchanged(io, target, maxBytes, snapshot))) return null;
    }
    replaceAll(io, changes);
    isDone = true;
    return changes;
  } finally {
    if (!isDone) {
      const temporaries = changes.map(({ temporary }) => temporary);
      removeTemporaries(io, temporaries);
    }
  }
}

function warningsOf({ target, before, temporary }: Replacement): readonly string[] {
  const others = Number(before.stat.nlink) - 1;
  const [names, keep] = others === 1 ? ['other name', 'keeps'] : ['other names', 'keep'];
  const linked = others > 0 ? [`${target.name}: ${others} ${names} of the file ${keep} the old text`] : [];
  return [...linked, ...temporary.warnings];
}

function lockLost({ file }: Lock): RoadmapError {
  return new RoadmapError(`the lock was removed while it was held, nothing changed: ${file}`, {
    hint: 'leave it to us, and run the command again',
  });
}
