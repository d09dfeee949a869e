import type { Host } from '../host/host.ts';

/** `YYYY-MM-DD`, where the user is; what SOURCE_DATE_EPOCH says for who wants the same every day. */
export function todayOf({ env, now }: Host): string {
  const epoch = Number(env.SOURCE_DATE_EPOCH);
  const time = Number.isInteger(epoch) && epoch > 0 ? epoch * 1000 : now();
  return new Date(time - new Date(time).getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
