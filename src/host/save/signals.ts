import { ENDING, endBy } from '../signals.ts';

/**
 * Runs `act`, which holds locks, to its end before a signal ends the process. If the program handles the signal itself, it is left to that.
 *
 * We go on listening: a signal that comes just as one stops to listen is lost, as Node has it already and tells nobody.
 */
export async function betweenSignals<T>(act: () => T): Promise<T> {
  for (const signal of ENDING) if (!process.listeners(signal).includes(end)) process.on(signal, end);
  try {
    return act();
  } finally {
    // A signal that came meanwhile is told when Node next asks the system for news, which lies between two of these.
    await nextTurn();
    await nextTurn();
  }
}

function end(signal: NodeJS.Signals): void {
  if (process.listenerCount(signal) === 1) endBy(signal);
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
