import type { Count, Field } from '../../facts/fact.ts';
import type { Item, Roadmap } from '../../roadmap/roadmap.ts';
import type { SourceFile } from '../../text/source.ts';
import { contains } from '../../text/span.ts';
import { fold } from '../../vocabulary/fold.ts';
import type { Lexicon } from '../../vocabulary/lexicon.ts';
import { statusesIn } from './said.ts';

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
const COUNTED = /\b(?:plans?|tasks?|phases?|complete|completed|done|items?|steps?|progress)\b/;
/** About `~95 %` nobody is wrong. */
const SHARE = /^[^\d~]*\d+(?:[.,]\d+)?\s?%\s*(?:complete|completed|done)?$/i;

/** The counts of work that are stated of an item, in the order of its statements. */
export function countsOf(item: Item, { source }: Roadmap, lexicon: Lexicon): Count[] {
  if (item.count === null) return [];
  return item.statements.flatMap(({ facts }) => {
    const fields = facts.flatMap((fact) => (fact.type === 'field' ? [fact] : []));
    return facts.flatMap((fact) => {
      if (fact.type !== 'count' || fact.total === 0) return [];
      const written = source.text.slice(fact.span.start, fact.span.end);
      if (written.includes('%') && !SHARE.test(written)) return [];
      const field = fields.find((each) => contains(each.span, fact.span));
      return field && (!counts(field.name, lexicon) || isExplained(field, fact, source, lexicon)) ? [] : [fact];
    });
  });
}

function counts(name: string, lexicon: Lexicon): boolean {
  const folded = fold(name);
  return COUNTING.has(lexicon.fields.exact(folded) ?? folded) || COUNTED.test(folded);
}

/** `2/3 (one deferred)`: what is missing will not come. */
function isExplained(field: Field, count: Count, { text }: SourceFile, lexicon: Lexicon): boolean {
  const said = statusesIn(text.slice(count.span.end, field.span.end), lexicon);
  return said.has('deferred') || said.has('dropped');
}

/** True of `1/1 plans complete` and of a cell: `1/1 plan` may say which of how many it is. */
export function countsDone(count: Count, { text }: SourceFile, lexicon: Lexicon): boolean {
  if (count.line.place === 'row') return true;
  return statusesIn(text.slice(count.span.start, count.line.text.span.end), lexicon).has('done');
}

/** A count that says that everything is done. */
export function fullCount(item: Item, roadmap: Roadmap, lexicon: Lexicon): Count | undefined {
  return countsOf(item, roadmap, lexicon).find(({ done, total }) => done === total);
}
