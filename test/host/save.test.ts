import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { RoadmapError } from '../../src/error.ts';
import { nodeIo } from '../../src/host/save/io.ts';
import { rewriteFiles } from '../../src/host/save.ts';
import { fault, freshFile, freshFolder, namesIn, save, saveAll, textOf, watchedIo } from '../support/saving.ts';

const isRoot = process.getuid?.() === 0;

const add = (text: string) => `${text}new\n`;

describe('a file is replaced', () => {
  test('with what was made of it', async () => {
    const file = freshFile('old\n');
    expect(await save(file, add)).toEqual({ result: 'result', written: true, warnings: [] });
    expect(textOf(file)).toBe('old\nnew\n');
    expect(namesIn(file)).toEqual(['ROADMAP.md']);
  });

  test('bytes that are not UTF-8, CRLF and a BOM are as `rewrite` leaves them', async () => {
    const file = freshFile('');
    const bytes = Buffer.from([0xef, 0xbb, 0xbf, 0x61, 0x0d, 0x0a, 0xe9, 0x00, 0x0d]);
    writeFileSync(file, bytes);
    const rewrite = ([old]: readonly Uint8Array[]) => ({ contents: [Buffer.concat([old!, old!])], result: null });
    await rewriteFiles([file], rewrite, { maxBytes: 99, root: path.dirname(file) });
    expect(readFileSync(file)).toEqual(Buffer.concat([bytes, bytes]));
  });

  test('and keeps its mode, also with setgid and whatever the umask', async () => {
    const file = freshFile('old\n');
    const umask = process.umask(0o077);
    for (const mode of [0o644, 0o600, 0o2664, 0o4755, 0o666]) {
      chmodSync(file, mode);
      await save(file, add);
      expect(statSync(file).mode & 0o7777).toBe(mode);
    }
    process.umask(umask);
  });

  test.skipIf(!isRoot)('and keeps its owner and group', async () => {
    const file = freshFile('old\n');
    chownSync(file, 1234, 4321);
    chmodSync(file, 0o6755);
    await save(file, add);
    expect(statSync(file)).toMatchObject({ uid: 1234, gid: 4321, mode: 0o106755 });
  });

  test('an owner that cannot be kept is said, and nobody gets the right to run as somebody else', async () => {
    const file = freshFile('old\n');
    chmodSync(file, 0o6755);
    const io = watchedIo((name, [descriptor]) => {
      if (name === 'changeOwner') throw fault('EPERM');
      if (name !== 'statOpen') return undefined;
      const stat = nodeIo.statOpen(descriptor as number);
      const isOld = stat.size === 4n;
      return isOld ? Object.assign(stat, { uid: stat.uid + 1n }) : stat;
    });
    const { warnings } = await save(file, add, { io });
    expect(warnings).toEqual(['ROADMAP.md: its owner could not be kept, the file is yours now']);
    expect(statSync(file).mode & 0o7777).toBe(0o755);
  });

  test('behind a link, which stays a link', async () => {
    const file = freshFile('old\n');
    const link = path.join(path.dirname(file), 'LINK.md');
    symlinkSync('ROADMAP.md', link);
    await save(link, add);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(textOf(file)).toBe('old\nnew\n');
    expect(namesIn(file)).toEqual(['LINK.md', 'ROADMAP.md']);
  });

  test('other names of it keep the old text, which is said', async () => {
    const file = freshFile('old\n');
    linkSync(file, path.join(path.dirname(file), 'b.md'));
    expect((await save(file, add)).warnings).toEqual(['ROADMAP.md: 1 other name of the file keeps the old text']);
    writeFileSync(path.join(path.dirname(file), 'd.md'), '');
    for (const other of ['x', 'y']) linkSync(file, path.join(path.dirname(file), other));
    expect((await save(file, add)).warnings).toEqual(['ROADMAP.md: 2 other names of the file keep the old text']);
  });

  test.each([`${'a'.repeat(252)}.md`, `${'é'.repeat(126)}.md`, `${'😀'.repeat(63)}.md`, '-x.md', 'a\nb "c".md'])(
    'called %s',
    async (name) => {
      const file = freshFile('old\n', name);
      await save(file, add);
      expect(textOf(file)).toBe('old\nnew\n');
      expect(namesIn(file)).toEqual([name]);
    },
  );

  test('two long names that begin alike do not wait for each other for ever', async () => {
    const one = freshFile('1', `${'a'.repeat(250)}1.md`);
    const two = path.join(path.dirname(one), `${'a'.repeat(250)}2.md`);
    writeFileSync(two, '2');
    await saveAll([one, two], (a, b) => [`${a}!`, `${b}!`]);
    expect([textOf(one), textOf(two)]).toEqual(['1!', '2!']);
  });
});

describe('nothing is touched', () => {
  const unchanged = async (rewrite: (text: string) => string | null) => {
    const file = freshFile('old\n');
    utimesSync(file, 1000, 1000);
    const before = statSync(file, { bigint: true });
    const flags: unknown[] = [];
    const io = watchedIo((name, args) => {
      if (name === 'open' && args[0] === file) flags.push(Number(args[1]) & 3);
      return undefined;
    });
    const { written } = await save(file, rewrite, { io });
    const { atimeNs, atimeMs, atime, ...after } = statSync(file, { bigint: true });
    expect(before).toMatchObject(after);
    expect(new Set(flags)).toEqual(new Set([0]));
    expect(namesIn(file)).toEqual(['ROADMAP.md']);
    expect(written).toBe(false);
  };

  test('if nothing is wanted', () => unchanged(() => null));
  test('if the wanted is what there is', () => unchanged((text) => text));

  test('if `rewrite` throws, which is passed on', async () => {
    const file = freshFile('old\n');
    const thrown = Object.assign(new Error('a bug'), { code: 'ENOSPC', errno: -28 });
    const saving = save(file, () => {
      throw thrown;
    });
    await expect(saving).rejects.toBe(thrown);
    expect(textOf(file)).toBe('old\n');
    expect(namesIn(file)).toEqual(['ROADMAP.md']);
  });
});

test('emptying a file, or leaving one out, is a bug of ours', async () => {
  const file = freshFile('old\n');
  await expect(save(file, () => '')).rejects.toThrow(TypeError);
  await expect(saveAll([file], () => [])).rejects.toThrow(TypeError);
  expect(textOf(file)).toBe('old\n');
  expect(namesIn(file)).toEqual(['ROADMAP.md']);
});

describe('refused, with nothing changed', () => {
  const refused = async (file: string, message: string, options = {}) => {
    const before = namesIn(file);
    const rewrite = vi.fn(add);
    const error = await save(file, rewrite, options).then(
      () => null,
      (thrown) => thrown,
    );
    expect(error).toBeInstanceOf(RoadmapError);
    expect(error.message).toBe(message);
    expect(error.hint).toMatch(/./);
    expect(rewrite).not.toHaveBeenCalled();
    expect(namesIn(file)).toEqual(before);
  };
  const linkTo = (target: string) => {
    const link = path.join(freshFolder(), 'LINK.md');
    symlinkSync(target, link);
    return link;
  };

  test('a missing file', () => refused(path.join(freshFolder(), 'x.md'), 'no such file: x.md'));
  test('a path through a file', async () => {
    const file = freshFile('old\n');
    await expect(save(path.join(file, 'x.md'), add)).rejects.toThrow('no such file: x.md');
  });

  test('a link to nothing, which stays', async () => {
    const link = linkTo('gone.md');
    await refused(link, 'no such file: LINK.md');
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
  });

  test('a link to itself, which stays', async () => {
    const link = linkTo('LINK.md');
    await refused(link, 'a link that leads to itself: LINK.md');
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
  });

  test('a link out of the repository', async () => {
    const outside = freshFile('old\n');
    await refused(linkTo(outside), 'is a link to outside the repository: LINK.md');
    expect(textOf(outside)).toBe('old\n');
    expect(namesIn(outside)).toEqual(['ROADMAP.md']);
  });

  test('a file outside of the repository', () =>
    refused(freshFile('old\n'), 'is outside the repository: ROADMAP.md', { root: freshFolder() }));

  test('but not what only looks so, or if the root is given by a link', async () => {
    const file = freshFile('old\n', '..x.md');
    const root = linkTo(path.dirname(file));
    expect(await save(path.join(root, '..x.md'), add, { root })).toMatchObject({ written: true });
    expect(await save(file, add, { root: '/' })).toMatchObject({ written: true });
  });

  test('a read-only file, though it could be replaced', async () => {
    const file = freshFile('old\n');
    chmodSync(file, 0o444);
    await refused(file, 'file is read-only: ROADMAP.md');
  });

  test('a file in a read-only folder', async () => {
    const file = freshFile('old\n');
    chmodSync(path.dirname(file), 0o555);
    await refused(file, 'folder is read-only, where a new file must be made: ROADMAP.md');
    chmodSync(path.dirname(file), 0o755);
  });

  test('a folder', async () => {
    const folder = path.join(freshFolder(), 'docs');
    mkdirSync(folder);
    await refused(folder, 'file is a folder: docs');
  });

  test('a FIFO, without waiting for it', async () => {
    const fifo = path.join(freshFolder(), 'fifo');
    execFileSync('mkfifo', [fifo]);
    await refused(fifo, 'not a regular file: fifo');
  });

  test('a device', () => refused('/dev/null', 'not a regular file: null', { root: '/' }));

  test('an empty file, which an editor may be about to fill', () =>
    refused(freshFile(''), 'file is empty, or just being saved: ROADMAP.md'));

  test('a large file, before it is read', async () => {
    const file = freshFile('12345');
    await refused(file, 'file has 5 bytes, over the limit of 4: ROADMAP.md', { maxBytes: 4 });
    expect((await save(file, add, { maxBytes: 5 })).written).toBe(true);
  });

  test('a FIFO that took the place of the file after it was looked at', async () => {
    const file = freshFile('old\n');
    const io = watchedIo((name, [from]) => {
      if (name !== 'open' || from !== file) return undefined;
      renameSync(file, `${file}.moved`);
      execFileSync('mkfifo', [file]);
    });
    await expect(save(file, add, { io })).rejects.toThrow('not a regular file: ROADMAP.md');
    expect(namesIn(file)).toEqual(['ROADMAP.md', 'ROADMAP.md.moved']);
  });
});

describe('an editor saves meanwhile', () => {
  const EDITORS: Readonly<Record<string, (file: string, text: string) => void>> = {
    'in place': (file, text) => writeFileSync(file, text),
    'by renaming': (file, text) => {
      writeFileSync(`${file}~`, text);
      renameSync(`${file}~`, file);
    },
  };

  test.each(Object.entries(EDITORS))('%s: both changes are kept', async (_, edit) => {
    const file = freshFile('old\n');
    const seen: string[] = [];
    await save(file, (text) => {
      seen.push(text);
      if (seen.length === 1) edit(file, `edited ${text}`);
      return add(text);
    });
    expect(seen).toEqual(['old\n', 'edited old\n']);
    expect(textOf(file)).toBe('edited old\nnew\n');
    expect(namesIn(file)).toEqual(['ROADMAP.md']);
  });

  test('with the same bytes in another file: that one is replaced', async () => {
    const file = freshFile('old\n');
    let calls = 0;
    await save(file, (text) => {
      calls += 1;
      if (calls === 1) EDITORS['by renaming']!(file, text);
      return add(text);
    });
    expect(calls).toBe(2);
  });

  test('a file that was only read: what was made of it is made again', async () => {
    const file = freshFile('old\n');
    const other = path.join(path.dirname(file), 'other.md');
    writeFileSync(other, '1');
    await saveAll([file, other], (text, read) => {
      if (read === '1') writeFileSync(other, '2');
      return [`${text}${read}`, null];
    });
    expect(textOf(file)).toBe('old\n2');
  });

  test('again and again: nothing is changed by us', async () => {
    const file = freshFile('old\n');
    let calls = 0;
    const saving = save(file, (text) => {
      calls += 1;
      writeFileSync(file, `${calls}`);
      return add(text);
    });
    await expect(saving).rejects.toThrow('another program keeps changing the file, nothing changed: ROADMAP.md');
    expect(calls).toBe(5);
    expect(textOf(file)).toBe('5');
    expect(namesIn(file)).toEqual(['ROADMAP.md']);
  });

  test('and has just emptied or moved the file: we wait', async () => {
    const file = freshFile('old\n');
    let opened = 0;
    const io = watchedIo((name, [from]) => {
      if (name !== 'open' || from !== file) return undefined;
      opened += 1;
      if (opened === 1) writeFileSync(file, '');
      if (opened === 2) renameSync(file, `${file}~`);
      if (opened === 3) writeFileSync(file, 'edited\n');
    });
    await save(file, add, { io });
    expect(textOf(file)).toBe('edited\nnew\n');
  });

  test('while the file is read: it is read again', async () => {
    const file = freshFile('old\n');
    let reads = 0;
    const io = watchedIo((name, [, into]) => {
      if (name !== 'read' || (into as Uint8Array).length !== 5) return undefined;
      reads += 1;
      if (reads === 1) writeFileSync(file, 'a longer text\n');
    });
    const rewrite = vi.fn(add);
    await save(file, rewrite, { io });
    expect(rewrite.mock.calls).toEqual([['a longer text\n']]);
    expect(textOf(file)).toBe('a longer text\nnew\n');
  });

  test('right after us: it is not said to be saved', async () => {
    const file = freshFile('old\n');
    const io = watchedIo((name, [from, to]) => {
      if (name !== 'rename') return undefined;
      renameSync(String(from), String(to));
      writeFileSync(file, 'edited\n');
      return null;
    });
    const saving = save(file, add, { io });
    await expect(saving).rejects.toThrow('another program changed the file as it was saved: ROADMAP.md');
    expect(textOf(file)).toBe('edited\n');
  });
});

describe('several files', () => {
  const three = () => {
    const first = freshFile('1', 'a.md');
    const files = [first, ...['b.md', 'c.md'].map((name) => path.join(path.dirname(first), name))];
    for (const [index, file] of files.entries()) writeFileSync(file, `${index + 1}`);
    return files;
  };
  const texts = (files: readonly string[]) => files.map(textOf);

  test('are written together, in any order', async () => {
    const files = three();
    await saveAll([...files].reverse(), (...old) => old.map((text) => `${text}!`));
    expect(texts(files)).toEqual(['1!', '2!', '3!']);
    await saveAll(files, (a, _, c) => [`${a}!`, null, c!]);
    expect(texts(files)).toEqual(['1!!', '2!', '3!']);
    expect(namesIn(files[0]!)).toEqual(['a.md', 'b.md', 'c.md']);
  });

  test('none is written if the last one cannot be', async () => {
    const files = three();
    for (const code of ['EIO', 'EXDEV', 'EBUSY']) {
      let renames = 0;
      const io = watchedIo((name) => {
        if (name !== 'rename') return undefined;
        renames += 1;
        if (renames === 3) throw fault(code);
      });
      const saving = saveAll(files, (...old) => old.map((text) => `${text}!`), { io });
      await expect(saving).rejects.toThrow(/nothing changed: c\.md$/);
      expect(texts(files)).toEqual(['1', '2', '3']);
      expect(namesIn(files[0]!)).toEqual(['a.md', 'b.md', 'c.md']);
    }
  });

  test('which were written is said if they cannot be put back', async () => {
    const files = three();
    let renames = 0;
    const io = watchedIo((name) => {
      if (name !== 'rename') return undefined;
      renames += 1;
      if (renames > 2) throw fault('EIO');
    });
    const saving = saveAll(files, (...old) => old.map((text) => `${text}!`), { io });
    await expect(saving).rejects.toThrow('cannot save (EIO): c.md; changed already: a.md, b.md');
    expect(texts(files)).toEqual(['1!', '2!', '3']);
    expect(namesIn(files[0]!)).toEqual(['a.md', 'b.md', 'c.md']);
  });

  test('what an editor wrote meanwhile is not put back', async () => {
    const files = three();
    let renames = 0;
    const io = watchedIo((name) => {
      if (name !== 'rename') return undefined;
      renames += 1;
      if (renames < 3) return undefined;
      if (renames > 3) return undefined;
      writeFileSync(files[0]!, 'edited');
      throw fault('EIO');
    });
    await expect(saveAll(files, (...old) => old.map((text) => `${text}!`), { io })).rejects.toThrow('nothing changed');
    expect(texts(files)).toEqual(['edited', '2', '3']);
  });

  test('by two names are one', async () => {
    const [file] = three();
    const link = path.join(path.dirname(file!), 'link.md');
    symlinkSync('a.md', link);
    await saveAll([file!, link], (a) => [`${a}!`, null]);
    expect(textOf(file!)).toBe('1!');
    await saveAll([file!, link], (a, b) => [`${a}!`, `${b}!`]);
    expect(textOf(file!)).toBe('1!!');
    await expect(saveAll([file!, link], (a, b) => [`${a}!`, `${b}?`])).rejects.toThrow('the same file by two names');
    expect(existsSync(`${path.dirname(file!)}/.a.md.roadmap-lock`)).toBe(false);
  });
});

describe('renaming', () => {
  const failing = (code: string, times: number) => {
    let left = times;
    return watchedIo((name) => {
      if (name === 'rename' && left-- > 0) throw fault(code);
    });
  };

  test.each(['EPERM', 'EBUSY', 'EACCES'])('on Windows is tried again after %s', async (code) => {
    const platform = vi.spyOn(process, 'platform', 'get').mockReturnValue('win32');
    const file = freshFile('old\n');
    await save(file, add, { io: failing(code, 2) });
    platform.mockRestore();
    expect(textOf(file)).toBe('old\nnew\n');
  });

  test.each([
    ['EBUSY', 'in use by another program, nothing changed: ROADMAP.md'],
    ['EXDEV', 'file is on another device than its folder, nothing changed: ROADMAP.md'],
  ])('elsewhere is not after %s', async (code, message) => {
    const file = freshFile('old\n');
    await expect(save(file, add, { io: failing(code, 1) })).rejects.toThrow(message);
    expect(textOf(file)).toBe('old\n');
    expect(namesIn(file)).toEqual(['ROADMAP.md']);
  });
});
