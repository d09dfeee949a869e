import {
  hasWord,
  isAsciiWord,
  isBlank,
  isDigit,
  isWord,
  mayBeMark,
  skipBlanks,
  skipBlanksBack,
  trim,
} from '../text/characters.ts';
import type { RichText, Style } from '../text/rich-text.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import { matchEnd } from './match.ts';
import { referencesAt } from './references.ts';
import { SIGNS, type Text } from './text.ts';

/** `Name: value` as it stands in a line. Ranges are offsets in the plain text. */
export interface NamedValue {
  /** English key where the word is known, else the name as written in lower case. */
  readonly key: string;
  /** What the field is called: as written if it is English, else in English where the word is known. */
  readonly called: string;
  /** True if the name is a word of the vocabulary. */
  readonly known: boolean;
  readonly name: { readonly start: number; readonly end: number };
  readonly value: { readonly start: number; readonly end: number };
  /** `strong` if the name is set in bold. */
  readonly bold: boolean;
}

const COLON = /\s{0,2}(?:：|:(?=\s|$|[^\x00-\x7f]|[*_`"“[(]))\s*/y;
/** `**目标：**内容`: Markdown sees no emphasis where such a colon meets a letter, so that its signs are left in the text. */
const UNCLOSED = /\s{0,2}[:：]\**\s*/y;
const DASH = /\s{1,2}[-–—]\s+|\s?—\s?/y;
const PARTS = /\s[|·•]\s/g;
const MAX_NAME = 48;

/** More than six words, or the end of a sentence: no name of a field. */
const SENTENCE = /[.!?;]\s|(?:\s+\S+){6}/;

/** What our key is called in English, where that is no name of a field. */
const EXPORTED = new Map([['needs', 'depends on']]);

/**
 * The named values of a line: `**Goal**: x`, `**Goal:** x`, `Goal: x`, `*Goal: x*`, several between bars, `Depends on M1`.
 *
 * @example `"**Status:** done | Owner: Ana"` gives `status` and `owner`.
 */
export function fieldsOf(rich: RichText, text: Text, lexicon: Lexicon): readonly NamedValue[] {
  if (!mayHoldField(rich, text)) return needsAlone(text, lexicon);
  if ((text.signs & SIGNS.divider) !== 0 && /[|·•]/.test(text.plain)) return severalFields(rich, text, lexicon);
  const only = fieldAt(rich, text, 0, text.plain.length, lexicon);
  return only ? [only] : needsAlone(text, lexicon);
}

const NONE: readonly NamedValue[] = [];

/** `Depends on M1 and M2.`: without a colon, where nothing else is said. */
function needsAlone(text: Text, lexicon: Lexicon): readonly NamedValue[] {
  const { plain, folded } = text;
  if (!endsInNumber(plain)) return NONE;
  const [start, end] = trim(plain, 0, plain.length);
  const word = lexicon.fields.from(folded, start, end);
  const found = word?.value === 'needs' ? referencesAt(text, word.end, end, lexicon) : null;
  const field =
    word && found && !hasWord(plain, found.end, end)
      ? named(text, start, word.end, word.end, found.end, false, lexicon)
      : null;
  return field ? [field] : NONE;
}

/** True if a digit is the last letter or digit, as it is of most names of items. */
export function endsInNumber(plain: string): boolean {
  let at = plain.length - 1;
  while (at >= 0 && !isWord(plain.charCodeAt(at))) at -= 1;
  return at >= 0 && isDigit(plain.charCodeAt(at));
}

function severalFields(rich: RichText, text: Text, lexicon: Lexicon): readonly NamedValue[] {
  const found: NamedValue[] = [];
  for (const [start, end] of parts(text.plain)) {
    const field = fieldAt(rich, text, start, end, lexicon);
    if (field) found.push(field);
    else if (start === 0 && !/^[\s*_]*v?\d/.test(text.plain)) return NONE;
  }
  const [first] = found;
  if (found.length > 1 || first === undefined) return found;
  // Bars within one value are no parts.
  return [{ ...first, value: { start: first.value.start, end: trim(text.plain, 0, text.plain.length)[1] } }];
}

/** A colon near the front, or a bold word with a dash behind it, or bars that divide several. */
function mayHoldField({ styles }: RichText, { plain, signs }: Text): boolean {
  if ((signs & (SIGNS.colon | SIGNS.dash)) === 0) return false;
  return nearColon(plain) || (styles.length > 0 && styles.some(({ kind }) => kind === 'strong'));
}

/** A colon so near the front that a name may stand before it, or bars that divide several. */
export function nearColon(plain: string): boolean {
  const colon = plain.indexOf(':');
  if (colon >= 0 && colon < WINDOW) return true;
  const wide = plain.indexOf('：');
  return wide >= 0 && (wide < WINDOW || plain.includes('|') || plain.includes('·'));
}

/** A name and the parenthesis behind it. */
const WINDOW = MAX_NAME + 80;

function parts(plain: string): [number, number][] {
  const found: [number, number][] = [];
  let from = 0;
  PARTS.lastIndex = 0;
  for (let match = PARTS.exec(plain); match && found.length < 8; match = PARTS.exec(plain)) {
    found.push([from, match.index]);
    from = match.index + match[0].length;
  }
  found.push([from, plain.length]);
  return found;
}

function fieldAt(rich: RichText, text: Text, from: number, to: number, lexicon: Lexicon): NamedValue | null {
  const trimmed = skipBlanks(text.plain, from, to);
  const end = skipBlanksBack(text.plain, trimmed, to);
  const start = afterLeadIn(text.plain, trimmed, Math.min(end, trimmed + 12));
  const strong = rich.styles.find(
    (style) => style.kind === 'strong' && style.start >= trimmed - 1 && style.start <= start + 1 && style.end <= end,
  );
  if (strong) return boldField(text, strong.start, strong.end, end, lexicon);
  return (text.signs & SIGNS.colon) === 0 ? null : plainField(rich, text, start, end, lexicon);
}

/** Past emoji and the remains of emphasis. */
function afterLeadIn(plain: string, start: number, end: number): number {
  let at = start;
  while (
    at < end &&
    !isAsciiWord(plain.charCodeAt(at)) &&
    (isBlank(plain.charCodeAt(at)) || mayBeMark(plain.charCodeAt(at)) || '>*_'.includes(plain.charAt(at)))
  )
    at += 1;
  return at;
}

/** `**Goal**: x`, `**Goal:** x`, `**Success criteria** (what must be true):`, `**Goal** — x` where the word is known. */
function boldField(text: Text, start: number, strongEnd: number, end: number, lexicon: Lexicon): NamedValue | null {
  const inside = text.plain.slice(start, strongEnd).search(/[:：](?=\s|$|\s*$)|：/);
  if (inside > 0) {
    const at = start + inside;
    const colon = matchEnd(COLON, text.plain, at, end);
    return named(text, start, at, colon < 0 ? at + 1 : colon, end, true, lexicon);
  }
  const aside = /^\s?[(（][^)）]{1,80}[)）]/.exec(text.plain.slice(strongEnd, Math.min(end, strongEnd + 84)));
  const at = strongEnd + (aside?.[0].length ?? 0);
  const colon = matchEnd(COLON, text.plain, at, end);
  if (colon >= 0) return named(text, start, strongEnd, colon, end, true, lexicon);
  const dash = matchEnd(DASH, text.plain, strongEnd, end);
  const field = dash < 0 ? null : named(text, start, strongEnd, dash, end, true, lexicon);
  return field?.known && lexicon.fields.exact(text.folded.slice(field.name.start, field.name.end)) ? field : null;
}

/** `Goal: x`, `Success criteria (must all hold):`, `目标：x`; but no colon of code, as in ``each `uses:` is pinned``. */
function plainField({ styles }: RichText, text: Text, start: number, end: number, lexicon: Lexicon): NamedValue | null {
  const window = text.plain.slice(start, Math.min(end, start + WINDOW));
  const at = window.search(/[:：]/);
  if (at <= 0) return null;
  const colon = matchEnd(text.plain[start - 1] === '*' ? UNCLOSED : COLON, text.plain, start + at, end);
  if (colon < 0 || styles.some((style) => style.kind === 'code' && style.start > start && holds(style, start + at)))
    return null;
  const last = window.charCodeAt(at - 1);
  const aside = last === 41 || last === 0xff09 ? /\s?[(（][^)）]{0,80}[)）]$/.exec(window.slice(0, at)) : null;
  const stop = start + (aside ? aside.index : at);
  return named(text, start, stop, colon, end, false, lexicon);
}

const holds = ({ start, end }: Style, at: number): boolean => start <= at && at < end;

function named(
  text: Text,
  start: number,
  nameEnd: number,
  valueStart: number,
  end: number,
  bold: boolean,
  lexicon: Lexicon,
): NamedValue | null {
  const from = skipBlanks(text.plain, start, nameEnd);
  const to = skipBlanksBack(text.plain, from, nameEnd);
  if (to <= from || to - from > MAX_NAME) return null;
  const folded = text.folded.slice(from, to);
  const key =
    lexicon.fields.exact(folded) ??
    ((text.signs & SIGNS.opening) === 0 ? undefined : lexicon.fields.exact(folded.replace(/\s?[(（].*$/, '')));
  const known =
    key !== undefined ||
    lexicon.roles.exact(folded) !== undefined ||
    lexicon.current.exact(folded) === true ||
    lexicon.updated.exact(folded) === true;
  if (!known && SENTENCE.test(folded)) return null;
  const valueFrom = skipBlanks(text.plain, valueStart, end);
  const valueTo = skipBlanksBack(text.plain, valueFrom, end);
  const written = text.plain.slice(from, to).toLowerCase();
  return {
    key: key ?? written,
    called: key === undefined || lexicon.english.exact(folded) ? written : (EXPORTED.get(key) ?? key),
    known,
    bold,
    name: { start: from, end: to },
    value: isDash(text.plain, valueFrom, valueTo)
      ? { start: valueTo, end: valueTo }
      : { start: Math.min(valueFrom, valueTo), end: valueTo },
  };
}

/** `-` and `—` in the place of a value say that there is none. */
export function isDash(plain: string, start: number, end: number): boolean {
  return end - start === 1 && '-–—'.includes(plain.charAt(start));
}
