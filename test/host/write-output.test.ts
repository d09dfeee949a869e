import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Io, nodeIo } from '../../src/host/save/io.ts';
import { writeOutput } from '../../src/host/write-output.ts';
import { freshFolder, namesIn, textOf } from '../support/saving.ts';

function write(file: string, place: { root?: string; keep?: readonly string[]; io?: Io } = {}): void {
  writeOutput(file, 'new', { root: path.dirname(file), name: path.basename(file), keep: [], ...place });
}

describe('writes', () => {
  test('a new file, as anybody would', () => {
    const file = path.join(freshFolder(), 'out.json');
    write(file);
    expect(textOf(file)).toBe('new');
    expect(fs.statSync(file).mode & 0o777).toBe(0o666 & ~process.umask());
    expect(namesIn(file)).toEqual(['out.json']);
  });

  test('over a file, whose mode stays', () => {
    const file = path.join(freshFolder(), 'out.json');
    fs.writeFileSync(file, 'old, and longer', { mode: 0o640 });
    write(file);
    expect(textOf(file)).toBe('new');
    expect(fs.statSync(file).mode & 0o777).toBe(0o640);
  });

  test('through a link that stays in the repository', () => {
    const root = freshFolder();
    fs.mkdirSync(path.join(root, 'build'));
    fs.writeFileSync(path.join(root, 'build/real.json'), 'old');
    fs.symlinkSync('build/real.json', path.join(root, 'out.json'));
    write(path.join(root, 'out.json'));
    expect(textOf(path.join(root, 'build/real.json'))).toBe('new');
    expect(fs.lstatSync(path.join(root, 'out.json')).isSymbolicLink()).toBe(true);
  });

  test('outside of the repository, where that is what was typed', () => {
    const file = path.join(freshFolder(), 'out.json');
    write(file, { root: freshFolder() });
    expect(textOf(file)).toBe('new');
  });
});

describe('refuses', () => {
  const cases: Readonly<Record<string, (root: string, outside: string) => string>> = {
    'a link to outside': (root, outside) => {
      fs.writeFileSync(path.join(outside, 'secret'), 'old');
      fs.symlinkSync(path.join(outside, 'secret'), path.join(root, 'out.json'));
      return path.join(root, 'out.json');
    },
    'a folder that is a link to outside': (root, outside) => {
      fs.symlinkSync(outside, path.join(root, 'build'));
      return path.join(root, 'build/out.json');
    },
    'a link outside that leads further': (_root, outside) => {
      fs.writeFileSync(path.join(outside, 'secret'), 'old');
      fs.symlinkSync('secret', path.join(outside, 'out.json'));
      return path.join(outside, 'out.json');
    },
    'a link to nothing': (root) => {
      fs.symlinkSync('gone', path.join(root, 'out.json'));
      return path.join(root, 'out.json');
    },
    'a link to itself': (root) => {
      fs.symlinkSync('out.json', path.join(root, 'out.json'));
      return path.join(root, 'out.json');
    },
    'a folder that is not there': (root) => path.join(root, 'no/out.json'),
    'a file as a folder': (root) => path.join(root, 'ROADMAP.md/out.json'),
    'a folder': (root) => {
      fs.mkdirSync(path.join(root, 'out.json'));
      return path.join(root, 'out.json');
    },
    'a device': () => '/dev/null',
    'what belongs to Git': (root) => {
      fs.mkdirSync(path.join(root, '.git/hooks'), { recursive: true });
      return path.join(root, '.git/hooks/post-checkout');
    },
    'a read-only file': (root) => {
      fs.writeFileSync(path.join(root, 'out.json'), 'old', { mode: 0o444 });
      return path.join(root, 'out.json');
    },
    'the roadmap itself': (root) => path.join(root, 'ROADMAP.md'),
    'the roadmap by another name': (root) => {
      fs.linkSync(path.join(root, 'ROADMAP.md'), path.join(root, 'out.json'));
      return path.join(root, 'out.json');
    },
    'a NUL in the name': (root) => path.join(root, 'a\0b'),
    'a long name': (root) => path.join(root, 'a'.repeat(5000)),
  };

  test.each(Object.entries(cases))('%s', (_name, prepare) => {
    const [root, outside] = [freshFolder(), freshFolder()];
    fs.writeFileSync(path.join(root, 'ROADMAP.md'), 'plan');
    const file = prepare(root, outside);
    const before = everythingIn(root) + everythingIn(outside);
    expect(() => write(file, { root, keep: [path.join(root, 'ROADMAP.md')] })).toThrow(
      expect.objectContaining({ name: 'RoadmapError' }),
    );
    expect(everythingIn(root) + everythingIn(outside)).toBe(before);
  });
});

test.each(['write', 'close', 'rename', 'changeMode'] as const)('leaves all as it was if %s fails', (call) => {
  const file = path.join(freshFolder(), 'out.json');
  fs.writeFileSync(file, 'old');
  const fault = () => {
    throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC', errno: -28 });
  };
  const io = { ...nodeIo, [call]: fault };
  expect(() => write(file, { io })).toThrow('disk full, nothing changed: out.json');
  expect(textOf(file)).toBe('old');
  expect(namesIn(file)).toEqual(['out.json']);
});

function everythingIn(folder: string): string {
  const paths = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return paths
    .map((each) => {
      const stat = fs.lstatSync(path.join(folder, each));
      return `${each} ${stat.mode} ${stat.isFile() ? textOf(path.join(folder, each)) : ''}\n`;
    })
    .join('');
}
