import { sameStart } from '../../text/same-ends.ts';

/** So much of what is the same is left before the difference. UTF-16 units. */
const BEFORE = 16;

/**
 * Two texts without the beginning that they share, where they are too long to be shown whole and that would hide what differs.
 *
 * @param room How much can be shown of each. UTF-16 units, about.
 * @example `withoutSharedStart('Lights on the pier are lit', 'Lights on the pier are lit at night', 20)` is `['…the pier are lit', '…the pier are lit at night']`.
 */
export function withoutSharedStart(one: string, other: string, room: number): readonly [string, string] {
  if (Math.max(one.length, other.length) <= room) return [one, other];
  const at = one.lastIndexOf(' ', sameStart(one, other) - BEFORE) + 1;
  return at <= 1 ? [one, other] : [`…${one.slice(at)}`, `…${other.slice(at)}`];
}
