import type { Count } from '../../facts/fact.ts';
import type { Item, Status } from '../../roadmap/roadmap.ts';
import type { TextEdit } from '../../text/edit.ts';
import { once } from '../../text/once.ts';
import type { Pen } from '../pen.ts';
import type { Asked } from '../verify.ts';
import { openBelow } from './in-the-way.ts';

const fraction = once(() => /^(\D*)(\d+)(?=\s?(?:\/|\p{L}+)\s?(\d+))/u);
const PERCENT = /^(\D*)(\d+(?:[.,]\d+)?)(?=\s?%)/;

/**
 * `2/3 plans complete` of what is done is `3/3 plans complete`, `60 %` is `100 %`; of what is not done it is not ours to say,
 * nor where some of the work that may be counted stays open.
 *
 * @param asked What is set with the item.
 */
export function countEdits({ roadmap }: Pen, item: Item, wanted: Status, asked: Asked): readonly TextEdit[] {
  const counts = item.statements.flatMap(({ facts }) =>
    facts.flatMap((fact) => (fact.type === 'count' && fact.done !== fact.total ? [fact] : [])),
  );
  if (wanted !== 'done' || counts.length === 0) return [];
  const stays = openBelow(roadmap, item).some((each) => !asked.has(each.id));
  return stays ? [] : counts.flatMap((count) => doneEdits(count, count.total, roadmap.source.text));
}

/** Writes how many are done: `1` for `2` of `1/3 plans`. Empty for what is written otherwise. */
export function doneEdits(count: Count, done: number, text: string): readonly TextEdit[] {
  const written = text.slice(count.span.start, count.span.end);
  const [, front, number, total = '100'] = fraction().exec(written) ?? PERCENT.exec(written) ?? [];
  if (front === undefined || number === undefined) return [];
  const start = count.span.start + front.length;
  return [{ span: { start, end: start + number.length }, newText: done === count.total ? total : String(done) }];
}
