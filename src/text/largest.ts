/** The largest of some numbers. `Math.max(...numbers)` overflows the stack where they are a hundred thousand. */
export function largest(numbers: Iterable<number>): number {
  let most = Number.NEGATIVE_INFINITY;
  for (const each of numbers) most = Math.max(most, each);
  return most;
}
