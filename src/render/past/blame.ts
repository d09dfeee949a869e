import type { Blamed } from '../../history/story/blame.ts';
import type { Plan, PlanItem } from '../../roadmap/combine.ts';
import { fullName, pathOf } from '../name.ts';
import type { BlameDocument } from '../schemas/history.ts';
import { linesText, NARROW, type Screen } from '../screen/screen.ts';
import { type Cell, table } from '../screen/table.ts';
import { COMMIT_COLUMNS, commitCells } from './commit.ts';

/** What is said of an item, a line each, with the commit that set it. */
export function blameScreen(plan: Plan, item: PlanItem, blamed: readonly Blamed[], { width, style }: Screen): string {
  const rows = blamed.map((each): Cell[] => {
    const { commit, isEnd, said } = each;
    return [
      ...(commit === null
        ? [{ text: 'uncommitted', paint: style.warning }, { text: '' }, { text: '' }]
        : commitCells(commit, style, isEnd)),
      { text: said.what === 'name' ? each.item.kind : (said.field ?? said.what), paint: style.faint },
      { text: textOf(each, item) },
      { text: width < NARROW ? '' : `${pathOf(plan, each.item)}:${said.line}`, paint: style.faint },
    ];
  });
  return linesText(table([...COMMIT_COLUMNS, { max: 14 }, { min: 12 }, { min: 6 }], rows, width));
}

/** What is said of another item than the one that was asked for, says of which. */
function textOf({ item, said }: Blamed, asked: PlanItem): string {
  if (said.what === 'name' || item.id === asked.id) return said.text;
  return said.what === 'box' ? `${said.text} ${fullName(item)}` : `${fullName(item)}: ${said.text}`;
}

/** The same as data. */
export function blameDocument(item: PlanItem, blamed: readonly Blamed[], endsAt: string | null): BlameDocument {
  return {
    item: item.id,
    endsAt,
    lines: blamed.map(({ item: { id, file }, said: { what, field, text, line }, commit, isEnd }) => ({
      item: id,
      what,
      field,
      text,
      file,
      line,
      commit: commit?.oid ?? null,
      author: commit?.author ?? null,
      date: commit?.date ?? null,
      subject: commit?.subject ?? null,
      isEnd,
    })),
  };
}
