import { wrap } from '../../text/width.ts';
import { linesText, type Screen } from '../screen/screen.ts';
import { type Cell, sentence, table } from '../screen/table.ts';
import { type Comparison, changesByMilestone, groupName, totalText, versionsText } from './comparison.ts';

/** How much changed in each milestone, a line for each. */
export function changesStat(comparison: Comparison, { width, style }: Screen): string {
  const rows = changesByMilestone(comparison.changes).map((group): Cell[] => {
    const { name, file } = groupName(comparison, group);
    return [
      { text: name, paint: style.accent },
      { text: file ?? '', paint: style.faint },
      { text: totalText(group.changes) },
    ];
  });
  const lines = [
    ...table([{ min: 20 }, { min: 10 }, { min: 20 }], rows, width),
    sentence({ text: versionsText(comparison), paint: style.strong }, width),
    ...wrap(totalText(comparison.changes), width),
  ];
  return linesText(lines);
}
