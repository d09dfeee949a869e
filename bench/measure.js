import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

// With NODE_EXTRA_CA_CERTS Node 20 needs another 40 ms to start, which flatters every ratio.
const { NODE_EXTRA_CA_CERTS, ...env } = process.env;

function run(command, fds = []) {
  const options = { env, stdio: ['ignore', 'pipe', 'pipe', ...fds], maxBuffer: 1 << 28 };
  const isShell = typeof command === 'string';
  const child = isShell ? spawnSync('sh', ['-c', command], options) : spawnSync(process.execPath, command, options);
  // 1 is for findings.
  if (child.status !== 0 && child.status !== 1)
    throw new Error(`${isShell ? command : `node ${command.join(' ')}`} failed:\n${child.stderr}`);
  return child;
}

/**
 * Milliseconds of whole processes, in turn A B C A B C ..., so that a machine that slows down slows all of them.
 *
 * @param {(string | string[])[]} commands Arguments of node, or a line for the shell.
 * @param {() => void} prepare Called before each process, and not measured.
 */
export function interleave(commands, rounds, prepare = () => {}) {
  const times = commands.map(() => []);
  for (let round = -1; round < rounds; round++) {
    commands.forEach((command, i) => {
      prepare();
      const start = process.hrtime.bigint();
      run(command);
      const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
      if (round >= 0) times[i].push(milliseconds); // The first round only warms the disk cache.
    });
  }
  return times;
}

/** Peak memory of a process in MiB. */
export function peak(args) {
  const { output } = run(['--require', fileURLToPath(new URL('peak.cjs', import.meta.url)), ...args], ['pipe']);
  return Number(output[3]) / 1024;
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The median of the ratios of each round. */
export function ratio(times, others) {
  return median(times.map((time, i) => time / others[i]));
}
