import { hasWord, mayBeMark, skipBlanks } from '../text/characters.ts';
import type { RichText, Style } from '../text/rich-text.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import { endsInNumber, nearColon } from './fields.ts';
import { labelAt } from './labels.ts';
import { afterSeparators, endsInColon, firstDash } from './separators.ts';
import { SIGNS, type Text } from './text.ts';

/** The front of a line that is set off as its name. */
export interface Lead {
  readonly start: number;
  readonly end: number;
}

/** The bold, linked or struck front of a line, if a separator or nothing stands behind it. */
export function leadOf(
  { styles }: RichText,
  { plain, folded }: Text,
  start: number,
  end: number,
  lexicon: Lexicon,
): Lead | null {
  const style = styles.length === 0 ? undefined : styles.find(setsOff);
  if (!style || hasWord(plain, afterBox(plain, start), style.start)) return null;
  const inside = plain.slice(style.start, style.end);
  // **[FEATURE]** is a tag, `**Domain:**` a label: neither is a name.
  if (/^\s*\[[^\]]*\]\s*$/.test(inside) || (endsInColon(inside) && style.end < end)) return null;
  const at = skipBlanks(plain, style.end, end);
  const divided = at >= plain.length || BEHIND.includes(plain.charAt(at)) || mayBeMark(plain.charCodeAt(at));
  // `~~Login~~ done`: what is struck out needs no sign behind it.
  const stated = style.kind === 'strike' && lexicon.status.from(folded, at, end) !== undefined;
  return divided || stated ? { start: style.start, end: style.end } : null;
}

const BEHIND = '-–—:：|·(（,，;.→[â';

const setsOff = ({ kind }: Style): boolean => kind === 'strong' || kind === 'link' || kind === 'strike';

function afterBox(plain: string, at: number): number {
  return plain[at] === '[' && plain.indexOf(']', at) - at <= 3 ? Math.max(at, plain.indexOf(']', at) + 1) : at;
}

/** `Phase 4: Dashboard (5/5 plans) — completed 2026-02-08 (…)`: the name goes up to the first dash behind the title. */
export function labelledLead(text: Text, start: number, end: number, lexicon: Lexicon): Lead | null {
  if ((text.signs & SIGNS.dash) === 0) return null;
  let at = start;
  if (text.signs & SIGNS.mark) while (at < end && mayBeMark(text.plain.charCodeAt(at))) at += 1;
  const label = labelAt(text, skipBlanks(text.plain, at, end), end, lexicon);
  if (label?.kind !== 'phase' && label?.kind !== 'milestone') return null;
  const from = afterSeparators(text.plain, label.end, end);
  const dash = firstDash(text.plain, from, end);
  return dash > from ? { start, end: dash } : null;
}

/** Prose speaks of the plan with a colon, with a name at its end, or with what is set off at its front; most prose does neither. */
export function isMereProse({ plain, styles }: RichText): boolean {
  if (nearColon(plain) || endsInColon(plain) || endsInNumber(plain)) return false;
  if (styles.length === 0) return true;
  const start = skipBlanks(plain, 0, plain.length);
  const from = afterBox(plain, start);
  return styles.every(
    (style) =>
      !setsOff(style) ||
      (hasWord(plain, from, style.start) &&
        (style.kind !== 'strong' || (style.start > start + FRONT && !/[|·•]/.test(plain)))),
  );
}

/** How far emoji and the like may push what stands at the front. */
const FRONT = 14;
