import { type Change, itemOf } from '../../history/change.ts';
import type { Whole } from '../../history/whole.ts';
import type { Plan, PlanItem } from '../../roadmap/combine.ts';
import { wrap } from '../../text/width.ts';
import { fullName, placeOf } from '../name.ts';
import type { Paint, Style } from '../style.ts';
import { type Cell, sentence, table } from '../table.ts';
import { type Comparison, groupsOf, totalText, versionsText } from './comparison.ts';
import { diffWord, phraseOf, wordingOf } from './wording.ts';

/** What changed, below the milestone it is in: old and new, and where it is written. */
export function changesScreen(
  comparison: Comparison,
  { width, style }: { readonly width: number; readonly style: Style },
): string {
  const head = [
    sentence([{ text: versionsText(comparison), paint: style.strong }], width),
    ...wrap(totalText(comparison.changes), width).map((line) => style.faint(line)),
  ].join('\n');
  // All groups in one table, so that their columns stand below each other.
  const groups = groupsOf(comparison.changes);
  const rows = groups.flatMap(({ wholes, within }) =>
    wholes.flatMap((whole) => changeRows(comparison, whole, within, style)),
  );
  const lines = table(
    [{}, {}, { min: 24 }, { min: 12 }],
    rows.map(({ cells }) => cells),
    width,
  );
  let at = 0;
  const blocks = groups.map(({ within, wholes }) => {
    const count = wholes.reduce((sum, whole) => sum + changeRows(comparison, whole, within, style).length, 0);
    const own = lines.slice(at, at + count);
    at += count;
    return `\n${groupName(within, style, width)}\n${own.map((line) => `  ${line}\n`).join('')}`;
  });
  return `${head}\n${blocks.join('')}`;
}

function groupName(within: PlanItem | null, style: Style, width: number): string {
  return sentence(
    [{ text: within === null ? 'outside of any milestone' : fullName(within), paint: style.accent }],
    width,
  );
}

interface Row {
  readonly cells: readonly Cell[];
}

/** A change on a line; its old text, where that is long, on the one above. */
function changeRows(comparison: Comparison, whole: Whole, within: PlanItem | null, style: Style): Row[] {
  const { change } = whole;
  const wording = wordingOf(whole, diffWord(change));
  const { mark, word, from, to, note } = wording;
  const paint = paintOf(change, style);
  const head = { text: `${mark} ${word}`, paint };
  const place = { text: placeText(comparison, change), paint: style.faint };
  if (change.type === 'renamed') {
    return [
      { cells: [head, { text: 'from', paint: style.faint }, { text: from ?? '' }, { text: '' }] },
      { cells: [{ text: '' }, { text: 'to', paint: style.faint }, { text: to ?? '' }, place] },
    ];
  }
  const isGroup = within !== null && itemOf(change).id === within.id;
  const what = phraseOf(wording, change, isGroup);
  const behind = note === null ? [] : [{ text: `, ${note}`, paint: style.faint }];
  const kind = change.type === 'added' || change.type === 'removed' ? itemOf(change).kind : '';
  return [{ cells: [head, { text: kind, paint: style.faint }, [{ text: what }, ...behind], place] }];
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
