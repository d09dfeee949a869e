const NUMBERS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;

type Signal = keyof typeof NUMBERS;

const SIGNALS = Object.keys(NUMBERS) as Signal[];

/** How many are in `betweenSignals` now: while one waits for its signals, another may begin. */
let running = 0;
let caught: Signal | null = null;

/**
 * Runs `act`, which holds locks, to its end before a signal ends the process, as a shell expects: with 128 and the signal's
 * number. If the program handles the signal itself, it is left to that.
 */
export async function betweenSignals<T>(act: () => T): Promise<T> {
  if (running === 0) for (const signal of SIGNALS) process.on(signal, note);
  running += 1;
  try {
    return act();
  } finally {
    // A signal that came meanwhile is told when Node next asks the system for news, which lies between two of these.
    await nextTurn();
    await nextTurn();
    running -= 1;
    if (running === 0) end();
  }
}

function note(signal: NodeJS.Signals): void {
  caught ??= signal as Signal;
}

function end(): void {
  for (const signal of SIGNALS) process.off(signal, note);
  const signal = caught;
  caught = null;
  if (signal !== null && process.listenerCount(signal) === 0) process.exit(128 + NUMBERS[signal]);
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
