import { headerWords } from '../../facts/columns.ts';
import { fieldKey } from '../../roadmap/field-key.ts';
import { allNearest } from '../../text/nearest.ts';
import { fold } from '../../vocabulary/fold.ts';
import type { Pen } from '../pen.ts';
import { commonest } from '../precedents.ts';
import { inCaseOf } from '../spelling.ts';
import type { Refusal } from '../ways.ts';
import { type StatedField, statedFields, writtenName, writtenNames } from './stated-fields.ts';

/** A field as the user names it. */
export interface MeantField {
  readonly key: string;
  /** As typed. */
  readonly typed: string;
  /** How the document writes its name; `null` if it does not. */
  readonly word: string | null;
  isMeant(stated: StatedField): boolean;
}

/** Fields that are no fields of ours, and the command that changes what they say. */
const ELSEWHERE = new Map([
  ['status', 'use `roadmap close`, `start`, `block`, `defer`, `drop` or `reopen`'],
  ['needs', 'use `roadmap link ITEM --needs OTHER` or `roadmap unlink`'],
]);
const NAMES = new Map([
  ['title', 'use `roadmap rename`'],
  ['name', 'use `roadmap rename`'],
  ['id', 'what exists keeps its name'],
  ['label', 'what exists keeps its name'],
]);

/**
 * Finds out which field a name means: one that the file uses, or one that we know.
 *
 * @param orNone Takes a name that is like no other for a field that nothing has.
 */
export function meantField(pen: Pen, typed: string, orNone = false): MeantField | Refusal {
  const all = pen.roadmap.items.flatMap((item) => statedFields(pen, item));
  const folded = fold(typed.trim());
  const key = fieldKey(typed, pen.lexicon);
  const elsewhere = ELSEWHERE.get(key);
  if (elsewhere !== undefined) return { refused: `${folded} is not set as a field`, because: 'text', hint: elsewhere };
  const headers = headersOf(pen);
  const names = new Set([...all.flatMap((each) => [each.fact.name, writtenName(each) ?? '']), ...headers].map(fold));
  const own = names.has(folded) || names.has(key) || [...names].some((name) => fieldKey(name, pen.lexicon) === key);
  const known = pen.lexicon.fields.exact(folded) !== undefined;
  const renamed = own ? undefined : NAMES.get(folded);
  if (renamed !== undefined) return { refused: `${folded} is not set as a field`, because: 'text', hint: renamed };
  if (!own && !known) {
    const near = nearestNames(pen, typed, names);
    if (orNone && near.length === 0) return { key, typed, word: null, isMeant: () => false };
    return unknown(typed, names, near);
  }
  // `target date` where the file tells it from `target version`: both are targets.
  const exact = folded !== key && all.some((each) => isCalled(each, folded));
  const isMeant = (each: StatedField) => (exact ? isCalled(each, folded) : each.key === key);
  const written = all.filter(isMeant).flatMap((each) => writtenName(each) ?? []);
  const headed = headers.filter((header) => fieldKey(header, pen.lexicon) === key);
  return {
    key,
    typed: typed.trim(),
    word: commonest([...written, ...headed]) ?? commonest(writtenNames(pen, key)) ?? null,
    isMeant,
  };
}

function isCalled(stated: StatedField, folded: string): boolean {
  return fold(stated.fact.name) === folded || fold(writtenName(stated) ?? '') === folded;
}

function headersOf({ roadmap }: Pen): string[] {
  const tables = new Set(
    roadmap.items.flatMap(({ statements }) =>
      statements.flatMap(({ line }) => (line.place === 'row' ? line.table : [])),
    ),
  );
  return [...tables].flatMap(({ headers }) => headers.map(({ plain }) => headerWords(plain)));
}

function nearestNames({ language }: Pen, typed: string, names: ReadonlySet<string>): string[] {
  const all = [...names, ...Object.keys(language.fields), ...Object.values(language.fields)].filter(Boolean);
  return allNearest(fold(typed), [...new Set(all)]).slice(0, 4);
}

function unknown(typed: string, names: ReadonlySet<string>, near: readonly string[]): Refusal {
  const used = [...names].filter((name) => name !== '' && name !== 'status').slice(0, 8);
  const listed = used.length > 0 ? `the file uses ${used.join(', ')}` : 'try owner, goal, target, due, priority';
  return {
    refused: `no field called "${typed.trim()}"`,
    because: 'text',
    hint: near.length > 0 ? `did you mean ${near.join(' or ')}?` : listed,
  };
}

/** A field's name as it is written where nothing of the kind is: in the document's language, in the letter case of another. */
export function wordFor({ language, lexicon }: Pen, { word, key, typed }: MeantField, model: string | null): string {
  if (word !== null) return word;
  const folded = fold(typed);
  const ownWord = lexicon.fields.exact(folded) === undefined || (folded !== key && language.known.includes(folded));
  const plain = ownWord ? typed : language.fields[key] || typed;
  // `URL` is written so in any letter case.
  const cased = model !== null && model.toLowerCase() !== model.toUpperCase() && !/^\p{Lu}{2,4}$/u.test(model);
  return ownWord && /\p{Lu}/u.test(typed) ? typed : inCaseOf(cased ? model : 'Name', plain);
}
