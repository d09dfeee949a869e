const NUMBERS: Readonly<Partial<Record<NodeJS.Signals, number>>> = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 };

const SIGNALS = Object.keys(NUMBERS) as NodeJS.Signals[];

/**
 * Runs `act`, which holds locks, to its end before a signal ends the process, as a shell expects: with 128 and the signal's
 * number. If the program handles the signal itself, it is left to that.
 *
 * We go on listening: a signal that comes just as one stops to listen is lost, as Node has it already and tells nobody.
 */
export async function betweenSignals<T>(act: () => T): Promise<T> {
  for (const signal of SIGNALS) if (!process.listeners(signal).includes(end)) process.on(signal, end);
  try {
    return act();
  } finally {
    // A signal that came meanwhile is told when Node next asks the system for news, which lies between two of these.
    await nextTurn();
    await nextTurn();
  }
}

function end(signal: NodeJS.Signals): void {
  if (process.listenerCount(signal) === 1) process.exit(128 + (NUMBERS[signal] ?? 0));
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
