import type { Line } from '../markdown/outline.ts';
import type { Reading, Roadmap } from '../roadmap/roadmap.ts';
import type { Fate } from './fates.ts';

/** A line of a version, and what it is in the plan. */
export interface PlanLine {
  /** With its line end. */
  readonly text: string;
  /** Which statement of which item it is, the same in all versions; `null` if it states none. */
  readonly key: string | null;
  /** The item it states or says something of, else the one below whose line it stands. */
  readonly fate: Fate | null;
  /** What that item belongs to, or what that belongs to, if it was in the base. */
  readonly owner: Fate | null;
  /** The lines above which it stands below, the same in all versions. */
  readonly place: string;
  /** Offsets in `text` at which something that it says begins or ends, rising. */
  readonly cuts: readonly number[];
  /** Level of a heading; 7 of all else. */
  readonly depth: number;
}

const NO_HEADING = 7;

/** The lines of a version. @param end Is put behind the last line, where that has no line end. */
export function planLines(roadmap: Roadmap, fates: ReadonlyMap<string, Fate>, end: string): PlanLine[] {
  const { source, readings } = roadmap;
  const keys = keysOf(roadmap, fates);
  const told = toldIn(roadmap, fates, keys);
  const owners = ownersOf(roadmap, fates);
  const read = new Map<number, Reading>();
  for (const reading of readings) if (!read.has(reading.line.number)) read.set(reading.line.number, reading);
  return source.lineStarts.flatMap((start, at): PlanLine[] => {
    const next = source.lineStarts[at + 1];
    if (next === undefined && start === source.text.length) return [];
    const text = source.text.slice(start, next) + (next === undefined ? end : '');
    const reading = read.get(at + 1);
    const fate = reading ? (told.get(at + 1) ?? fateAbove(reading.line, keys)) : null;
    return [
      {
        text,
        key: keys.get(at + 1)?.key ?? null,
        fate,
        owner: fate && (owners.get(fate) ?? null),
        place: reading ? placeOf(reading.line, keys) : '',
        cuts: reading ? cutsOf(reading, start, text.length) : [],
        depth: reading?.line.place === 'heading' ? reading.line.depth : NO_HEADING,
      },
    ];
  });
}

interface Stated {
  readonly key: string;
  readonly fate: Fate;
}

/** By line number. An item may be stated in a list, by a heading and in a table: its statements are told apart by that. */
function keysOf({ items }: Roadmap, fates: ReadonlyMap<string, Fate>): Map<number, Stated> {
  const keys = new Map<number, Stated>();
  for (const { id, statements } of items) {
    const fate = fates.get(id);
    const counts = new Map<string, number>();
    const inOrder = [...statements].sort((a, b) => a.line.number - b.line.number);
    for (const { line } of inOrder) {
      if (!fate || keys.has(line.number)) continue;
      const nth = counts.get(line.place) ?? 0;
      counts.set(line.place, nth + 1);
      keys.set(line.number, { key: `${fate.nth} ${line.place} ${nth}`, fate });
    }
  }
  return keys;
}

/** What each item belongs to, past what was added. */
function ownersOf({ items }: Roadmap, fates: ReadonlyMap<string, Fate>): Map<Fate, Fate> {
  const parents = new Map(items.map(({ id, parent }) => [id, parent]));
  const owners = new Map<Fate, Fate>();
  for (const { id, parent } of items) {
    const own = fates.get(id);
    let owner = fates.get(parent ?? '');
    for (let above = parent; above && owner && !owner.base; owner = fates.get(above ?? ''))
      above = parents.get(above) ?? null;
    if (own && owner?.base) owners.set(own, owner);
  }
  return owners;
}

/** By line number, of which item something is read there. */
function toldIn(
  { items }: Roadmap,
  fates: ReadonlyMap<string, Fate>,
  keys: ReadonlyMap<number, Stated>,
): Map<number, Fate> {
  const told = new Map<number, Fate>();
  for (const { id, statements } of items) {
    const fate = fates.get(id);
    for (const { facts } of statements) for (const { line } of facts) if (fate) told.set(line.number, fate);
  }
  for (const [number, { fate }] of keys) told.set(number, fate);
  return told;
}

function fateAbove(line: Line, keys: ReadonlyMap<number, Stated>): Fate | null {
  for (let at: Line | null = line; at; at = at.parent) {
    const stated = keys.get(at.number);
    if (stated) return stated.fate;
  }
  return null;
}

function placeOf(line: Line, keys: ReadonlyMap<number, Stated>): string {
  const above: string[] = [];
  for (let at = line.parent; at; at = at.parent) above.push(keys.get(at.number)?.key ?? at.text.plain);
  return above.join('\n');
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
