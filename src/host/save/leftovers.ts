import path from 'node:path';
import { attempt, type Io } from './io.ts';
import { newNonce } from './names.ts';
import { isDead, ownerOf, parseOwner } from './owner.ts';
import { readSmall } from './read.ts';
import type { Target } from './target.ts';

/**
 * Removes what processes that died left beside the target, whose lock must be held: no other process then has temporary
 * files there, and whoever is just making a lock has to make it again, no more. What cannot be removed stays, and harms nobody.
 */
export function removeLeftovers(io: Io, { file, names }: Target): void {
  attempt(() => {
    const { unnamed, removals } = names.leftovers(io.list(path.dirname(file)));
    for (const each of unnamed) attempt(() => io.remove(each));
    for (const each of removals) attempt(() => isAbandoned(io, each) && io.remove(each));
  });
}

function isAbandoned(io: Io, lock: string): boolean {
  const owner = parseOwner(readSmall(io, lock));
  return owner === null || isDead(io, owner, ownerOf(io, newNonce()));
}
