import type { Count } from '../facts/fact.ts';
import type { Item } from '../roadmap/roadmap.ts';
import { contains } from '../text/span.ts';
import { fold } from '../vocabulary/fold.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';

/** Fields that count work. `Difficulty: 3/5` counts none. */
const COUNTING: ReadonlySet<string> = new Set([
  ...[
    'plans',
    'progress',
    'tasks',
    'phases',
    'status',
    'features',
    'deliverables',
    'requirements',
    'completed',
    'criteria',
  ],
]);
const COUNTED = /\b(?:plans?|tasks?|phases?|complete|completed|done|items?|steps?|criteria|progress)\b/;

/** The counts of work that are stated of an item, in the order of its statements. */
export function countsOf(item: Item, lexicon: Lexicon): Count[] {
  return item.statements.flatMap(({ facts }) => {
    const fields = facts.flatMap((fact) => (fact.type === 'field' ? [fact] : []));
    return facts.flatMap((fact) => {
      if (fact.type !== 'count' || fact.total === 0) return [];
      const field = fields.find((each) => contains(each.span, fact.span));
      return field && !counts(field.name, lexicon) ? [] : [fact];
    });
  });
}

function counts(name: string, lexicon: Lexicon): boolean {
  const folded = fold(name);
  return COUNTING.has(lexicon.fields.exact(folded) ?? folded) || COUNTED.test(folded);
}

/** A count that says that everything is done, if no other says otherwise. */
export function fullCount(item: Item, lexicon: Lexicon): Count | undefined {
  return countsOf(item, lexicon).find(({ done, total }) => done === total);
}
