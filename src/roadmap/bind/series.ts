import type { Line } from '../../markdown/outline.ts';
import type { Kind } from '../roadmap.ts';
import { evidenceOf } from './evidence.ts';
import type { Senses } from './heading-sense.ts';
import type { Head, Surroundings } from './surroundings.ts';

/** `J5 — Desktop`, told in prose behind `J3` and `J4`, is what they are. */
export function kindOfSeries(head: Head, senses: Senses, around: Surroundings): Kind | null {
  const beside = besideInSeries(head, around).flatMap((other) => senses[other.index] ?? []);
  const items = beside.flatMap((sense) => (sense.is === 'item' ? sense.kind : []));
  return items.length > 1 ? (items[0] ?? null) : null;
}

/** The headings beside one whose labels are codes of the same letters: `J3` and `J4` of `J5`. */
function besideInSeries(head: Head, around: Surroundings): Line[] {
  const letters = codeLetters(head, around);
  const beside = letters ? (evidenceOf(around.evidence, head.parent)?.children ?? []) : [];
  return beside.filter((other) => other !== head && codeLetters(other, around) === letters);
}

function codeLetters(head: Line, around: Surroundings): string | undefined {
  const label = around.of(head).name?.label;
  return label?.kind === 'id' ? /^([A-Z]{1,4})\d{1,2}$/.exec(label.text)?.[1] : undefined;
}

const SERIAL = /^\P{L}{0,6}?(?:(\p{L}{2,20})\s?\d{1,3}|\d{1,3}\s?(\p{L}{2,4}))\s*[:：.—–|｜-]\s*\S/u;

/** True if a heading is one of at least three that one word numbers, whatever the word: `Session 1 — Photos`, `1순위 — 사진`. */
export function isAmongSerial(head: Head, around: Surroundings): boolean {
  const word = serialWord(head, around);
  if (!word) return false;
  const beside = evidenceOf(around.evidence, head.parent)?.children ?? [];
  return beside.filter((other) => serialWord(other, around) === word).length > 2;
}

function serialWord(head: Line, around: Surroundings): string | undefined {
  const match = SERIAL.exec(around.of(head).text.folded);
  return match?.[1] ?? match?.[2];
}
