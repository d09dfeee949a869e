import type { Roadmap } from '../roadmap/roadmap.ts';
import { copyFaults } from './copies.ts';
import { type Fate, type Fates, fatesOf, mapThree, nameOfFate, type Three } from './fates.ts';
import { withReworded } from './headings.ts';
import { type Fault, faultsOf } from './judge.ts';
import { planLines } from './lines.ts';
import { arranged, commonOrder, mergedParents, type Order, type Parents } from './order.ts';
import { chosen, type Part, tidied, undecidedIn } from './parts.ts';
import type { PlanLine } from './plan-line.ts';
import { type Region, regionsOf } from './regions.ts';
import { resolved, textOf } from './resolve.ts';
import { lineEdits, textEdits } from './side-edits.ts';

/** So often conflicts are widened to what the reading of the result has shown to be wrong. */
const MOST_ROUNDS = 8;

/** Where both moved one thing, to different places. */
const UNKNOWN: Order = new Map();

/** The base in some order, and what was changed in it. */
interface Way {
  readonly base: readonly PlanLine[];
  readonly regions: readonly Region<PlanLine>[];
  readonly order: Order;
}

/**
 * Merges versions line by line, and has the result judged: what it would say wrong becomes a conflict. What cannot be merged so
 * without one is merged as text, and judged in the same way; if that gives no conflict it is taken. At the last each change is one.
 *
 * @param end The line end that all have.
 */
export function decided(three: Three<Roadmap>, end: string, read: (text: string) => Roadmap): Part[] {
  const fates = fatesOf(three);
  const lines = mapThree(three, (roadmap, name) => planLines(roadmap, fates.of[name], end));
  const written = mapThree(lines, (side) => withReworded(lines.base, side));
  const parents = mergedParents(written);
  const judge = (parts: readonly Part[]) => faultsIn(parts, written, fates, parents, read);
  const plan = judged(asPlan(written, parents), judge);
  if (plan?.every(isDecided)) return plan;
  const way = asText(written);
  const text = judged(way, judge);
  if (text?.every(isDecided)) return text;
  return plan ?? text ?? tidied(partsOf(way, new Map(way.regions.map((region) => [region, TOGETHER]))));
}

const TOGETHER = 'together the changes would be read as neither side means them';

function isDecided(part: Part): boolean {
  return 'lines' in part;
}

/** What one side moved is moved in the others too, with all that they have put or changed there. */
function asPlan(written: Three<readonly PlanLine[]>, parents: Parents | null): Way {
  const order = (parents && commonOrder(written, parents)) ?? UNKNOWN;
  const { base, ours, theirs } = order === UNKNOWN ? written : mapThree(written, (lines) => arranged(lines, order));
  const edits = { ours: lineEdits(base, ours, order), theirs: lineEdits(base, theirs, order) };
  return { base, order, regions: regionsOf(base, edits) };
}

function asText({ base, ours, theirs }: Three<readonly PlanLine[]>): Way {
  const edits = { ours: textEdits(base, ours), theirs: textEdits(base, theirs) };
  return { base, order: UNKNOWN, regions: regionsOf(base, edits) };
}

/** @returns `null` if something is wrong that is in no region. */
function judged(way: Way, judge: (parts: readonly Part[]) => readonly Fault[]): Part[] | null {
  const open = new Map<Region<PlanLine>, string>();
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const parts = tidied(partsOf(way, open));
    const faults = judge(parts);
    if (faults.length === 0) return parts;
    const known = open.size;
    for (const fault of faults)
      for (const region of way.regions) if (!open.has(region) && isAbout(region, fault)) open.set(region, fault.what);
    if (open.size === known) return null;
  }
  return null;
}

/** @param open Regions that are conflicts though their lines are none, and why. */
function partsOf({ base, regions, order }: Way, open: ReadonlyMap<Region<PlanLine>, string>): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const region of regions) {
    parts.push({ lines: base.slice(at, region.start) });
    const what = open.get(region);
    const { ours, theirs } = what === undefined ? resolved(region, order) : region;
    const isSame = textOf(ours) === textOf(theirs);
    parts.push(isSame ? { lines: ours } : { ours, theirs, what: what ?? contradiction(region) });
    at = region.end;
  }
  return [...parts, { lines: base.slice(at) }];
}

function contradiction({ base, ours, theirs, edits }: Region<PlanLine>): string {
  const fate = [...base, ...ours, ...theirs].find((line) => line.fate !== null)?.fate;
  const name = fate ? nameOfFate(fate) : 'these lines';
  if (base.length === 0) return `both sides added ${name}, with other words`;
  const deletes = [edits.ours, edits.theirs].some((side) => side.every(({ to }) => to.length === 0));
  return deletes ? `one side deleted ${name}, which the other changed` : `both sides changed ${name}`;
}

/** What the text would say wrong, whichever side wins the conflicts. */
function faultsIn(
  parts: readonly Part[],
  written: Three<readonly PlanLine[]>,
  fates: Fates,
  parents: Parents | null,
  read: (text: string) => Roadmap,
): Fault[] {
  const undecided = undecidedIn(parts);
  const sides = parts.every(isDecided) ? (['ours'] as const) : (['ours', 'theirs'] as const);
  return sides.flatMap((side) => {
    const lines = chosen(parts, side);
    const faults = faultsOf(read(textOf(lines)), lines, undecided, fates, parents);
    return faults.length > 0 ? faults : copyFaults(lines, parts, written);
  });
}

function isAbout({ base, ours, theirs }: Region<PlanLine>, { fates, key, text }: Fault): boolean {
  const about: ReadonlySet<Fate | null> = new Set(fates);
  return [...base, ...ours, ...theirs].some(
    (line) =>
      line.text.trim() === text || (line.fate !== null && about.has(line.fate) && (key ?? line.key) === line.key),
  );
}
