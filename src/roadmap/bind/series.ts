import { NUMBERS } from '../../facts/text.ts';
import type { Kind } from '../roadmap.ts';
import type { Senses } from './heading-sense.ts';
import { type Question, siblingsBy } from './siblings.ts';
import type { Head, Surroundings } from './surroundings.ts';

/** So many of a series are looked at: what they are, all are. */
const FEW = 50;

/** `J5 — Desktop`, told in prose behind `J3` and `J4`, is what they are. */
export function kindOfSeries(head: Head, senses: Senses, around: Surroundings): Kind | null {
  const letters = codeLetters(around.of(head));
  const beside = letters ? (siblingsBy(head, codeLetters, around).get(letters) ?? []) : [];
  const items = beside.slice(0, FEW).flatMap((other) => {
    const sense = senses[other.index];
    return sense?.is === 'item' ? sense.kind : [];
  });
  return items.length > 1 ? (items[0] ?? null) : null;
}

/** The letters of a label that is a code: those of `J3`, of `J4` and of `M2.5` between `M2` and `M3`. */
const codeLetters: Question<string> = ({ name }) => {
  const label = name?.label?.word === null ? name.label : null;
  return label ? (/^([A-Z]{1,4})\d{1,2}(?:\.\d{1,2})?$/.exec(label.text)?.[1] ?? null) : null;
};

/** True if a heading is one of at least three that one word numbers, whatever the word: `Session 1 — Photos`, `1순위 — 사진`. */
export function isAmongSerial(head: Head, around: Surroundings): boolean {
  const word = serialWord(around.of(head));
  return word !== null && (siblingsBy(head, serialWord, around).get(word)?.length ?? 0) > 2;
}

const serialWord: Question<string> = ({ text }) => {
  if ((text.signs & NUMBERS) === 0) return null;
  const match = /^\P{L}{0,6}?(?:(\p{L}{2,20})\s?\d{1,3}|\d{1,3}\s?(\p{L}{2,4}))\s*[:：.—–|｜-]\s*\S/u.exec(text.folded);
  return match?.[1] ?? match?.[2] ?? null;
};
