import type { StatusMark } from '../../facts/fact.ts';
import type { Status } from '../../roadmap/roadmap.ts';
import type { TextEdit } from '../../text/edit.ts';
import type { Pen } from '../pen.ts';
import { characterFor } from '../spelling.ts';

/** What stands in a box where no other of the document says it. */
const ours = ({ lexicon }: Pen, wanted: Status): string => characterFor(wanted, lexicon.boxes) ?? ' ';

/** What a task box holds: `x`, a blank, or the document's own character for what a box of GFM cannot say. */
function inside(pen: Pen, wanted: Status): string | undefined {
  if (wanted === 'done') return pen.tick;
  return wanted === 'planned' ? ' ' : pen.box(wanted);
}

/**
 * Ticks or unticks `[ ]`. What says the same already is left: `[X]`, a tab.
 *
 * @param marked True if another box of the item is one that is none in Markdown, and shows the character that both get.
 */
export function boxEdits(pen: Pen, { span, status }: StatusMark, wanted: Status, marked: boolean): readonly TextEdit[] {
  const newText = inside(pen, wanted) ?? (marked ? ours(pen, wanted) : ' ');
  const same = newText === ' ' ? status === 'planned' : newText === pen.tick && status === 'done';
  return same ? [] : [{ span: { start: span.start + 1, end: span.end - 1 }, newText }];
}

/** Sets a box that is none in Markdown: `[~]`, or `[x]` in a heading. */
export function boxMarkEdits(pen: Pen, { span, status }: StatusMark, wanted: Status): readonly TextEdit[] {
  if (status === wanted) return [];
  return [{ span: { start: span.start + 1, end: span.end - 1 }, newText: inside(pen, wanted) ?? ours(pen, wanted) }];
}
