import type { Count } from '../../facts/fact.ts';
import { countsOf } from '../../roadmap/counts.ts';
import type { Item, Status } from '../../roadmap/roadmap.ts';
import type { TextEdit } from '../../text/edit.ts';
import { once } from '../../text/once.ts';
import type { Pen } from '../pen.ts';
import type { Asked } from '../verify.ts';
import { countedList } from './counted-list.ts';
import { openBelow, workBelow } from './in-the-way.ts';

const fraction = once(() => /^(\D*)(\d+)(\s?(?:\/|\p{L}+)\s?)(\d+)/u);
const PERCENT = /^~?\d+(?:[.,]\d+)?(?=\s?%)/;
/** How a share is drawn before its number: `[███░░] `, what is done and what is left. */
const bar = once(() => /([█▓■▰●🟩]*)([░▒□▱○⬜]+)[\])`* \t]*$/u);
const OPEN = [...'░▒□▱○⬜'];
const FULL = [...'██■▰●🟩'];

/**
 * `2/3 plans complete` of what is done is `3/3 plans complete`, `60 %` is `100 %`; of what is not done it is not ours to say,
 * nor where some of the work that may be counted stays open.
 *
 * @param asked What is set with the item.
 */
export function countEdits({ roadmap, lexicon }: Pen, item: Item, wanted: Status, asked: Asked): readonly TextEdit[] {
  const counts = countsOf(item, roadmap, lexicon).filter(({ done, total }) => done !== total);
  if (wanted !== 'done' || counts.length === 0) return [];
  const stays = openBelow(roadmap, item).some((each) => !asked.has(each.id));
  if (stays) return [];
  const work = workBelow(roadmap, item);
  return counts.flatMap((count) => {
    const total = countedList(item, work, count, roadmap, lexicon).length || count.total;
    return recount(count, { done: total, total }, roadmap.source.text);
  });
}

/** Writes how many of how many are done: `3/3` for `2/3`. Empty for what is written otherwise. */
export function recount(
  { span, line }: Count,
  { done, total }: Pick<Count, 'done' | 'total'>,
  text: string,
): readonly TextEdit[] {
  const written = text.slice(span.start, span.end);
  const at = (start: number, old: string, newText: string): TextEdit => ({
    span: { start: span.start + start, end: span.start + start + old.length },
    newText,
  });
  const [, front = '', old, between = '', all] = fraction().exec(written) ?? [];
  if (old !== undefined && all !== undefined) {
    const edits = [at(front.length, old, done === Number(all) ? all : String(done))];
    return total === Number(all)
      ? edits
      : [...edits, at(front.length + old.length + between.length, all, String(total))];
  }
  const [share] = PERCENT.exec(written) ?? [];
  if (share === undefined) return [];
  // What was about `~80 %` is all of it.
  const number = at(0, share, String(done));
  return done === total ? [...drawnEdits(line.text.span.start, span.start, text), number] : [number];
}

/** Draws all as done in what stands before the number of a share. */
function drawnEdits(start: number, end: number, text: string): readonly TextEdit[] {
  const [drawn = '', full = '', open = ''] = bar().exec(text.slice(start, end)) ?? [];
  const at = end - drawn.length + full.length;
  const newText = [...open].map((each) => [...full][0] ?? FULL[OPEN.indexOf(each)] ?? each).join('');
  return open === '' ? [] : [{ span: { start: at, end: at + open.length }, newText }];
}
