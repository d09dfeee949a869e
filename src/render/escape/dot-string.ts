import { shortened } from '../../text/shortened.ts';
import { visible } from './visible.ts';

/** No label is longer. UTF-16 units. */
const LONGEST = 120;

/**
 * A quoted string of DOT. Backslashes begin its own signs, and entities of HTML count even within quotes.
 *
 * @example `dotString('a "b" \\N &lt;')` is `"a \"b\" \\N &amp;lt;"`, each backslash doubled.
 */
export function dotString(text: string): string {
  const shown = shortened(visible(text), LONGEST);
  return `"${shown.replaceAll('&', '&amp;').replace(/["\\]/g, (mark) => `\\${mark}`)}"`;
}
