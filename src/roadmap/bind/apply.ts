import type { LabelRange, Said } from '../../facts/saying.ts';
import { fractionAt, saysAhead, shareIn } from '../../facts/sayings/count.ts';
import { textOf } from '../../facts/text.ts';
import type { Line } from '../../markdown/outline.ts';
import { skipBlanks, skipBlanksBack } from '../../text/characters.ts';
import type { RichText } from '../../text/rich-text.ts';
import type { Span } from '../../text/span.ts';
import type { Lexicon } from '../../vocabulary/lexicon.ts';
import type { Status } from '../roadmap.ts';
import { added, type Draft, RANKS, type StatedRanges } from './draft.ts';
import { quote } from './stretch.ts';

/** Adds what a stretch says to a statement. */
export function applySaid(draft: Draft, said: Said, rich: RichText, line: Line, rank: number): void {
  const { start, end } = said;
  if (said.says === 'status') {
    const at = said.by === 'strike' ? RANKS.elsewhere : said.by === 'mark' ? Math.max(rank, RANKS.mark) : rank;
    addStatus(draft, said.status, rich, start, end, line, said.by, at);
    if (said.status !== 'done' || end >= rich.plain.length) return;
    const date = DATE.exec(rich.plain.slice(end, end + 16));
    if (date) addField(draft, 'completed', rich, end + date.index, end + date.index + 10, line);
  } else if (said.says === 'time') addField(draft, 'time', rich, start, end, line);
  else if (said.says === 'date') addField(draft, 'date', rich, start, end, line);
  else if (said.says === 'field') addField(draft, said.name, rich, said.value.start, said.value.end, line);
  else if (said.says === 'holds' || said.says === 'needs')
    addRanges(draft, said.says, said.ranges, rich, start, end, line);
  else if (said.says === 'count') applyCount(draft, said, rich, line, rank);
}

const DATE = /\d{4}-\d{2}-\d{2}/;

/** A status as its own text says it. */
export function addStatus(
  draft: Draft,
  status: Status,
  rich: RichText,
  start: number,
  end: number,
  line: Line,
  by: string,
  rank: number,
): void {
  const text = rich.plain.slice(start, end);
  draft.statuses = added(draft.statuses, { status, text, line, by, rank, rich, start, end });
}

export function addRanges(
  draft: Draft,
  relation: StatedRanges['relation'],
  ranges: readonly LabelRange[],
  rich: RichText,
  start: number,
  end: number,
  line: Line,
): void {
  const text = rich.plain.slice(start, end);
  draft.ranges = added(draft.ranges, { relation, ranges, text, line, rich, start, end });
}

/** A field whose name is not written: all of the stretch is its value. */
export function addField(draft: Draft, key: string, rich: RichText, start: number, end: number, line: Line): void {
  const from = skipBlanks(rich.plain, start, end);
  const value = quote(rich, from, skipBlanksBack(rich.plain, from, end));
  draft.fields = added(draft.fields, { key, value, line, rich, start, end });
}

function applyCount(draft: Draft, said: Said & { says: 'count' }, rich: RichText, line: Line, rank: number): void {
  const { done, total, ahead, start, end } = said;
  if (ahead) return;
  draft.counts = added(draft.counts, { done, total, line, rich, start, end });
  // `MVP (100%)` says that it is done; `100% coverage`, or a share in a cell beside a status, does not.
  if (rank <= RANKS.entry && done === total && total > 0 && !isShareOf(rich.plain.slice(start, end)))
    addStatus(draft, 'done', rich, start, end, line, 'count', RANKS.mark);
}

/** A share of something: words of a status are read as such before it comes to that. */
function isShareOf(count: string): boolean {
  return count.includes('%') && /%\s*\p{L}/u.test(count);
}

/** Fields whose value may begin with how much is done of them. */
const COUNTED = new Set([
  'status',
  'progress',
  'phases',
  'plans',
  'tasks',
  'requirements',
  'deliverables',
  'features',
  'completed',
]);

/** `2/3` at the front of the value of such a field, or `40 %` in it; `Impact: 4/5` and `Phase: 1 of 12` are no counts. */
export function addCount(
  draft: Draft,
  key: string,
  rich: RichText,
  start: number,
  end: number,
  line: Line,
  lexicon: Lexicon,
): void {
  if (!COUNTED.has(key)) return;
  const text = textOf(rich.plain);
  const from = skipBlanks(rich.plain, start, end);
  const fraction = fractionAt(text.folded, from, end);
  const count = fraction ? { ...fraction, start } : shareIn(text, from, end, lexicon);
  if (!count || saysAhead(text.folded, count.end, end, lexicon) || isSaid(draft, line, rich, count)) return;
  const { done, total } = count;
  draft.counts = added(draft.counts, { done, total, line, rich, start: count.start, end: count.end });
}

/** `Done 50%` is a status by itself. */
function isSaid({ statuses }: Draft, line: Line, rich: RichText, count: Span): boolean {
  return statuses.some(
    (said) => said.rich === rich && said.line === line && said.start < count.end && count.start < said.end,
  );
}
