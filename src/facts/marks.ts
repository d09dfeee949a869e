import { mayBeMark } from '../text/characters.ts';
import { once } from '../text/once.ts';
import { isCross } from '../vocabulary/crosses.ts';
import type { Status } from '../vocabulary/kinds.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import { unmojibake } from '../vocabulary/mojibake.ts';
import { matchAt } from './match.ts';

export interface Mark {
  /** `null` for decoration. */
  readonly status: Status | null;
  readonly start: number;
  readonly end: number;
}

type Marks = Pick<Lexicon, 'marks'>;

const emoji = once(
  () =>
    /(?:\p{Extended_Pictographic}|[\u{1f1e6}-\u{1f1ff}→←])[\ufe0e\ufe0f\u{1f3fb}-\u{1f3ff}]?(?:\u200d\p{Extended_Pictographic}\ufe0f?)*/uy,
);
const emojiBefore = once(() => /\p{Extended_Pictographic}[\ufe0e\ufe0f\u{1f3fb}-\u{1f3ff}]?$/u);
/** What may be a mark and is no emoji: `✓`, `⊘`. At the end an arrow belongs to the text. */
const sign = once(() => /[\p{So}\p{Sm}][\ufe0e\ufe0f]?/uy);
const signBefore = once(() => /(?![→←])[\p{So}\p{Sm}][\ufe0e\ufe0f]?$/u);

/** True for a mark that takes back a done beside it: `❌ Done`. What lies ahead does not: `Done ⏭ Phase 4`, and `📋` adorns. */
export function takesBack({ status, start, end }: Mark, plain: string): boolean {
  if (status !== 'planned') return status !== null && status !== 'done';
  return isCross(plain.slice(start, end));
}

/** The emoji or mark that begins at `start`. */
export function markAt(plain: string, start: number, end: number, { marks }: Marks): Mark | null {
  const first = plain.charCodeAt(start);
  if (start >= end || first < 0xa9) return null;
  if (first === 0xe2 || first === 0xf0) return garbledMark(plain, start, end, { marks });
  if (!mayBeMark(first)) return null;
  const picture = matchAt(emoji(), plain, start, end)?.[0];
  const written = picture ?? matchAt(sign(), plain, start, end)?.[0] ?? '';
  const status = marks.get(written) ?? marks.get(written.replace(/[\ufe0e\ufe0f]/g, '')) ?? null;
  return picture || status ? { status, start, end: start + written.length } : null;
}

/** A mark whose UTF-8 was once decoded as cp1252: `âœ…` is read as `✅`. The first byte of such a mark is `â` or `ð`. */
function garbledMark(plain: string, start: number, end: number, lexicon: Marks): Mark | null {
  for (const length of [7, 6, 4, 3]) {
    if (start + length > end) continue;
    const written = plain.slice(start, start + length);
    const meant = unmojibake(written);
    if (meant === written || meant.charCodeAt(0) === written.charCodeAt(0)) continue;
    const mark = markAt(meant, 0, meant.length, lexicon);
    if (mark?.end === meant.length) return { status: mark.status, start, end: start + length };
  }
  return null;
}

/** The emoji or mark that ends at `end`. */
export function markBefore(plain: string, start: number, end: number, lexicon: Lexicon): Mark | null {
  if (end <= start || plain.charCodeAt(end - 1) < 0x80) return null;
  for (const length of [7, 6, 4, 3]) {
    const from = end - length;
    if (from >= start && /[âð]/.test(plain.charAt(from))) {
      const mark = garbledMark(plain, from, end, lexicon);
      if (mark?.end === end) return mark;
    }
  }
  if (!mayBeMark(plain.charCodeAt(end - 1))) return null;
  const last = plain.slice(Math.max(start, end - 6), end);
  const match = emojiBefore().exec(last) ?? signBefore().exec(last);
  return match ? markAt(plain, end - match[0].length, end, lexicon) : null;
}

const BOX = /^\[([^\]\s]{1,2}|\s?)\]/u;

/** A box `[~]` at `start`, also `[x]` and `[ ]` where Markdown sees none: in headings, cells and paragraphs. */
export function boxAt(plain: string, start: number, end: number, { boxes }: Pick<Lexicon, 'boxes'>): Mark | null {
  if (plain[start] !== '[') return null;
  const match = BOX.exec(plain.slice(start, Math.min(end, start + 5)));
  if (!match) return null;
  const inside = match[1] as string;
  const status = /^[xX]$/.test(inside)
    ? 'done'
    : inside.trim() === ''
      ? inside === ''
        ? undefined
        : 'planned'
      : boxes.get(inside);
  return status ? { status, start, end: start + match[0].length } : null;
}
