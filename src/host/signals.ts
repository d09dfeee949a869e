import { constants } from 'node:os';

/** By which a terminal, a shell or a system asks a process to end. */
export const ENDING = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const;

/** Ends this process as a shell expects of one that a signal ends: with 128 and its number. */
export function endBy(signal: NodeJS.Signals): never {
  process.exit(128 + constants.signals[signal]);
}
