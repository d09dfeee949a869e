import { headsWork } from '../facts/columns.ts';
import type { Count, Field } from '../facts/fact.ts';
import { statusesIn } from '../facts/said.ts';
import type { SourceFile } from '../text/source.ts';
import { contains } from '../text/span.ts';
import { wordsOf } from '../text/words-of.ts';
import { fold } from '../vocabulary/fold.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import type { Item, Roadmap } from './roadmap.ts';

/** Fields that count work. `Difficulty: 3/5` counts none; requirements may be met by others, later. */
const COUNTING: ReadonlySet<string> = new Set([
  'plans',
  'progress',
  'tasks',
  'phases',
  'status',
  'deliverables',
  'completed',
]);
const SHARE = /^\D*\d+(?:[.,]\d+)?\s?%\s*/;

/** The counts of work that are stated of an item, in the order of its statements. */
export function countsOf(item: Item, { source }: Roadmap, lexicon: Lexicon): Count[] {
  if (item.count === null) return [];
  return item.statements.flatMap(({ facts }) => {
    const fields = facts.flatMap((fact) => (fact.type === 'field' ? [fact] : []));
    return facts.flatMap((fact) => {
      if (fact.type !== 'count' || fact.total === 0) return [];
      const written = source.text.slice(fact.span.start, fact.span.end);
      if (written.includes('%') && (!isShare(written, lexicon) || isOneOfMany(fact))) return [];
      if (fact.line.place === 'entry' && item.children.length === 0 && isOfOthers(written, lexicon)) return [];
      const field = fields.find((each) => contains(each.span, fact.span));
      return (field && !counts(field.name, lexicon)) || isExplained(field, fact, source, lexicon) ? [] : [fact];
    });
  });
}

/** Without `~95 %`, of which nobody can say that it is wrong. */
export function exactCountsOf(item: Item, roadmap: Roadmap, lexicon: Lexicon): Count[] {
  const { text } = roadmap.source;
  return countsOf(item, roadmap, lexicon).filter(({ span }) => !text.slice(span.start, span.end).includes('~'));
}

function counts(name: string, lexicon: Lexicon): boolean {
  const folded = fold(name);
  if (COUNTING.has(lexicon.fields.exact(folded) ?? folded)) return true;
  return wordsOf(folded).some(
    (word) =>
      lexicon.labels.exact(word) === 'phase' ||
      headsWork(word, lexicon) ||
      COUNTING.has(lexicon.fields.exact(word) ?? '') ||
      lexicon.status.exact(word) === 'done',
  );
}

/** `12 of 18 findings fixed` counts something else than work. */
function isOfOthers(count: string, lexicon: Lexicon): boolean {
  const word = /^\d+\D+\d+\s+(\p{L}+)/u.exec(count)?.[1];
  return word !== undefined && !counts(word, lexicon);
}

/** `40 %`, `40 % complete`, but not `40 % of the stones`. */
function isShare(count: string, { status }: Lexicon): boolean {
  const share = SHARE.exec(count)?.[0];
  const rest = count.slice(share?.length);
  return share !== undefined && (rest === '' || status.exact(fold(rest)) === 'done');
}

/** `Lamps: oil (60 %), wick (40 %)` */
function isOneOfMany({ line: { place, text } }: Count): boolean {
  return place === 'entry' && text.plain.indexOf('%') < text.plain.lastIndexOf('%');
}

/** `2/3 (one deferred)`, `(2/3 plans, one deferred)`: what is missing will not come. */
function isExplained(field: Field | undefined, count: Count, { text }: SourceFile, lexicon: Lexicon): boolean {
  const { start, end } = count.span;
  const aside = () => /^[^()\n]*(?=\))/.exec(text.slice(start, count.line.text.span.end))?.[0] ?? '';
  const said = statusesIn(field ? text.slice(end, field.span.end) : aside(), lexicon);
  return said.has('deferred') || said.has('dropped');
}

/** True of `1/1 plans complete` and of a cell: `1/1 plan` may say which of how many it is. */
export function countsDone(count: Count, { text }: SourceFile, lexicon: Lexicon): boolean {
  if (count.line.place === 'row') return true;
  return statusesIn(text.slice(count.span.start, count.line.text.span.end), lexicon).has('done');
}

/** A count that says that everything is done. */
export function fullCount(item: Item, roadmap: Roadmap, lexicon: Lexicon): Count | undefined {
  return exactCountsOf(item, roadmap, lexicon).find(({ done, total }) => done === total);
}
