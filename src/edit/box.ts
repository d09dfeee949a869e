import type { StatusMark } from '../facts/fact.ts';
import type { Status } from '../roadmap/roadmap.ts';
import type { TextEdit } from '../text/edit.ts';
import { symbols } from '../vocabulary/languages/symbols.ts';
import type { Pen } from './pen.ts';

/** What a task box holds: `x`, a blank, or the document's own character for what a box of GFM cannot say. */
function inside(pen: Pen, wanted: Status): string {
  if (wanted === 'done') return pen.tick;
  return wanted === 'planned' ? ' ' : (pen.box(wanted) ?? ' ');
}

/** Ticks or unticks `[ ]`. What says the same already is left: `[X]`, a tab. */
export function boxEdits(pen: Pen, { span, status }: StatusMark, wanted: Status): readonly TextEdit[] {
  const newText = inside(pen, wanted);
  const same = newText === ' ' ? status === 'planned' : newText === pen.tick && status === 'done';
  return same ? [] : [{ span: { start: span.start + 1, end: span.end - 1 }, newText }];
}

/** Sets a box that is none in Markdown: `[~]`, or `[x]` in a heading. */
export function boxMarkEdits(pen: Pen, { span, status }: StatusMark, wanted: Status): readonly TextEdit[] {
  if (status === wanted) return [];
  const ours = symbols.boxes.find((each) => each.status === wanted)?.mark ?? ' ';
  const newText = wanted === 'done' || wanted === 'planned' ? inside(pen, wanted) : (pen.box(wanted) ?? ours);
  return [{ span: { start: span.start + 1, end: span.end - 1 }, newText }];
}
