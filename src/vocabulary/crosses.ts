import { unmojibake } from './mojibake.ts';

/** What is crossed out beside `✅` is left to do; who gives something up says so in words. */
export const CROSSES: readonly string[] = ['❌', '✖', '✗', '✘'];

/** True for a mark that is a cross, also one whose UTF-8 was once decoded as cp1252. */
export function isCross(mark: string): boolean {
  return CROSSES.includes(unmojibake(mark).charAt(0));
}
