import type { Host } from '../host/host.ts';
import type { Screen } from '../render/screen/screen.ts';
import type { Style } from '../render/screen/style.ts';

/**
 * Whether stdout gets colour: `--color` first, then NO_COLOR, FORCE_COLOR (https://force-color.org), then whether it is a terminal.
 *
 * @param when `auto`, `always` or `never`.
 */
export function isColored({ env, stdout }: Host, when: string): boolean {
  if (when !== 'auto') return when === 'always';
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  const forced = env.FORCE_COLOR;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return stdout.isTTY && env.TERM !== 'dumb';
}

/** Columns to fill: the terminal's, else COLUMNS, else 80; between 40 and 200, beyond which a line is hard to follow. */
export function screenWidth({ env, stdout }: Host): number {
  const columns = stdout.isTTY ? stdout.columns : Number(env.COLUMNS);
  return Math.min(200, Math.max(40, Number.isInteger(columns) && columns > 0 ? columns : 80));
}

/** A pipe has no edge: what is read there is shown whole. Columns. */
const PIPE = 400;

/** What lines are drawn on that nobody should read in part: in a pipe it is wider than any screen. */
export function lineScreen({ host, style }: { readonly host: Host; readonly style: Style }): Screen {
  const hasEdge = host.stdout.isTTY || host.env.COLUMNS !== undefined;
  return { style, width: hasEdge ? screenWidth(host) : PIPE };
}
