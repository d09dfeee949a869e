import { isAsciiWord, trim } from '../text/characters.ts';
import type { RichText } from '../text/rich-text.ts';
import { fold } from '../vocabulary/fold.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';

/** What the cells of a column say, by its head. */
export type Column =
  | { readonly is: 'phase' | 'milestone'; readonly header: string }
  | { readonly is: 'number' | 'status'; readonly header: string }
  /** `single` if each cell is one piece of work, by the head: `Task`, where `Tasks` may head a list in each. */
  | { readonly is: 'task' | 'field'; readonly key: string; readonly header: string; readonly single: boolean };

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

/** What the head of a column says. @param known What was read of headers before: the tables of a document are alike. */
export function columnHeaded(header: RichText, lexicon: Lexicon, known: Map<string, Column>): Column {
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
  const single = lexicon.work.exact(withoutName(folded, lexicon)) === true;
  if (headsWork(folded, lexicon)) return { is: 'task', key: field ?? folded, header: written, single };
  if (field) return { is: 'field', key: field, header: written, single };
  return { is: 'field', key: written.toLowerCase(), header: written, single };
}

/** `#`, `No.`, `Name`, `ID` or another label behind the label that heads a column: `Phase No.`. */
function namesRow(behind: string, { columns, labels }: Lexicon): boolean {
  const words = behind.replace(/^\S*\s*/, '');
  return words === '' || NUMBER_SIGN.test(words) || (columns.exact(words) ?? labels.exact(words)) !== undefined;
}

/** True if a column's head says that it holds work: `Task`, `Feature name`. Folded, as {@link headerWords} gives it. */
export function headsWork(folded: string, lexicon: Lexicon): boolean {
  const { fields, roles } = lexicon;
  if (FIELDS_FIRST.has(fields.exact(folded) ?? '')) return false;
  const work = withoutName(folded, lexicon);
  return roles.exact(work) === 'tasks' || roles.exact(`${work}s`) === 'tasks';
}

/** `task` of `task name`. */
function withoutName(folded: string, { columns }: Lexicon): string {
  const name = columns.until(folded, folded.length);
  return name?.value === 'name' ? folded.slice(0, name.start).trimEnd() : folded;
}
