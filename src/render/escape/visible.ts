import { once } from '../../text/once.ts';

/**
 * What a terminal, an editor or a log may act on instead of showing: C0 with tab and line ends, DEL, C1, soft hyphen,
 * marks and overrides of writing direction, zero-width characters, line and paragraph separators, fillers that look like
 * a blank, interlinear annotation, what is no character, tags, variation selectors beyond the emoji's own, and halves of surrogate pairs.
 */
const unseen = once(
  () =>
    /[\x00-\x1f\x7f-\x9f\xad\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff\p{Cs}\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]|\u034f|\u17b4|\u17b5/gu,
);

/** No text that this does not find has anything of {@link unseen}, which takes a millisecond to compile. */
const SUSPECT =
  /[\x00-\x1f\x7f-\x9f\xad\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff\ud800-\udfff]|\u034f|\u17b4|\u17b5/;

/** The same for the text of a JSON document, in which control characters and halves of pairs are escaped already. */
const SUSPECT_JSON =
  /[\x7f-\x9f\xad\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\ud82f\ud834\udb40-\udb43]|\u034f|\u17b4|\u17b5/;

/** What GitHub, Azure and TeamCity take for a command wherever it stands in a line of the log: `##[add-mask]x`. */
const SIGN_COMMAND = /##(?=\w*\[)/g;

/** What GitHub takes for one at the start of a line, which is behind a blank where text is broken into lines: `::error::x`. */
const COLON_COMMAND = /(?<=^|\s)::(?=[\w-]+(?:\s|::))/g;

/**
 * Text from outside (a file, an argument, a path, an error), made safe to show. **Everything that is shown goes through here.**
 *
 * Escapes, and strips nothing: what is taken out of `ESC ESC[31m[2J` leaves a live `ESC[2J`.
 *
 * @example `visible('a\x1b[2Jb')` is `a\u{1b}[2Jb`.
 */
export function visible(text: string): string {
  const shown = SUSPECT.test(text)
    ? text.replace(unseen(), (found) => `\\u{${(found.codePointAt(0) as number).toString(16)}}`)
    : text;
  const still = shown.includes('##') ? shown.replace(SIGN_COMMAND, '#\\u{23}') : shown;
  return still.includes('::') ? still.replace(COLON_COMMAND, '\\u{3a}:') : still;
}

/**
 * The same for whole lines of a file, or of a stack: their ends and tabs are layout. CRLF becomes LF.
 *
 * @example `visibleLines('a\r\n\tb\x1b\n')` is `a\n\tb\\u{1b}\n`.
 */
export function visibleLines(text: string): string {
  return text.replaceAll('\r\n', '\n').replace(/[^\t\n]+/g, visible);
}

/**
 * The same for what `JSON.stringify` gives, which stays equal when it is parsed. Line ends between values are left.
 *
 * @example `visibleJson(JSON.stringify('\u202e'))` is `"\u202e"`, in eight characters of ASCII.
 */
export function visibleJson(json: string): string {
  const shown = SUSPECT_JSON.test(json)
    ? json.replace(unseen(), (found) => (found === '\n' ? found : units(found)))
    : json;
  return shown.includes('##') ? shown.replace(SIGN_COMMAND, '#\\u0023') : shown;
}

function units(text: string): string {
  return text
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}
