import type { Span } from './span.ts';

/** Replaces a span of a text, as in LSP. An empty span inserts, an empty `newText` deletes. Offsets are UTF-16 units. */
export interface TextEdit {
  readonly span: Span;
  readonly newText: string;
}

/** The edit that puts a text at an offset. */
export function insertion(at: number, newText: string): TextEdit {
  return { span: { start: at, end: at }, newText };
}

/** Edits in the order of the text, each once; `null` if two of them touch the same characters. */
export function ordered(edits: readonly TextEdit[]): readonly TextEdit[] | null {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const once = sorted.filter((edit, at) => at === 0 || !same(edit, sorted[at - 1] as TextEdit));
  return once.every((edit, at) => at === 0 || (once[at - 1] as TextEdit).span.end <= edit.span.start) ? once : null;
}

function same(a: TextEdit, b: TextEdit): boolean {
  return a.span.start === b.span.start && a.span.end === b.span.end && a.newText === b.newText;
}

/**
 * The text with all edits made at once; what stands outside their spans is left as it is.
 *
 * @param edits In order, none over another: see {@link ordered}.
 * @example `applyEdits('- [ ] a', [{ span: { start: 3, end: 4 }, newText: 'x' }])` is `"- [x] a"`.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let made = '';
  let from = 0;
  for (const { span, newText } of edits) {
    made += text.slice(from, span.start) + newText;
    from = span.end;
  }
  return made + text.slice(from);
}

/** The edits of the new text that give the old one again. */
export function inverse(text: string, edits: readonly TextEdit[]): TextEdit[] {
  let shift = 0;
  return edits.map(({ span, newText }) => {
    const start = span.start + shift;
    shift += newText.length - (span.end - span.start);
    return { span: { start, end: start + newText.length }, newText: text.slice(span.start, span.end) };
  });
}

/** Where an offset of the old text, outside every edit, lies in the new one. */
export function shifted(offset: number, edits: readonly TextEdit[]): number {
  let shift = 0;
  for (const { span, newText } of edits) {
    if (span.end > offset) break;
    shift += newText.length - (span.end - span.start);
  }
  return offset + shift;
}

type Piece = { readonly start: number; readonly end: number } | { readonly text: string };

/**
 * Two changes, one after the other, as one: offsets of `second` are of the text that `first` makes.
 *
 * @param length Of the text before both. UTF-16 units.
 */
export function composed(length: number, first: readonly TextEdit[], second: readonly TextEdit[]): TextEdit[] {
  return editsOf(length, replaced(replaced([{ start: 0, end: length }], first), second));
}

/** Pieces of the old text and new ones, with edits made to what they are together. */
function replaced(pieces: readonly Piece[], edits: readonly TextEdit[]): Piece[] {
  const made: Piece[] = [];
  let from = 0;
  for (const { span, newText } of edits) {
    made.push(...cut(pieces, from, span.start), { text: newText });
    from = span.end;
  }
  return [...made, ...cut(pieces, from, Number.POSITIVE_INFINITY)];
}

function cut(pieces: readonly Piece[], start: number, end: number): Piece[] {
  const found: Piece[] = [];
  let at = 0;
  for (const piece of pieces) {
    const size = 'text' in piece ? piece.text.length : piece.end - piece.start;
    const [from, to] = [Math.max(start - at, 0), Math.min(end - at, size)];
    at += size;
    if (from >= to) continue;
    found.push(
      'text' in piece ? { text: piece.text.slice(from, to) } : { start: piece.start + from, end: piece.start + to },
    );
  }
  return found;
}

function editsOf(length: number, pieces: readonly Piece[]): TextEdit[] {
  const edits: TextEdit[] = [];
  let at = 0;
  let newText = '';
  for (const piece of [...pieces, { start: length, end: length }]) {
    if ('text' in piece) newText += piece.text;
    else {
      if (newText !== '' || piece.start > at) edits.push({ span: { start: at, end: piece.start }, newText });
      newText = '';
      at = piece.end;
    }
  }
  return edits;
}
