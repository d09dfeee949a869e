import fc from 'fast-check';

/** Each law is tried so often, and five times that before a release: `LAWS_RUNS=5000`, see CONTRIBUTING.md. */
const RUNS = Number(process.env.LAWS_RUNS ?? 1000);

/**
 * Tries a law on random values. A failure names its seed, the smallest value found, and how to see it again.
 *
 * @param share Of the runs, for what is dear.
 */
export function law<T>(values: fc.Arbitrary<T>, check: (value: T) => void, share = 1): void {
  fc.assert(fc.property(values, check), { numRuns: Math.ceil(RUNS * share) });
}

/** As `expect`, which takes too long where it is asked a million times. */
export function ensure(condition: boolean, rule: string, ...found: readonly unknown[]): void {
  if (!condition) throw new Error(`not so: ${rule}: ${found.map((one) => JSON.stringify(one)).join(' ')}`);
}
