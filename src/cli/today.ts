import type { Host } from '../host/host.ts';

/** Milliseconds since the epoch; what SOURCE_DATE_EPOCH says for who wants the same every day. */
export function nowOf({ env, now }: Host): number {
  const epoch = Number(env.SOURCE_DATE_EPOCH);
  return Number.isInteger(epoch) && epoch > 0 ? epoch * 1000 : now();
}

/** `YYYY-MM-DD`, where the user is. */
export function todayOf(host: Host): string {
  const time = nowOf(host);
  return new Date(time - new Date(time).getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
