import path from 'node:path';
import { RoadmapError } from '../error.ts';
import type { Host } from '../host/host.ts';
import { realPath } from '../host/real-path.ts';
import { MAX_BYTES } from '../host/size-limit.ts';
import { visible } from '../render/escape/visible.ts';
import { makeStyle, type Style } from '../render/screen/style.ts';
import { findConfiguration } from './opening/configuration.ts';
import { openWorkspace, type Workspace } from './opening/workspace.ts';
import { isColored, screenWidth } from './terminal.ts';

/** Larger files are refused before they are read. Bytes. */

export const COLOR_WHEN = ['auto', 'always', 'never'] as const;

/** Options of the program itself, which stand before or after the command. */
export interface GlobalOptions {
  readonly C?: readonly string[];
  readonly color?: string;
  readonly maxBytes?: number;
  readonly engine?: 'satteri' | 'remark';
  readonly debug?: boolean;
  readonly at?: string;
  readonly configFrom?: string;
  readonly stdinFilename?: string;
}

/** What a command works with. */
export interface Session {
  readonly host: Host;
  /** How stdout is decorated. */
  readonly style: Style;
  /** Columns to fill. */
  readonly width: number;
  /** Larger files are refused. Bytes. */
  readonly maxBytes: number;
  /** The revision whose files are read; `null` for those on disk. */
  readonly at: string | null;
  /**
   * Opens the named files, or finds them, and says on stderr what was odd about them.
   *
   * @param barren What to do about files without any plan. `refuse`: throw, if it is all of them. `report`: say so, and go on;
   *   only a file without any text is then a failure.
   *   `ignore`: nothing.
   * @param host Where the files are read, if not on disk.
   */
  open(files: readonly string[], barren?: 'refuse' | 'report' | 'ignore', host?: Host): Promise<Workspace>;
  /** To stdout, as it is: made by a function of `render`. */
  print(text: string | Iterable<string>): void;
  /** A line of ours to stdout, in which there may be text from outside. */
  say(text: string): void;
  /** The same to stderr. */
  warn(text: string): void;
  /** Sets the exit code: 1 for findings, 2 for what could not be done. The highest is kept. */
  fail(code: 1 | 2): void;
}

export interface RunningSession extends Session {
  readonly code: number;
}

/** @param options Read late, since the command line is not parsed yet when the session is made. */
export function session(host: Host, options: () => GlobalOptions): RunningSession {
  let code = 0;
  const self: RunningSession = {
    get code() {
      return code;
    },
    get host() {
      return { ...host, cwd: workingFolder(host, options().C ?? []) };
    },
    get style() {
      return makeStyle(isColored(host, options().color ?? 'auto'));
    },
    get width() {
      return screenWidth(host);
    },
    get maxBytes() {
      return options().maxBytes ?? MAX_BYTES;
    },
    get at() {
      return options().at ?? null;
    },
    async open(files, barren = 'refuse', where = self.host) {
      const { engine, debug, at, configFrom, stdinFilename: stdinName } = options();
      const { maxBytes } = self;
      const then = async <T>(revision: string, use: (host: Host) => Promise<T>, option?: string): Promise<T> =>
        (await import('./worlds/revision-host.ts')).atRevision(where, revision, maxBytes, use, option);
      const config = configFrom === undefined ? undefined : await then(configFrom, findConfiguration, '--config-from');
      const open = (host: Host) => openWorkspace(host, { files, maxBytes, engine, at, config, stdinName });
      const workspace = await (at === undefined ? open(where) : then(at, open));
      if (debug === true) self.warn(`config: ${workspace.config.path ?? 'none'}`);
      for (const warning of workspace.warnings) self.warn(warning);
      const [first] = workspace.barren;
      const nothing = workspace.plan.items.length === 0;
      if (first && nothing && barren === 'refuse') throw first;
      if (first && barren !== 'ignore' && (nothing || workspace.named)) {
        for (const { message, hint } of workspace.barren) self.warn(`${message}: ${hint}`);
        if (barren === 'refuse' || workspace.blank) self.fail(2);
      }
      return workspace;
    },
    print(text) {
      for (const piece of typeof text === 'string' ? [text] : text) host.stdout.write(piece);
    },
    say: (text) => host.stdout.write(`${visible(text)}\n`),
    warn: (text) => host.stderr.write(`roadmap: ${visible(text)}\n`),
    fail(next) {
      code = Math.max(code, next);
    },
  };
  return self;
}

/** @throws RoadmapError with `--at`, for what changes files. */
export function refusePast({ at }: Session): void {
  if (at !== null) throw new RoadmapError('--at shows the past, which cannot be changed', { hint: 'leave it out' });
}

/** Where `-C a -C b` leads, links followed: as in git, which has no other names for its files. */
function workingFolder(host: Host, steps: readonly string[]): string {
  const last = steps.reduce((folder, step) => {
    const next = path.resolve(folder, step);
    if (host.files.kind(next) !== 'folder')
      throw new RoadmapError(`no such folder: ${step}`, { hint: '-C takes a folder' });
    return next;
  }, host.cwd);
  return steps.length === 0 ? last : realPath(last);
}
