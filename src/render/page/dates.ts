import { type Html, html } from './html.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** A day as people write it: `2026-03-02` is `2 March 2026`. */
export function day(date: string): Html {
  const [year, month, number] = date.split('-').map(Number) as [number, number, number];
  return html`<time datetime="${date}">${number} ${MONTHS[month - 1] as string} ${String(year)}</time>`;
}
