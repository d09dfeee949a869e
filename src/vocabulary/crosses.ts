/** What is crossed out beside `✅` is left to do; who gives something up says so in words. */
export const CROSSES: readonly string[] = ['❌', '✖', '✗', '✘'];
