import { append } from '../text/append.ts';
import { once } from '../text/once.ts';
import { fold } from '../vocabulary/fold.ts';
import { FUNCTION_WORDS } from '../vocabulary/function-words.ts';

/** Scripts that write no spaces between words. */
const unspaced = once(() => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u);

/** A word that so many have tells nobody from another. */
const COMMON = 50;

/**
 * The words by which a text is compared with others; of scripts without spaces, each two characters that stand together.
 *
 * @example `comparedWords('The *Quay*: 3 m')` is `['the', 'quay', '3', 'm']`.
 */
export function comparedWords(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .flatMap((word) => (unspaced().test(word) ? twos(word) : word === '' ? [] : [word]));
}

function twos(word: string): string[] {
  const characters = [...word];
  return characters.length < 2 ? characters : characters.slice(1).map((each, at) => `${characters[at]}${each}`);
}

/** Small words of all languages say nothing of what a text is about. */
const small = once(() => new Set([...FUNCTION_WORDS.values()].flat()));

/** The words that a text is about; all of them, if it has only small ones. */
function tellingWords(text: string): Set<string> {
  const words = comparedWords(text);
  const telling = words.filter((word) => !small().has(word));
  return new Set(telling.length > 0 ? telling : words);
}

/** How many of their words two texts share: 1 for all, 0 for none. Small words like `the` do not count. */
export function alikeness(one: string, other: string): number {
  return likenessOf(tellingWords(one), tellingWords(other)).score;
}

/** How much two texts have in common. */
export interface Likeness {
  /** Of 1, as {@link alikeness}. */
  readonly score: number;
  /** So many words. */
  readonly shared: number;
  /** One of them says all that the other says. */
  readonly isWithin: boolean;
}

function likenessOf(one: ReadonlySet<string>, other: ReadonlySet<string>): Likeness {
  let shared = 0;
  for (const word of one) if (other.has(word)) shared += 1;
  const score = one.size + other.size === 0 ? 0 : (2 * shared) / (one.size + other.size);
  return { score, shared, isWithin: shared === Math.min(one.size, other.size) };
}

/** Two that are like each other. */
export interface Near<T> extends Likeness {
  readonly one: T;
  readonly other: T;
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
): Near<T>[] {
  const indexes = new Map<readonly T[], Index>();
  const found: Near<T>[] = [];
  for (const one of ones) {
    const others = among(one);
    if (others.length === 0) continue;
    const index = indexes.get(others) ?? indexOf(others.map(textOf));
    indexes.set(others, index);
    const words = tellingWords(textOf(one));
    const candidates = new Set<number>();
    for (const word of words) {
      const places = index.places.get(word) ?? [];
      if (places.length <= COMMON) for (const at of places) candidates.add(at);
    }
    for (const at of candidates) {
      const likeness = likenessOf(words, index.words[at] as ReadonlySet<string>);
      if (likeness.score >= least) found.push({ one, other: others[at] as T, ...likeness });
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
    const own = tellingWords(text);
    for (const word of own) append(places, word, at);
    return own;
  });
  return { words, places };
}
