import type { Rewrite } from '../edit/rewrite.ts';
import type { Item } from '../roadmap/roadmap.ts';
import { type ChangedLines, changedLines } from '../text/diff.ts';
import { visible } from './escape.ts';
import { counted } from './name.ts';
import type { Style } from './style.ts';

/** A change that was made. */
export interface Changed {
  /** `closed` */
  readonly done: string;
  readonly items: readonly Item[];
  readonly files: readonly { readonly file: string; readonly absolute: string; readonly rewrite: Rewrite }[];
  readonly notes: readonly string[];
}

/** What was done, the lines that changed with their numbers, and how to take it back. */
export function changeText({ done, items, files, notes }: Changed, style: Style): string {
  const names = items.map(nameOf).join(', ');
  const touched = files.filter(({ rewrite }) => rewrite.edits.length > 0);
  const said = notes.map((note) => `${visible(note)}\n`).join('');
  if (touched.length === 0 && names === '') return `nothing to change\n${said}`;
  if (touched.length === 0)
    return `nothing to change: ${names} ${items.length === 1 ? 'is' : 'are'} ${done} already\n${said}`;
  const all = touched.map(({ file, rewrite }) => ({ file, lines: changedLines(rewrite.before.source, rewrite.edits) }));
  const shown = all.map(({ file, lines }) => `${style.faint(visible(file))}\n${linesText(lines, style)}`).join('');
  const count = all.reduce(
    (sum, { lines }) => sum + lines.reduce((n, { before, after }) => n + Math.max(before.length, after.length), 0),
    0,
  );
  return `${[style.strong(done), names].filter(Boolean).join(' ')}: ${counted(count, 'line')}\n${shown}${said}${style.faint('undo: roadmap undo')}\n`;
}

/** `M3 Production Readiness`, of a task its title. */
function nameOf({ id, label, title }: Item): string {
  return visible([label ?? id, title].filter((part) => part !== null).join(' '));
}

function linesText(changes: readonly ChangedLines[], style: Style): string {
  const last = changes.at(-1);
  const width = String(last ? last.line + last.before.length : 0).length;
  const line = (number: number, sign: string, text: string) =>
    `${String(number).padStart(width)} ${sign} ${visible(text.replace(/[\r\n]+$/, ''))}`;
  return changes
    .flatMap(({ line: first, before, after }) => [
      ...before.map((text, nth) => style.status.blocked(line(first + nth, '-', text))),
      ...after.map((text, nth) => style.status.done(line(first + nth, '+', text))),
    ])
    .map((text) => `${text}\n`)
    .join('');
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
      `  ${visible(place)}: ${why === 'needed' ? 'needed first, ' : ''}${item.status.value}: ${nameOf(item)}\n`,
  );
  return head + lines.join('');
}
