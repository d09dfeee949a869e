import type { Field } from '../../facts/fact.ts';
import { isDash } from '../../facts/fields.ts';
import { fieldKey } from '../../roadmap/field-key.ts';
import type { Item, Status } from '../../roadmap/roadmap.ts';
import type { TextEdit } from '../../text/edit.ts';
import { singleSpaced } from '../../text/single-spaced.ts';
import type { Span } from '../../text/span.ts';
import { fold } from '../../vocabulary/fold.ts';
import type { Noted } from '../noted.ts';
import { inCell, lineFault, readAs, spellingsOf } from '../one-line.ts';
import { overfullRow } from '../overfull-row.ts';
import type { Pen } from '../pen.ts';
import { type Reread, tryWays } from '../rewrite.ts';
import type { Refusal, Ways } from '../ways.ts';
import { type MeantField, meantField } from './field-name.ts';
import { fieldInsertions } from './insert-field.ts';
import { continuations, type StatedField, statedFields } from './stated-fields.ts';
import { fieldCheck } from './verify-field.ts';

const VERBS: Readonly<Record<Status, string>> = {
  planned: 'reopen',
  active: 'start',
  blocked: 'block',
  deferred: 'defer',
  done: 'close',
  dropped: 'drop',
};

/**
 * Sets a field of an item: puts the value where another stands, or states the field as the document states its like.
 *
 * @param name English, or the document's own word: `owner`, `Ziel`.
 * @returns A rewrite without edits if it says so already.
 */
export function setField(pen: Pen, item: Item, name: string, text: string, read: Reread): Noted | Refusal {
  const field = meantField(pen, name);
  if ('refused' in field) return withVerb(pen, item, name, text, field);
  const value = singleSpaced(text.trim());
  const fault = isDash(value, 0, value.length) ? 'only a dash' : lineFault(text);
  if (fault !== null)
    return {
      refused: `unexpected ${fault}, expected a value on one line`,
      because: 'text',
      hint: `\`roadmap unset\` removes a field`,
    };
  const overfull = overfullRow(item);
  if (overfull) return overfull;
  const stated = statedFields(pen, item).filter(field.isMeant);
  const [first] = stated;
  if (!first) return inserted(pen, item, field, value, read);
  const same = stated.filter(({ fact }) => fold(fact.value.value) === fold(first.fact.value.value));
  const parts = same.map((each) => ({ item: item.id, ways: replacements(pen, each, value) }));
  const rewrite = tryWays(
    pen.roadmap,
    parts,
    read,
    fieldCheck(item, (each) => each === first.fact.name, value),
  );
  if ('refused' in rewrite) return rewrite;
  const notes = stated
    .filter((each) => !same.includes(each) && each.fact.value.value !== value)
    .map(({ fact }) => `line ${fact.line.number} says "${fact.value.value}": left`);
  return { rewrite, notes };
}

function inserted(pen: Pen, item: Item, field: MeantField, value: string, read: Reread): Noted | Refusal {
  const ways = fieldInsertions(pen, item, field, spellingsOf(value));
  const isMeant = (each: string) => fieldKey(each, pen.lexicon) === field.key && !Object.hasOwn(item.fields, each);
  const rewrite = tryWays(pen.roadmap, [{ item: item.id, ways }], read, fieldCheck(item, isMeant, value));
  if (!('refused' in rewrite)) return { rewrite, notes: [] };
  if (!item.statements.every(({ line }) => line.place === 'row')) return rewrite;
  return {
    refused: `the table of ${item.id} has no free column for ${field.typed}`,
    because: 'text',
    hint: 'add one, or state it below a heading',
  };
}

function replacements({ roadmap }: Pen, stated: StatedField, value: string): Ways {
  const { fact, form } = stated;
  if (fact.value.value === value || fact.value.value === readAs(value)) return [[]];
  const end = endOfValue(stated, roadmap);
  const span = { start: startOfValue(stated, end), end };
  const texts = spellingsOf(value).map((each) => (form === 'cell' ? inCell(each) : each));
  const spans = [linkAround(fact) ?? span];
  return spans.flatMap((each) => texts.map((newText): TextEdit[] => [{ span: each, newText }]));
}

function endOfValue({ fact }: StatedField, roadmap: Pen['roadmap']): number {
  return continuations(roadmap, fact).at(-1)?.text.span.end ?? fact.value.span.end;
}

/** Before the sign of what is set off at the beginning of a longer value: of `` `plan.ts` and others ``. */
function startOfValue({ fact: { line, value } }: StatedField, end: number): number {
  const { start } = value.span;
  const cut = line.text.styles.filter(({ span }) => span.start < start && start < span.end && span.end < end);
  return cut[0]?.span.start ?? start;
}

/** All of a link whose text is the value: another value has another target, or none. */
function linkAround({ line, value }: Field): Span | null {
  const texts = line.place === 'row' ? line.cells : [line.text];
  const links = texts.flatMap(({ styles }) => styles.filter(({ kind }) => kind === 'link'));
  return links.find(({ span }) => span.start < value.span.start && value.span.end < span.end)?.span ?? null;
}

/** `set M3 status done` is what `close` is for. */
function withVerb({ lexicon }: Pen, { id }: Item, name: string, text: string, refusal: Refusal): Refusal {
  const status = fieldKey(name, lexicon) === 'status' ? lexicon.status.exact(fold(text.trim())) : undefined;
  return status === undefined ? refusal : { ...refusal, hint: `use \`roadmap ${VERBS[status]} ${id}\`` };
}
