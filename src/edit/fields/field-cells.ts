import { headerWords } from '../../facts/columns.ts';
import { isDash } from '../../facts/fields.ts';
import type { Row } from '../../markdown/outline.ts';
import { fieldKey } from '../../roadmap/field-key.ts';
import type { RichText } from '../../text/rich-text.ts';
import { fold } from '../../vocabulary/fold.ts';
import { cellEdit } from '../cell-edit.ts';
import { inCell } from '../one-line.ts';
import type { Pen } from '../pen.ts';
import { commonest } from '../precedents.ts';
import type { Ways } from '../ways.ts';
import type { MeantField } from './field-name.ts';

/** Index of the column that is headed so; -1 if none is. */
function columnFor({ table }: Row, { key, typed }: Pick<MeantField, 'key' | 'typed'>, { lexicon }: Pen): number {
  const names = table.headers.map(({ plain }) => headerWords(plain));
  const exact = names.findIndex((name) => fold(name) === fold(typed));
  return exact >= 0 ? exact : names.findIndex((name) => fieldKey(name, lexicon) === key);
}

/** The cell of a row in a column, if it says nothing: it is empty, a dash, or a word for none. */
function silentCell(row: Row, column: number, { lexicon }: Pen): RichText | null {
  const cell = row.cells[column];
  if (!cell) return null;
  const plain = cell.plain.trim();
  const silent = plain === '' || isDash(plain, 0, plain.length) || lexicon.none.exact(fold(plain)) === true;
  return silent ? cell : null;
}

/** Ways to write a value into the cell of a column, where that is empty. */
export function cellInsertions(pen: Pen, row: Row, field: Pick<MeantField, 'key' | 'typed'>, value: string): Ways {
  const column = columnFor(row, field, pen);
  const free = column >= row.cells.length || (column >= 0 && silentCell(row, column, pen) !== null);
  return free ? [cellEdit(row, column, inCell(value))] : [];
}

/** How the cells of a column say that there is nothing: `-`, `None`, or not at all. */
export function silenceOf(pen: Pen, row: Row, column: number): string {
  const rows = new Set<Row>();
  for (const { statements } of pen.roadmap.items)
    for (const { line } of statements) if (line.place === 'row' && line.table === row.table) rows.add(line);
  const said = (at: number, each: Row) => {
    const cell = each === row ? null : silentCell(each, at, pen);
    return cell ? [cell.plain.trim()] : [];
  };
  const here = [...rows].flatMap((each) => said(column, each));
  const dashes = [...rows]
    .flatMap((each) => row.cells.flatMap((_, at) => said(at, each)))
    .filter((each) => /^[-–—]$/.test(each));
  return commonest(here) ?? commonest(dashes) ?? '';
}
