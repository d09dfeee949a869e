import { oncePer } from '../../text/once.ts';
import { xmlText } from '../escape/xml-text.ts';

const MARKUP = Symbol('markup');

/** A piece of a page. Only this file makes one, so that a text can never be taken for it. */
export interface Html {
  readonly [MARKUP]: string;
}

/** What may stand in a template: text, which is escaped, and pieces of a page, which are not; `null` and `false` are nothing. */
export type Child = Html | string | number | null | false | readonly Child[];

/**
 * A piece of a page. Values are escaped for text and for attributes in double quotes, the only places where they may stand.
 *
 * @example html`<p class="${'a"b'}">${'<b>'}</p>` is `<p class="a&quot;b">&lt;b&gt;</p>`.
 */
export function html(parts: TemplateStringsArray, ...values: readonly Child[]): Html {
  const own = unindented(parts);
  const shown = values.map((value, at) => markupOf(value) + own[at + 1]);
  return { [MARKUP]: own[0] + shown.join('') };
}

/** Markup that was made by another function of ours: a picture, a style sheet. */
export function made(markup: string): Html {
  return { [MARKUP]: markup };
}

/** As text, to be written to a file. */
export function markupOf(value: Child): string {
  if (value === null || value === false) return '';
  if (typeof value === 'string') return xmlText(value);
  if (typeof value === 'number') return String(value);
  return MARKUP in value ? value[MARKUP] : value.map(markupOf).join('');
}

/** The indentation of our code is nothing to send. */
const unindented = oncePer((parts: TemplateStringsArray) => parts.map((part) => part.replace(/\s*\n\s*/g, '\n')));
