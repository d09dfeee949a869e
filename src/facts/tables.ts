import type { Row, Table } from '../markdown/outline.ts';
import { isAsciiWord, mayBeMark, trim } from '../text/characters.ts';
import type { RichText } from '../text/rich-text.ts';
import { fold } from '../vocabulary/fold.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import type { Label } from './label.ts';
import { labelAt } from './labels.ts';
import { markAt } from './marks.ts';
import { statusAt } from './sayings/status-at.ts';
import { textOf } from './text.ts';

export type Column =
  | { readonly is: 'phase' | 'milestone'; readonly header: string }
  | { readonly is: 'number' | 'status'; readonly header: string }
  | { readonly is: 'task'; readonly key: string; readonly header: string }
  | { readonly is: 'field'; readonly key: string; readonly header: string };

/** What the rows of a table state. */
export interface TableReading {
  readonly states: 'phase' | 'milestone' | 'task' | null;
  readonly columns: readonly Column[];
  /** Index of the column that names the item. */
  readonly key: number;
  /** Index of the column with the title, where it is another. */
  readonly name: number;
  /** Where several rows are work of one phase or milestone: what each belongs to, and the column that says so. */
  readonly groups: { readonly kind: 'phase' | 'milestone'; readonly of: ReadonlyMap<Row, RichText> } | null;
}

/** Words that name a field of a row sooner than the row's work: `| Milestone | Scope | Plans |`. */
const FIELDS_FIRST = new Set([
  'scope',
  'plans',
  'progress',
  'priority',
  'verification',
  'phases',
  'effort',
  'estimate',
]);
const NUMBER_SIGN = /^(?:[#№]|n\.?[º°])$/;
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
  const columns = statusByMarks(
    table.headers.map((header) => knownColumn(header, lexicon, known)),
    rows,
    lexicon,
  );
  const key = keyColumn(columns, rows);
  const name = (at: number) => {
    const first = (isMeant: (key: string) => boolean) =>
      columns.findIndex(
        (column, index) => index !== at && (column.is === 'field' || column.is === 'task') && isMeant(column.key),
      );
    const named = first((key) => lexicon.columns.exact(fold(key)) === 'name');
    return [named, ...NAME_KEYS.map((wanted) => first((key) => key === wanted))].find((index) => index >= 0) ?? -1;
  };
  const task = columns.findIndex(({ is }) => is === 'task');
  const own = columns.findIndex(({ is, header }) => is === 'field' && lexicon.fields.exact(fold(header)) === undefined);
  const groups = task < 0 && own < 0 ? null : groupsIn(rows, columns, key);
  if (!groups && (key === 0 || (key > 0 && columns[0]?.is === 'number' && key <= 2 && columns[1]?.is !== 'task'))) {
    return { states: columns[key]?.is as 'phase' | 'milestone', columns, key, name: name(key), groups };
  }
  const headed = columns.findIndex(({ is }) => is === 'number');
  const number = headed >= 0 ? headed : rows.length > 0 && rows.every((row) => isId(row.cells[0], lexicon)) ? 0 : -1;
  const status = columns.findIndex(({ is }) => is === 'status');
  const hasIds = number >= 0 && rows.every((row) => isId(row.cells[number], lexicon));
  const hasStatus = status >= 0 && 2 * rows.filter((row) => isStatus(row.cells[status], lexicon)).length >= rows.length;
  const states = task >= 0 || hasIds || (hasStatus && !isLegend(rows, status)) ? 'task' : null;
  const behind = (from: number) => ownColumn(columns, from, rows, lexicon);
  // Of `| # | Oar | Status |` and of `| Phase | Oar | Status |` the oar is the task.
  const first = columns[0]?.is === 'field' ? 0 : Math.max(0, behind(0));
  const at = number >= 0 && hasIds ? number : task >= 0 ? task : first;
  const named = task >= 0 && task !== at ? task : name(at);
  const nameless = named < 0 && at === number && rows.every(({ cells }) => isOnlyId(cells[at], lexicon));
  return { states, columns, key: at, name: nameless ? behind(at) : named, groups };
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

/** `| Status | Meaning |`, each status once. */
function isLegend(rows: readonly Row[], status: number): boolean {
  return (
    status === 0 && rows.length > 1 && new Set(rows.map(({ cells }) => cells[0]?.plain.trim())).size === rows.length
  );
}

/** `| M1 | Login |`, `| M1 | Search |`: what stands in several rows, or is left out in some, is what their work belongs to. */
function groupsIn(rows: readonly Row[], columns: readonly Column[], key: number): TableReading['groups'] {
  const kind = columns[key]?.is;
  if (kind !== 'phase' && kind !== 'milestone') return null;
  const of = new Map<Row, RichText>();
  let last: RichText | undefined;
  for (const row of rows) {
    const cell = row.cells[key];
    if (cell && cell.plain.trim() !== '') last = cell;
    if (last) of.set(row, last);
  }
  const names = new Set([...of.values()].map(({ plain }) => plain.trim()));
  return 4 * names.size <= 3 * rows.length ? { kind, of } : null;
}

/** The first column of phases or milestones; but of `| # | Version | Milestone |` the number is the milestone's. */
function keyColumn(columns: readonly Column[], rows: readonly Row[]): number {
  const key = columns.findIndex(({ is }) => is === 'phase' || is === 'milestone');
  const beside = columns[key + 1];
  const versions = rows.every(({ cells }) => /^\s*(?:v?\d[\w.+-]*|[-–—]*)\s*$/.test(cells[key]?.plain ?? ''));
  return key === 1 && columns[0]?.is === 'number' && beside?.is === 'milestone' && versions ? 2 : key;
}

/** Where no column is headed as a status, one whose cells are marked with states is: `| Item | When |` with `✅ v0.4`. */
function statusByMarks(columns: Column[], rows: readonly Row[], lexicon: Lexicon): Column[] {
  if (rows.length === 0 || columns.some(({ is }) => is === 'status')) return columns;
  const at = columns.findIndex(
    ({ is }, index) =>
      is === 'field' && 2 * rows.filter(({ cells }) => beginsWithMark(cells[index], lexicon)).length >= rows.length,
  );
  return columns.map((column, index) => (index === at ? { is: 'status', header: column.header } : column));
}

function beginsWithMark(cell: RichText | undefined, lexicon: Lexicon): boolean {
  if (!cell || !mayBeMark(cell.plain.charCodeAt(0))) return false;
  return markAt(cell.plain, 0, cell.plain.length, lexicon)?.status != null;
}

function knownColumn(header: RichText, lexicon: Lexicon, known: Map<string, Column>): Column {
  const column = known.get(header.plain) ?? columnOf(header, lexicon);
  known.set(header.plain, column);
  return column;
}

/** What a column's head says: without signs before it and without a parenthesis behind it. */
export function headerWords(header: string): string {
  const written = header.trim();
  const words = isAsciiWord(written.charCodeAt(0)) ? written : written.replace(/^[^\p{L}\p{N}#№]+/u, '');
  return words.endsWith(')') && words.includes('(') ? words.slice(0, words.indexOf('(')).trimEnd() : words;
}

function columnOf(header: RichText, lexicon: Lexicon): Column {
  const [start, end] = trim(header.plain, 0, header.plain.length);
  const written = header.plain.slice(start, end);
  const folded = headerWords(fold(written));
  const field = lexicon.fields.exact(folded);
  const names = NUMBER_SIGN.test(folded) ? 'number' : lexicon.columns.exact(folded);
  if (names === 'number' || names === 'id') return { is: 'number', header: written };
  const label = lexicon.labels.from(folded, 0);
  if (label && namesRow(folded.slice(label.end), lexicon)) return { is: label.value, header: written };
  if (field === 'status') return { is: 'status', header: written };
  if (lexicon.status.exact(folded) === 'done' && field === undefined) return { is: 'status', header: written };
  if (headsWork(folded, lexicon)) return { is: 'task', key: field ?? folded, header: written };
  if (field) return { is: 'field', key: field, header: written };
  return { is: 'field', key: written.toLowerCase(), header: written };
}

/** `#`, `No.`, `Name`, `ID` or another label behind the label that heads a column: `Phase No.`. */
function namesRow(behind: string, { columns, labels }: Lexicon): boolean {
  const words = behind.replace(/^\S*\s*/, '');
  return words === '' || NUMBER_SIGN.test(words) || (columns.exact(words) ?? labels.exact(words)) !== undefined;
}

/** True if a column's head says that it holds work: `Task`, `Feature name`. Folded, as {@link headerWords} gives it. */
export function headsWork(folded: string, { fields, roles, columns }: Lexicon): boolean {
  if (FIELDS_FIRST.has(fields.exact(folded) ?? '')) return false;
  const name = columns.until(folded, folded.length);
  const work = name?.value === 'name' ? folded.slice(0, name.start).trimEnd() : folded;
  return roles.exact(work) === 'tasks' || roles.exact(`${work}s`) === 'tasks';
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
