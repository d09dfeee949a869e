import path from 'node:path';
import { attempt, type Io } from './io.ts';
import { newNonce } from './names.ts';
import { isDead, ownerOf, parseOwner } from './owner.ts';
import { readSmall } from './read.ts';
import type { Target } from './target.ts';

/**
 * Removes what processes that died left beside the target, whose lock must be held: no other process then has temporary
 * files there. What cannot be removed stays, and harms nobody.
 */
export function removeLeftovers(io: Io, { file, names }: Target): void {
  attempt(() => {
    const { temporaries, locks } = names.leftovers(io.list(path.dirname(file)));
    for (const temporary of temporaries) attempt(() => io.remove(temporary));
    for (const lock of locks) attempt(() => isAbandoned(io, lock) && io.remove(lock));
  });
}

/** Who is still writing a lock has to try again if it is taken from under his hands; nothing else can be told of it. */
function isAbandoned(io: Io, lock: string): boolean {
  const owner = parseOwner(readSmall(io, lock));
  return owner === null || isDead(io, owner, ownerOf(io, newNonce()));
}
