import type { Rewrite } from '../../edit/rewrite.ts';
import { nameOf } from '../../roadmap/name-of.ts';
import type { Item } from '../../roadmap/roadmap.ts';
import { counted } from '../../text/counted.ts';
import { type ChangedLines, changedLines, unifiedDiff } from '../../text/diff.ts';
import { shellWord } from '../../text/shell-word.ts';
import { visible } from '../escape/visible.ts';
import { linesText } from '../screen/screen.ts';
import type { Style } from '../screen/style.ts';

/** A change that was made. */
export interface Changed {
  /** `closed` */
  readonly done: string;
  /** What is said of the items where nothing changed: `done already`. */
  readonly already: string;
  readonly items: readonly Item[];
  readonly files: readonly { readonly file: string; readonly absolute: string; readonly rewrite: Rewrite }[];
  readonly notes: readonly string[];
  /** The files that were named, as typed. */
  readonly named: readonly string[];
  /** False for what itself takes a change back. */
  readonly undoable: boolean;
  /** The short name of the commit it is in. */
  readonly commit?: string;
}

/** What was done, the lines that changed with their numbers, and how to take it back. */
export function changeText(changed: Changed, style: Style): string {
  const { done, already, items, files } = changed;
  const names = namesOf(items);
  const notes = changed.notes.map((note) => `${visible(note)}\n`).join('');
  const all = files.flatMap(({ file, rewrite }) => {
    const lines = changedLines(rewrite.before.source, rewrite.edits);
    return lines.length === 0 ? [] : [{ file, lines }];
  });
  if (all.length === 0) {
    const so = items.length === 0 ? '' : `: ${names}: ${visible(already)}`;
    return `nothing to change${so}\n${notes}`;
  }
  const count = all
    .flatMap(({ lines }) => lines)
    .reduce((sum, { before, after }) => sum + Math.max(before.length, after.length), 0);
  const head = `${[style.strong(visible(done)), names].filter(Boolean).join(' ')}: ${counted(count, 'line')}\n`;
  const shown = all.map(({ file, lines }) => `${style.faint(visible(file))}\n${changedText(lines, style)}`);
  return `${head}${shown.join('')}${notes}${undoText(changed, style)}`;
}

/** What was changed, as `git apply` takes it. */
export function changedDiff({ files }: Changed): string {
  return files.map(({ file, rewrite }) => unifiedDiff(rewrite.before.source, file, rewrite.edits)).join('');
}

function undoText({ commit, named, undoable }: Changed, style: Style): string {
  if (commit !== undefined) return `${style.faint(`committed ${commit}; undo: git revert ${commit}`)}\n`;
  return undoable ? `${style.faint(visible(`undo: ${['roadmap undo', ...named.map(shellWord)].join(' ')}`))}\n` : '';
}

/** `M3 Production Readiness, T-02 Login`. */
export function namesOf(items: readonly Item[]): string {
  return items.map((item) => visible(nameOf(item))).join(', ');
}

function changedText(changes: readonly ChangedLines[], style: Style): string {
  const last = changes.at(-1);
  const width = String(last ? last.line + last.before.length : 0).length;
  const line = (number: number, sign: string, text: string) =>
    `${String(number).padStart(width)} ${sign} ${visible(text.replace(/[\r\n]+$/, ''))}`;
  return linesText(
    changes.flatMap(({ line: first, before, after }) => [
      ...before.map((text, nth) => style.status.blocked(line(first + nth, '-', text))),
      ...after.map((text, nth) => style.status.done(line(first + nth, '+', text))),
    ]),
  );
}

/** Why nothing was changed, and what is in the way. */
export function refusalText(refused: {
  readonly refused: string;
  readonly hint?: string;
  readonly inTheWay?: readonly { readonly item: Item; readonly why: 'open' | 'needed'; readonly place: string }[];
}): string {
  const head = `roadmap: ${visible(refused.refused)}, nothing changed${refused.hint === undefined ? '' : `: ${visible(refused.hint)}`}\n`;
  const lines = (refused.inTheWay ?? []).map(
    ({ item, why, place }) =>
      `  ${visible(place)}: ${why === 'needed' ? 'needed first, ' : ''}${item.status.value}: ${visible(nameOf(item))}\n`,
  );
  return head + lines.join('');
}
