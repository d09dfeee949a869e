import { spawn } from 'node:child_process';

export interface StreamOptions {
  readonly folder: string;
  /** All of it. */
  readonly env: Readonly<Record<string, string>>;
  readonly input: string | Uint8Array;
}

export interface StreamEnd {
  /** The exit code; `null` if there is no such program. */
  readonly code: number | null;
  readonly stderr: string;
}

/** So much is kept of what it says of a fault. Characters. */
const MOST_SAID = 4000;

/**
 * Runs git and gives what it prints as it comes, without holding more of it than one piece. Who stops early ends it.
 *
 * @example `const { code } = yield* streamOf(['log', '--raw'], { folder, env, input: '' })`
 */
export async function* streamOf(
  args: readonly string[],
  { folder, env, input }: StreamOptions,
): AsyncGenerator<Uint8Array, StreamEnd> {
  const options = { cwd: folder, env, windowsHide: true };
  // A pipe for nothing takes longer than all else of the start.
  const child =
    input.length === 0
      ? spawn('git', args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
      : spawn('git', args, { ...options, stdio: 'pipe' });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    if (stderr.length < MOST_SAID) stderr += text;
  });
  const ended = new Promise<number | null>((resolve) => {
    child.on('error', () => resolve(null));
    child.on('close', (code) => resolve(code ?? 1));
  });
  // It may end before it has read all of it.
  child.stdin?.on('error', () => {}).end(input);
  try {
    yield* child.stdout as AsyncIterable<Uint8Array>;
    return { code: await ended, stderr };
  } finally {
    child.kill();
  }
}

/** All that comes, and how it ended. */
export async function collected<E>(
  pieces: AsyncGenerator<Uint8Array, E>,
): Promise<{ readonly bytes: Buffer; readonly end: E }> {
  const all: Uint8Array[] = [];
  for (;;) {
    const next = await pieces.next();
    if (next.done) return { bytes: Buffer.concat(all), end: next.value };
    all.push(next.value);
  }
}
