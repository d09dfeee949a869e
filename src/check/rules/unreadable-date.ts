import { findDate } from '../../facts/dates.ts';
import { fieldsOf } from '../../facts/fields.ts';
import { textOf } from '../../facts/text.ts';
import type { Line } from '../../markdown/outline.ts';
import { fieldKey } from '../../roadmap/field-key.ts';
import { isDay } from '../../roadmap/time/periods.ts';
import { grouped } from '../../text/groups.ts';
import { lineAt } from '../../text/source.ts';
import { contains, type Span } from '../../text/span.ts';
import { fold } from '../../vocabulary/fold.ts';
import type { Lexicon } from '../../vocabulary/lexicon.ts';
import type { Rule } from '../rule.ts';

/**
 * What looks like a date: with blanks to be filled in, or with a month or a day that may not be. What may be a letter is one of
 * these, as it takes V8 longer to compile `\p{L}` than to check a plan.
 */
const LIKE_DATE =
  /(?<![\w./-])(?:\d{4}([-/.])(?:\d{1,2}|[xX?]{1,2}|MM)\1(?:\d{1,2}|[xX?]{1,2}|DD)|(?:\d{1,2}|[xX?]{2})([-/.])(?:\d{1,2}|[xX?]{2})\2(?:\d{4}|20[xX?]{2})|\d{1,2}\.? [a-zA-Z\u00aa-\uffff]{3,9}\.?,? \d{4}|[a-zA-Z\u00aa-\uffff]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4})(?![\w/-]|\.\d)/g;
const WORD = /[a-zA-Z\u00aa-\uffff]{3}/;
const BLANK = /[xX?]|MM|DD/;

const DATES: ReadonlySet<string> = new Set([
  'target',
  'due',
  'end',
  'start',
  'completed',
  'shipped',
  'date',
  'created',
]);

export const unreadableDate: Rule = {
  name: 'unreadable-date',
  family: 'time',
  level: 'warning',
  summary: 'A field or column that holds dates holds something that looks like one and is none.',
  why: 'Nothing can be late, and nothing can be sorted, by a day that is not in the calendar. `TBD` is honest; `2026-01-XX` looks like a date and is none.',
  bad: [
    { text: '# Plan\n\n**Last updated:** 2026-01-XX\n\n## M1: Port\n\n- [ ] Quay\n', lines: [3] },
    { text: '# Plan\n\n## M1: Port\n\n**Due:** 2026-13-45\n\n- [ ] Quay\n', lines: [5] },
    {
      text: '# Plan\n\n| Phase | Status | Completed |\n| --- | --- | --- |\n| 1. Quay | Done | 30 February 2026 |\n',
      lines: [5],
    },
  ],
  good: [
    '# Plan\n\n## M1: Port\n\n**Target version:** 2026.1.0\n\n- [ ] Quay\n',
    '# Plan\n\n**Last updated:** 2026-01-31\n\n## M1: Port\n\n**Due:** TBD\n\n- [ ] Quay\n',
    '# Plan\n\n## M1: Port\n\n**Due:** Q3\n\nIt was 2026-13-45 in a dream.\n\n- [ ] Quay\n',
    '# Plan\n\n## M1: Port\n\n**Due:** 29 February 2028\n\n- [ ] Quay\n',
  ],
  *check({ roadmap, pen: { lexicon } }) {
    const { source, readings } = roadmap;
    let lines: Map<number, Line[]> | null = null;
    for (const match of source.text.matchAll(LIKE_DATE)) {
      const [written] = match;
      if (!isNoDate(written, lexicon)) continue;
      const span = { start: match.index, end: match.index + written.length };
      lines ??= grouped(
        readings.map(({ line }) => line),
        ({ number }) => number,
      );
      const line = lines.get(lineAt(source, span.start))?.find((each) => holdsDate(each, span, lexicon));
      if (!line) continue;
      const item = readings.find((each) => each.line === line)?.item;
      yield {
        message: `Unexpected \`${written}\`, expected a date such as 2026-03-31 or none`,
        span,
        ...(item ? { item } : {}),
      };
    }
  },
};

/** `2026.1.0` */
const VERSION = /^\d{4}\.\d+\.\d+$/;

function isNoDate(written: string, lexicon: Lexicon): boolean {
  if (VERSION.test(written)) return false;
  const worded = WORD.test(written);
  if (BLANK.test(written) && /\d/.test(written) && !worded) return true;
  const text = textOf(written);
  const date = findDate(text, 0, written.length, lexicon);
  if (date) return !isDay(date.date);
  if (!worded) return true;
  // `May 45, 2026`; but of other words and a year nothing is known.
  const word = /\p{L}{3,9}/u.exec(text.folded);
  return word !== null && lexicon.months.exact(word[0]) !== undefined;
}

/** True if a place is in a cell of a column of dates, or in the value of a field for one. */
function holdsDate(line: Line, span: Span, lexicon: Lexicon): boolean {
  if (line.place === 'row') {
    const at = line.cells.findIndex((cell) => contains(cell.span, span));
    return at >= 0 && DATES.has(fieldKey(line.table.headers[at]?.plain.trim() ?? '', lexicon));
  }
  if (!contains(line.text.span, span)) return false;
  const text = textOf(line.text.plain);
  const written = line.text.plain;
  return fieldsOf(line.text, text, lexicon).some(({ key, name, value }) => {
    const folded = fold(written.slice(name.start, name.end));
    if (!DATES.has(key) && lexicon.updated.exact(folded) !== true) return false;
    // The value is the date, with a remark at most.
    const from = line.text.runs.find((run) => run.at <= value.start && value.start < run.at + run.length);
    return from !== undefined && from.source + value.start - from.at <= span.start;
  });
}
