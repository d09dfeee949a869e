/** A source of numbers in [0, 1). */
export type Random = () => number;

/**
 * Numbers that look random, the same for the same seed on every machine: mulberry32, by Tommy Ettinger. Its state is 32 bits: good enough to
 * draw weeks from a list, and for nothing that must not be guessed.
 */
export function randomFrom(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
