import type { Touch } from '../../history/story/touch.ts';
import type { Plan } from '../../roadmap/combine.ts';
import { counted } from '../../text/counted.ts';
import { fullName, placeOf } from '../name.ts';
import type { StaleDocument } from '../schemas/history.ts';
import { linesText, NARROW, type Screen } from '../screen/screen.ts';
import { type Cell, table } from '../screen/table.ts';
import { COMMIT_COLUMNS, commitCells, commitData } from './commit.ts';

/** Items that nothing touched for long, a line each: how long, by which commit last, the item. */
export function staleScreen(plan: Plan, touches: readonly Touch[], { width, style }: Screen): string {
  const rows = touches.map(({ item, commit, isEnd, days }): Cell[] => [
    { text: counted(days, 'day'), paint: style.warning },
    ...commitCells(commit, style, isEnd),
    { text: fullName(item) },
    { text: width < NARROW ? '' : placeOf(plan, item), paint: style.faint },
  ]);
  return linesText(table([{ align: 'right' }, ...COMMIT_COLUMNS, { min: 12 }, { min: 6 }], rows, width));
}

/** The same as data. */
export function staleDocument(touches: readonly Touch[], days: number, endsAt: string | null): StaleDocument {
  return {
    days,
    endsAt,
    items: touches.map(({ item: { id, kind, label, title, file, line }, commit, isEnd, days: untouched }) => ({
      id,
      kind,
      label,
      title,
      file,
      line,
      days: untouched,
      ...commitData(commit),
      isEnd,
    })),
  };
}
