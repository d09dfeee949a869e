import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { RoadmapError } from '../../src/error.ts';
import { nodeIo } from '../../src/host/save/io.ts';
import { isOurs, type Lock, release, tryLock } from '../../src/host/save/lock.ts';
import { type Names, namesBeside, newNonce } from '../../src/host/save/names.ts';
import { type Owner, ownerOf } from '../../src/host/save/owner.ts';
import { fault, freshFile, namesIn, save, saveAll, textOf, watchedIo } from '../support/saving.ts';

const add = (text: string) => `${text}new\n`;

const isLinux = process.platform === 'linux';

/** A process that has ended. */
function deadPid(): number {
  return spawnSync('true').pid;
}

/** This process with something changed: no lock of it is held. */
function ownedBy(change: Partial<Owner> = {}): Owner {
  return { ...ownerOf(nodeIo, newNonce()), ...change };
}

function plant(lock: string, owner: Owner): void {
  writeFileSync(lock, JSON.stringify(owner));
}

function fresh(): { readonly file: string; readonly names: Names } {
  const file = freshFile('old\n');
  return { file, names: namesBeside(file) };
}

async function taken(file: string): Promise<void> {
  await save(file, add, { lockWait: 0 });
  expect(textOf(file)).toBe('old\nnew\n');
  expect(namesIn(file)).toEqual(['ROADMAP.md']);
}

async function refused(file: string, message: string, hint: string): Promise<void> {
  const before = namesIn(file);
  const error = await save(file, add, { lockWait: 20 }).then(
    () => null,
    (thrown) => thrown,
  );
  expect(error).toBeInstanceOf(RoadmapError);
  expect(error.message).toContain(message);
  expect(error.hint).toContain(hint);
  expect(textOf(file)).toBe('old\n');
  expect(namesIn(file)).toEqual(before);
}

describe('a lock is taken over', () => {
  test('of a process that has ended', async () => {
    const { file, names } = fresh();
    plant(names.lock, ownedBy({ pid: deadPid() }));
    await taken(file);
  });

  test.runIf(isLinux)('of a process whose number another one has got', async () => {
    const { file, names } = fresh();
    plant(names.lock, ownedBy({ startTime: '1' }));
    await taken(file);
  });

  test.runIf(isLinux)('of a process that has ended, and was not asked how', async () => {
    const { file, names } = fresh();
    const parent = spawn('bash', ['-c', 'sleep 0.05 & echo $!; exec sleep 9'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const pid = await new Promise<number>((resolve) => parent.stdout.once('data', (data) => resolve(Number(data))));
    const stat = () => readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
    while (stat()[0] !== 'Z') await new Promise((resolve) => setTimeout(resolve, 5));
    plant(names.lock, ownedBy({ pid, startTime: stat()[19]! }));
    await taken(file);
    parent.kill();
  });

  test('also if who took it over has died over it, and the next one as well', async () => {
    const { file, names } = fresh();
    const dead = [1, 2, 3].map(() => ownedBy({ pid: deadPid() }));
    plant(names.lock, dead[0]!);
    plant(names.prepared(dead[0]!.nonce), dead[0]!);
    plant(names.removal(dead[0]!.nonce), dead[1]!);
    plant(names.prepared(dead[1]!.nonce), dead[1]!);
    plant(names.removal(dead[1]!.nonce), dead[2]!);
    await taken(file);
  });

  test('but by one process only', () => {
    const { names } = fresh();
    const dead = ownedBy({ pid: deadPid() });
    plant(names.lock, dead);
    let other: unknown;
    // Between seeing that the owner is dead and removing the lock.
    const io = watchedIo((name, [, to]) => {
      if (name === 'link' && to === names.removal(dead.nonce)) other ??= tryLock(nodeIo, names);
      return undefined;
    });
    const ours = tryLock(io, names);
    expect(ours).toMatchObject({ busy: names.lock, owner: { pid: process.pid } });
    expect(isOurs(nodeIo, other as Lock)).toBe(true);
  });

  test('not while another process is at it', async () => {
    const { file, names } = fresh();
    const dead = ownedBy({ pid: deadPid() });
    plant(names.lock, dead);
    plant(names.removal(dead.nonce), ownedBy());
    await refused(file, `being saved by process ${dead.pid}`, names.lock);
  });
});

describe('a lock is respected', () => {
  test('of a process that lives, whatever its age', async () => {
    const { file, names } = fresh();
    plant(names.lock, ownedBy());
    utimesSync(names.lock, 1, 1);
    await refused(
      file,
      `being saved by process ${process.pid} on `,
      `delete ${names.lock} if there is no such process`,
    );
  });

  test('until it is released', async () => {
    const { file, names } = fresh();
    const lock = tryLock(nodeIo, names) as Lock;
    const saving = save(file, add);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(textOf(file)).toBe('old\n');
    release(nodeIo, lock);
    await saving;
    expect(textOf(file)).toBe('old\nnew\n');
  });

  test.each([
    ['of another machine', { host: 'elsewhere' }],
    ['of before the last start', { boot: 'b6f7' }],
    ['of another container', { pidNamespace: 'pid:[1]' }],
  ])('%s, of which nothing can be known', async (_, change) => {
    const { file, names } = fresh();
    const owner = ownedBy({ pid: deadPid(), ...change });
    plant(names.lock, owner);
    utimesSync(names.lock, 1, 1);
    await refused(file, `being saved by process ${owner.pid} on ${owner.host}`, names.lock);
  });

  test.runIf(isLinux)('of a process of another user', async () => {
    const { file, names } = fresh();
    plant(names.lock, ownedBy({ pid: 1, startTime: null }));
    await refused(file, 'being saved by process 1 on', names.lock);
  });

  test('between calls in this process', async () => {
    const { file } = fresh();
    const count = (text: string) => String(Number(text) + 1);
    writeFileSync(file, '0');
    await Promise.all(Array.from({ length: 20 }, () => save(file, count)));
    expect(textOf(file)).toBe('20');
  });
});

describe('what cannot be read as a lock', () => {
  const NONSENSE: Readonly<Record<string, (lock: string) => void>> = {
    'is empty': (lock) => writeFileSync(lock, ''),
    'is text': (lock) => writeFileSync(lock, 'hello\n'),
    'is JSON': (lock) => writeFileSync(lock, 'null'),
    'names no process': (lock) => plant(lock, ownedBy({ pid: -1 })),
    'names a file of its own': (lock) => plant(lock, ownedBy({ nonce: '../../x' })),
    'is huge': (lock) => writeFileSync(lock, ' '.repeat(1 << 20)),
    'is a folder': (lock) => mkdirSync(lock),
    'is a FIFO': (lock) => void execFileSync('mkfifo', [lock]),
    'is a link to nothing': (lock) => symlinkSync('nowhere', lock),
  };

  test.each(Object.entries(NONSENSE))('%s: it is named', async (_, make) => {
    const { file, names } = fresh();
    make(names.lock);
    await refused(file, 'there is a file where the lock must be: ROADMAP.md', `delete ${names.lock}`);
  });
});

test('a lock that cannot be taken nor read is not tried for ever', () => {
  const { names } = fresh();
  const io = watchedIo((name) => {
    if (name === 'link') throw fault('EEXIST');
  });
  expect(tryLock(io, names)).toEqual({ busy: names.lock, owner: null });
});

describe('a lock that is lost while it is held', () => {
  test('to nobody: nothing is changed', async () => {
    const { file, names } = fresh();
    const saving = save(file, (text) => {
      unlinkSync(names.lock);
      return add(text);
    });
    await expect(saving).rejects.toThrow(`the lock was removed while it was held, nothing changed: ${names.lock}`);
    expect(namesIn(file)).toEqual(['ROADMAP.md']);
  });

  test('to another process: that one keeps it', async () => {
    const { file, names } = fresh();
    let other: unknown;
    const saving = save(file, (text) => {
      rmSync(names.lock, { force: true });
      other ??= tryLock(nodeIo, names);
      return add(text);
    });
    await expect(saving).rejects.toThrow('the lock was removed while it was held');
    expect(textOf(file)).toBe('old\n');
    expect(isOurs(nodeIo, other as Lock)).toBe(true);
  });
});

test('who waits for one of several locks holds none', async () => {
  const { file } = fresh();
  const second = path.join(path.dirname(file), 'second.md');
  writeFileSync(second, 'old\n');
  const lock = tryLock(nodeIo, namesBeside(second)) as Lock;
  const saving = saveAll([file, second], (...texts) => texts.map(add));
  await save(file, add, { lockWait: 0 });
  release(nodeIo, lock);
  await saving;
  expect([textOf(file), textOf(second)]).toEqual(['old\nnew\nnew\n', 'old\nnew\n']);
});

test('several locks are taken in the same order by all', async () => {
  const { file, names } = fresh();
  const second = path.join(path.dirname(file), 'second.md');
  writeFileSync(second, 'old\n');
  for (const files of [
    [file, second],
    [second, file],
  ]) {
    const order: unknown[] = [];
    const io = watchedIo((name, [, to]) => {
      if (name === 'link') order.push(to);
    });
    await saveAll(files, (...texts) => texts.map(add), { io });
    expect(order).toEqual([names.lock, namesBeside(second).lock]);
  }
});

describe('where a file cannot have two names', () => {
  const io = watchedIo((name) => {
    if (name === 'link') throw fault('EPERM');
  });

  test('a file is saved', async () => {
    const { file } = fresh();
    await save(file, add, { io });
    expect(namesIn(file)).toEqual(['ROADMAP.md']);
  });

  test('a lock is respected, and taken over', async () => {
    const { file, names } = fresh();
    const lock = tryLock(io, names) as Lock;
    await expect(save(file, add, { io, lockWait: 0 })).rejects.toThrow('being saved by process');
    release(io, lock);
    plant(names.lock, ownedBy({ pid: deadPid() }));
    await save(file, add, { io, lockWait: 0 });
    expect(namesIn(file)).toEqual(['ROADMAP.md']);
  });
});

test('a lock is ours though the network lost the answer', () => {
  const { names } = fresh();
  const io = watchedIo((name, [from, to]) => {
    if (name !== 'link') return undefined;
    nodeIo.link(from as string, to as string);
    throw fault('EEXIST');
  });
  expect(isOurs(nodeIo, tryLock(io, names) as Lock)).toBe(true);
});

test('a lock that is swept away before it has its name is made again', () => {
  const { names } = fresh();
  let links = 0;
  const io = watchedIo((name, [from]) => {
    if (name === 'link' && links++ === 0) unlinkSync(from as string);
  });
  expect(isOurs(nodeIo, tryLock(io, names) as Lock)).toBe(true);
});

describe('what others left', () => {
  test('of dead processes is removed, of all others not', async () => {
    const { file, names } = fresh();
    const folder = path.dirname(file);
    const nonces = [1, 2, 3, 4, 5].map(newNonce);
    const removed = [names.temporary(nonces[0]!), names.prepared(nonces[1]!), names.prepared(nonces[2]!)];
    for (const each of removed) writeFileSync(each, '');
    plant(names.removal(nonces[3]!), ownedBy({ pid: deadPid() }));
    plant(names.removal(nonces[4]!), ownedBy());
    const kept = ['.ROADMAP.md.x.roadmap-tmp', '.OTHER.md.0123456789abcdef.roadmap-tmp', '.ROADMAP.md.swp'];
    for (const each of kept) writeFileSync(path.join(folder, each), '');
    await save(file, add);
    expect(namesIn(file)).toEqual([...kept, path.basename(names.removal(nonces[4]!)), 'ROADMAP.md'].sort());
  });

  test('is not followed where it leads, nor does it stop us', async () => {
    const { file, names } = fresh();
    const victim = path.join(path.dirname(file), 'victim');
    writeFileSync(victim, 'intact');
    symlinkSync('victim', names.temporary(newNonce()));
    symlinkSync('victim', names.prepared(newNonce()));
    symlinkSync('victim', names.removal(newNonce()));
    mkdirSync(names.temporary('0'.repeat(16)));
    await save(file, add);
    expect(textOf(victim)).toBe('intact');
    expect(namesIn(file)).toContain('victim');
  });

  test('under the very name we choose is not written to', async () => {
    const { file } = fresh();
    const victim = path.join(path.dirname(file), 'victim');
    writeFileSync(victim, 'intact');
    const io = watchedIo((name, [at, , mode]) => {
      if (name === 'open' && mode === 0o600) symlinkSync('victim', at as string);
    });
    await expect(save(file, add, { io })).rejects.toThrow('cannot be saved (EEXIST), nothing changed: ROADMAP.md');
    expect([textOf(victim), textOf(file)]).toEqual(['intact', 'old\n']);
  });
});
