import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { RoadmapError } from '../../src/error.ts';
import { type Io, nodeIo } from '../../src/host/save/io.ts';
import {
  buildProcess,
  ended,
  fault,
  freshFile,
  freshFolder,
  namesIn,
  ROUNDS,
  save,
  saveAll,
  start,
  textOf,
  watchedIo,
} from '../support/saving.ts';

const BOXES = `${'- [ ] a box of some length\n'.repeat(40)}`;

const tick = (text: string) => text.replace('[ ]', '[x]');

let program: string;
beforeAll(async () => {
  program = await buildProcess();
});

/** Lets one call fail, or do a part of its work. */
type Failing = (name: keyof Io, args: readonly unknown[]) => unknown;

const FAULTS: Readonly<Record<string, Failing>> = {
  ENOSPC: () => {
    throw fault('ENOSPC');
  },
  EIO: () => {
    throw fault('EIO');
  },
  EACCES: () => {
    throw fault('EACCES');
  },
  'only one byte': (name, [descriptor, bytes, offset]) => {
    if (name !== 'read' && name !== 'write') return undefined;
    const oneByte = (bytes as Uint8Array).subarray(0, (offset as number) + 1);
    return nodeIo[name](descriptor as number, oneByte, offset as number);
  },
};

/** Counts its calls, of which it leaves out the slow ones: what they are good for cannot be seen here. */
function countingIo(failing: Failing, at: number): { readonly io: Io; readonly calls: () => number } {
  let calls = 0;
  const io = watchedIo((name, args) => {
    calls += 1;
    const answer = calls === at ? failing(name, args) : undefined;
    return answer === undefined && name === 'sync' ? null : answer;
  });
  return { io, calls: () => calls };
}

function twoFiles(): string[] {
  const first = freshFile(BOXES, 'a.md');
  const second = path.join(path.dirname(first), 'b.md');
  writeFileSync(second, BOXES);
  return [first, second];
}

describe.each([
  ['one file', () => [freshFile(BOXES)]],
  ['two files', twoFiles],
])('a fault at the n-th call while %s is saved', (_, fresh) => {
  test.each(Object.keys(FAULTS))('%s', async (name) => {
    const { io, calls } = countingIo(() => undefined, 0);
    await saveAll(fresh(), (...texts) => texts.map(tick), { io });
    for (let at = 1; at <= calls(); at += 1) {
      const files = fresh();
      const old = files.map(() => BOXES);
      const wanted = files.map(() => tick(BOXES));
      const { io: failing } = countingIo(FAULTS[name]!, at);
      const outcome = await saveAll(files, (...texts) => texts.map(tick), { io: failing }).then(
        () => 'saved',
        (thrown) => thrown,
      );
      const now = files.map(textOf);
      const where = `${name} at call ${at}`;
      if (outcome === 'saved') expect(now, where).toEqual(wanted);
      else {
        expect(outcome, where).toBeInstanceOf(RoadmapError);
        expect(name, where).not.toBe('only one byte');
        expect(now, where).toEqual(outcome.message.startsWith('saved, but') ? wanted : old);
      }
      const isLockLeft = namesIn(files[0]!).some((entry) => entry.endsWith('.roadmap-lock'));
      // This process lives, so nobody else may take its lock: it has been named in a warning.
      if (isLockLeft) for (const file of files) rmSync(lockOf(file), { force: true });
      await saveAll(files, (...texts) => texts.map(tick), { io: countingIo(() => undefined, 0).io });
      expect(namesIn(files[0]!), where).toEqual(files.map((file) => path.basename(file)));
    }
    expect(calls()).toBeGreaterThan(40);
  });
});

test('a lock that cannot be removed is named', async () => {
  const file = freshFile(BOXES);
  const io = watchedIo((name, [from]) => {
    if (name === 'remove' && from === lockOf(file)) throw fault('EIO');
  });
  const { warnings } = await save(file, tick, { io });
  expect(warnings).toEqual([`the lock could not be removed, delete it: ${lockOf(file)}`]);
});

function lockOf(file: string): string {
  return path.join(path.dirname(file), `.${path.basename(file)}.roadmap-lock`);
}

test('all is on the disk before a file is replaced, and the folder before it is said to be', async () => {
  const files = twoFiles();
  const opened = new Map<unknown, string>();
  const done: string[] = [];
  const io = watchedIo((name, args) => {
    if (name === 'open') {
      const descriptor = nodeIo.open(args[0] as string, args[1] as number, args[2] as number | undefined);
      opened.set(descriptor, kindOf(args[0] as string));
      return descriptor;
    }
    if (name === 'sync') done.push(`sync ${opened.get(args[0])}`);
    if (name === 'rename') done.push(`rename ${kindOf(args[0] as string)}`);
    return undefined;
  });
  const kindOf = (file: string) =>
    file === path.dirname(files[0]!) ? 'folder' : path.basename(file).replace(/[0-9a-f]{16}/, '*');
  await saveAll(files, (...texts) => texts.map(tick), { io });
  const [one, other] = ['.a.md.*.roadmap-tmp', '.b.md.*.roadmap-tmp'];
  expect(done.slice(0, 4)).toEqual([`sync ${one}`, `sync ${other}`, `rename ${one}`, `rename ${other}`]);
  expect(done[4]).toBe('sync folder');
});

test('a process that dies at the n-th call leaves the old file or the new one, and nothing that stays', async () => {
  const { io, calls } = countingIo(() => undefined, 0);
  await save(freshFile(BOXES), tick, { io });
  const step = ROUNDS > 0 ? 1 : 6;
  for (let at = 1; at <= calls(); at += step) {
    const file = freshFile(BOXES);
    const { signal } = await ended(start(program, 'die', file, at));
    expect(signal).toBe('SIGKILL');
    expect([BOXES, tick(BOXES)]).toContain(textOf(file));
    await save(file, tick);
    expect([tick(BOXES), tick(tick(BOXES))]).toContain(textOf(file));
    expect(namesIn(file)).toEqual(['ROADMAP.md']);
  }
}, 60_000);

describe('a full disk', () => {
  test.each([
    ['ENOSPC', 'disk full, nothing changed: ROADMAP.md'],
    ['EDQUOT', 'disk quota used up, nothing changed: ROADMAP.md'],
    ['EROFS', 'read-only file system, nothing changed: ROADMAP.md'],
    ['EIO', 'the disk failed (EIO), nothing changed: ROADMAP.md'],
    ['EMFILE', 'cannot be saved (EMFILE), nothing changed: ROADMAP.md'],
  ])('is said: %s', async (code, message) => {
    const file = freshFile(BOXES);
    const io = watchedIo((name, [, bytes]) => {
      if (name === 'write' && (bytes as Uint8Array).length === BOXES.length) throw fault(code);
    });
    await expect(save(file, tick, { io })).rejects.toThrow(message);
    expect(textOf(file)).toBe(BOXES);
    expect(namesIn(file)).toEqual(['ROADMAP.md']);
  });

  test('that says so by writing less, in the end nothing', async () => {
    const file = freshFile(BOXES);
    let room = 100;
    const io = watchedIo((name, [descriptor, bytes, offset]) => {
      if (name !== 'write' || (bytes as Uint8Array).length !== BOXES.length) return undefined;
      if (room === 0) return 0;
      room -= 50;
      const some = (bytes as Uint8Array).subarray(0, (offset as number) + 50);
      return nodeIo.write(descriptor as number, some, offset as number);
    });
    await expect(save(file, tick, { io })).rejects.toThrow('disk full, nothing changed: ROADMAP.md');
    expect(textOf(file)).toBe(BOXES);
    expect(namesIn(file)).toEqual(['ROADMAP.md']);
  });

  test('that only the file itself tells of', async () => {
    const file = freshFile(BOXES);
    const io = watchedIo((name, [, bytes, offset]) => {
      if (name !== 'write' || (bytes as Uint8Array).length !== BOXES.length) return undefined;
      return (bytes as Uint8Array).length - (offset as number);
    });
    await expect(save(file, tick, { io })).rejects.toThrow('nothing changed: ROADMAP.md');
    expect(textOf(file)).toBe(BOXES);
  });

  test('that is a real one, where we may mount one', async ({ skip }) => {
    const folder = freshFolder();
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=128k', 'none', folder]).status !== 0) skip();
    try {
      const file = path.join(folder, 'ROADMAP.md');
      const text = BOXES.repeat(70);
      writeFileSync(file, text);
      await expect(save(file, tick)).rejects.toThrow('disk full, nothing changed: ROADMAP.md');
      expect(textOf(file)).toBe(text);
      expect(namesIn(file)).toEqual(['ROADMAP.md']);
    } finally {
      spawnSync('umount', [folder]);
    }
  });
});

test.skipIf(process.platform === 'win32')('a limit on the size of files', () => {
  const text = BOXES.repeat(100);
  const file = freshFile(text);
  const { stdout } = spawnSync('bash', [
    '-c',
    'ulimit -f 64; exec "$@"',
    '-',
    process.execPath,
    program,
    'append',
    file,
    'a',
    '1',
  ]);
  expect(String(stdout)).toBe(`refused: over the limit on the size of files, nothing changed: ${file} 0\n`);
  expect(textOf(file)).toBe(text);
  expect(namesIn(file)).toEqual(['ROADMAP.md']);
});

test.skipIf(process.platform === 'win32')(
  'no HOME, a bad TMPDIR, a strict umask and a working folder that is gone',
  () => {
    const file = freshFile(BOXES);
    const gone = path.join(freshFolder(), 'gone');
    mkdirSync(gone);
    const script = 'umask 077; rmdir "$PWD"; exec "$@"';
    const args = ['-c', script, '-', process.execPath, program, 'append', file, 'a', '1'];
    const { stdout } = spawnSync('bash', args, { cwd: gone, env: { TMPDIR: '/nonexistent' } });
    expect(String(stdout)).toBe('kept 0\n');
    expect(readFileSync(file, 'utf8')).toBe(`${BOXES}a 0\n`);
  },
);
