import type { NamedValue } from '../../facts/fields.ts';
import type { Recognized } from '../../facts/recognize.ts';
import type { TableReading } from '../../facts/tables.ts';
import type { Line } from '../../markdown/outline.ts';

/** What stands under a heading, up to the next heading. */
export interface Evidence {
  /** Lines that are work beyond doubt: boxes, marks, ids, tables with a status. */
  strong: number;
  boxes: number;
  /** Plain list items. */
  weak: number;
  /** Labelled milestones and phases in lists and tables. */
  labelled: number;
  rows: number;
  /** Rows of tables that are keyed by a phase. */
  phaseRows: number;
  /** Lines that say a goal or a status of what they stand under. */
  goals: number;
  /** Of these, lines that say a status. */
  statuses: number;
  readonly children: Line[];
}

/** What stands under each heading of a document, and under none. */
export type AllEvidence = (Evidence | undefined)[];

export function gatherEvidence(
  recognized: readonly Recognized[],
  tableOf: (block: number) => TableReading | undefined,
): AllEvidence {
  const all: AllEvidence = [];
  for (let nth = 0; nth < recognized.length; nth += 1) {
    const one = recognized[nth] as Recognized;
    const { line } = one;
    if (isAside(line)) continue;
    const evidence = at(all, headOf(line.parent));
    if (line.place === 'heading' || line.place === 'summary') evidence.children.push(line);
    else if (line.place === 'row') {
      evidence.rows += 1;
      const { states } = tableOf(line.table.block) ?? { states: null };
      if (states === 'task') evidence.strong += 1;
      else if (states) {
        evidence.labelled += 1;
        if (states === 'phase') evidence.phaseRows += 1;
      }
    } else if (line.place === 'entry') {
      if (line.box) evidence.boxes += 1;
      if (line.box || isWork(one)) evidence.strong += 1;
      else if (line.depth === 0 && line.text.plain !== '') evidence.weak += 1;
      if (isLabelled(one)) evidence.labelled += 1;
    } else if (isWorkLine(one)) evidence.strong += 1;
    else if (one.fields.some(isStatus)) {
      evidence.goals += 1;
      evidence.statuses += 1;
    } else if (one.fields.some(isGoal)) evidence.goals += 1;
  }
  return all;
}

export function evidenceOf(all: AllEvidence, head: Line | null): Evidence | undefined {
  return all[placeOf(head)];
}

/** That of what stands under no heading comes first. */
const placeOf = (head: Line | null): number => (head ? head.index + 1 : 0);

function at(all: AllEvidence, head: Line | null): Evidence {
  const place = placeOf(head);
  all[place] ??= {
    strong: 0,
    boxes: 0,
    weak: 0,
    labelled: 0,
    rows: 0,
    phaseRows: 0,
    goals: 0,
    statuses: 0,
    children: [],
  };
  return all[place];
}

export function isGoal({ key, value }: NamedValue): boolean {
  return (key === 'goal' || key === 'objective') && value.end > value.start;
}

function isStatus({ key, value }: NamedValue): boolean {
  return key === 'status' && value.end > value.start;
}

/** The heading or summary that a line stands under. */
export function headOf(line: Line | null): Line | null {
  let at = line;
  while (at && at.place !== 'heading' && at.place !== 'summary') at = at.parent;
  return at;
}

/** True of a plain list in a quote, which comments on what it stands under: `> Notes` with `> - …` below it. */
export function isAside(line: Line): boolean {
  return line.quote > 0 && line.place === 'entry' && !line.box && line.quote > (headOf(line)?.quote ?? 0);
}

function isWork({ name }: Recognized): boolean {
  if (!name) return false;
  return (
    (name.label?.kind === 'id' && name.separated) ||
    name.said.some(
      (one) => one.says === 'id' || (one.says === 'status' && (one.by === 'mark' || one.by === 'box-mark')),
    )
  );
}

function isLabelled({ name, set }: Recognized): boolean {
  return (name?.label?.kind === 'milestone' || name?.label?.kind === 'phase') && (name.separated || set);
}

/** `**Login** - PLANNED`, `**G.1: Baseline**`. */
function isWorkLine({ line, name, set, rest }: Recognized): boolean {
  if (line.place !== 'prose' || !name || !set) return false;
  return rest.some((one) => one.says === 'status') || (name.label?.kind === 'id' && name.separated);
}
