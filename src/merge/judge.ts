import type { Line } from '../markdown/outline.ts';
import type { Item, Roadmap } from '../roadmap/roadmap.ts';
import { append } from '../text/append.ts';
import { type Fate, type Fates, mapThree, nameOfFate, type Side, type Three } from './fates.ts';
import type { Parents } from './order.ts';
import type { Undecided } from './parts.ts';
import type { PlanLine } from './plan-line.ts';
import { type Aspect, isUntouched, type Said, saidOf, wrongAspects } from './said.ts';

/** Something that a merged text does not say as both sides do, or on which they contradict each other. */
export interface Fault {
  /** The items it is about. */
  readonly fates: readonly Fate[];
  /** Which statement of them, if it is about only one. */
  readonly key?: string;
  /** A line that it is about, whoever's. */
  readonly text?: string;
  readonly what: string;
}

/** Items of a merged text, and which of the versions' they are. */
interface Readings {
  readonly fateOf: ReadonlyMap<string, Fate>;
  /** The ids under which each is read. */
  readonly idsOf: ReadonlyMap<Fate, readonly string[]>;
}

/**
 * Compares what a merged text says with what the sides say: the text is merged as lines, the plan as values, and the two must agree.
 * One fault leads to others: only those are given that none of the others can be the reason of.
 *
 * @param merged The text, read.
 * @param lines The lines that it was made of.
 */
export function faultsOf(
  merged: Roadmap,
  lines: readonly PlanLine[],
  undecided: Undecided,
  fates: Fates,
  parents: Parents | null,
): readonly Fault[] {
  const { readings, faults: mixed } = readingsOf(merged, lines);
  const decided = fates.all.filter((fate) => !undecided.stated.has(fate));
  const says = (fate: Fate) => saysOf(fate, fates.of);
  const stages = [
    () => writtenTwice(lines),
    () => [...mixed, ...sharedIds(merged, readings, fates.all)],
    () => decided.flatMap((fate) => presence(fate, says(fate), readings)),
    () => [
      ...aspectFaults(merged, decided, says, readings, (aspect) => aspect === 'parent'),
      ...(parents ? misplaced(merged, lines, undecided, parents) : []),
    ],
    () =>
      aspectFaults(merged, decided, says, readings, (aspect, fate) => !(TOLD.has(aspect) && undecided.told.has(fate))),
  ];
  for (const stage of stages) {
    const faults = stage();
    if (faults.length > 0) return faults;
  }
  return [];
}

/** What may be said in other lines than that which names the item. */
const TOLD: ReadonlySet<Aspect> = new Set<Aspect>(['status', 'needs', 'fields']);

function readingsOf(
  { items }: Roadmap,
  lines: readonly PlanLine[],
): { readonly readings: Readings; readonly faults: Fault[] } {
  const fateOf = new Map<string, Fate>();
  const idsOf = new Map<Fate, string[]>();
  const faults: Fault[] = [];
  for (const { id, statements } of items) {
    const own = statements.flatMap(({ line }) => lines[line.number - 1] ?? []);
    const stated = new Set(own.flatMap(({ key, fate }) => (key !== null && fate ? [fate] : [])));
    const [fate] = stated;
    const near = own.flatMap(({ fate: each }) => each ?? []);
    if (!fate) faults.push({ fates: near, what: `${id} would be read where nobody wrote it` });
    else fateOf.set(id, fate);
    // Read as two where no line of it is there twice.
    if (fate && idsOf.has(fate)) faults.push({ fates: [fate], what: `${id} would be read as two items` });
    if (stated.size > 1) faults.push({ fates: [...stated], what: `both sides added ${id}` });
    for (const each of stated) append(idsOf, each, id);
  }
  return { readings: { fateOf, idsOf }, faults };
}

/** One statement of an item, by both sides in two places. */
function writtenTwice(lines: readonly PlanLine[]): Fault[] {
  const known = new Set<string>();
  return lines.flatMap(({ key, fate }) => {
    if (key === null || !fate) return [];
    if (known.has(key)) return [{ fates: [fate], key, what: `${nameOfFate(fate)} would be there twice` }];
    known.add(key);
    return [];
  });
}

/** Two items that bear one name, where no side has so many. */
function sharedIds({ items }: Roadmap, { fateOf }: Readings, fates: readonly Fate[]): Fault[] {
  const bearers = new Map<string, Fate[]>();
  for (const item of items) {
    const fate = fateOf.get(item.id);
    if (fate) append(bearers, calledOf(item), fate);
  }
  return [...bearers].flatMap(([called, all]) => {
    if (all.length < 2) return [];
    const isCalled = (item: Item | null) => item !== null && calledOf(item) === called;
    const known = (side: Side) => fates.filter((fate) => isCalled(fate[side])).length;
    if (all.length <= Math.max(known('ours'), known('theirs'))) return [];
    return [{ fates: all.filter(({ base }) => !isCalled(base)), what: `two items would be called ${called}` }];
  });
}

/** `T-01~2` is the second that is called `T-01`, and `archive.M3` is one more M3: the number of a milestone is the plan's. */
function calledOf({ id, kind, parent }: Item): string {
  const own = kind === 'milestone' && parent !== null && id.startsWith(`${parent}.`) ? id.slice(parent.length + 1) : id;
  return own.replace(/~\d+$/, '');
}

function presence(fate: Fate, three: Three<Said | null>, { idsOf }: Readings): Fault[] {
  const name = nameOfFate(fate);
  const isThere = idsOf.has(fate);
  const wanted = wantedOf(three);
  if (wanted === null) return [{ fates: [fate], what: `${name} was deleted on one side and changed on the other` }];
  if (isThere === wanted) return [];
  return [{ fates: [fate], what: `${name} ${wanted ? 'would be lost' : 'was deleted, and would be there again'}` }];
}

/** True if an item is to be there; `null` if one side deleted what the other changed. */
function wantedOf({ base, ours, theirs }: Three<Said | null>): boolean | null {
  if (!base || (ours && theirs)) return true;
  const kept = ours ?? theirs;
  if (!kept) return false;
  return isUntouched(base, kept) ? false : null;
}

/** Items that stand below another line than where they were put. */
function misplaced(
  { readings }: Roadmap,
  lines: readonly PlanLine[],
  { stated }: Undecided,
  parents: Parents,
): Fault[] {
  const keyAt = (line: Line) => lines[line.number - 1]?.key ?? null;
  const seen = new Set<string>();
  return readings.flatMap(({ line }) => {
    const [key, fate] = [keyAt(line), lines[line.number - 1]?.fate];
    if (key === null || !fate || stated.has(fate) || seen.has(key)) return [];
    seen.add(key);
    let above = line.parent;
    while (above && keyAt(above) === null) above = above.parent;
    if (((above && keyAt(above)) ?? '') === parents.get(key)) return [];
    return [{ fates: [fate], key, what: `${nameOfFate(fate)} has lost its place on the other side` }];
  });
}

function aspectFaults(
  { items }: Roadmap,
  fates: readonly Fate[],
  says: (fate: Fate) => Three<Said | null>,
  { fateOf, idsOf }: Readings,
  isAsked: (aspect: Aspect, fate: Fate) => boolean,
): Fault[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  return fates.flatMap((fate) => {
    const item = byId.get(idsOf.get(fate)?.[0] ?? '');
    if (!item) return [];
    const [merged, three] = [saidOf(item, fateOf), says(fate)];
    const wrong = wrongAspects(merged, three).filter((aspect) => isAsked(aspect, fate));
    return wrong.map((aspect) => ({
      fates: [fate, ...(aspect === 'parent' ? parentsIn([merged, three.ours, three.theirs]) : [])],
      what: WRONG[aspect](nameOfFate(fate)),
    }));
  });
}

/** Where an item is in the wrong place, the places are at fault too. */
function parentsIn(all: readonly (Said | null)[]): Fate[] {
  return all.flatMap((said) => said?.parent ?? []);
}

const WRONG: Readonly<Record<Aspect, (name: string) => string>> = {
  label: (name) => `${name} has two names`,
  title: (name) => `${name} has two titles`,
  status: (name) => `${name} has two statuses`,
  checked: (name) => `the box of ${name} says two things`,
  parent: (name) => `${name} has lost its place on the other side`,
  needs: (name) => `${name} would need something else`,
  fields: (name) => `fields of ${name} say two things`,
};

function saysOf(fate: Fate, of: Fates['of']): Three<Said | null> {
  return mapThree(of, (fates, name) => fate[name] && saidOf(fate[name], fates));
}
