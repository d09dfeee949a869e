import { wrap } from '../../text/width.ts';
import type { Style } from '../style.ts';
import { type Cell, sentence, table } from '../table.ts';
import { type Comparison, groupName, groupsOf, totalText, versionsText } from './comparison.ts';

/** How much changed in each milestone, a line for each. */
export function changesStat(
  comparison: Comparison,
  { width, style }: { readonly width: number; readonly style: Style },
): string {
  const rows = groupsOf(comparison.changes).map((group): Cell[] => {
    const { name, file } = groupName(comparison, group);
    return [
      { text: name, paint: style.accent },
      { text: file ?? '', paint: style.faint },
      { text: totalText(group.changes) },
    ];
  });
  const lines = [
    ...table([{ min: 20 }, { min: 10 }, { min: 20 }], rows, width),
    sentence([{ text: versionsText(comparison), paint: style.strong }], width),
    ...wrap(totalText(comparison.changes), width),
  ];
  return lines.map((line) => `${line}\n`).join('');
}
