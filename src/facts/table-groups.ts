import type { Row } from '../markdown/outline.ts';
import type { RichText } from '../text/rich-text.ts';
import { fold } from '../vocabulary/fold.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import type { Column } from './columns.ts';
import { referencesAt } from './references.ts';
import { textOf } from './text.ts';

/** What the columns of a table name. */
interface Named {
  /** Columns that name what the rows belong to, the outermost first. */
  readonly groups: readonly number[];
  /** The column of the phases or milestones that the rows state; -1 if they state none. */
  readonly container: number;
  /** The column of the work that they state instead, if a head says so; else -1. */
  readonly work: number;
}

/**
 * Of `| Milestone | Phase | Task |` the first two are groups. A phase or a milestone that has but one row is what the row states,
 * unless another column says that each of its cells is a piece of work.
 */
export function groupColumns(columns: readonly Column[], rows: readonly Row[], lexicon: Lexicon): Named {
  const groups: number[] = [];
  let at = columns.findIndex(isContainer);
  let next = nextContainer(columns, at);
  while (next > 0 && isWithin(columns, rows, at, next, lexicon)) {
    groups.push(at);
    at = next;
    next = nextContainer(columns, at);
  }
  const task = columns.findIndex(({ is }) => is === 'task');
  if (at < 0) return { groups, container: -1, work: task };
  const single = columns.findIndex((column, nth) => isSingle(column) && areSingle(columns, rows, nth, lexicon));
  const shared = isShared(namesIn(rows, at)) && (task >= 0 || columns.some((column) => isOwn(column, lexicon)));
  if (single < 0 && !shared) return { groups, container: at, work: task };
  return { groups: [...groups, at], container: -1, work: task >= 0 ? task : single };
}

const isContainer = ({ is }: Column): boolean => is === 'phase' || is === 'milestone';

function nextContainer(columns: readonly Column[], behind: number): number {
  return columns.findIndex((column, at) => at > behind && isContainer(column));
}

/** `| M1 | Survey |`, `| M1 | Dredging |`: of two columns that may name the row, the first names what it belongs to. */
function isWithin(columns: readonly Column[], rows: readonly Row[], at: number, next: number, lexicon: Lexicon) {
  const [outer, inner] = [namesIn(rows, at), namesIn(rows, next, at)];
  if (isShared(outer)) return stretches(inner) > stretches(outer);
  const phases = columns[at]?.is === 'milestone' && columns[next]?.is === 'phase';
  return phases && new Set(inner).size >= new Set(outer).size && areSingle(columns, rows, next, lexicon);
}

const isSingle = (column: Column): boolean => (column.is === 'task' || column.is === 'field') && column.single;

const isOwn = ({ is, header }: Column, lexicon: Lexicon): boolean =>
  is === 'field' && lexicon.fields.exact(fold(header)) === undefined;

/** What each row has in a column, without remarks: an empty cell has what stands above it, unless its group begins there. */
function namesIn(rows: readonly Row[], at: number, group = -1): string[] {
  const names: string[] = [];
  for (const { cells } of rows) {
    const begins = (cells[group]?.plain.trim() ?? '') !== '';
    const own = cells[at]?.plain.replace(/\s*\(.*$/s, '').trim() ?? '';
    names.push(own === '' && !begins ? (names.at(-1) ?? '') : own);
  }
  return names;
}

const isShared = (names: readonly string[]): boolean => 4 * new Set(names).size <= 3 * names.length;

function stretches(names: readonly string[]): number {
  return names.filter((name, at) => name !== names[at - 1]).length;
}

/** True if most cells are one name each: neither lists nor numbers, and of phases no references to what is stated elsewhere. */
function areSingle(columns: readonly Column[], rows: readonly Row[], at: number, lexicon: Lexicon): boolean {
  const refers = columns[at]?.is === 'phase' ? lexicon : null;
  return 2 * rows.filter(({ cells }) => isOneName(cells[at], refers)).length > rows.length;
}

function isOneName(cell: RichText | undefined, refers: Lexicon | null): boolean {
  if (!cell || !/\p{L}/u.test(cell.plain) || LIST.test(cell.plain)) return false;
  const found = refers && referencesAt(textOf(cell.plain), 0, cell.plain.length, refers, true);
  return !found || found.end < cell.plain.trimEnd().length;
}

const LIST = /[,،;；、，\n]|\s[+/·•]\s/;
