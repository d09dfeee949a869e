import type { Row } from '../../markdown/outline.ts';
import type { RichText } from '../../text/rich-text.ts';

/** The first cell of a row that begins where another should have ended. */
export function secondRow({ cells, table }: Row): RichText | null {
  const count = table.headers.length;
  if (count < 2 || cells.length < 2 * count || cells.some(splitsCode)) return null;
  // Between two rows stands `||`: an empty cell, if the first had its end.
  const at = cells.length > 2 * count && isEmpty(cells[count]) ? count + 1 : count;
  const second = cells.slice(at, at + count);
  return second.length === count && !isEmpty(second[0]) ? (second[0] as RichText) : null;
}

/** `a | b` in code is parted too, and is told by another rule. */
function splitsCode({ plain }: RichText): boolean {
  return plain.split('`').length % 2 === 0;
}

function isEmpty(cell: RichText | undefined): boolean {
  return cell === undefined || cell.plain.trim() === '';
}
