import { QUOTES } from '../text/brackets.ts';
import { hasWord, isAsciiWord, skipBlanks, skipBlanksBack } from '../text/characters.ts';
import type { RichText } from '../text/rich-text.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import { type Cut, cutOf, say } from './cut.ts';
import { takeFrontMarks } from './front-marks.ts';
import type { Label } from './label.ts';
import { type NamePlace, takeBack } from './name-back.ts';
import {
  takeFrontLabel,
  takeFrontStatus,
  takeFrontTags,
  takeLabelBehind,
  takeNoTitle,
  takeStatusBeforeBold,
} from './name-front.ts';
import type { Said } from './saying.ts';
import type { Text } from './text.ts';

/** A name taken apart: what remains when every known notation is taken from both its ends is the title. */
export interface Name {
  readonly label: Label | null;
  /** A mere number before the name: `1.` of `1. Core`, `6.1` of `6.1 Fase 1: MVP`. */
  readonly ordinal: Label | null;
  /** Range in the plain text; `null` if the name is only a label. */
  readonly title: { readonly start: number; readonly end: number } | null;
  /** What is said beside the title, in the order it was found. */
  readonly said: readonly Said[];
  /** A label in parentheses behind the label, which says whose it is: `v1.0` of `Phase 4 (v1.0): Editor`. */
  readonly scope: string | null;
  /** True if a separator, or nothing, stands behind the label: `Phase 3: Name`, not `v2 support`. */
  readonly separated: boolean;
  /** What the word before a colon says that it is: `Milestone: Calendar`. */
  readonly kind: 'milestone' | 'phase' | null;
  /** True if the label stands behind the title, or inside it: `Foundation rewrite — v0.10.0`. */
  readonly behind: boolean;
}

/**
 * @param place In a heading the label may stand behind the title; a box says the status by itself.
 * @example `"Milestone M0 — “Backbone” (DONE)"` has the label `M0`, the title `Backbone` and says `done`.
 */
export function readName(
  rich: RichText,
  text: Text,
  start: number,
  end: number,
  lexicon: Lexicon,
  place: NamePlace = 'text',
): Name {
  const heading = place === 'heading';
  const from = skipBlanks(text.plain, start, end);
  const cut = cutOf(text, lexicon, from, skipBlanksBack(text.plain, from, end));
  takeFrontMarks(cut);
  takeFrontLabel(cut, heading);
  if ((takeFrontStatus(cut) || takeStatusBeforeBold(cut, rich)) && !cut.label) takeFrontLabel(cut, heading);
  if (!cut.label && heading) takeLabelBehind(cut);
  if (cut.label) takeNoTitle(cut);
  else takeFrontTags(cut);
  const before = cut.end;
  takeBack(cut, rich, place);
  if (cut.end < before) {
    // `Foundation — v0.2.0 (done)`
    if (!cut.label && heading) takeLabelBehind(cut);
    if (cut.label) takeNoTitle(cut);
  }
  unquote(cut);
  takeFrontMarks(cut);
  noteStrike(cut, rich);
  // `M1 ⛔`: only what is said of it stands behind the label.
  const separated = cut.separated || (cut.label !== null && cut.end <= cut.start);
  return {
    label: cut.label,
    ordinal: cut.ordinal,
    title: hasWord(text.plain, cut.start, cut.end) ? { start: cut.start, end: cut.end } : null,
    said: cut.said,
    scope: cut.scope,
    separated,
    kind: cut.kind,
    behind: cut.behind,
  };
}

function unquote(cut: Cut): void {
  const { plain } = cut.text;
  cut.start = skipBlanks(plain, cut.start, cut.end);
  cut.end = skipBlanksBack(plain, cut.start, cut.end);
  if (cut.end - cut.start <= 2 || isAsciiWord(plain.charCodeAt(cut.start))) return;
  const close = QUOTES[plain.charAt(cut.start)];
  if (!close || plain.indexOf(close, cut.start + 1) !== cut.end - 1) return;
  cut.start += 1;
  cut.end -= 1;
}

/** A title that is struck out as a whole. */
function noteStrike(cut: Cut, { styles }: RichText): void {
  if (styles.length === 0) return;
  const { start, end } = cut;
  const struck = styles.find(
    (style) => style.kind === 'strike' && style.start <= start + 1 && style.end >= end - 1 && style.end > style.start,
  );
  if (struck && end > start)
    say(cut, { says: 'status', status: 'dropped', start: struck.start, end: struck.end, by: 'strike' });
}
