import { findDate } from '../../facts/dates.ts';
import type { NamedValue } from '../../facts/fields.ts';
import { coreOf } from '../../facts/headline.ts';
import type { Recognized } from '../../facts/recognize.ts';
import { textOf } from '../../facts/text.ts';
import type { Line, Prose } from '../../markdown/outline.ts';
import { applyField } from './apply-field.ts';
import { RANKS, type Scope } from './draft.ts';
import { setNote, type Walk } from './state.ts';

/** `Current milestone`, `Last update`: what the file says of itself. */
export function readDocumentField(
  state: Walk,
  line: Prose | Recognized['line'],
  one: Recognized,
  field: NamedValue,
  scope: Scope,
): boolean {
  const { lexicon, document } = state;
  const name = one.text.folded.slice(field.name.start, field.name.end);
  const { start, end } = field.value;
  const updates = lexicon.updated.exact(name) === true;
  const date = updates ? findDate(one.text, start, end, lexicon)?.date : undefined;
  // German `Stand: 3. März`, but Dutch `Stand: gepland`.
  const closes = updates && (date !== undefined || field.key !== 'status') && isBehindLastSection(state, line);
  if (closes) state.lastField = { draft: null, key: UPDATED, block: line.block };
  if (date) return setUpdated(state, line, date);
  if (closes || isOfFooter(state, line, field)) {
    setNote(state, line, 'what the file says of itself');
    return true;
  }
  if (lexicon.current.exact(name) && end > start) {
    document.current ??= { text: one.text.plain.slice(start, end), line, at: { rich: line.text, start, end } };
    setNote(state, line, 'what the file calls current');
    state.lastField = { draft: null, key: 'current', block: line.block };
    return true;
  }
  if (scope.owner) return false;
  if (field.key === 'milestone' && end > start) document.milestone ??= { text: one.text.plain.slice(start, end), line };
  if (field.key === 'status' && state.lastField?.key === 'current' && line.block === state.lastField.block) {
    applyField(state.currentStatuses, field, one, lexicon, RANKS.elsewhere);
    return true;
  }
  return false;
}

const UPDATED = 'updated';

/** At the end of the file a status below `**Last updated:**` is no phase's. */
function isOfFooter({ lastField }: Walk, line: Line, { key }: NamedValue): boolean {
  return key === 'status' && lastField?.key === UPDATED && lastField.draft === null && lastField.block === line.block;
}

/** True for a paragraph that stands behind something else below the last heading. */
function isBehindLastSection({ lastHead }: Walk, line: Line): boolean {
  return line.place === 'prose' && line.index - line.nth > lastHead + 1;
}

/** `Last updated March 3, 2026`: the same without a colon, and nothing else on the line. */
export function readsUpdated(state: Walk, line: Prose): boolean {
  const { plain } = line.text;
  if (plain.length > LONGEST_DATE || !/\p{Nd}/u.test(plain)) return false;
  const text = textOf(plain);
  const [start, end] = coreOf(text, 0, text.plain.length);
  const said = state.lexicon.updated.from(text.folded, start, end);
  const date = said && findDate(text, said.end, end, state.lexicon);
  return date && date.start - said.end < GLUE && date.end >= end ? setUpdated(state, line, date.date) : false;
}

/** UTF-16 units. */
const LONGEST_DATE = 60;
/** Between the words and the date stands no more than `on the`. UTF-16 units. */
const GLUE = 8;

function setUpdated(state: Walk, line: Line, date: string): true {
  const { document } = state;
  if (document.updated === null || date > document.updated) document.updated = date;
  setNote(state, line, 'the date the file gives itself');
  return true;
}
