import { RoadmapError } from '../../error.ts';
import { collected, streamOf } from './stream.ts';

export interface GitResult {
  /** The exit code. */
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface GitOptions {
  /** The index to use instead of the repository's. */
  readonly index?: string;
  readonly input?: string | Uint8Array;
  /** As if the user had typed it: their hooks, their language. `asks` runs no hook, `commits` may. */
  readonly asUser?: 'asks' | 'commits';
}

type Ended = Omit<GitResult, 'stdout'>;

/** Git in one folder. */
export interface Git {
  /** Never throws for what git answers, only if there is no git. */
  run(args: readonly string[], options?: GitOptions): Promise<GitResult>;
  /** What git prints; throws `RoadmapError` if it exits with another code than 0. */
  ask(args: readonly string[], options?: GitOptions): Promise<string>;
  /** The bytes of a blob. */
  blob(oid: string): Promise<Uint8Array>;
  /**
   * What git prints, as it comes; who stops listening ends it. Throws `RoadmapError` where it ends with another code than 0, with
   * what it said of that.
   */
  stream(args: readonly string[], input?: string): AsyncIterable<Uint8Array>;
}

export type Environment = Readonly<Record<string, string | undefined>>;

export interface GitPurpose {
  /** What of ours needs git, for the message where there is none: `--commit`. */
  readonly of: string;
  /** What git told a hook of its repository and index holds: a hook of `git commit -a` has an index of its own. */
  readonly inHook?: boolean;
}

/** Left over from a hook, or from `git -C`, they would point to another repository or change what a path means. */
const STRAY =
  /^GIT_(DIR|WORK_TREE|IMPLICIT_WORK_TREE|COMMON_DIR|INDEX_FILE|INDEX_VERSION|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|PREFIX|NAMESPACE|GRAFT_FILE|SHALLOW_FILE|(LITERAL|GLOB|NOGLOB|ICASE)_PATHSPECS)$/i;

/**
 * simple-git's guard is against arguments and settings from elsewhere. Here the settings are those of the user's own
 * environment (EDITOR, GIT_CONFIG_COUNT and so on), and every argument is ours.
 */
const UNGUARDED = Object.fromEntries(
  (
    'Alias AskPass CommandBinaries ConfigPaths ConfigEnvCount CredentialHelper Editor MergeDriver Pager ProtocolOverride ' +
    'Pack SshCommand GitProxy Exec HooksPath DiffExternal DiffTextConv Filter FsMonitor GpgProgram TemplateDir Include ' +
    'Submodule UrlRewrite'
  )
    .split(' ')
    .map((name) => [`allowUnsafe${name}`, true]),
);

/** A repository's own settings may name programs: none of them is run, but by `asUser`, which still has no monitor. */
const QUIET = ['core.fsmonitor=false', 'core.safecrlf=false'];
const SILENT = [...QUIET, 'core.hooksPath=/dev/null'];

/** Nothing is fetched, asked for or locked on the way. */
const STILL = {
  GIT_NO_LAZY_FETCH: '1',
  // Before 2.44 git knows only this way: no protocol is called that.
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
};

/**
 * Git in `folder`, which must exist.
 *
 * @example `const { code, stdout } = await gitIn('/repo', process.env, { of: '--commit' }).run(['rev-parse', '--show-toplevel'])`
 * @throws RoadmapError when first used, if there is no git.
 */
export function gitIn(folder: string, env: Environment, purpose: GitPurpose): Git {
  const start = async ({ index, input, asUser }: GitOptions) => {
    const { simpleGit } = await import('simple-git');
    const variables = ownVariables(env, { index, asUser: asUser !== undefined, inHook: purpose.inHook === true });
    const end = { code: 0, stderr: '' };
    const runner = simpleGit({
      baseDir: folder,
      config: asUser ? QUIET : SILENT,
      // Else a hook would be run with abbreviated options forbidden.
      unsafe: { ...UNGUARDED, allowAbbreviatedOptions: true },
      allowEnvironment: Object.keys(variables),
      // A hook may leave a process behind that holds the pipe: that one is not waited for. Its timer would keep us from ending.
      completion: { onClose: true, onExit: asUser === 'commits' ? 1000 : false },
      // Without input, standard input is never closed.
      input: () => (input === undefined || input.length === 0 ? '\n' : Buffer.from(input)),
      errors(_error, { exitCode, stdErr }) {
        // It takes any exit without a word on stderr for success, so what it thinks is not asked.
        end.code = exitCode;
        end.stderr = Buffer.concat(stdErr).toString();
        return undefined;
      },
    }).env(variables);
    return { runner, end };
  };
  const runAsUser = async (args: readonly string[], options: GitOptions): Promise<GitResult> => {
    const { runner, end } = await start(options);
    const stdout = await runner.raw([...args]);
    if (/^Error: spawn \S+ ENOENT/.test(end.stderr)) throw noGit(purpose.of);
    return { ...end, stdout };
  };
  async function* pieces(
    args: readonly string[],
    { index, input = '' }: GitOptions,
  ): AsyncGenerator<Uint8Array, Ended> {
    const variables = ownVariables(env, { index, asUser: false, inHook: purpose.inHook === true });
    const all = [...SILENT.flatMap((each) => ['-c', each]), ...args];
    const { code, stderr } = yield* streamOf(all, { folder, env: variables, input });
    if (code === null) throw noGit(purpose.of);
    return { code, stderr };
  }
  const run: Git['run'] = async (args, options = {}) => {
    if (options.asUser) return runAsUser(args, options);
    const { bytes, end } = await collected(pieces(args, options));
    return { ...end, stdout: bytes.toString() };
  };
  const expectFine = ([command]: readonly string[], { code, stderr }: Ended): void => {
    if (code !== 0) throw new RoadmapError(`git ${command} failed: ${oneLine(stderr) || `exit code ${code}`}`);
  };
  return {
    run,
    async ask(args, options) {
      const { stdout, ...end } = await run(args, options);
      expectFine(args, end);
      return stdout;
    },
    async blob(oid) {
      const args = ['cat-file', 'blob', oid];
      const { bytes, end } = await collected(pieces(args, {}));
      expectFine(args, end);
      return bytes;
    },
    async *stream(args, input) {
      expectFine(args, yield* pieces(args, { input: input ?? '' }));
    },
  };
}

/** What git or a hook said, in one line of at most 400 characters. */
export function oneLine(text: string): string {
  const line = text
    .split(/[\r\n]+/)
    .map((each) => each.trim())
    .filter((each) => each !== '')
    .join(' | ')
    .replace(/^fatal: /, '');
  return line.length > 400 ? `${line.slice(0, 399)}…` : line;
}

function ownVariables(
  env: Environment,
  { index, asUser, inHook }: { readonly index: string | undefined; readonly asUser: boolean; readonly inHook: boolean },
): Record<string, string> {
  const kept = Object.entries(env).filter(
    (each): each is [string, string] => each[1] !== undefined && (inHook || !STRAY.test(each[0])),
  );
  return {
    ...Object.fromEntries(kept),
    ...(index !== undefined && { GIT_INDEX_FILE: index }),
    // A hook under LC_ALL=C could trip over what is not ASCII.
    ...(!asUser && { LC_ALL: 'C', ...STILL }),
  };
}

function noGit(what: string): RoadmapError {
  // A command cannot be left out of itself.
  const hint = what.startsWith('`') ? 'install it' : `install git, or leave ${what} out`;
  return new RoadmapError(`${what} needs git, and there is none on the PATH`, { hint });
}
