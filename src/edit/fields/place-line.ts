import type { Line } from '../../markdown/outline.ts';
import type { Statement } from '../../roadmap/roadmap.ts';
import { insertion, type TextEdit } from '../../text/edit.ts';
import { lineSpan } from '../../text/source.ts';
import { contentWidth, lineEndOf } from '../items/block.ts';
import type { Pen } from '../pen.ts';
import type { Ways } from '../ways.ts';
import { bodyOf, type LineForm } from './line-form.ts';
import { containerOf, hardBreakOf, isBlankAt, lastLineUnder, lastOwnLine, quoteOf } from './physical-lines.ts';
import { continuations, type StatedField } from './stated-fields.ts';

/** Ways to write a field on a line of its own behind another of the same item. */
export function placedBehind(pen: Pen, anchor: StatedField, form: LineForm, value: string): Ways {
  const { roadmap } = pen;
  const { source } = roadmap;
  const { line } = anchor.fact;
  const container = containerOf(source, line.number);
  if (/\d[.)][ \t]+$/.test(container)) return [];
  const last = Math.max(
    lastLineUnder(roadmap, line),
    ...continuations(roadmap, anchor.fact).map(({ number }) => number),
  );
  const gap = line.place === 'entry' ? 0 : (gapAround(pen, anchor) ?? form.gap);
  const own = hardBreakOf(source, last);
  // The last line of a paragraph has none; those before it show whether it gets one now.
  const hard = gap > 0 || own !== '' || line.place === 'entry' ? '' : hardBreakOf(source, line.number - 1) || form.hard;
  const tail = gap === 0 && line.place !== 'entry' ? own : '';
  return lineWays(pen, last, container, gap, hard, bodyOf(form, value) + tail);
}

/** Ways to write it before another. */
export function placedBefore(pen: Pen, anchor: StatedField, form: LineForm, value: string): Ways {
  const { source } = pen.roadmap;
  const { line } = anchor.fact;
  const container = containerOf(source, line.number);
  if (/\d[.)][ \t]+$/.test(container)) return [];
  const gap = line.place === 'entry' ? 0 : (gapBehind(pen, anchor) ?? form.gapBehind);
  const hard = gap > 0 || line.place === 'entry' ? '' : hardBreakOf(source, line.number) || form.hard;
  const end = lineEndOf(source, line.number);
  const blank = (quoteOf(source, line.number).trimEnd() + end).repeat(gap);
  const { start } = lineSpan(source, line.number);
  return [[insertion(start, container + bodyOf(form, value) + hard + end + blank)]];
}

/** Ways to write it below the name of its item. */
export function placedBelow(pen: Pen, { line }: Statement, form: LineForm, value: string): Ways {
  const { roadmap } = pen;
  const { source } = roadmap;
  const body = bodyOf(form, value);
  const last = lastOwnLine(roadmap, line);
  if (line.place === 'entry') {
    if (!form.bullet) return [];
    const blanks = source.text.slice(lineSpan(source, line.number).start, line.marker.span.start);
    const width = contentWidth(source, line);
    const deeper = /^[ \t]+[-*+][ \t]+$/.test(form.indent) ? [blanks + form.indent] : [];
    const bullets = [...deeper, `${blanks}${' '.repeat(width)}${form.indent.trim() || '-'} `];
    return [...new Set(bullets)].flatMap((container) => lineWays(pen, last, container, 0, '', body));
  }
  const quote = quoteOf(source, line.number);
  const container = form.indent.startsWith(quote) ? form.indent : quote + form.indent;
  // What follows a heading at once is followed so by the field too, and loses nothing when that is taken back.
  const gaps = isBlankAt(source, last + 1) ? [form.gap] : [...new Set([0, form.gap])];
  return gaps.flatMap((gap) => lineWays(pen, last, container, gap, '', body));
}

/** Behind a line, with blank lines before it, and with or without one behind it. */
function lineWays({ roadmap }: Pen, number: number, container: string, gap: number, hard: string, body: string): Ways {
  const { source } = roadmap;
  const at = lineSpan(source, number).end;
  const end = lineEndOf(source, number);
  const blank = end + quoteOf(source, number).trimEnd();
  const newText = hard + blank.repeat(gap) + end + container + body;
  const insert = (text: string): TextEdit[] => [insertion(at, text)];
  const loose = insert(newText + blank);
  if (isBlankAt(source, number + 1)) return [insert(newText)];
  return gap > 0 ? [loose, insert(newText)] : [insert(newText), loose];
}

/** How many blank lines stand between a field and the one before it; `null` if none is near. */
function gapAround(pen: Pen, anchor: StatedField): number | null {
  return gapTo(pen, anchor, -1) ?? gapTo(pen, anchor, 1);
}

function gapBehind(pen: Pen, anchor: StatedField): number | null {
  return gapTo(pen, anchor, 1) ?? gapTo(pen, anchor, -1);
}

function gapTo({ roadmap }: Pen, { fact, statement }: StatedField, step: 1 | -1): number | null {
  const lines = statement.facts.flatMap((each) =>
    each.type === 'field' && each.line.place === 'prose' ? [each.line] : [],
  );
  const numbers = [...new Set(lines.map(({ number }) => number))].sort((a, b) => a - b);
  const other = numbers[numbers.indexOf(fact.line.number) + step];
  if (other === undefined) return null;
  const [low, high] = [Math.min(other, fact.line.number), Math.max(other, fact.line.number)];
  for (let at = low + 1; at < high; at += 1) {
    if (isBlankAt(roadmap.source, at)) continue;
    const within = roadmap.readings.some(({ line }) => line.number === at && isPart(line, lines));
    if (!within) return null;
  }
  let gap = 0;
  while (isBlankAt(roadmap.source, high - 1 - gap)) gap += 1;
  return gap;
}

/** A further line of a paragraph that one of some lines begins. */
function isPart(line: Line, lines: readonly Line[]): boolean {
  return line.place === 'prose' && line.nth > 0 && lines.some(({ block }) => block === line.block);
}
