import type { Column } from '../../facts/columns.ts';
import { saysDone } from '../../facts/dates.ts';
import { isDash } from '../../facts/fields.ts';
import { labelAt } from '../../facts/labels.ts';
import { type Name, readName } from '../../facts/name.ts';
import { needsWithin } from '../../facts/needs-within.ts';
import { named } from '../../facts/recognize.ts';
import { referencesAt } from '../../facts/references.ts';
import { statusAt } from '../../facts/sayings/status-at.ts';
import { leavesChoice, statusOf } from '../../facts/sayings/status-value.ts';
import type { TableReading } from '../../facts/tables.ts';
import { type Text, textOf } from '../../facts/text.ts';
import type { Row } from '../../markdown/outline.ts';
import { skipBlanks, skipBlanksBack } from '../../text/characters.ts';
import type { RichText } from '../../text/rich-text.ts';
import type { Kind } from '../roadmap.ts';
import { addCount, addField, addRanges, addStatus } from './apply.ts';
import { added, type Draft, isContainer, RANKS, type Scope } from './draft.ts';
import { evidenceOf } from './evidence.ts';
import { needsIn } from './needs-in.ts';
import { addAlone, openGroups } from './row-groups.ts';
import { idOf, nameIn, numberLabel } from './row-label.ts';
import { addDraft, scopeAt, setNote, type Walk } from './state.ts';
import { stateItem } from './statements.ts';
import { quote } from './stretch.ts';

/** A row of a table that is keyed by a phase, a milestone or a task states it, or states it once more. */
export function readRow(state: Walk, line: Row): void {
  const table = state.tableOf(line.table.block);
  const around = scopeAt(state, line);
  const told = around.role === 'prose' && table?.isWork === true;
  const scope: Scope = told ? { ...around, role: 'loose' } : around;
  const kind = table ? rowKind(state, table, line, scope) : null;
  if (!table || !kind)
    setNote(state, line, scope.head ? `a row under "${scope.head}"` : 'a row of a table that states no items');
  else readItem(state, line, table, kind, scope);
}

function readItem(state: Walk, row: Row, table: TableReading, kind: Kind, around: Scope): void {
  // What a row belongs to begins it: its own name is behind that.
  const line = table.groups.length > 0 ? { ...row, text: row.cells[table.key] ?? row.text } : row;
  const { scope, alone } = openGroups(state, line, table, around);
  const draft = alone ?? rowDraft(state, line, table, kind, scope);
  if (!draft) setNote(state, line, 'a row without a name of its own');
  else if (isStray(state, line, draft, table)) setNote(state, line, 'a row of another table');
  else {
    if (draft === alone) setNote(state, line, 'a row that names nothing but a group');
    else addDraft(state, draft, `${kind}: a row keyed by "${table.columns[table.key]?.header ?? ''}"`);
    readCells(state, draft, line, table);
    if (draft.statuses.length === 0) readTitleCell(state, draft, line, table);
    else if (draft.statuses.every(({ by }) => by === 'strike')) readStruckRow(state, draft, line);
    if (draft === alone && draft.statuses.length > 0) addAlone(state, draft);
  }
}

/** Among rows with labels a row without one, and without a status, belongs to another table that ran into this one. */
function isStray(
  { labelledTables, lexicon }: Walk,
  line: Row,
  { label, kind }: Draft,
  { columns }: TableReading,
): boolean {
  if (label) labelledTables.add(line.table);
  if (label || kind === 'task' || kind === 'criterion' || !labelledTables.has(line.table)) return false;
  const cell = line.cells[columns.findIndex(({ is }) => is === 'status')];
  return !cell || line.cells.length !== columns.length || !statusAt(textOf(cell.plain), 0, cell.plain.length, lexicon);
}

/** `| 4 | Login (done) |`: what stands beside a title in a cell of its own, where no column is headed so. */
function readTitleCell(state: Walk, draft: Draft, line: Row, table: TableReading): void {
  const cell = line.cells[table.name];
  if (!cell || draft.title?.rich !== cell) return;
  for (const said of bareName(cell, state)?.said ?? [])
    if (said.says === 'status') addStatus(draft, said.status, cell, said.start, said.end, line, said.by, RANKS.cell);
}

/** `| ~~Domain~~ | Ines | ✅ done |`, `| ~~Domain~~ | Shipped: in the spring |`: why a row is struck out may stand in any cell of it. */
function readStruckRow({ lexicon }: Walk, draft: Draft, line: Row): void {
  for (const cell of line.cells) {
    const said = statusAt(textOf(cell.plain), 0, cell.plain.length, lexicon);
    if (said?.start === 0 && (/^[^\p{L}\p{N}]/u.test(cell.plain) || /^\s?[:.—–]|^$/.test(cell.plain.slice(said.end))))
      addStatus(draft, said.status, cell, said.start, said.end, line, said.by, RANKS.cell);
  }
}

function readCells(state: Walk, draft: Draft, line: Row, table: TableReading): void {
  for (let at = 0; at < line.cells.length; at += 1) {
    const cell = line.cells[at] as RichText;
    const column = table.columns[at];
    if (!column) readExtraCell(state, draft, cell, line);
    else if (at !== table.key && !table.groups.includes(at) && saysAnything(cell))
      readCell(state, draft, column, cell, line, at === table.name);
  }
}

function saysAnything({ plain }: RichText): boolean {
  const start = skipBlanks(plain, 0, plain.length);
  return start < plain.length && !isDash(plain, start, skipBlanksBack(plain, start, plain.length));
}

/** True of the table of a bucket that holds no list beside it, `| Area | What |` under `Shipped`; but not of settings and values. */
function isAllOf({ evidence, lexicon }: Walk, owner: Draft, line: Row, table: TableReading): boolean {
  const key = line.cells[table.key];
  if (owner.kind !== 'bucket' || owner.line !== line.parent || !key) return false;
  const own = evidenceOf(evidence, line.parent);
  const valued = table.columns.some((column) => column.is === 'field' && column.key === 'value');
  // `| Phase 2 | … |`, `| P0 | … |` speak of a phase and a priority.
  const label = labelAt(textOf(key.plain), 0, key.plain.length, lexicon);
  const named = label === null || label.kind === 'id' || label.kind === 'number';
  return own?.strong === 0 && own.weak === 0 && !valued && named;
}

function rowKind(state: Walk, table: TableReading, line: Row, scope: Scope): Kind | null {
  // `| Gate | Test |` under "Quality gates": a gate without a number is no milestone.
  const gate = scope.role === 'criteria' && scope.explicit && !/\d/.test(line.cells[table.key]?.plain ?? '');
  if (gate && table.states === 'milestone') return 'criterion';
  if (table.states === 'phase' || table.states === 'milestone') return table.states;
  if (table.isWork) return 'task';
  // In prose a row can but say a task once more.
  if (scope.role === 'prose') return table.columns.some(({ is }) => is === 'task') ? 'task' : null;
  if (scope.role === 'notes' || scope.role === 'dependencies') return null;
  if (scope.role === 'criteria') return scope.explicit ? 'criterion' : null;
  if (table.states === 'task') return 'task';
  // `| Status | Meaning |`
  if (table.columns[0]?.is === 'status') return null;
  const listed = scope.role === 'tasks' && scope.owner && (scope.explicit || isAllOf(state, scope.owner, line, table));
  return listed ? 'task' : null;
}

function rowDraft(state: Walk, line: Row, table: TableReading, kind: Kind, scope: Scope): Draft | null {
  const own = nameIn(line.cells[table.key], isContainer(kind) ? table.columns[table.key] : null, state);
  if (!own) return null;
  const label = own.label ?? (isContainer(kind) ? numberLabel(line, table, state) : null);
  const other = own.title ? undefined : line.cells[table.name];
  const range = other ? bare(other, state) : own.title;
  const title = range && quote(other ?? own.cell, range.start, range.end);
  const draft = stateItem(kind, 'row', named(line, own.text, own.name), scope, own.cell, label, title);
  if (!isContainer(kind)) draft.id ??= idOf(line, table, state);
  // `(done)` names nothing.
  return draft.label || draft.title || draft.id ? draft : null;
}

function bare(cell: RichText, state: Walk): { start: number; end: number } | null {
  const name = bareName(cell, state);
  if (name) return name.title;
  const start = skipBlanks(cell.plain, 0, cell.plain.length);
  const end = skipBlanksBack(cell.plain, start, cell.plain.length);
  return end > start ? { start, end } : null;
}

/** A title that has no label of its own. */
function bareName(cell: RichText, { lexicon }: Walk): Name | null {
  const name = readName(cell, textOf(cell.plain), 0, cell.plain.length, lexicon);
  return name.title && name.label === null && name.ordinal === null ? name : null;
}

function readCell(state: Walk, draft: Draft, column: Column, cell: RichText, line: Row, named: boolean): void {
  const text = textOf(cell.plain);
  const start = skipBlanks(cell.plain, 0, cell.plain.length);
  const end = skipBlanksBack(cell.plain, start, cell.plain.length);
  const needs = column.is === 'field' && column.key === 'needs';
  if (column.is !== 'status' && !needs)
    for (const said of needsWithin(text, start, end, state.lexicon))
      addRanges(draft, 'needs', said.ranges, cell, said.start, said.end, line);
  if (column.is === 'status') {
    const said = statusOf(text, start, end, state.lexicon);
    if (said) addStatus(draft, said.status, cell, said.start, said.end, line, said.by, RANKS.cell);
    else draft.vague ||= leavesChoice(text, start, end, state.lexicon);
  } else if (named) return;
  else if (column.is === 'milestone' || column.is === 'phase') readParts(state, draft, column.is, cell, text, line);
  else if (needs) {
    const ranges = needsIn(text, start, end, state.lexicon);
    if (ranges) addRanges(draft, 'needs', ranges, cell, start, end, line);
  } else if (column.is === 'field' || column.is === 'task') readFieldCell(state, draft, column.key, cell, text, line);
  const key = column.is === 'field' || column.is === 'task' ? column.key : column.is;
  addCount(draft, key, cell, 0, cell.plain.length, line, state.lexicon);
}

/** The phases that a milestone holds, or what a row belongs to. */
function readParts(
  state: Walk,
  draft: Draft,
  kind: 'milestone' | 'phase',
  cell: RichText,
  text: Text,
  line: Row,
): void {
  const start = skipBlanks(cell.plain, 0, cell.plain.length);
  const end = skipBlanksBack(cell.plain, start, cell.plain.length);
  const found = referencesAt(text, start, end, state.lexicon, true);
  if (!found) return;
  if (draft.kind === 'milestone' && kind === 'phase') {
    const ranges = found.ranges.map((range) => ({ ...range, kind: 'phase' as const }));
    const stated = { relation: 'holds', ranges, text: cell.plain, line, rich: cell, start, end } as const;
    draft.ranges = added(draft.ranges, stated);
  } else if (found.ranges.length === 1 && found.ranges[0]?.to === null && draft.scope === null) {
    draft.scope = found.ranges[0].from;
    draft.scopeKind = kind;
  }
}

function readFieldCell(state: Walk, draft: Draft, key: string, cell: RichText, text: Text, line: Row): void {
  const start = skipBlanks(cell.plain, 0, cell.plain.length);
  const end = skipBlanksBack(cell.plain, start, cell.plain.length);
  if (key !== '') addField(draft, key, cell, start, end, line);
  // `Done | ✅`: a column headed by a status word, or a completion date, says it too.
  if ((key !== 'completed' && key !== 'shipped') || draft.statuses.length > 0) return;
  const mark = statusAt(text, start, end, state.lexicon);
  if (mark && isMark(mark)) addStatus(draft, mark.status, cell, mark.start, mark.end, line, mark.by, RANKS.cell);
  else if (saysDone(text, start, end, state.lexicon) && !hasStatusWord(state, line))
    addStatus(draft, 'done', cell, start, end, line, 'date', RANKS.elsewhere);
}

/** `| Crane | To be mended | 2026-03-02 |`: of what its column of statuses says in other words, a date does not say that it is done. */
function hasStatusWord({ tableOf }: Walk, line: Row): boolean {
  const at = tableOf(line.table.block)?.columns.findIndex(({ is }) => is === 'status') ?? -1;
  return /\p{L}/u.test(line.cells[at]?.plain ?? '');
}

/** A row with more cells than its header has: a status or nothing. */
function readExtraCell(state: Walk, draft: Draft, cell: RichText, line: Row): void {
  if (draft.statuses.length > 0) return;
  const said = statusAt(textOf(cell.plain), 0, cell.plain.length, state.lexicon);
  if (said && isMark(said)) addStatus(draft, said.status, cell, said.start, said.end, line, said.by, RANKS.cell);
}

function isMark({ by }: { readonly by: string }): boolean {
  return by === 'mark' || by === 'box-mark';
}
