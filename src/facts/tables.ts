import type { Row, Table } from '../markdown/outline.ts';
import { mayBeMark } from '../text/characters.ts';
import type { RichText } from '../text/rich-text.ts';
import { fold } from '../vocabulary/fold.ts';
import type { Status } from '../vocabulary/kinds.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import { type Column, columnHeaded, headerWords } from './columns.ts';
import type { Label } from './label.ts';
import { labelAt } from './labels.ts';
import { markAt } from './marks.ts';
import { statusAt } from './sayings/status-at.ts';
import { groupColumns } from './table-groups.ts';
import { textOf } from './text.ts';

/** What the rows of a table state. */
export interface TableReading {
  readonly states: 'phase' | 'milestone' | 'task' | null;
  readonly columns: readonly Column[];
  /** Index of the column that names the item. */
  readonly key: number;
  /** Index of the column with the title, where it is another. */
  readonly name: number;
  /** Columns before it that name what each row belongs to, the outermost first: `Milestone` of `| Milestone | Phase | Status |`. */
  readonly groups: readonly number[];
  /** True if its rows are work wherever the table stands: a column says what each belongs to, and another how it stands. */
  readonly isWork: boolean;
}

const NAME_KEYS = [
  'summary',
  'description',
  'focus',
  'theme',
  'deliverables',
  'features',
  'scope',
  'goal',
  'objective',
];

/** @param known What was read of headers before: the tables of a document are alike. */
export function readTable(
  table: Table,
  rows: readonly Row[],
  lexicon: Lexicon,
  known = new Map<string, Column>(),
): TableReading {
  const columns = statusByCells(
    table.headers.map((header) => columnHeaded(header, lexicon, known)),
    rows,
    lexicon,
  );
  const { groups, container, work: task } = groupColumns(columns, rows, lexicon);
  const key = keyColumn(columns, rows, container);
  const name = (at: number) => {
    const first = (isMeant: (key: string) => boolean) =>
      columns.findIndex(
        (column, index) => index !== at && (column.is === 'field' || column.is === 'task') && isMeant(column.key),
      );
    const named = first((key) => lexicon.columns.exact(fold(key)) === 'name');
    return [named, ...NAME_KEYS.map((wanted) => first((key) => key === wanted))].find((index) => index >= 0) ?? -1;
  };
  const isWork = groups.length > 0 && columns.some(({ is }) => is === 'status');
  const first = key > 0 && columns[0]?.is === 'number' && key <= 2 && columns[1]?.is !== 'task';
  if (key === 0 || first || (key > 0 && groups.length > 0))
    return { states: columns[key]?.is as 'phase' | 'milestone', columns, key, name: name(key), groups, isWork };
  const headed = columns.findIndex(({ is }) => is === 'number');
  const number = headed >= 0 ? headed : rows.length > 0 && rows.every((row) => isId(row.cells[0], lexicon)) ? 0 : -1;
  const status = columns.findIndex(({ is }) => is === 'status');
  const hasIds = number >= 0 && rows.every((row) => isId(row.cells[number], lexicon));
  const hasStatus = status >= 0 && 2 * rows.filter((row) => isStatus(row.cells[status], lexicon)).length >= rows.length;
  const states =
    task >= 0 || hasIds || weighs(columns, lexicon) || (hasStatus && !isLegend(rows, status)) ? 'task' : null;
  const behind = (from: number) => ownColumn(columns, from, rows, lexicon);
  // Of `| # | Oar | Status |` and of `| Phase | Oar | Status |` the oar is the task.
  const unnamed = columns[0]?.is === 'field' ? 0 : Math.max(0, behind(0));
  const at = number >= 0 && hasIds ? number : task >= 0 ? task : unnamed;
  const named = task >= 0 && task !== at ? task : name(at);
  const nameless = named < 0 && at === number && rows.every(({ cells }) => isOnlyId(cells[at], lexicon));
  const before = groups.filter((group) => group < at);
  return { states, columns, key: at, name: nameless ? behind(at) : named, groups: before, isWork };
}

/**
 * The column behind another that names the rows, where no header says so: the first that is headed by no field's name, and holds
 * neither states nor ids: `Titre` of `| ID | Titre | Statut |`.
 */
function ownColumn(columns: readonly Column[], from: number, rows: readonly Row[], lexicon: Lexicon): number {
  const says = ({ cells }: Row, at: number) => isStatus(cells[at], lexicon) || isOnlyId(cells[at], lexicon);
  return columns.findIndex(
    ({ is, header }, at) =>
      at > from &&
      is === 'field' &&
      lexicon.fields.exact(headerWords(fold(header))) === undefined &&
      2 * rows.filter((row) => says(row, at)).length < rows.length,
  );
}

const WEIGHTS = new Set(['priority', 'effort', 'estimate']);

/** `| Title | Priority | Note |`: what is weighed is work. */
function weighs([first, ...others]: readonly Column[], { columns }: Lexicon): boolean {
  const isName = first?.is === 'field' && columns.exact(fold(first.key)) === 'name';
  return isName && others.some((column) => column.is === 'field' && WEIGHTS.has(column.key));
}

/** `| Status | Meaning |`, each status once. */
function isLegend(rows: readonly Row[], status: number): boolean {
  return (
    status === 0 && rows.length > 1 && new Set(rows.map(({ cells }) => cells[0]?.plain.trim())).size === rows.length
  );
}

/** Of `| # | Version | Milestone |` the number is the milestone's. */
function keyColumn(columns: readonly Column[], rows: readonly Row[], key: number): number {
  const beside = columns[key + 1];
  const versions = rows.every(({ cells }) => /^\s*(?:v?\d[\w.+-]*|[-–—]*)\s*$/.test(cells[key]?.plain ?? ''));
  return key === 1 && columns[0]?.is === 'number' && beside?.is === 'milestone' && versions ? 2 : key;
}

/**
 * Where no column is headed as a status, one whose cells are marked with states is: `| Item | When |` with `✅ v0.4`. So is one
 * that says nothing but states, and that some of it is done: `| Item | Note |` with `Completed`.
 */
function statusByCells(columns: Column[], rows: readonly Row[], lexicon: Lexicon): Column[] {
  if (rows.length === 0 || columns.some(({ is }) => is === 'status')) return columns;
  const isMarked = ({ is }: Column, at: number) =>
    is === 'field' && 2 * rows.filter(({ cells }) => beginsWithMark(cells[at], lexicon)).length >= rows.length;
  const marked = columns.findIndex(isMarked);
  const at = marked >= 0 ? marked : columns.findIndex((column, index) => saysStates(column, index, rows, lexicon));
  return columns.map((column, index) => (index === at ? { is: 'status', header: column.header } : column));
}

function saysStates(column: Column, at: number, rows: readonly Row[], { status }: Lexicon): boolean {
  // `| Check | Result |` with `Pass` is about what was made, not about work.
  if ((column.is !== 'field' && column.is !== 'task') || column.key === 'outcome') return false;
  const states: Status[] = [];
  for (const { cells } of rows) {
    const word = headerWords(fold(cells[at]?.plain ?? ''));
    const state = /\p{L}/u.test(word) ? status.exact(word) : null;
    if (state === undefined) return false;
    if (state) states.push(state);
  }
  return states.length > 1 && states.includes('done');
}

function beginsWithMark(cell: RichText | undefined, lexicon: Lexicon): boolean {
  if (!cell || !mayBeMark(cell.plain.charCodeAt(0))) return false;
  return markAt(cell.plain, 0, cell.plain.length, lexicon)?.status != null;
}

function isId(cell: RichText | undefined, lexicon: Lexicon): boolean {
  const id = cell ? idIn(cell, lexicon) : null;
  return id !== null && /[A-Za-z]/.test(id.text);
}

function isOnlyId(cell: RichText | undefined, lexicon: Lexicon): boolean {
  return cell !== undefined && idIn(cell, lexicon)?.end === cell.plain.trimEnd().length;
}

function idIn({ plain }: RichText, lexicon: Lexicon): Label | null {
  const label = labelAt(textOf(plain), 0, plain.length, lexicon);
  return label?.kind === 'id' ? label : null;
}

function isStatus(cell: RichText | undefined, lexicon: Lexicon): boolean {
  return cell !== undefined && statusAt(textOf(cell.plain), 0, cell.plain.length, lexicon) !== null;
}
