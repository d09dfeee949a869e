import type { StatusMark } from '../facts/fact.ts';
import type { TextEdit } from '../text/edit.ts';

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '（': '）', '【': '】' };

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

/** Takes a status from the end of its line, with its parentheses or the dash before it; `null` if more follows. */
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
  if (end !== line.text.span.end) return null;
  const before = text.slice(line.text.span.start, start);
  const gap = (bracketed ? /[ \t]+$/ : /(?:[ \t]*[-–—:|·][ \t]*|[ \t]+)$/).exec(before)?.[0].length ?? 0;
  return start - gap > line.text.span.start ? [{ span: { start: start - gap, end }, newText: '' }] : null;
}
