import { widthOf } from '../text/width.ts';

/** The widest that a column is padded to. Columns of text. */
const WIDEST = 80;

/**
 * A table of Markdown with its cells below each other, as formatters leave it.
 *
 * @param rows The first has the names of the columns; all are Markdown, of one line.
 */
export function alignedTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.min(
      WIDEST,
      rows.reduce((most, row) => Math.max(most, widthOf(row[at] ?? '')), LEAST),
    ),
  );
  const [head = [], ...body] = rows;
  return [head, widths.map((width) => '-'.repeat(width)), ...body]
    .map((row) => `| ${widths.map((width, at) => padded(row[at] ?? '', width)).join(' | ')} |\n`)
    .join('');
}

/** What makes a column a column: `---`. */
const LEAST = 3;

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}
