import type { Count } from '../../facts/fact.ts';
import type { Status } from '../../roadmap/roadmap.ts';
import type { TextEdit } from '../../text/edit.ts';

const FRACTION = /^(\D*)(\d+)(?=\s?(?:\/|\p{L}+)\s?(\d+))/u;
const PERCENT = /^(\D*)(\d+(?:[.,]\d+)?)(?=\s?%)/;

/** `2/3 plans complete` of what is done is `3/3 plans complete`, `60 %` is `100 %`. Of what is not done it is not ours to say. */
export function countEdits(count: Count, wanted: Status, text: string): readonly TextEdit[] {
  return wanted === 'done' && count.done !== count.total ? doneEdits(count, count.total, text) : [];
}

/** Writes how many are done: `1` for `2` of `1/3 plans`. Empty for what is written otherwise. */
export function doneEdits(count: Count, done: number, text: string): readonly TextEdit[] {
  const written = text.slice(count.span.start, count.span.end);
  const [, front, number, total = '100'] = FRACTION.exec(written) ?? PERCENT.exec(written) ?? [];
  if (front === undefined || number === undefined) return [];
  const start = count.span.start + front.length;
  return [{ span: { start, end: start + number.length }, newText: done === count.total ? total : String(done) }];
}
