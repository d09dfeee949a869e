const DAY = 86_400_000;

/** Days since 1970-01-01 of `YYYY-MM-DD`. */
export function dayOf(date: string): number {
  return Math.round(Date.parse(date) / DAY);
}

/** 9999-12-31. */
const LAST = 2_932_896;

/** `YYYY-MM-DD` of days since 1970-01-01; no year has five digits. */
export function dateOf(day: number): string {
  return new Date(Math.min(day, LAST) * DAY).toISOString().slice(0, 10);
}
