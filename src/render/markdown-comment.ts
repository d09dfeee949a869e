import { shortened } from '../text/shortened.ts';
import { visible } from './escape/visible.ts';

/** A comment on GitHub holds 65,536 characters. Bytes. */
export const LONGEST_COMMENT = 60_000;

/** UTF-16 units of a text in a table. */
const LONGEST_TEXT = 300;

/** The first of some rows that have room, in bytes. */
export function takeWithin(rows: readonly string[], room: number): string[] {
  const taken: string[] = [];
  let rest = room;
  for (const each of rows) {
    rest -= Buffer.byteLength(each);
    if (rest < 0) break;
    taken.push(each);
  }
  return taken;
}

/**
 * Text from outside is shown as code: there is no markup in it, no HTML, no link, and nobody is mentioned.
 *
 * In a table a bar ends a cell also in code, unless a backslash stands before it; two backslashes before it mean something
 * else to each reader, so that such a bar is escaped as what cannot be seen is.
 */
export function codeSpan(text: string): string {
  const shown = shortened(visible(text), LONGEST_TEXT).replaceAll('\\|', '\\\\u{7c}').replaceAll('|', '\\|');
  const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length));
  const ticks = '`'.repeat(longest + 1);
  // A space within keeps backticks and blanks at the ends; of a pair of them one each is left out.
  const pad = /^[ `]|[ `]$/.test(shown) || shown === '' ? ' ' : '';
  return `${ticks}${pad}${shown}${pad}${ticks}`;
}
