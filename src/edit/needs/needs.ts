import type { Reference } from '../../facts/fact.ts';
import { fieldKey } from '../../roadmap/field-key.ts';
import type { Item, Statement } from '../../roadmap/roadmap.ts';
import { fold } from '../../vocabulary/fold.ts';
import type { MeantField } from '../fields/field-name.ts';
import { namedValues, writtenNames } from '../fields/stated-fields.ts';
import type { Pen } from '../pen.ts';
import { commonest } from '../precedents.ts';

/** The field that says what an item depends on. */
export function needsField(pen: Pen): MeantField {
  const word = commonest(writtenNames(pen, 'needs')) ?? null;
  return { key: 'needs', typed: 'needs', word, isMeant: ({ key }) => key === 'needs' };
}

/** A reference that says what an item depends on. */
export function needsOf({ facts }: Statement): Reference[] {
  return facts.flatMap((fact) => (fact.type === 'reference' && fact.relation === 'needs' ? [fact] : []));
}

/** True for `- Phase 1 complete` in a list of what an item depends on. */
export function isListed({ lexicon }: Pen, statement: Statement, { line, span }: Reference): boolean {
  if (line.place !== 'entry' || line === statement.line || span.start !== line.text.span.start) return false;
  return !namedValues(line, lexicon).some(({ key }) => fieldKey(key, lexicon) === 'needs');
}

/** True if two texts name the same title. */
export function isTitle(text: string, { title }: Item): boolean {
  return title !== null && fold(text.trim()) === fold(title);
}
