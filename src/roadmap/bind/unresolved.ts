import type { Fact } from '../../facts/fact.ts';
import type { Merged } from './draft.ts';
import { referenceOf } from './facts-of.ts';
import type { Resolver } from './resolve.ts';

/** Of each reference only the names that no item bears. */
export function unresolvedOf(items: readonly Merged[], find: Resolver): Fact[] {
  return items.flatMap((item) =>
    item.statements.flatMap(({ ranges: stated }) =>
      stated
        .filter(({ relation }) => relation === 'needs')
        .map((one) => ({ ...one, ranges: one.ranges.filter((range) => find.resolve(range, item).length === 0) }))
        .filter(({ ranges }) => ranges.length > 0)
        .map(referenceOf)
        .sort((a, b) => a.span.start - b.span.start),
    ),
  );
}
