import { skipBlanks } from '../text/characters.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import type { Found } from '../vocabulary/phrases.ts';
import type { Label } from './label.ts';
import type { Text } from './text.ts';

/**
 * A label whose number is a word: `Phase One`, `Erste Phase`, `المرحلة الأولى`. Something must part it from a title, as
 * `First release of the app` is none.
 */
export function spelledLabel(text: Text, start: number, end: number, lexicon: Lexicon): Label | null {
  const { plain, folded } = text;
  const first = lexicon.labels.from(folded, start, end);
  const nth = first ? undefined : lexicon.ordinals.from(folded, start, end);
  const behind = skipBlanks(plain, (first ?? nth)?.end ?? end, end);
  const word = first ?? lexicon.labels.from(folded, behind, end);
  const number = nth ?? spelledNumber(folded, behind, end, lexicon);
  if (!word || !number) return null;
  const stop = Math.max(word.end, number.end);
  if (!PARTS.test(plain.slice(stop, stop + 4))) return null;
  return {
    kind: word.value,
    word: folded.slice(word.start, word.end),
    text: plain.slice(start, stop),
    number: String(number.value),
    start,
    end: stop,
  };
}

/** `one`, `first`. */
export function spelledNumber(folded: string, at: number, end: number, lexicon: Lexicon): Found<number> | undefined {
  return at < end ? (lexicon.cardinals.from(folded, at, end) ?? lexicon.ordinals.from(folded, at, end)) : undefined;
}

const PARTS = /^\s*(?:$|[:：.(（,，|·–—]|-\s)/;
