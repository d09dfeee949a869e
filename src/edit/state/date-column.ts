import type { Row } from '../../markdown/outline.ts';
import type { Item, Status } from '../../roadmap/roadmap.ts';
import type { TextEdit } from '../../text/edit.ts';
import { fold } from '../../vocabulary/fold.ts';
import type { Pen } from '../pen.ts';
import { columnAt, commonest } from '../precedents.ts';

/** Names of the fields that say when something was done. */
const WHEN_DONE: ReadonlySet<string> = new Set(['completed', 'shipped']);

/** A date as its digits stand in a text: `2026-03-31`, `2026/03/31`. Others are read, and not written. */
const DATE = /^(\d{4})([-/.])(\d{2})\2(\d{2})$/;

/** In a table with a column for the date something was done: the day on which it is, and nothing where it is not. */
export function dateEdits(pen: Pen, item: Item, wanted: Status): readonly TextEdit[] {
  // What is so already has its date, or goes without one.
  if (item.status.origin === 'stated' && item.status.value === wanted) return [];
  return item.statements.flatMap(({ line }) => {
    if (line.place !== 'row') return [];
    const column = dateColumn(pen, line);
    const cell = column === null ? undefined : line.cells[column.at];
    if (!cell || !column) return [];
    const written = cell.plain.trim();
    const empty = written === '' || /^[-–—]+$/.test(written);
    if (wanted === 'done') return empty ? [{ span: cell.span, newText: column.write(pen.today) }] : [];
    return DATE.test(written) ? [{ span: cell.span, newText: column.empty }] : [];
  });
}

interface DateColumn {
  readonly at: number;
  /** How a cell of it says nothing. */
  readonly empty: string;
  write(today: string): string;
}

/** The column of the row's table that other rows write such a date in, or that is headed so. */
function dateColumn({ roadmap, lexicon }: Pen, row: Row): DateColumn | null {
  const rows = new Set<Row>();
  const found: { at: number; separator: string }[] = [];
  for (const { statements } of roadmap.items)
    for (const { line, facts } of statements) {
      if (line.place !== 'row' || line.table.block !== row.table.block) continue;
      rows.add(line);
      for (const fact of facts) {
        const separator =
          fact.type === 'field' && WHEN_DONE.has(fact.name) ? DATE.exec(fact.value.value)?.[2] : undefined;
        if (separator !== undefined) found.push({ at: columnAt(line, fact.span), separator });
      }
    }
  const headed = row.table.headers.findIndex(({ plain }) =>
    WHEN_DONE.has(lexicon.fields.exact(fold(plain.trim())) ?? ''),
  );
  const at = commonest(found.map((each) => each.at)) ?? headed;
  if (at < 0) return null;
  const separator = found[0]?.separator ?? '-';
  const cells = [...rows].map((each) => each.cells[at]?.plain.trim() ?? '');
  const blanks = cells.filter((cell) => /^[-–—]*$/.test(cell));
  // Beside `3 May 2026` ours would be of another form.
  if (found.length === 0 && cells.some((cell) => /\d/.test(cell))) return null;
  return { at, empty: commonest(blanks) ?? '', write: (today) => today.replaceAll('-', separator) };
}
