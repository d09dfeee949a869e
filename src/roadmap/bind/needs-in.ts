import { closing, referencesAt } from '../../facts/references.ts';
import type { LabelRange } from '../../facts/saying.ts';
import type { Text } from '../../facts/text.ts';
import { skipBlanks, skipBlanksBack, trim } from '../../text/characters.ts';
import type { Lexicon } from '../../vocabulary/lexicon.ts';
import type { Found } from '../../vocabulary/phrases.ts';

/**
 * The references of a dependency field: at the front of it and of what stands behind each comma, or behind a word that asks
 * for them. What only runs beside (`in parallel with M1`) is no dependency; `Nothing (…)` names none, and so does a further sentence.
 *
 * @example `"legal review, M1 (all of it), after Phase 2. See M4"` gives `M1` and `Phase 2`.
 */
export function needsIn(text: Text, start: number, end: number, lexicon: Lexicon): readonly LabelRange[] | null {
  const [from, to] = trim(text.plain, start, end);
  if (lexicon.none.from(text.folded, from, to)) return null;
  const ranges: LabelRange[] = [];
  for (let at = from; at < to; ) {
    const first = at === from;
    at = skipBlanks(text.plain, at, to);
    at = lexicon.awaited.from(text.folded, at, to)?.end ?? at;
    // Behind a comma a mere number or letter may be any word.
    const before = lexicon.allBefore.from(text.folded, at, to);
    const direct = before ? null : referencesAt(text, at, to, lexicon, first);
    const next = nextPart(text.plain, direct?.end ?? at, to);
    ranges.push(
      ...(direct?.ranges ??
        (before && allBefore(text, before, next, lexicon)) ??
        askedFor(text, at, first ? next : at + 1, next, lexicon) ??
        ofThePlan(text, at, next, lexicon)),
    );
    at = next + 1;
  }
  return ranges;
}

/** Where the next comma stands, outside of parentheses and in the same sentence; `end` if none does. */
function nextPart(plain: string, start: number, end: number): number {
  for (let at = start; at < end; at += 1) {
    const character = plain.charAt(at);
    if (character === '(' || character === '（') {
      const close = closing(plain, at, end);
      if (close < 0) return end;
      at = close;
    } else if (',;，；、'.includes(character)) return at;
    else if (character === '。' || (character === '.' && /\s/.test(plain.charAt(at + 1)))) return end;
  }
  return end;
}

/** The references behind a word that asks for some and begins before `last`: `Design, after M1`; but `best after M1` says less. */
function askedFor(
  text: Text,
  start: number,
  last: number,
  end: number,
  lexicon: Lexicon,
): readonly LabelRange[] | null {
  for (let at = start; at < last; at += 1) {
    if (at > start && !/[\s(,]/.test(text.plain.charAt(at - 1))) continue;
    const word = lexicon.fields.from(text.folded, at, end);
    if (word?.value !== 'needs') continue;
    const found = referencesAt(text, word.end, end, lexicon, true);
    if (found) return found.ranges;
  }
  return null;
}

/** `all previous phases`, and `all above`, which is of the kind of the item that needs it. */
function allBefore(
  { plain, folded }: Text,
  before: Found<true>,
  end: number,
  { labels }: Lexicon,
): readonly LabelRange[] {
  const kind = labels.from(folded, skipBlanks(plain, before.end, end), end)?.value ?? null;
  return [{ word: null, kind, from: plain.slice(before.start, end).trim(), to: null, allBefore: true }];
}

/** `previous milestone`: something of the plan that has no name here, and so is known to nobody. */
function ofThePlan({ plain, folded }: Text, start: number, end: number, lexicon: Lexicon): readonly LabelRange[] {
  const from = plain.slice(start, end).trim();
  const last = lexicon.labels.until(folded, skipBlanksBack(plain, start, end), start);
  return last && from.split(/\s+/).length <= MOST_WORDS ? [{ word: null, kind: null, from, to: null }] : [];
}

/** As many name something; more say something of it. */
const MOST_WORDS = 4;
