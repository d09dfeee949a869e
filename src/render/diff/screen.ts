import { type Change, itemOf } from '../../history/changes/change.ts';
import type { Whole } from '../../history/changes/whole.ts';
import type { Plan, PlanItem } from '../../roadmap/combine.ts';
import { wrap } from '../../text/width.ts';
import { placeOf } from '../name.ts';
import type { Screen } from '../screen/screen.ts';
import type { Paint, Style } from '../screen/style.ts';
import { type Cell, sentence, tables } from '../screen/table.ts';
import { type Comparison, changesByMilestone, type Group, groupName, totalText, versionsText } from './comparison.ts';
import { withoutSharedStart } from './difference.ts';
import { diffWord, phraseOf, wordingOf } from './wording.ts';

/** Blanks before what belongs to a milestone. */
const INDENT = 2;

/** What the other columns take, about. */
const OTHERS = 50;

/** What changed, below the milestone it is in: old and new, and where it is written. */
export function changesScreen(comparison: Comparison, { width, style }: Screen): string {
  const head = [
    sentence({ text: versionsText(comparison), paint: style.strong }, width),
    ...wrap(totalText(comparison.changes), width).map((line) => style.faint(line)),
  ].join('\n');
  const groups = changesByMilestone(comparison.changes);
  const rows = groups.map(({ wholes, within }) =>
    wholes.flatMap((whole) => changeRows(comparison, whole, within, { width, style })),
  );
  const lines = tables([{}, {}, { min: 20 }, { min: 12 }], rows, width - INDENT);
  const blocks = groups.map((group, nth) => {
    const own = lines[nth]?.map((line) => `${' '.repeat(INDENT)}${line}\n`) ?? [];
    return `\n${groupHead(comparison, group, style, width)}\n${own.join('')}`;
  });
  return `${head}\n${blocks.join('')}`;
}

function groupHead(comparison: Comparison, group: Group, style: Style, width: number): string {
  const { name, file } = groupName(comparison, group);
  return sentence(
    [{ text: name, paint: style.accent }, ...(file === null ? [] : [{ text: `  ${file}`, paint: style.faint }])],
    width,
  );
}

/** A change on a line; its old text, where that is long, on the one above. */
function changeRows(comparison: Comparison, whole: Whole, within: PlanItem | null, { width, style }: Screen): Cell[][] {
  const { change } = whole;
  const wording = wordingOf(whole, diffWord(change));
  const { mark, word, from, to, note } = wording;
  const paint = paintOf(change, style);
  const head = { text: `${mark} ${word}`, paint };
  const place = { text: placeText(comparison, change), paint: style.faint };
  if (change.type === 'renamed') {
    const [was, is] = withoutSharedStart(from ?? '', to ?? '', width - OTHERS);
    return [
      [head, { text: 'from', paint: style.faint }, { text: was }, { text: '' }],
      [{ text: '' }, { text: 'to', paint: style.faint }, { text: is }, place],
    ];
  }
  const isGroup = within !== null && itemOf(change).id === within.id;
  const what = phraseOf(wording, change, isGroup);
  const behind = note === null ? [] : [{ text: `, ${note}`, paint: style.faint }];
  const kind = change.type === 'added' || change.type === 'removed' ? itemOf(change).kind : '';
  return [[head, { text: kind, paint: style.faint }, [{ text: what }, ...behind], place]];
}

function placeText({ before, after }: Comparison, { before: was, after: is }: Change): string {
  const [plan, item] = is === null ? [before, was] : [after, is];
  return placeOf(plan as Plan, item as PlanItem);
}

function paintOf(change: Change, style: Style): Paint | undefined {
  if (change.type === 'added' || change.type === 'ticked') return style.status.done;
  if (change.type === 'removed' || change.type === 'unticked') return style.status.blocked;
  if (change.type === 'status') return style.status[change.to];
  return change.type === 'date' && (change.days ?? 0) > 0 ? style.warning : undefined;
}
