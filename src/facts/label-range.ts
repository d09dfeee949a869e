import { skipBlanks } from '../text/characters.ts';
import { singleSpaced } from '../text/single-spaced.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import { lastDigit } from './dates.ts';
import type { Label } from './label.ts';
import { labelAt } from './labels.ts';
import { matchAt, matchEnd } from './match.ts';
import { afterSeparators } from './separators.ts';
import type { Text } from './text.ts';

const THROUGH = /\s?[-–—~〜～]\s?/y;

/**
 * A label, and another of its like behind a sign for a range, as one.
 *
 * @example Of `M1–M6 — Foundation` and `M1` it is `M1–M6`, of number `m1-6`; of `Phase 1 - Phase 3` it is that, of number `1-3`.
 */
export function withRange(text: Text, first: Label, end: number, lexicon: Lexicon): Label {
  if (lastDigit(text, first.end, end) < 0) return first;
  return ofWholeLabels(text, first, end, lexicon) ?? ofNumbers(text, first, end, lexicon) ?? first;
}

function ofWholeLabels(text: Text, first: Label, end: number, lexicon: Lexicon): Label | null {
  if (first.kind !== 'milestone' && first.kind !== 'phase') return null;
  const at = matchEnd(THROUGH, text.plain, first.end, end);
  const last = at < 0 ? null : labelAt(text, skipBlanks(text.plain, at, end), end, lexicon);
  const [from, to] = [counted(first), last && counted(last)];
  if (!last || !from || !to || last.kind !== first.kind || last.word !== first.word) return null;
  if (from.front !== to.front || from.count >= to.count) return null;
  const written = singleSpaced(text.plain.slice(first.start, last.end));
  return { ...first, text: written, number: `${first.number}-${to.count}`, end: last.end };
}

/** `m` and 6 of `m6`; `null` of `1.2` and `1-2`. */
function counted({ number }: Label): { readonly front: string; readonly count: number } | null {
  const [, front = '', count] = /^(\D{0,3})(\d{1,4})$/.exec(number) ?? [];
  return count === undefined ? null : { front, count: Number(count) };
}

/**
 * `Phase 1 & 2`, `Fase 1 e 2`, `Phase 2/3`, `v0.6 – v0.9`, `2.1–2.9`. A sign, or nothing, must stand behind the next number, as
 * `Phase 1 and 2 boats` has one.
 */
function ofNumbers(text: Text, first: Label, end: number, lexicon: Lexicon): Label | null {
  const stop = first.word ? secondNumber(text, first, end, lexicon) : secondVersion(text, first, end, lexicon);
  if (stop < 0) return null;
  const last = /[\d.]+$/.exec(text.folded.slice(first.end, stop)) as RegExpExecArray;
  return { ...first, text: text.plain.slice(first.start, stop), number: `${first.number}-${last[0]}`, end: stop };
}

const AND = /\s?[&+/]\s?/y;
const NUMBER = /\d{1,3}(?=\s*(?:$|[:：(（\-–—|·]))/y;

/** Where the number behind an "and" ends; -1 if there is none, or another than the next. */
function secondNumber({ plain, folded }: Text, { number, end: from }: Label, end: number, lexicon: Lexicon): number {
  if (!/^\d{1,3}$/.test(number)) return -1;
  const joint = lexicon.joints.from(folded, skipBlanks(plain, from, end), end);
  const at = joint?.value === 'and' ? skipBlanks(plain, joint.end, end) : matchEnd(AND, plain, from, end);
  const second = at < 0 ? null : matchAt(NUMBER, folded, at, end);
  return second && Number(second[0]) === Number(number) + 1 ? at + second[0].length : -1;
}

/** `2.1–2.9 Quays` */
const TO_PART = /\s?[-–—]\s?\d{1,3}\.\d{1,3}(?=\s)/y;
const TO_VERSION = /\s?[-–—]\s?v?\d{1,4}(?:\.\d{1,4}){1,2}(?=\s?[:：—]|\s[-–]\s)/y;

/** Where `– v0.9` ends behind `v0.6`, before its title. `v0.6 – v0.9 — shipped` are several, and none of them. */
function secondVersion({ plain, folded }: Text, label: Label, end: number, lexicon: Lexicon): number {
  if (label.kind === 'id' && /^\d+\.\d+$/.test(label.text)) return matchEnd(TO_PART, folded, label.end, end);
  if (label.kind !== 'milestone' || !/^v?\d/i.test(label.text)) return -1;
  const stop = matchEnd(TO_VERSION, folded, label.end, end);
  return stop < 0 || lexicon.status.from(folded, afterSeparators(plain, stop, end), end) ? -1 : stop;
}
