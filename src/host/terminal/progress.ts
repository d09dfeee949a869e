import type { Output } from '../host.ts';

/** How far long work is, on one line that goes away. */
export interface Progress {
  /** One more is done. */
  step(): void;
  /** The same function, for what it writes to stand on a line of its own. */
  above<T extends readonly unknown[]>(write: (...said: T) => void): (...said: T) => void;
  /** Takes the line away. */
  end(): void;
}

/** Shorter work says nothing. Milliseconds. */
const PATIENCE = 500;

/** Between two changes of the line. Milliseconds. */
const PAUSE = 100;

const CLEAR = '\r\u001b[K';

/**
 * A line on stderr that counts, on a terminal only: `240 of 2000 commits`. It is taken away when the work ends, also by Ctrl-C.
 *
 * @param what In the plural.
 * @param clock Milliseconds.
 */
export function progressLine(stderr: Output, total: number, what: string, clock = () => performance.now()): Progress {
  if (!stderr.isTTY) return { step() {}, above: (write) => write, end() {} };
  let [done, next, shown] = [0, clock() + PATIENCE, false];
  const clear = () => {
    if (shown) stderr.write(CLEAR);
    shown = false;
  };
  const interrupted = () => {
    end();
    process.kill(process.pid, 'SIGINT');
  };
  const end = () => {
    clear();
    process.removeListener('SIGINT', interrupted);
  };
  process.once('SIGINT', interrupted);
  return {
    step() {
      done += 1;
      if (clock() < next) return;
      stderr.write(`${CLEAR}${done} of ${total} ${what}`);
      [shown, next] = [true, clock() + PAUSE];
    },
    above:
      (write) =>
      (...said) => {
        clear();
        write(...said);
      },
    end,
  };
}
