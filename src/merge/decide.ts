import type { Roadmap } from '../roadmap/roadmap.ts';
import { type Fate, type Fates, fatesOf, nameOf, type Three } from './fates.ts';
import { type Fault, faultsOf } from './judge.ts';
import { planLines } from './lines.ts';
import { arranged, commonOrder, mergedParents, type Order, type Parents } from './order.ts';
import { chosen, type Part, tidied, undecidedIn } from './parts.ts';
import type { PlanLine } from './plan-line.ts';
import { type Region, regionsOf } from './regions.ts';
import { resolved, textOf } from './resolve.ts';
import { lineEdits } from './side-edits.ts';

/** So often conflicts are widened to what the reading of the result has shown to be wrong. */
const MOST_ROUNDS = 8;

/** Where both moved one thing, to different places. */
const UNKNOWN: Order = new Map();

/**
 * Merges versions line by line, and has the result judged: what it would say wrong becomes a conflict.
 *
 * @param end The line end that all have.
 */
export function decided(three: Three<Roadmap>, end: string, read: (text: string) => Roadmap): Part[] {
  const fates = fatesOf(three);
  const written = each(three, (roadmap, name) => planLines(roadmap, fates.of[name], end));
  const parents = mergedParents(written);
  const order = (parents && commonOrder(written, parents)) ?? UNKNOWN;
  // What one side moved is moved in the others too, with all that they have put or changed there.
  const { base, ours, theirs } = order === UNKNOWN ? written : each(written, (lines) => arranged(lines, order));
  const regions = regionsOf(base, { ours: lineEdits(base, ours, order), theirs: lineEdits(base, theirs, order) });
  const open = new Map<Region<PlanLine>, string>();
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const parts = tidied(partsOf(base, regions, open, order));
    const faults = faultsIn(parts, fates, parents, read);
    if (faults.length === 0) return parts;
    const known = open.size;
    for (const fault of faults)
      for (const region of regions) if (!open.has(region) && isAbout(region, fault)) open.set(region, fault.what);
    if (open.size === known) break;
  }
  return tidied([{ ours: written.ours, theirs: written.theirs, what: 'the two versions cannot be told apart' }]);
}

function each<T, U>({ base, ours, theirs }: Three<T>, of: (one: T, name: keyof Three<T>) => U): Three<U> {
  return { base: of(base, 'base'), ours: of(ours, 'ours'), theirs: of(theirs, 'theirs') };
}

/** @param open Regions that are conflicts though their lines are none, and why. */
function partsOf(
  base: readonly PlanLine[],
  regions: readonly Region<PlanLine>[],
  open: ReadonlyMap<Region<PlanLine>, string>,
  order: Order,
): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const region of regions) {
    parts.push({ lines: base.slice(at, region.start) });
    const what = open.get(region);
    const { ours, theirs } = what === undefined ? resolved(region, order) : region;
    const isDecided = textOf(ours) === textOf(theirs);
    parts.push(isDecided ? { lines: ours } : { ours, theirs, what: what ?? contradiction(region) });
    at = region.end;
  }
  return [...parts, { lines: base.slice(at) }];
}

function contradiction({ base, ours, theirs, edits }: Region<PlanLine>): string {
  const fate = [...base, ...ours, ...theirs].find((line) => line.fate !== null)?.fate;
  const name = fate ? nameOf(fate) : 'these lines';
  if (base.length === 0) return `both sides added ${name}, with other words`;
  const deletes = [edits.ours, edits.theirs].some((side) => side.every(({ to }) => to.length === 0));
  return deletes ? `one side deleted ${name}, which the other changed` : `both sides changed ${name}`;
}

/** What the text would say wrong, whichever side wins the conflicts. */
function faultsIn(
  parts: readonly Part[],
  fates: Fates,
  parents: Parents | null,
  read: (text: string) => Roadmap,
): Fault[] {
  const undecided = undecidedIn(parts);
  const isDecided = parts.every((part) => 'lines' in part);
  return (isDecided ? (['ours'] as const) : (['ours', 'theirs'] as const)).flatMap((side) => {
    const lines = chosen(parts, side);
    return faultsOf(read(lines.map(({ text }) => text).join('')), lines, undecided, fates, parents);
  });
}

function isAbout({ base, ours, theirs }: Region<PlanLine>, { fates, key }: Fault): boolean {
  const about: ReadonlySet<Fate | null> = new Set(fates);
  return [...base, ...ours, ...theirs].some(
    (line) => line.fate !== null && about.has(line.fate) && (key ?? line.key) === line.key,
  );
}
