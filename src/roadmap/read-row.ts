import { needsWithin } from '../facts/behind-name.ts';
import { findDate } from '../facts/dates.ts';
import { isDash } from '../facts/fields.ts';
import type { Label } from '../facts/labels.ts';
import { readName } from '../facts/name.ts';
import { named } from '../facts/recognize.ts';
import { referencesAt } from '../facts/references.ts';
import { statusAt } from '../facts/sayings/status.ts';
import type { Column, TableReading } from '../facts/tables.ts';
import { type Text, textOf } from '../facts/text.ts';
import type { Row } from '../markdown/outline.ts';
import { hasWord, trim } from '../text/characters.ts';
import { type RichText, sourceSpan } from '../text/rich-text.ts';
import { needsIn } from './apply-field.ts';
import { type Draft, RANKS, type Scope } from './draft.ts';
import type { Kind } from './roadmap.ts';
import { idOf, numberLabel, rowLabel } from './row-label.ts';
import { addDraft, scopeAt, setNote, type Walk } from './state.ts';
import { spanned, stateItem } from './statements.ts';

/** A row of a table that is keyed by a phase, a milestone or a task states it, or states it once more. */
export function readRow(state: Walk, line: Row): void {
  const table = state.tableOf(line.table.block);
  const scope = scopeAt(state, line);
  const kind = table ? rowKind(table, scope) : null;
  const draft = table && kind ? rowDraft(state, line, table, kind, scope) : null;
  if (!table || !kind)
    setNote(state, line, scope.head ? `a row under "${scope.head}"` : 'a row of a table that states no items');
  else if (!draft) setNote(state, line, 'a row without a name of its own');
  else if (isStray(state, line, draft, table)) setNote(state, line, 'a row of another table');
  else {
    addDraft(state, draft, `${kind}: a row keyed by "${table.columns[table.key]?.header ?? ''}"`);
    readCells(state, draft, line, table);
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

function readCells(state: Walk, draft: Draft, line: Row, table: TableReading): void {
  line.cells.forEach((cell, at) => {
    const column = table.columns[at];
    const [start, end] = trim(cell.plain, 0, cell.plain.length);
    if (!column) readExtraCell(state, draft, cell, line);
    else if (at !== table.key && start < end && !isDash(cell.plain, start, end))
      readCell(state, draft, column, cell, line, table, at);
  });
}

function rowKind(table: TableReading, scope: Scope): Kind | null {
  if (table.states === 'phase' || table.states === 'milestone') return table.states;
  if (scope.role === 'prose' || scope.role === 'notes' || scope.role === 'dependencies') return null;
  if (scope.role === 'criteria') return scope.explicit ? 'criterion' : null;
  if (table.states === 'task') return 'task';
  return scope.role === 'tasks' && scope.explicit && scope.owner ? 'task' : null;
}

function rowDraft(state: Walk, line: Row, table: TableReading, kind: Kind, scope: Scope): Draft | null {
  const key = line.cells[table.key];
  if (!key || !hasWord(key.plain, 0, key.plain.length)) return null;
  const text = textOf(key.plain);
  const name = readName(key, text, 0, text.plain.length, state.lexicon);
  const container = kind === 'milestone' || kind === 'phase';
  const label = container
    ? (rowLabel(text, name.label ?? name.ordinal, table, state) ?? numberLabel(line, table, state))
    : name.label;
  if (container && label && /^\d+\s?[-–—~]\s?\d+$/.test(text.plain.trim())) return null;
  const inKey = title(container, name.title, label, name);
  const other = line.cells[table.name];
  const from = inKey || !other ? { rich: key, range: inKey } : { rich: other, range: bare(other, state) };
  const one = named({ ...line, text: key }, text, name);
  const made = stateItem(kind, 'row', one, scope, { title: null, label });
  const id = !container && made.id === null ? idOf(line, table, state) : made.id;
  return {
    ...made,
    line,
    id,
    title: from.range ? spanned(from.rich, from.range.start, from.range.end) : null,
    scope: made.scope,
  };
}

function title(
  container: boolean,
  range: { start: number; end: number } | null,
  label: Pick<Label, 'end'> | null,
  name: { label: Label | null },
) {
  // A bare `S01` names a task by its id alone.
  return range && !(container && label && range.end <= label.end && name.label === null) ? range : null;
}

function bare(cell: RichText, state: Walk): { start: number; end: number } | null {
  const name = readName(cell, textOf(cell.plain), 0, cell.plain.length, state.lexicon);
  if (name.title && name.label === null && name.ordinal === null) return name.title;
  const [start, end] = trim(cell.plain, 0, cell.plain.length);
  return end > start ? { start, end } : null;
}

function readCell(
  state: Walk,
  draft: Draft,
  column: Column,
  cell: RichText,
  line: Row,
  table: TableReading,
  at: number,
): void {
  const text = textOf(cell.plain);
  const [start, end] = trim(cell.plain, 0, cell.plain.length);
  const span = sourceSpan(cell, start, end);
  if (column.is !== 'status' && !(column.is === 'field' && column.key === 'needs')) {
    for (const { ranges, start: from, end: to } of needsWithin(text, start, end, state.lexicon)) {
      draft.ranges.push({
        relation: 'needs',
        ranges,
        text: cell.plain.slice(from, to),
        span: sourceSpan(cell, from, to),
        line,
      });
    }
  }
  if (at === table.name && column.is !== 'status') return;
  if (column.is === 'status') {
    const said = statusAt(text, start, end, state.lexicon);
    if (said)
      draft.statuses.push({
        status: said.status,
        text: cell.plain.slice(said.start, said.end),
        span: sourceSpan(cell, said.start, said.end),
        line,
        by: said.by,
        rank: RANKS.cell,
      });
  } else if (column.is === 'milestone' || column.is === 'phase') {
    const found = referencesAt(text, start, end, state.lexicon, true);
    const holds = draft.kind === 'milestone' && column.is === 'phase';
    if (found && holds)
      draft.ranges.push({
        relation: 'holds',
        ranges: found.ranges.map((range) => ({ ...range, kind: 'phase' as const })),
        text: cell.plain,
        span,
        line,
      });
    else if (found && draft.scope === null) Object.assign(draft, { scope: found.ranges[0]?.from ?? null });
  } else if (column.is === 'field' && column.key === 'needs') {
    const ranges = needsIn(text, start, end, state.lexicon);
    if (ranges) draft.ranges.push({ relation: 'needs', ranges, text: cell.plain.slice(start, end), span, line });
  } else if (column.is === 'field' || column.is === 'task') readFieldCell(state, draft, column.key, cell, text, line);
  if (column.is === 'field' || column.is === 'task') readCount(draft, cell, line);
}

function readFieldCell(state: Walk, draft: Draft, key: string, cell: RichText, text: Text, line: Row): void {
  const [start, end] = trim(cell.plain, 0, cell.plain.length);
  draft.fields.push({ key, value: spanned(cell, start, end), span: sourceSpan(cell, start, end), line });
  // `Done | ✅`: a column headed by a status word, or a completion date, says it too.
  if ((key === 'completed' || key === 'shipped') && draft.statuses.length === 0) {
    const mark = statusAt(text, start, end, state.lexicon);
    if (mark?.by === 'mark')
      draft.statuses.push({
        status: mark.status,
        text: cell.plain.slice(mark.start, mark.end),
        span: sourceSpan(cell, mark.start, mark.end),
        line,
        by: 'mark',
        rank: RANKS.cell,
      });
    else if (findDate(text, start, end, state.lexicon))
      draft.statuses.push({
        status: 'done',
        text: cell.plain.slice(start, end),
        span: sourceSpan(cell, start, end),
        line,
        by: 'date',
        rank: RANKS.elsewhere,
      });
  }
}

function readCount(draft: Draft, cell: RichText, line: Row): void {
  const match = /^\s*(\d{1,5})\s?\/\s?(\d{1,5})\b/.exec(cell.plain);
  if (match)
    draft.counts.push({
      done: Number(match[1]),
      total: Number(match[2]),
      span: sourceSpan(cell, 0, match[0].length),
      line,
    });
}

/** A row with more cells than its header has: a status or nothing. */
function readExtraCell(state: Walk, draft: Draft, cell: RichText, line: Row): void {
  if (draft.statuses.length > 0) return;
  const said = statusAt(textOf(cell.plain), 0, cell.plain.length, state.lexicon);
  if (said?.by === 'mark')
    draft.statuses.push({
      status: said.status,
      text: cell.plain.slice(said.start, said.end),
      span: sourceSpan(cell, said.start, said.end),
      line,
      by: said.by,
      rank: RANKS.cell,
    });
}
