import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { afterAll } from 'vitest';
import { type Io, nodeIo } from '../../src/host/save/io.ts';
import { type RewriteOptions, type Rewritten, rewriteFiles } from '../../src/host/save.ts';

export const LIMIT = 2 << 20;

/** How much is tried of what is left to chance: a few, or as many as SAVE_ROUNDS says. */
export const ROUNDS = Number(process.env.SAVE_ROUNDS ?? 0);

const base = realpathSync(mkdtempSync(path.join(tmpdir(), 'roadmap-save-')));
let folders = 0;
afterAll(() => rmSync(base, { recursive: true, force: true }));

/** A fresh folder in a fresh folder, to have something outside of it. Gone after the last test of the file. */
export function freshFolder(): string {
  folders += 1;
  const folder = path.join(base, `${folders}`, 'r');
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** A file in a fresh folder. */
export function freshFile(text: string, name = 'ROADMAP.md'): string {
  const file = path.join(freshFolder(), name);
  writeFileSync(file, text);
  return file;
}

export function textOf(file: string): string {
  return readFileSync(file, 'utf8');
}

export function namesIn(file: string): string[] {
  return readdirSync(path.dirname(file)).sort();
}

/** Rewrites files by their text. */
export function saveAll(
  files: readonly string[],
  rewrite: (...texts: string[]) => readonly (string | null)[],
  options: Partial<RewriteOptions> = {},
): Promise<Rewritten<string>> {
  return rewriteFiles(
    files,
    (contents) => ({
      contents: rewrite(...contents.map((each) => Buffer.from(each).toString())).map((text) =>
        text === null ? null : Buffer.from(text),
      ),
      result: 'result',
    }),
    { maxBytes: LIMIT, root: path.dirname(files[0] as string), shown: (file) => path.basename(file), ...options },
  );
}

/** Rewrites one file by its text. */
export function save(
  file: string,
  rewrite: (text: string) => string | null,
  options: Partial<RewriteOptions> = {},
): Promise<Rewritten<string>> {
  return saveAll([file], (text) => [rewrite(text as string)], options);
}

/** Node's calls, each of which asks `before` first: it may throw, or do the call itself and return what to answer. */
export function watchedIo(before: (name: keyof Io, args: readonly unknown[]) => unknown): Io {
  const entries = Object.entries(nodeIo).map(([name, call]) => [
    name,
    (...args: unknown[]) => {
      const answer = before(name as keyof Io, args);
      return answer === undefined ? (call as (...args: unknown[]) => unknown)(...args) : answer;
    },
  ]);
  return Object.fromEntries(entries) as Io;
}

export function fault(code: string, errno = -1): NodeJS.ErrnoException {
  return Object.assign(new Error(`${code}: injected`), { code, errno });
}

/** Makes the program of test/support/saving-process.ts. @returns Its path. */
export async function buildProcess(): Promise<string> {
  const outfile = path.join(freshFolder(), 'process.mjs');
  await build({
    entryPoints: ['test/support/saving-process.ts'],
    outfile,
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    logLevel: 'silent',
  });
  return outfile;
}

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
}

/** How a process ended. */
export function ended(child: ChildProcess): Promise<Ended> {
  let stdout = '';
  child.stdout?.on('data', (data) => {
    stdout += data;
  });
  return new Promise((resolve) => child.on('close', (code, signal) => resolve({ code, signal, stdout })));
}

export function start(program: string, ...args: readonly (string | number)[]): ChildProcess {
  return spawn(process.execPath, [program, ...args.map(String)], { stdio: ['ignore', 'pipe', 'inherit'] });
}
