import type { Line, Row } from '../../markdown/outline.ts';
import type { Roadmap } from '../../roadmap/roadmap.ts';
import { CLOSING } from '../../text/brackets.ts';
import type { TextEdit } from '../../text/edit.ts';
import { lineSpan, lineText } from '../../text/source.ts';
import type { Span } from '../../text/span.ts';
import { endOfDecoration, nameSpan, startOfDecoration } from '../name-span.ts';
import type { Pen } from '../pen.ts';
import { columnAt } from '../precedents.ts';
import type { Ways } from '../ways.ts';
import { partsOf } from './field-beside.ts';
import { silenceOf } from './field-cells.ts';
import { nameLineOf } from './field-sections.ts';
import { hardBreakOf, isBlankAt, lastLineUnder, quoteOf } from './physical-lines.ts';
import { continuations, type StatedField } from './stated-fields.ts';

/** Ways to take a field out, the cleanest first. None where it stands among other words. */
export function removals(pen: Pen, stated: StatedField): Ways {
  const { fact, form } = stated;
  if (form === 'cell') return withoutCell(pen, fact.line as Row, fact.value.span);
  if (form === 'line') return withoutLine(pen, stated);
  if (form === 'part') return withoutPart(pen, stated);
  if (form === 'below') return withoutSection(pen, stated);
  return besideRemovals(pen, stated.fact.line, nameSpan(stated.statement).end, fact.span);
}

/** Empties the cell that a span lies in. */
export function withoutCell(pen: Pen, row: Row, span: Span): Ways {
  const column = columnAt(row, span);
  const cell = row.cells[column];
  return cell ? [[{ span: cell.span, newText: silenceOf(pen, row, column) }]] : [];
}

function withoutLine(pen: Pen, stated: StatedField): Ways {
  const { roadmap } = pen;
  const { fact } = stated;
  const { line } = fact;
  const last = Math.max(line.number, ...continuations(roadmap, fact).map(({ number }) => number));
  // What is nested in it would become part of something else.
  if (lastLineUnder(roadmap, line) > last || line.place === 'heading' || line.place === 'summary') return [];
  return [withoutLines(pen, line, last)];
}

/** Takes whole lines out, with a blank line that would be one too many and the break that led to them. */
export function withoutLines({ roadmap }: Pen, line: Line, last: number): TextEdit[] {
  const { source, readings } = roadmap;
  const { text, lineStarts } = source;
  const first = line.number;
  const blank = (number: number) => number < 1 || isBlankAt(source, number);
  const previous = readings[line.index - 1]?.line;
  const next = readings.find((each) => each.line.number > last)?.line;
  const isFirst = previous?.place === 'heading' && previous.number === first - 1;
  const tight = isFirst && next?.place === 'prose' && next.number === last + 2 && isTight(roadmap);
  const doubled = blank(first - 1) && last < lineStarts.length && blank(last + 1);
  // A blank line above it stands before nothing now.
  const dangling = blank(first - 1) && first > 1 && isLastLine(source.text, lineStarts, last);
  // Of two blank lines that of its own quote goes.
  const quoted = (number: number) => quoteOf(source, number).trimEnd() === quoteOf(source, first).trimEnd();
  const upper = doubled && quoted(first - 1) && !quoted(last + 1);
  const till = blank(last + 1) && (doubled || tight) && !upper ? last + 1 : last;
  let start = lineStarts[upper ? first - 2 : first - 1] ?? 0;
  const end = lineStarts[till] ?? text.length;
  // At the end of the file the line end before it goes, so that the file ends as it did.
  const ended = /[\n\r]$/.test(text);
  if (end === text.length && (!ended || till >= lineStarts.length || dangling)) {
    let above = first - 1;
    while (dangling && above > 1 && blank(above)) above -= 1;
    start = ended ? (lineStarts[above] ?? start) : lineSpan(source, above).end;
  }
  const edits: TextEdit[] = [{ span: { start, end }, newText: '' }];
  const hard = hardBreakOf(source, first - 1);
  const goesOn = line.place === 'prose' && line.nth > 0 && hard !== '' && hardBreakOf(source, last) === '';
  if (goesOn && !(next?.place === 'prose' && next.block === line.block)) {
    const at = lineSpan(source, first - 1).end;
    const cut = Math.min(at, start);
    return [{ span: { start: at - hard.length, end: cut }, newText: '' }, ...edits].filter(
      ({ span }) => span.start < span.end,
    );
  }
  return edits;
}

/** True if what follows a heading stands on its next line, as far as the document shows. */
function isTight({ readings }: Roadmap): boolean {
  const loose = readings.filter(({ line, facts }, at) => {
    const above = readings[at - 1]?.line;
    const counts = above?.place === 'heading' && line.place === 'prose' && !facts.some(({ type }) => type === 'field');
    return counts && line.number > above.number + 1;
  });
  return loose.length === 0;
}

function isLastLine(text: string, lineStarts: readonly number[], number: number): boolean {
  return text.slice(lineStarts[number] ?? text.length).trim() === '';
}

/** Takes one of several fields out of a line, with the sign between it and the next. */
function withoutPart(pen: Pen, { fact, key }: StatedField): Ways {
  const parts = partsOf(pen, fact.line);
  const at = parts.findIndex(
    (each) => each.key === key && each.span.start <= fact.span.start && fact.span.end <= each.span.end,
  );
  const own = parts[at]?.span;
  if (!own || continuations(pen.roadmap, fact).length > 0) return [];
  const [before, behind] = [parts[at - 1]?.span, parts[at + 1]?.span];
  const ways: Span[] = [];
  if (before) ways.push({ start: before.end, end: own.end });
  if (behind) ways.push({ start: own.start, end: behind.start });
  return ways.map((span) => [{ span, newText: '' }]);
}

/** Takes the name and the value below it out, where nothing else stands there. */
function withoutSection(pen: Pen, stated: StatedField): Ways {
  const { roadmap } = pen;
  const { line } = stated.fact;
  const name = nameLineOf(pen, stated);
  const last = Math.max(line.number, ...continuations(roadmap, stated.fact).map(({ number }) => number));
  const next = roadmap.readings.find((each) => each.line.number > last)?.line;
  const { source } = roadmap;
  const stop = next?.number ?? source.lineStarts.length + 1;
  const alone = Array.from({ length: stop - last - 1 }, (_, n) => last + 1 + n).every((each) =>
    isBlankAt(source, each),
  );
  if (!name || !alone || (name.place === 'heading' && next?.parent === name) || name === stated.statement.line)
    return [];
  if (name.place === 'heading' && !lineText(source, name.number).includes('#')) return [];
  return [withoutLines(pen, name, last)];
}

/** Takes what stands beside a name out, with its parentheses, or with the sign that divides it from its neighbours. */
export function besideRemovals({ roadmap: { source } }: Pen, line: Line, nameEnd: number, span: Span): Ways {
  const { text } = source;
  let [start, end] = [startOfDecoration(line, span.start), endOfDecoration(line, span.end)];
  // The name of a value in parentheses is not part of what is read: `(owner: Ana)`.
  const within = text.slice(Math.min(nameEnd, start), start);
  const lead = /[([（【][^([（【)\]）】]*$|[,;|·][^,;|·()]*$|[ \t][-–—][ \t][^-–—()]*$/.exec(within);
  if (!lead) return [];
  start -= lead[0].length;
  const sign = text.charAt(start);
  const close = CLOSING[sign];
  if (close !== undefined && text.charAt(end) === close) {
    end += 1;
    while (/[ \t]/.test(text.charAt(start - 1))) start -= 1;
    return [[{ span: { start, end }, newText: '' }]];
  }
  if (close !== undefined) {
    const following = /^[ \t]*[,;|·][ \t]*/.exec(text.slice(end, end + 12));
    return following ? [[{ span: { start: start + 1, end: end + following[0].length }, newText: '' }]] : [];
  }
  while (/[ \t]/.test(text.charAt(start - 1))) start -= 1;
  return [[{ span: { start, end }, newText: '' }]];
}
