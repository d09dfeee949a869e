import { closest, distance } from 'fastest-levenshtein';

/**
 * The name that was probably meant, or `null` if none is near: at most a third of the letters may differ.
 *
 * @example `nearest('stauts', ['status', 'show'])` is `status`.
 */
export function nearest(name: string, names: readonly string[]): string | null {
  if (names.length === 0) return null;
  const best = closest(name, names);
  return distance(name, best) <= Math.max(1, Math.floor(name.length / 3)) ? best : null;
}
