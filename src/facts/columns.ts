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
const NUMBER_HEADERS = new Set(
  ['#', 'no', 'no.', 'nr', 'nr.', 'nº', 'n°', 'id', 'ids', 'key', 'code', 'ref', '№'].concat([
    '编号',
    '編號',
    '番号',
    '序号',
    '번호',
  ]),
);
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
  const label = lexicon.labels.exact(folded) ?? lexicon.labels.from(folded, 0, folded.length)?.value;
  const wholeLabel =
    lexicon.labels.exact(folded) ??
    (label && /^(?:#|no\.?|number|name|id|phase)?$/.test(folded.split(/\s+/).slice(1).join(' ')) ? label : undefined);
  if (NUMBER_HEADERS.has(folded)) return { is: 'number', header: written };
  if (wholeLabel) return { is: wholeLabel, header: written };
  if (field === 'status') return { is: 'status', header: written };
  if (lexicon.status.exact(folded) === 'done' && field === undefined) return { is: 'status', header: written };
  const work = folded.replace(/\s(?:name|title)$/, '');
  const single = lexicon.work.exact(work) === true;
  const task = lexicon.roles.exact(work) === 'tasks' || lexicon.roles.exact(`${work}s`) === 'tasks';
  if (task && !(field && FIELDS_FIRST.has(field))) return { is: 'task', key: field ?? folded, header: written, single };
  if (field) return { is: 'field', key: field, header: written, single };
  return { is: 'field', key: written.toLowerCase(), header: written, single };
}
