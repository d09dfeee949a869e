import type { Reference } from '../../facts/fact.ts';
import { closing } from '../../facts/references.ts';
import type { Item } from '../../roadmap/roadmap.ts';
import { fold } from '../../vocabulary/fold.ts';
import type { Lexicon } from '../../vocabulary/lexicon.ts';

/** One name in a list of references, or a range of them: `Phase 1 (v1.0)`, `` `T-001` ``, `4-6`. Offsets are of the source. */
export interface ReferenceToken {
  /** With what decorates it. */
  readonly start: number;
  readonly end: number;
  /** Behind a parenthesis that belongs to it. */
  readonly tail: number;
  /** The name alone. */
  readonly core: { readonly start: number; readonly end: number };
  /** Where its number begins, behind a word: `1` of `Phase 1`. */
  readonly number: number;
  /** Of a range all. */
  readonly names: readonly string[];
  /** `-` of `4-6`; `null` if it is no range. */
  readonly sign: string | null;
}

/** The names of a reference as they are written, in order. Empty if they cannot be told from other text. */
export function tokensOf({ names, span }: Reference, text: string, lexicon: Lexicon): ReferenceToken[] {
  const found: ReferenceToken[] = [];
  let from = span.start;
  for (let at = 0; at < names.length; ) {
    const token = tokenAt(names, at, text, from, span.end, lexicon);
    if (!token) return [];
    found.push(token);
    from = token.tail;
    at += token.names.length;
  }
  return found;
}

function tokenAt(
  names: readonly string[],
  at: number,
  text: string,
  from: number,
  end: number,
  lexicon: Lexicon,
): ReferenceToken | null {
  const name = names[at] ?? '';
  const cut = /\s/.test(name) ? name.lastIndexOf(' ') + 1 : 0;
  const [word, number] = [name.slice(0, cut).trim(), name.slice(cut)];
  const start = find(text, number, from, end);
  if (start < 0) return null;
  const before = text.slice(from, start);
  const worded = word !== '' && before.trimEnd().endsWith(word);
  const core = worded ? from + before.trimEnd().length - word.length : start;
  let stop = start + number.length;
  let count = 1;
  const sign = rangeSign(text.slice(stop, Math.min(end, stop + 30)), lexicon);
  for (let last = names.length - 1; sign !== null && last > at; last -= 1) {
    const other = (names[last] ?? '').slice(cut);
    if (!startsWith(text, other, stop + sign.length, end) || !isRun(names, at, last)) continue;
    stop += sign.length + other.length;
    count = last - at + 1;
    break;
  }
  const [open, close] = decorated(text, core, stop);
  return {
    start: open,
    end: close,
    tail: behindAside(text, close, end),
    core: { start: core, end: stop },
    number: start,
    names: names.slice(at, at + count),
    sign: count > 1 ? sign : null,
  };
}

/** `-` and `through `, with a word repeated behind it: `– Phase ` of `Phase 4 – Phase 6`. */
function rangeSign(rest: string, { joints }: Lexicon): string | null {
  const [found, word] = /^\s?(?:[-–—~〜～…]|\.\.\.?|(\p{L}+))\s?(?:\p{L}+\s)?/u.exec(rest) ?? [];
  return found !== undefined && (word === undefined || joints.exact(fold(word)) === 'through') ? found : null;
}

/** True if some names count up by one: those of a range. */
function isRun(names: readonly string[], from: number, to: number): boolean {
  const last = (name: string | undefined) => Number(/\d+$/.exec(name ?? '')?.[0]);
  return names.slice(from, to).every((name, at) => last(names[from + at + 1]) === last(name) + 1);
}

function find(text: string, number: string, from: number, end: number): number {
  for (let at = text.indexOf(number, from); at >= 0 && at < end; at = text.indexOf(number, at + 1))
    if (startsWith(text, number, at, end) && !/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return at;
  return -1;
}

function startsWith(text: string, number: string, at: number, end: number): boolean {
  return (
    text.startsWith(number, at) && at + number.length <= end && !/[\p{L}\p{N}]/u.test(text.charAt(at + number.length))
  );
}

/** With backticks, stars and links around it. */
function decorated(text: string, start: number, end: number): [number, number] {
  const pairs: Readonly<Record<string, string>> = { '`': '`', '*': '*', _: '_', '[': ']' };
  let [open, close] = [start, end];
  while (
    open > 0 &&
    pairs[text.charAt(open - 1)] !== undefined &&
    pairs[text.charAt(open - 1)] === text.charAt(close)
  ) {
    open -= 1;
    close += 1;
    if (text.charAt(open) === '[' && text.charAt(close) === '(') close = Math.max(close, text.indexOf(')', close) + 1);
  }
  return [open, close];
}

function behindAside(text: string, at: number, end: number): number {
  const open = /^[ \t]?(?=[(（])/.exec(text.slice(at, at + 2));
  const close = open ? closing(text, at + open[0].length, end) : -1;
  return close < 0 ? at : close + 1;
}

/** What an item can be called in a reference, the fullest first. */
export function namesFor({ label, id, title }: Item): string[] {
  // An id that is made from a place is written nowhere.
  if (label === null && title !== null) return [title];
  const number = numberOf(label ?? id);
  return [...new Set([label, id, number, title].flatMap((name) => name || []))];
}

/** `3` of `Phase 3`, `P3` and `M03`. */
export function numberOf(name: string): string | null {
  return /(\d[\d.]*[a-z]?)$/i.exec(name)?.[1] ?? null;
}

/** The same but for its number: `Phase 3` and `Phase 12`. */
export function shapeOfName(name: string): string {
  return fold(name).replace(/\d+/g, '0');
}

export function isCalled(name: string, item: Item): boolean {
  return namesFor(item).some((each) => fold(each) === fold(name));
}

/** True if a name may be that of an item. */
export function mayName(name: string, item: Item): boolean {
  const bare = (each: string) => (numberOf(each) ?? each).replace(/\b0+(?=\d)/g, '');
  return isCalled(name, item) || namesFor(item).some((each) => bare(each) === bare(name));
}
