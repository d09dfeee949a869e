/** What stands before a line's text, as far as it can be told without reading the lines before. */
export interface LineStart {
  /** Offset behind the marks of quotes and lists. */
  readonly at: number;
  /** Column of the last list's mark; 0 without one. */
  readonly indent: number;
  /** What it costs to read: 1, and 1 for each mark, and more the deeper it is nested; a blank line costs a quarter. */
  readonly weight: number;
  /**
   * What certainly ends a paragraph: a blank line or a heading (`break`), an outermost item (`bullet`; `one` if it is numbered 1).
   * Another `number` does so only in a list; all else may be text of the paragraph before.
   */
  readonly begins: 'break' | 'bullet' | 'one' | 'number' | 'text';
}

/**
 * Reads the start of the line at `from`.
 *
 * @param columns Columns of the marks that the line may stand within, outer ones first; it is updated. Its length is the depth.
 */
export function lineStart(text: string, from: number, columns: number[]): LineStart {
  // Most lines begin with a letter.
  if (text.charCodeAt(from) > 0x3e) return { at: from, indent: 0, weight: 1 + columns.length / 8, begins: 'text' };
  let at = from;
  let column = 0;
  let indent = 0;
  let marks = 0;
  let bullets = 0;
  let first: LineStart['begins'] = 'text';
  for (;;) {
    const code = text.charCodeAt(at);
    if (code === 0x20) column += 1;
    else if (code === 0x09) column += 4 - (column % 4);
    else {
      const width = code === 0x3e ? 1 : listMark(text, at, code);
      if (width === 0) break;
      while ((columns.at(-1) ?? -1) >= column) columns.pop();
      columns.push(column);
      if (code === 0x3e) bullets = 0;
      else {
        if (marks === 0 && column < 4) first = width === 1 ? 'bullet' : code === 0x31 && width === 2 ? 'one' : 'number';
        bullets = text[at] === text[at - 2] || bullets === 0 ? bullets + 1 : 0;
        indent = column;
      }
      marks += 1;
      column += width;
      at += width - 1;
    }
    at += 1;
  }
  const code = text.charCodeAt(at);
  const isEmpty = at >= text.length || code === 0x0a || code === 0x0d;
  if (isEmpty) {
    // A spaced rule, `* * *`, looks like empty lists in each other.
    if (bullets > 2) columns.length -= bullets;
    return {
      at,
      indent,
      weight: marks === 0 ? 0.25 : 1 + marks,
      begins: indent === 0 && first === 'text' ? 'break' : 'text',
    };
  }
  if (code === 0x23 && marks === 0 && column < 4 && /#{1,6}[ \t]/y.test(text.slice(at, at + 7))) first = 'break';
  // Underlined headings cost remark more than anything else.
  const isUnderline =
    (code === 0x3d || code === 0x2d) && (text.charCodeAt(at + 1) === code || text.charCodeAt(at + 1) < 0x20);
  return { at, indent, weight: 1 + marks + columns.length / 8 + (isUnderline ? 4 : 0), begins: first };
}

/** The width of the list's mark at `at`, if there is one. */
function listMark(text: string, at: number, code: number): number {
  let end = at;
  if (code === 0x2a || code === 0x2b || code === 0x2d) end += 1;
  else {
    while (end < at + 9 && isDigit(text.charCodeAt(end))) end += 1;
    if (end === at || (text[end] !== '.' && text[end] !== ')')) return 0;
    end += 1;
  }
  const next = text.charCodeAt(end);
  return end >= text.length || next === 0x20 || next === 0x09 || next === 0x0a || next === 0x0d ? end - at : 0;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
