import { skipBlanks } from '../text/characters.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import type { Label } from './label.ts';
import { matchAt, matchEnd } from './match.ts';
import { afterSeparators } from './separators.ts';
import type { Text } from './text.ts';

/**
 * `Phase 1 & 2`, `Fase 1 e 2`, `Phase 2/3`, `v0.6 – v0.9`: one item that bears the next number too. A sign, or nothing, must
 * stand behind it, as `Phase 1 and 2 boats` has one number.
 */
export function joinedLabel(text: Text, label: Label, end: number, lexicon: Lexicon): Label {
  const stop = label.word ? secondNumber(text, label, end, lexicon) : secondVersion(text, label, end, lexicon);
  if (stop < 0) return label;
  const last = /[\d.]+$/.exec(text.folded.slice(label.end, stop)) as RegExpExecArray;
  return { ...label, text: text.plain.slice(label.start, stop), number: `${label.number}-${last[0]}`, end: stop };
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
