import type { Item } from '../../roadmap/roadmap.ts';
import { isWord } from '../../text/characters.ts';
import { largest } from '../../text/largest.ts';
import { fold } from '../../vocabulary/fold.ts';

/** A label that can be counted on: `T-022` is `{ prefix: 'T-', number: 22, width: 3 }`, `Sprint 5-6` ends at 6 and steps by 2. */
interface Counted {
  readonly prefix: string;
  readonly number: number;
  /** Digits, with leading zeros. */
  readonly width: number;
  /** Of a range: what stands between its numbers, and how many it spans. */
  readonly range: { readonly sign: string; readonly size: number } | null;
  readonly suffix: string;
}

const MOST_DIGITS = 9;

/**
 * The label that follows those of the neighbours, larger than any of its kind that a text holds, be it an id, a mention or the
 * end of a range. Nothing that exists is renumbered.
 *
 * @param labels As written, in order.
 * @param texts Where the same labels may stand.
 * @returns `null` if they are not counted.
 * @example `nextLabel(['T-021', 'T-022'], ['… T-001 .. T-030'])` is `"T-031"`.
 */
export function nextLabel(labels: readonly string[], texts: readonly string[]): string | null {
  const last = labels.at(-1);
  if (last === undefined) return null;
  // `End of Q4`: what follows has other words.
  if (/[\s\p{L}][QH][1-4]$/u.test(last)) return null;
  return nextQuarter(labels) ?? labelSeries(labels, texts)?.() ?? nextLetter(last);
}

/** Gives one label after the other; `null` if no label has a number. */
export function labelSeries(labels: readonly string[], texts: readonly string[]): (() => string) | null {
  const all = labels.flatMap((label) => counted(label, labels) ?? []);
  if (all.length === 0) return null;
  const whole = all.filter(({ prefix }) => !isDecimal(prefix));
  const like = whole.length > 0 && whole.length < all.length ? whole : all;
  // 1.4 stands before 2.1: the furthest group is the one that goes on.
  const { prefix, width, range, suffix } = like.reduce((best, each) => (isBehind(each, best) ? each : best));
  const used = numbersIn(texts, prefix);
  const own = all.filter((each) => each.prefix === prefix).map(({ number }) => number);
  for (const number of own) used.add(number);
  const known = largest(own);
  // A year behind the same word is no number of the series.
  let number = ONLY_NUMBERS.test(prefix) ? known : largest([...used].filter((each) => each < 1000 || known >= 1000));
  return () => {
    do number += 1;
    while (used.has(number));
    const from = String(number).padStart(width, '0');
    if (!range) return prefix + from + suffix;
    number += range.size - 1;
    return prefix + from + range.sign + String(number).padStart(width, '0') + suffix;
  };
}

/** `v1.` and `31-`, behind which any number may stand in a text: that of another version, the end of a range. */
const ONLY_NUMBERS = /(?:^|\s)(?:v|v?(?:\d+[-.])+)$/i;

/** The first label of a series: `T-001`. */
export function firstLabel({ prefix, width }: Scheme, texts: readonly string[]): string {
  return nextLabel([`${prefix}${'0'.repeat(width)}`], texts) ?? `${prefix}${'1'.padStart(width, '0')}`;
}

/** What stands before the last number of a label, and how many digits that has: `T-` and 3 of `T-022`. */
export interface Scheme {
  readonly prefix: string;
  readonly width: number;
}

export function schemeOf(label: string): Scheme | null {
  const one = counted(label, []);
  return one && { prefix: one.prefix, width: one.width };
}

/** `M2-` in M2 where what belongs to another, M1, is called `M1-01`; `null` if such labels do not carry its number. */
export function schemeIn(owner: Item, label: string, other: Item): Scheme | null {
  const scheme = schemeOf(label);
  const numberOf = (item: Item) => /\d{1,6}(?!.*\d)/.exec(item.label ?? '')?.[0];
  const [own, its] = [numberOf(owner), numberOf(other)];
  if (!scheme || own === undefined || its === undefined) return null;
  const at = scheme.prefix.search(/\d/);
  const digits = /^\d+/.exec(scheme.prefix.slice(Math.max(at, 0)))?.[0];
  if (at < 0 || digits === undefined || Number(digits) !== Number(its)) return null;
  const number = own.replace(/^0+(?=\d)/, '').padStart(digits.length, '0');
  const prefix = scheme.prefix.slice(0, at) + number + scheme.prefix.slice(at + digits.length);
  return { prefix, width: scheme.width };
}

function counted(label: string, all: readonly string[]): Counted | null {
  const range = /^(.*[\p{L}.]\s+)(\d{1,9})(\s?[-–—]\s?)(\d{1,9})$/u.exec(label);
  if (range) {
    const [, prefix = '', from = '', sign = '', to = ''] = range;
    return {
      prefix,
      number: Number(to),
      width: from.length,
      range: { sign, size: Number(to) - Number(from) + 1 },
      suffix: '',
    };
  }
  const minor = all.length > 1 && all.every((each) => /\d\.0$/.test(each)) ? '.0' : '';
  const end = label.length - minor.length;
  let at = /[a-z]$/i.test(label.slice(0, end)) ? end - 1 : end;
  const stop = at;
  while (at > 0 && stop - at < MOST_DIGITS && /\d/.test(label.charAt(at - 1))) at -= 1;
  if (at === stop) return null;
  const digits = label.slice(at, stop);
  return { prefix: label.slice(0, at), number: Number(digits), width: digits.length, range: null, suffix: minor };
}

/** `1.` of `1.4`: a number below another. */
export const isDecimal = (prefix: string): boolean => /\d[.]$/.test(prefix);

function isBehind(a: Counted, b: Counted): boolean {
  const group = ({ prefix }: Counted) => (prefix.match(/\d{1,9}/g) ?? []).map(Number);
  const [own, other] = [group(a), group(b)];
  const at = own.findIndex((number, nth) => number !== other[nth]);
  return at < 0 ? a.number >= b.number : (own[at] as number) > (other[at] ?? -1);
}

/** `Q4 2026` is followed by `Q1 2027`. */
function nextQuarter(labels: readonly string[]): string | null {
  const quarters = labels.map((label) => /^(?:(\d{4}) )?([QH])([1-4])(?: (\d{4}))?$/.exec(label));
  const last = quarters.at(-1);
  if (!last || quarters.some((each) => each === null)) return null;
  const [, before, letter, nth, behind] = last;
  const turns = Number(nth) === (letter === 'Q' ? 4 : 2);
  const year = (written: string | undefined) =>
    written === undefined ? '' : String(Number(written) + (turns ? 1 : 0));
  if (turns && before === undefined && behind === undefined) return null;
  const next = `${letter}${turns ? 1 : Number(nth) + 1}`;
  return [year(before), next, year(behind)].filter(Boolean).join(' ');
}

/** `Phase C` follows `Phase B`. */
function nextLetter(label: string): string | null {
  const [, prefix = '', letter = ''] = /^(.*\s|)([A-Y])$/.exec(label) ?? [];
  return letter === '' ? null : prefix + String.fromCharCode(letter.charCodeAt(0) + 1);
}

/** All numbers that stand behind a prefix anywhere: `22` of `T-022`, `1` and `21` of `T-001 .. T-021`, `4` and `6` of `Phases 4-6`. */
function numbersIn(texts: readonly string[], prefix: string): Set<number> {
  const found = new Set<number>();
  const worded = /\p{L}\s+$/u.test(prefix);
  const token = fold(worded ? prefix.trim() : prefix.slice(prefix.search(/\S+$/)));
  if (token === '') return found;
  for (const text of texts) {
    const folded = fold(text);
    for (let at = folded.indexOf(token); at >= 0; at = folded.indexOf(token, at + token.length)) {
      if (!beginsAt(folded, at)) continue;
      const behind = folded.slice(at + token.length, at + token.length + 48);
      const [, first, second] = (worded ? WORDED : GLUED).exec(behind) ?? [];
      for (const digits of [first, second]) if (digits !== undefined) found.add(Number(digits));
    }
  }
  return found;
}

const WORDED = /^s?\s{1,4}(\d{1,9})(?:(?:\s?[-–—]\s?|\.{2,3})(\d{1,9}))?/;
const GLUED = /^(\d{1,9})(?:(?:[-–—]|\.{2,3})(\d{1,9}))?/;

/** True if no word goes on there; a date or a version does not begin in its middle. */
function beginsAt(folded: string, at: number): boolean {
  if (at === 0) return true;
  const before = folded.charCodeAt(at - 1);
  if (isWord(before)) return false;
  return !/\d/.test(folded.charAt(at)) || !/[.\-/:,]/.test(folded.charAt(at - 1));
}
