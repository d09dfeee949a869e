/**
 * The first of the indices below `length` for which a test holds, by halves; `length` if it holds for none.
 *
 * @param test Holds behind each index for which it holds: of `[1, 3, 3, 7]` that a value is 3 or more, from 1 on.
 */
export function firstIndex(length: number, test: (at: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
