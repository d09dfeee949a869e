import { isAsciiLetter, isDigit } from '../../text/characters.ts';
import type { Span } from '../../text/span.ts';
import { unmojibake } from '../../vocabulary/mojibake.ts';

/** A run of characters that are the bytes of others. */
export interface Garbled {
  readonly span: Span;
  readonly meant: string;
}

/** What cp1252 has above ASCII. */
const RUN =
  /[\x80-\xff\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013\u2014\u2018-\u201a\u201c-\u201e\u2020-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122]+/g;
/** A capital or small letter with a mark at the end of a word, and what may close a quotation: `“CAFÉ”`, `« qualité »`. */
const CLOSING = /^[À-ÿ][\u00a0»”’“‘—–…™®°·]{1,2}$/;
/** `1.28×–5.25×`: signs of a range behind a number. */
const RANGE = /^[×°²³µ%‰€£¥§±]{1,2}[–—…’”]$/;
const MAX_ROUNDS = 4;

/**
 * Every run of a text that is UTF-8 read as cp1252, once or several times, and how many others there are.
 *
 * @example In `âœ… done` it is the first, meant is `✅`.
 */
export function garbledIn(text: string): { readonly runs: readonly Garbled[]; readonly others: number } {
  const runs: Garbled[] = [];
  let others = 0;
  for (const match of text.matchAll(RUN)) {
    const meant = meantBy(match[0], text.charCodeAt(match.index - 1));
    if (meant === null) others += 1;
    else runs.push({ span: { start: match.index, end: match.index + match[0].length }, meant });
  }
  return { runs, others };
}

function meantBy(run: string, before: number): string | null {
  if (run.length < 2 || (isAsciiLetter(before) && CLOSING.test(run)) || (isDigit(before) && RANGE.test(run)))
    return null;
  let meant = unmojibake(run);
  if (meant === run) return null;
  for (let round = 1; round < MAX_ROUNDS; round += 1) {
    const next = meant.replace(RUN, (inner) => unmojibake(inner));
    if (next === meant) break;
    meant = next;
  }
  return meant;
}
