import type { Commit } from '../../host/git/revisions/log.ts';

/** Where a commit stands in an order of all, from 0; what is not in it comes last. */
export function placesIn(order: readonly string[]): (commit: Pick<Commit, 'oid'>) => number {
  const places = new Map(order.map((oid, at) => [oid, at]));
  return ({ oid }) => places.get(oid) ?? Number.MAX_SAFE_INTEGER;
}
