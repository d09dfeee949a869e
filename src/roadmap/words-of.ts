import { once } from '../text/once.ts';
import { fold } from '../vocabulary/fold.ts';

/** Scripts that write no spaces between words. */
const unspaced = once(() => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u);

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
    .flatMap((word) => (unspaced().test(word) ? twos(word) : word === '' ? [] : [word]));
}

function twos(word: string): string[] {
  const characters = [...word];
  return characters.length < 2 ? characters : characters.slice(1).map((each, at) => `${characters[at]}${each}`);
}

/** How many of their words two texts share: 1 for all, 0 for none. */
export function alikeness(one: string, other: string): number {
  return sharedPart(new Set(wordsOf(one)), new Set(wordsOf(other)));
}

function sharedPart(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of one) if (other.has(word)) shared += 1;
  return one.size + other.size === 0 ? 0 : (2 * shared) / (one.size + other.size);
}

/**
 * Pairs of which at least `least` is the same, the likest first. Only texts that share a word that few have are compared.
 *
 * @param among Where the other of one is looked for. The same array is looked into many times.
 */
export function nearestByWords<T>(
  ones: readonly T[],
  among: (one: T) => readonly T[],
  textOf: (value: T) => string,
  least: number,
): { readonly one: T; readonly other: T; readonly score: number }[] {
  const indexes = new Map<readonly T[], Index>();
  const found: { one: T; other: T; score: number }[] = [];
  for (const one of ones) {
    const others = among(one);
    if (others.length === 0) continue;
    const index = indexes.get(others) ?? indexOf(others.map(textOf));
    indexes.set(others, index);
    const words = new Set(wordsOf(textOf(one)));
    const candidates = new Set<number>();
    for (const word of words) {
      const places = index.places.get(word) ?? [];
      if (places.length <= COMMON) for (const at of places) candidates.add(at);
    }
    for (const at of candidates) {
      const score = sharedPart(words, index.words[at] as ReadonlySet<string>);
      if (score >= least) found.push({ one, other: others[at] as T, score });
    }
  }
  return found.sort((a, b) => b.score - a.score);
}

interface Index {
  /** Of each text. */
  readonly words: readonly ReadonlySet<string>[];
  /** The texts that have a word. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

function indexOf(texts: readonly string[]): Index {
  const places = new Map<string, number[]>();
  const words = texts.map((text, at) => {
    const own = new Set(wordsOf(text));
    for (const word of own) {
      const known = places.get(word);
      if (known) known.push(at);
      else places.set(word, [at]);
    }
    return own;
  });
  return { words, places };
}
