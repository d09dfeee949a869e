import type { Reread } from '../edit/rewrite.ts';
import type { Roadmap } from '../roadmap/roadmap.ts';
import { type SourceFile, sourceFile } from '../text/source.ts';
import { type Fate, type Fates, fatesOf, type Three } from './fates.ts';
import { type Fault, faultsOf } from './judge.ts';
import { type PlanLine, planLines } from './lines.ts';
import { arranged, commonOrder, type Order } from './order.ts';
import { type Conflict, chosen, type Markers, marked, type Part, tidied, undecidedIn } from './parts.ts';
import { recounted } from './recount.ts';
import { type Region, regionsOf } from './regions.ts';
import { resolved } from './resolve.ts';
import { lineEdits } from './side-edits.ts';

/** Why two versions are not merged as plans: then their text is all there is to merge. */
export interface Unsure {
  readonly unsure: string;
}

export interface MergedPlan {
  /** With its BOM. */
  readonly text: string;
  /** In the order of the text; empty if all is decided. */
  readonly conflicts: readonly Conflict[];
}

/** So often conflicts are widened to what the reading of the result has shown to be wrong. */
const MOST_ROUNDS = 8;

/**
 * Merges two versions of a plan that began as one. What it cannot decide it marks.
 *
 * @param read Reads the result, which is compared with what both sides say before it is given.
 */
export function mergePlans(three: Three<Roadmap>, read: Reread, markers: Markers): MergedPlan | Unsure {
  const [was, mine, yours] = [three.base, three.ours, three.theirs].map(({ source }) => contentOf(source));
  if (mine === yours || yours === was) return { text: mine as string, conflicts: [] };
  if (mine === was) return { text: yours as string, conflicts: [] };
  const unsure = reasonAgainst(three);
  if (unsure !== null) return { unsure };
  const end = lineEndOf(three.base.source);
  const { path, bom } = three.ours.source;
  const parts = mergedParts(recounted(three, read), end, (text) => read(sourceFile(path, text)));
  const { text, conflicts } = marked(parts, markers, end);
  const isEnded = endsInLine(three);
  const last = parts.at(-1);
  const cut = !isEnded && last && 'lines' in last ? text.slice(0, -end.length) : text;
  return { text: (bom ? '\uFEFF' : '') + cut, conflicts };
}

function mergedParts(three: Three<Roadmap>, end: string, read: (text: string) => Roadmap): Part[] {
  const fates = fatesOf(three);
  const written = {
    base: planLines(three.base, fates.of.base, end),
    ours: planLines(three.ours, fates.of.ours, end),
    theirs: planLines(three.theirs, fates.of.theirs, end),
  };
  const order = commonOrder(written) ?? UNKNOWN;
  const lines = order === UNKNOWN ? written : inOrder(written, order);
  const edits = { ours: lineEdits(lines.base, lines.ours, order), theirs: lineEdits(lines.base, lines.theirs, order) };
  const regions = regionsOf(lines.base, edits);
  if (process.env.DBG) {
    const t = (l: any) => l.map((x: any) => x.text);
    console.log(t(lines.base), t(lines.ours), t(lines.theirs));
    for (const s of ['ours', 'theirs'] as const)
      console.log(
        s,
        edits[s].map((e) => [e.start, e.end, t(e.to)]),
      );
  } //DBG
  const open = new Map<Region<PlanLine>, string>();
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const parts = tidied(partsOf(lines.base, regions, open, order));
    const faults = faultsIn(parts, fates, read);
    if (process.env.DBG)
      console.log(
        round,
        faults.map((f) => f.what + ' ' + f.key),
        JSON.stringify(
          parts.map((p) => ('lines' in p ? p.lines : p)),
          (k, v) => (Array.isArray(v) && v[0]?.text ? v.map((l: any) => l.text).join('') : v),
          1,
        ),
      ); //DBG
    if (faults.length === 0) return parts;
    const known = open.size;
    for (const fault of faults)
      for (const region of regions) if (!open.has(region) && isAbout(region, fault)) open.set(region, fault.what);
    if (open.size === known) break;
  }
  return tidied([{ ours: written.ours, theirs: written.theirs, what: 'the two versions cannot be told apart' }]);
}

/** Where both moved one thing, to different places. */
const UNKNOWN: Order = new Map();

/** What one side moved is moved in the others too, with all that they have put or changed there. */
function inOrder({ base, ours, theirs }: Three<PlanLine[]>, order: Order): Three<readonly PlanLine[]> {
  return { base: arranged(base, order), ours: arranged(ours, order), theirs: arranged(theirs, order) };
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
    const lines = open.has(region) ? null : resolved(region, order);
    const { ours, theirs } = region;
    parts.push(lines ? { lines } : { ours, theirs, what: open.get(region) ?? contradiction(region) });
    at = region.end;
  }
  return [...parts, { lines: base.slice(at) }];
}

function contradiction({ base, edits }: Region<PlanLine>): string {
  if (base.length === 0) return 'both sides added something under one name';
  const deletes = [edits.ours, edits.theirs].some((each) => each.every(({ to }) => to.length === 0));
  return deletes ? 'one side deleted what the other changed' : 'both sides changed the same words';
}

/** What either side's version of all conflicts would say wrong. */
function faultsIn(parts: readonly Part[], fates: Fates, read: (text: string) => Roadmap): Fault[] {
  const undecided = undecidedIn(parts);
  const isDecided = parts.every((part) => 'lines' in part);
  return (isDecided ? (['ours'] as const) : (['ours', 'theirs'] as const)).flatMap((side) => {
    const lines = chosen(parts, side);
    return faultsOf(read(lines.map(({ text }) => text).join('')), lines, undecided, fates);
  });
}

function isAbout({ base, ours, theirs }: Region<PlanLine>, { fates, key }: Fault): boolean {
  const about: ReadonlySet<Fate | null> = new Set(fates);
  return [...base, ...ours, ...theirs].some(
    (line) => line.fate !== null && about.has(line.fate) && (key ?? line.key) === line.key,
  );
}

function contentOf({ text, bom }: SourceFile): string {
  return (bom ? '\uFEFF' : '') + text;
}

const MARKER = /^(?:<{7,}|>{7,}|\|{7,})(?: |\r?$)/m;

/** Why the versions cannot be compared as plans; `null` if they can. */
function reasonAgainst({ base, ours, theirs }: Three<Roadmap>): string | null {
  const all = [base, ours, theirs];
  const differ = (of: (source: SourceFile) => unknown) => new Set(all.map(({ source }) => of(source))).size > 1;
  if (all.some(({ items }) => items.length === 0)) return 'a version without any plan';
  if (all.some(({ source }) => MARKER.test(source.text))) return 'a version with conflict markers';
  if (differ(lineEndOf)) return 'versions with different line ends';
  return differ(({ bom }) => bom) ? 'versions with and without a byte order mark' : null;
}

/** The line end that most lines have. */
function lineEndOf({ text }: SourceFile): string {
  const count = (end: string) => text.split(end).length - 1;
  if (count('\r\n') > count('\n') / 2) return '\r\n';
  return text.includes('\n') || !text.includes('\r') ? '\n' : '\r';
}

/** True if the last line is to have a line end. */
function endsInLine({ base, ours, theirs }: Three<Roadmap>): boolean {
  const [was, mine, yours] = [base, ours, theirs].map(({ source }) => /[\n\r]$/.test(source.text));
  return (mine === was ? yours : mine) === true;
}
