import type { StatusMark } from '../../facts/fact.ts';
import { markAt } from '../../facts/marks.ts';
import type { Statement, Status } from '../../roadmap/roadmap.ts';
import { isBlank } from '../../text/characters.ts';
import type { TextEdit } from '../../text/edit.ts';
import type { Pen } from '../pen.ts';

/**
 * A mark directly behind the words of a status, which says the same once more: `Complete ✅` in a cell or a field. The first
 * of both is read, so the second must not be left to say what is no longer so.
 */
export function markBehindEdits(pen: Pen, { facts }: Statement, fact: StatusMark, wanted: Status): readonly TextEdit[] {
  const { text } = pen.roadmap.source;
  let at = fact.span.end;
  while (isBlank(text.charCodeAt(at)) && text.charAt(at) !== '\n' && text.charAt(at) !== '\r') at += 1;
  const mark = markAt(text, at, Math.min(text.length, at + 8), pen.lexicon);
  if (!mark?.status || mark.status === wanted || fact.by === 'mark') return [];
  const isRead = facts.some(({ type, span }) => type === 'status' && span.start < mark.end && span.end > mark.start);
  return isRead ? [] : [{ span: { start: mark.start, end: mark.end }, newText: pen.mark(wanted) }];
}
