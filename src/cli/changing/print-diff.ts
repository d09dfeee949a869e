import { visibleLines } from '../../render/escape/visible.ts';
import { guarded } from '../actions.ts';
import type { Session } from '../session.ts';

/**
 * Prints a diff: to be read on a terminal, and in a pipe to be applied, byte for byte. `git apply` looks over the lines around it by
 * which it is guarded in GitHub Actions.
 */
export function printDiff({ host, print }: Session, diff: string): void {
  print(guarded(host, host.stdout.isTTY ? visibleLines(diff) : diff));
}
