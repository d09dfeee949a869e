import { RoadmapError } from '../error.ts';
import type { Host } from '../host/host.ts';

/**
 * Milliseconds since the epoch; what SOURCE_DATE_EPOCH says for who wants the same every day.
 *
 * @throws RoadmapError if that is no time.
 */
export function nowOf({ env, now }: Host): number {
  const { SOURCE_DATE_EPOCH: said = '' } = env;
  if (said === '') return now();
  const time = Number(said) * 1000;
  if (/^\d+$/.test(said) && !Number.isNaN(new Date(time).getTime())) return time;
  throw new RoadmapError(`SOURCE_DATE_EPOCH is no time: ${said}`, { hint: 'write seconds since 1970, or unset it' });
}

/** `YYYY-MM-DD`, where the user is; of SOURCE_DATE_EPOCH the same everywhere. */
export function todayOf(host: Host): string {
  const time = nowOf(host);
  const shift = host.env.SOURCE_DATE_EPOCH ? 0 : new Date(time).getTimezoneOffset() * 60_000;
  return new Date(time - shift).toISOString().slice(0, 10);
}
