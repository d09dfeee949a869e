import { RoadmapError } from '../error.ts';

/** Larger files are refused, unless the user says otherwise. Bytes. */
export const MAX_BYTES = 2 << 20;

/** @example `tooLarge('file has 5 bytes', 4)` says `file has 5 bytes, over the limit of 4`. */
export function tooLarge(what: string, limit: number, name?: string): RoadmapError {
  const where = name === undefined ? '' : `: ${name}`;
  return new RoadmapError(`${what}, over the limit of ${limit}${where}`, { hint: 'raise it with --max-bytes' });
}
