import type { StatusMark } from '../../facts/fact.ts';
import { CLOSING } from '../../text/brackets.ts';
import { skipBlanks } from '../../text/characters.ts';
import type { TextEdit } from '../../text/edit.ts';

/** Takes the `~~` from both ends of what is struck out. */
export function withoutStrike({ line, span }: StatusMark): readonly TextEdit[] {
  const style = line.text.styles.find(
    ({ kind, span: whole }) => kind === 'strike' && whole.start < span.end && whole.end > span.start,
  );
  if (!style) return [];
  const length = style.span.end - style.span.start - (style.end - style.start) >= 4 ? 2 : 1;
  return [
    { span: { start: style.span.start, end: style.span.start + length }, newText: '' },
    { span: { start: style.span.end - length, end: style.span.end }, newText: '' },
  ];
}

/**
 * Takes a status away, with its parentheses or the dash before it, or from before the name; `null` if it is part of what
 * goes on behind it.
 *
 * @example `Login (in progress): with a key` becomes `Login: with a key`.
 */
export function withoutAside({ line, span }: StatusMark, text: string): readonly TextEdit[] | null {
  let { start, end } = span;
  while (start > 0 && '*_'.includes(text.charAt(start - 1)) && text.charAt(start - 1) === text.charAt(end)) {
    start -= 1;
    end += 1;
  }
  const opening = text.charAt(start - 1);
  const bracketed = CLOSING[opening] !== undefined && CLOSING[opening] === text.charAt(end);
  if (bracketed) {
    start -= 1;
    end += 1;
  }
  const { start: first, end: last } = line.text.span;
  if (start === first) {
    const next = skipBlanks(text, end, last);
    return next > end && next < last ? [{ span: { start, end: next }, newText: '' }] : null;
  }
  if (end !== last && !bracketed) return null;
  const before = text.slice(first, start);
  const gap = (bracketed ? /[ \t]+$/ : /(?:[ \t]*[-–—:|·][ \t]*|[ \t]+)$/).exec(before)?.[0].length ?? 0;
  if (end !== last && gap === 0) return null;
  return start - gap > first ? [{ span: { start: start - gap, end }, newText: '' }] : null;
}
