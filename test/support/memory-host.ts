import { RoadmapError } from '../../src/error.ts';
import type { Host } from '../../src/host/host.ts';

export interface MemoryHost extends Host {
  /** What was written so far. */
  readonly written: { stdout: string; stderr: string };
}

export interface Setting {
  /** Contents by absolute path. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string | Uint8Array;
  /** Columns of a terminal; without, stdout is a pipe. */
  readonly terminal?: number;
}

/** A world in memory, for commands that are run in a test. */
export function memoryHost({ files = {}, cwd = '/repo', env = {}, stdin = '', terminal }: Setting = {}): MemoryHost {
  const contents = new Map(
    Object.entries({ '/repo/.git/HEAD': '', ...files }).map(([path, text]) => [path, bytes(text)]),
  );
  const written = { stdout: '', stderr: '' };
  const folders = new Set([...contents.keys()].flatMap(foldersOf));
  const output = (name: 'stdout' | 'stderr') => ({
    write: (text: string) => {
      written[name] += text;
    },
    isTTY: terminal !== undefined,
    columns: terminal ?? 80,
  });
  return {
    cwd,
    env,
    written,
    stdout: output('stdout'),
    stderr: output('stderr'),
    readStdin: async (limit) => limited(bytes(stdin), limit),
    now: () => 0,
    files: {
      read(path, limit) {
        const content = contents.get(path);
        if (content) return limited(content, limit);
        if (folders.has(path)) throw new RoadmapError('is a folder');
        throw Object.assign(new Error(`ENOENT: ${path}`), { code: 'ENOENT' });
      },
      list: (folder) => {
        const below = [...contents.keys(), ...folders].filter((path) => parent(path) === folder && path !== '/');
        return [...new Set(below.map((path) => path.slice(path.lastIndexOf('/') + 1)))];
      },
      kind: (path) => (contents.has(path) ? 'file' : folders.has(path) ? 'folder' : 'missing'),
      isLink: () => false,
    },
  };
}

function bytes(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

function limited(content: Uint8Array, limit: number): Uint8Array {
  if (content.length > limit) throw new RoadmapError(`file has ${content.length} bytes`);
  return content;
}

function parent(path: string): string {
  return path.slice(0, path.lastIndexOf('/')) || '/';
}

function foldersOf(path: string): string[] {
  return path === '/'
    ? ['/']
    : [parent(path), ...foldersOf(parent(path))].filter((each, at, all) => all.indexOf(each) === at);
}
