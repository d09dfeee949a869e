import fs from 'node:fs';
import path from 'node:path';
import { RoadmapError } from '../../../error.ts';
import { ENDING } from '../../signals.ts';

/** While it is held, no other git writes the index. */
export interface HeldIndex {
  /** A folder for what is needed meanwhile, in the git folder so that a file in it can become the index. */
  readonly scratch: string;
  /** A copy of the index, in `scratch`. */
  copy(name: string): string;
  /** Makes a file in `scratch` the index. */
  replace(file: string): void;
}

/** For so long another git is waited for, such as the `git status` of an editor that saw the file change. Milliseconds. */
const PATIENCE = 1000;
const PAUSE = 25;

/** Throws `RoadmapError` if another git writes the index, or died while it did. */
export async function expectFreeIndex(gitFolder: string): Promise<void> {
  await patiently(gitFolder, () => !fs.existsSync(lockOf(gitFolder)));
}

/**
 * Does some work while no other git may write the index.
 *
 * @param gitFolder Of this work tree: the one that holds `index`.
 * @throws RoadmapError if another git writes the index, or died while it did.
 */
export async function holdingIndex<T>(gitFolder: string, work: (held: HeldIndex) => Promise<T>): Promise<T> {
  return inScratch(gitFolder, async (scratch) => {
    const lock = lockOf(gitFolder);
    await patiently(gitFolder, () => takeLock(gitFolder));
    let held = true;
    try {
      return await work({
        scratch,
        copy: (name) => copyOfIndex(gitFolder, path.join(scratch, name)),
        replace(file) {
          // By way of the lock, so that it is held to the last moment.
          fs.renameSync(file, lock);
          fs.renameSync(lock, path.join(gitFolder, 'index'));
          held = false;
        },
      });
    } finally {
      // Once it is the index, a file of that name is the lock of somebody else.
      if (held) fs.rmSync(lock, { force: true });
    }
  });
}

/** Does some work with a folder of its own in the git folder, which is removed afterwards. */
export async function inScratch<T>(gitFolder: string, work: (scratch: string) => Promise<T>): Promise<T> {
  let scratch: string;
  try {
    scratch = fs.mkdtempSync(path.join(gitFolder, 'roadmap-commit-'));
  } catch (error) {
    throw unwritable(gitFolder, error);
  }
  return unbroken(async () => {
    try {
      return await work(scratch);
    } finally {
      fs.rmSync(scratch, { recursive: true, force: true });
    }
  });
}

/**
 * Lets signals wait until the work is done. A lock that stays would stop every later git, and a git that still runs when its
 * index is removed commits a tree without files. Ctrl-C ends that git too, so it is not long.
 */
async function unbroken<T>(work: () => Promise<T>): Promise<T> {
  let caught: NodeJS.Signals | undefined;
  const wait = (signal: NodeJS.Signals) => {
    caught ??= signal;
  };
  for (const signal of ENDING) process.on(signal, wait);
  try {
    return await work();
  } finally {
    for (const signal of ENDING) process.removeListener(signal, wait);
    if (caught) process.kill(process.pid, caught);
  }
}

async function patiently(gitFolder: string, attempt: () => boolean): Promise<void> {
  for (let waited = 0; !attempt(); waited += PAUSE) {
    if (waited >= PATIENCE) throw locked(gitFolder);
    await new Promise((resume) => setTimeout(resume, PAUSE));
  }
}

function takeLock(gitFolder: string): boolean {
  try {
    fs.closeSync(fs.openSync(lockOf(gitFolder), 'wx'));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw unwritable(gitFolder, error);
  }
}

function copyOfIndex(gitFolder: string, copy: string): string {
  const index = path.join(gitFolder, 'index');
  fs.copyFileSync(index, copy);
  // Git trusts what it noted of a file only if that is older than the index. A new copy would make it trust too much.
  const { atimeMs, mtimeMs } = fs.statSync(index);
  fs.utimesSync(copy, atimeMs / 1000, (mtimeMs - 1) / 1000);
  return copy;
}

function lockOf(gitFolder: string): string {
  return path.join(gitFolder, 'index.lock');
}

function locked(gitFolder: string): RoadmapError {
  return new RoadmapError(`another git holds ${lockOf(gitFolder)}`, {
    hint: 'wait until it is done, or remove that file if none is running',
  });
}

function unwritable(folder: string, error: unknown): RoadmapError {
  return new RoadmapError(`cannot write in ${folder} (${(error as NodeJS.ErrnoException).code})`, {
    hint: 'see to its permissions, or leave --commit out',
  });
}
