import { fold } from '../vocabulary/fold.ts';

/** Scripts that write no spaces between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** A word that so many have tells nobody from another. */
const COMMON = 50;

/**
 * The words of a text; of scripts without spaces, each two characters that stand together.
 *
 * @example `wordsOf('The *Quay*: 3 m')` is `['the', 'quay', '3', 'm']`.
 */
export function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .flatMap((word) => (UNSPACED.test(word) ? twos(word) : word === '' ? [] : [word]));
}

function twos(word: string): string[] {
  const characters = [...word];
  return characters.length < 2 ? characters : characters.slice(1).map((each, at) => `${characters[at]}${each}`);
}

/** How many of their words two texts share: 1 for all, 0 for none. */
export function alikeness(one: string, other: string): number {
  const [a, b] = [new Set(wordsOf(one)), new Set(wordsOf(other))];
  const shared = [...a].filter((word) => b.has(word)).length;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}

/**
 * Pairs of which at least `least` is the same, the likest first.
 *
 * @param among Where the other of one is looked for. The same array is looked into many times.
 */
export function nearestByWords<T>(
  ones: readonly T[],
  among: (one: T) => readonly T[],
  textOf: (value: T) => string,
  least: number,
): { readonly one: T; readonly other: T; readonly score: number }[] {
  const indexes = new Map<readonly T[], { readonly byWord: Map<string, number[]>; readonly sizes: number[] }>();
  const found: { one: T; other: T; score: number }[] = [];
  for (const one of ones) {
    const others = among(one);
    if (others.length === 0) continue;
    let index = indexes.get(others);
    if (!index) {
      index = indexOf(others.map(textOf));
      indexes.set(others, index);
    }
    const words = new Set(wordsOf(textOf(one)));
    const shared = new Map<number, number>();
    for (const word of words) {
      const places = index.byWord.get(word) ?? [];
      if (places.length > COMMON) continue;
      for (const at of places) shared.set(at, (shared.get(at) ?? 0) + 1);
    }
    for (const [at, count] of shared) {
      const score = (2 * count) / (words.size + (index.sizes[at] as number));
      if (score >= least) found.push({ one, other: others[at] as T, score });
    }
  }
  return found.sort((a, b) => b.score - a.score);
}

function indexOf(texts: readonly string[]): { readonly byWord: Map<string, number[]>; readonly sizes: number[] } {
  const byWord = new Map<string, number[]>();
  const sizes = texts.map((text, at) => {
    const words = new Set(wordsOf(text));
    for (const word of words) {
      const places = byWord.get(word);
      if (places) places.push(at);
      else byWord.set(word, [at]);
    }
    return words.size;
  });
  return { byWord, sizes };
}
