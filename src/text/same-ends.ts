/** How long what two texts begin with alike is. UTF-16 units. */
export function sameStart(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let at = 0;
  while (at < most && one.charCodeAt(at) === other.charCodeAt(at)) at += 1;
  return at;
}

/**
 * How many values two lists have alike at their begin, and how many at the end of what is left.
 *
 * @example `sameEnds(['a', 'b', 'a'], ['a', 'a'])` is `[1, 1]`.
 */
export function sameEnds<T>(one: readonly T[], other: readonly T[]): [front: number, back: number] {
  const least = Math.min(one.length, other.length);
  let front = 0;
  while (front < least && one[front] === other[front]) front += 1;
  let back = 0;
  while (back < least - front && one.at(-1 - back) === other.at(-1 - back)) back += 1;
  return [front, back];
}
