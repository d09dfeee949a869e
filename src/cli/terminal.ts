import type { Host } from '../host/host.ts';

type Level = 0 | 1 | 2 | 3;

/**
 * How much colour stdout gets: `--color` first, then NO_COLOR, FORCE_COLOR (https://force-color.org), then whether it is a terminal.
 *
 * @param when `auto`, `always` or `never`.
 */
export function colorLevel({ env, stdout }: Host, when: string): Level {
  if (when === 'never') return 0;
  if (when === 'always') return 1;
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return 0;
  const forced = env.FORCE_COLOR;
  if (forced !== undefined) return forced === '0' || forced === 'false' ? 0 : 1;
  return stdout.isTTY && env.TERM !== 'dumb' ? 1 : 0;
}

/** Columns to fill: the terminal's, else COLUMNS, else 80; between 40 and 200, beyond which a line is hard to follow. */
export function screenWidth({ env, stdout }: Host): number {
  const columns = stdout.isTTY ? stdout.columns : Number(env.COLUMNS);
  return Math.min(200, Math.max(40, Number.isInteger(columns) && columns > 0 ? columns : 80));
}

/** A pipe has no edge: what is read there is shown whole. Columns. */
const PIPE = 400;

/** Columns to fill with lines that nobody should read in part: the screen's, or more than any has. */
export function lineWidth(host: Host): number {
  return host.stdout.isTTY || host.env.COLUMNS !== undefined ? screenWidth(host) : PIPE;
}
