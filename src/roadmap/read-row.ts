import { findDate } from '../facts/dates.ts';
import { isDash } from '../facts/fields.ts';
import { type Label, labelAt } from '../facts/labels.ts';
import { readName } from '../facts/name.ts';
import { needsWithin, type Recognized } from '../facts/recognize.ts';
import { referencesAt } from '../facts/references.ts';
import type { Text } from '../facts/saying.ts';
import { statusAt } from '../facts/sayings/status.ts';
import type { Column, TableReading } from '../facts/tables.ts';
import type { Row } from '../markdown/outline.ts';
import { trim } from '../text/characters.ts';
import { type RichText, sourceSpan } from '../text/rich-text.ts';
import { type Draft, RANKS, type Scope } from './draft.ts';
import type { Kind } from './roadmap.ts';
import { addDraft, scopeAt, type Walk } from './state.ts';
import { cellText, needsIn, spanned, stateItem } from './statements.ts';

/** A row of a table that is keyed by a phase, a milestone or a task states it, or states it once more. */
export function readRow(state: Walk, line: Row): void {
  const table = state.tableOf(line.table.block);
  const scope = scopeAt(state, line);
  const kind = table ? rowKind(table, scope) : null;
  if (!table || !kind)
    return void state.notes.set(
      line,
      scope.head ? `a row under "${scope.head}"` : 'a row of a table that states no items',
    );
  const key = line.cells[table.key];
  if (!key || !/[\p{L}\p{N}]/u.test(key.plain)) return void state.notes.set(line, 'a row without a name');
  const draft = rowDraft(state, line, table, kind, key, scope);
  if (!draft) return void state.notes.set(line, 'a row that stands for several');
  // Among rows with labels a row without one belongs to another table that ran into this one.
  if (draft.label) state.labelledTables.add(line.table);
  else if (kind !== 'task' && state.labelledTables.has(line.table))
    return void state.notes.set(line, 'a row of another table');
  addDraft(state, draft, `${kind}: a row keyed by "${table.columns[table.key]?.header ?? ''}"`);
  line.cells.forEach((cell, at) => {
    const column = table.columns[at];
    if (
      at !== table.key &&
      column &&
      !isDash(cell.plain, ...trim(cell.plain, 0, cell.plain.length)) &&
      cell.plain.trim() !== ''
    )
      readCell(state, draft, column, cell, line, table, at);
    else if (!column) readExtraCell(state, draft, cell, line);
  });
}

function rowKind(table: TableReading, scope: Scope): Kind | null {
  if (table.states === 'phase' || table.states === 'milestone') return table.states;
  if (scope.role === 'prose' || scope.role === 'notes' || scope.role === 'dependencies') return null;
  if (scope.role === 'criteria') return scope.explicit ? 'criterion' : null;
  if (table.states === 'task') return 'task';
  return scope.role === 'tasks' && scope.explicit && scope.owner ? 'task' : null;
}

function rowDraft(state: Walk, line: Row, table: TableReading, kind: Kind, key: RichText, scope: Scope): Draft | null {
  const text = cellText(key);
  const name = readName(key, text, 0, text.plain.length, state.lexicon);
  const container = kind === 'milestone' || kind === 'phase';
  const label = container
    ? (rowLabel(text, name.label ?? name.ordinal, table, state) ?? numberLabel(line, table, state))
    : name.label;
  if (container && label && /^\d+\s?[-–—~]\s?\d+$/.test(text.plain.trim())) return null;
  const inKey = title(container, name.title, label, name);
  const other = line.cells[table.name];
  const from = inKey || !other ? { rich: key, range: inKey } : { rich: other, range: bare(other, state) };
  const one: Recognized = {
    line: { ...line, text: key },
    text,
    name,
    set: true,
    rest: [],
    fields: [],
    role: null,
    roleExact: false,
    titleRole: null,
    bucket: null,
    needs: [],
    box: null,
    heads: false,
  };
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
  const name = readName(cell, cellText(cell), 0, cell.plain.length, state.lexicon);
  if (name.title && name.label === null && name.ordinal === null) return name.title;
  const [start, end] = trim(cell.plain, 0, cell.plain.length);
  return end > start ? { start, end } : null;
}

/** In a column headed Phase a bare number is a label: `1`, `1. Name`, `13.1`. */
function rowLabel(text: Text, label: Label | null, table: TableReading, state: Walk): Label | null {
  if (label && (label.kind === 'milestone' || label.kind === 'phase')) return label;
  const header = table.columns[table.key];
  const number =
    label && /^\d/.test(label.number)
      ? label.number
      : /^\s*#?(\d{1,4}(?:\.\d{1,3}){0,2}[a-z]?|[A-Z]\d?|[A-Za-z]{1,8}\d{0,3}-\d{1,4}(?:\.\d{1,3})?)\s*$/.exec(
          text.plain,
        )?.[1];
  const numberCell = number ?? numberBefore(text);
  if (!numberCell || (header?.is !== 'phase' && header?.is !== 'milestone')) return label;
  const word = header.header.replace(/s$/, '');
  const start = Math.max(0, text.plain.indexOf(numberCell));
  const found = labelAt(
    { plain: `${word} ${numberCell}`, folded: `${word} ${numberCell}`.toLowerCase() },
    0,
    word.length + 1 + numberCell.length,
    state.lexicon,
  );
  return {
    kind: header.is,
    word: found?.word ?? word.toLowerCase(),
    text: `${word} ${numberCell}`,
    number: numberCell.toLowerCase(),
    start,
    end: start + numberCell.length,
  };
}

/** `| 12 | Voting |`: the number stands in a column of its own. */
function numberLabel(line: Row, table: TableReading, state: Walk): Label | null {
  const cell = table.key > 0 && table.columns[0]?.is === 'number' ? line.cells[0] : undefined;
  const found = cell ? rowLabel(cellText(cell), null, table, state) : null;
  return found ? { ...found, start: 0, end: 0 } : null;
}

function numberBefore({ plain }: Text): string | undefined {
  return /^\s*#?(\d{1,4}(?:\.\d{1,3}){0,2})\s*(?:[.:)–—-]|$)/.exec(plain)?.[1];
}

function idOf(line: Row, table: TableReading, state: Walk): string | null {
  const at = table.columns.findIndex(({ is }) => is === 'number');
  const cell = line.cells[at];
  if (!cell) return null;
  const label = labelAt(cellText(cell), 0, cell.plain.length, state.lexicon);
  return label && label.kind !== 'number' && label.end >= cell.plain.trimEnd().length ? label.text : null;
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
  const text = cellText(cell);
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
  const said = statusAt(cellText(cell), 0, cell.plain.length, state.lexicon);
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
