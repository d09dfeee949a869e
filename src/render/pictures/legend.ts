import { STATUSES, type Status } from '../../vocabulary/kinds.ts';
import { MARKS } from '../screen/style.ts';
import { SIZE, svgText, textPixels } from './svg.ts';

/** What the marks mean that are drawn, in a row that begins at a point. Pixels. */
export function legend(
  used: readonly Status[],
  x: number,
  y: number,
): { readonly part: string /** Where it ends. */; readonly end: number } {
  let end = x;
  const parts = STATUSES.filter((status) => used.includes(status)).map((status) => {
    const at = end;
    end += 15 + textPixels(status, SIZE) + 14;
    return `<g class="is-${status}">${svgText(at, y, MARKS[status], 'class="ink"')}${svgText(at + 15, y, status, 'class="faint"')}</g>`;
  });
  return { part: parts.join(''), end };
}
