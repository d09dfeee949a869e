import type { Line } from '../markdown/outline.ts';
import type { Reading, Roadmap } from '../roadmap/roadmap.ts';
import type { Fate } from './fates.ts';
import { tied } from './groups.ts';
import { headingKey } from './headings.ts';
import type { LooseLine, PlanLine } from './plan-line.ts';

/** The lines of a version. @param end Is put behind the last line, where that has no line end. */
export function planLines(roadmap: Roadmap, fates: ReadonlyMap<string, Fate>, end: string): PlanLine[] {
  const { source, readings } = roadmap;
  const { stated, told } = saidIn(roadmap, fates);
  const keys = withHeadings(stated, readings);
  const read = new Map<number, Reading>();
  for (const reading of readings) if (!read.has(reading.line.number)) read.set(reading.line.number, reading);
  const lines = source.lineStarts.flatMap((start, at): LooseLine[] => {
    const next = source.lineStarts[at + 1];
    if (next === undefined && start === source.text.length) return [];
    const text = source.text.slice(start, next) + (next === undefined ? end : '');
    const reading = read.get(at + 1);
    if (!reading) return [{ text, key: null, parent: null, isHeading: false, fate: null, cuts: [] }];
    const { line } = reading;
    return [
      {
        text,
        key: keys.get(line.number) ?? null,
        parent: line.parent && nearest(line.parent, (above) => keys.get(above.number)),
        isHeading: isHeading(line),
        fate: nearest(line, (above) => told.get(above.number)),
        cuts: cutsOf(reading, start, text.length),
      },
    ];
  });
  return tied(lines);
}

/** By line number: the statement that stands there, and the item of which something is said there. */
function saidIn({ items }: Roadmap, fates: ReadonlyMap<string, Fate>) {
  const stated = new Map<number, string>();
  const told = new Map<number, Fate>();
  for (const { id, statements } of items) {
    const fate = fates.get(id);
    if (!fate) continue;
    // An item may be stated in a list, by a heading and in a table: its statements are told apart by that.
    const counts = new Map<string, number>();
    for (const { line } of [...statements].sort((a, b) => a.line.number - b.line.number)) {
      if (stated.has(line.number)) continue;
      const nth = counts.get(line.place) ?? 0;
      counts.set(line.place, nth + 1);
      stated.set(line.number, `${fate.nth} ${line.place} ${nth}`);
      told.set(line.number, fate);
    }
    for (const { facts } of statements)
      for (const { line } of facts) if (!told.has(line.number)) told.set(line.number, fate);
  }
  return { stated, told };
}

/** Headings that state no item are known by their words, and by what they stand below. */
function withHeadings(stated: ReadonlyMap<number, string>, readings: readonly Reading[]): Map<number, string> {
  const keys = new Map(stated);
  const counts = new Map<string, number>();
  for (const { line } of readings) {
    if (keys.has(line.number) || !isHeading(line)) continue;
    const above = line.parent && nearest(line.parent, ({ number }) => keys.get(number));
    const name = `${line.text.plain}\n${above ?? ''}`;
    const nth = counts.get(name) ?? 0;
    counts.set(name, nth + 1);
    keys.set(line.number, headingKey(line.text.plain, above, nth));
  }
  return keys;
}

function isHeading({ place }: Line): boolean {
  return place === 'heading' || place === 'summary';
}

/** What is known of a line, else of the nearest one above it. */
function nearest<T>(line: Line, of: (line: Line) => T | undefined): T | null {
  for (let at: Line | null = line; at; at = at.parent) {
    const found = of(at);
    if (found !== undefined) return found;
  }
  return null;
}

function cutsOf({ line, facts }: Reading, start: number, length: number): number[] {
  const spans = facts.flatMap((fact) => {
    if (fact.type === 'declaration') return [fact.span, fact.label?.span, fact.title?.span];
    return [fact.span, fact.type === 'field' ? fact.value.span : undefined];
  });
  if (line.place === 'entry') spans.push(line.marker.span, line.box?.span);
  if (line.place === 'row') spans.push(...line.cells.map(({ span }) => span));
  const offsets = [...spans, line.text.span].flatMap((span) => (span ? [span.start - start, span.end - start] : []));
  return [...new Set(offsets)].filter((at) => at > 0 && at < length).sort((a, b) => a - b);
}
