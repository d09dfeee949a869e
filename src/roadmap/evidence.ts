import type { Recognized } from '../facts/recognize.ts';
import type { TableReading } from '../facts/tables.ts';
import type { Line } from '../markdown/outline.ts';

/** What stands under a heading, up to the next heading. */
export interface Evidence {
  /** Lines that are work beyond doubt: boxes, marks, ids, tables with a status. */
  strong: number;
  boxes: number;
  /** Plain list items. */
  weak: number;
  /** Labelled milestones and phases in lists and tables. */
  labelled: number;
  /** Rows of tables that are keyed by a phase. */
  phaseRows: number;
  /** Lines that say a goal or a status of what they stand under. */
  goals: number;
  readonly children: Line[];
}

export function gatherEvidence(
  recognized: readonly Recognized[],
  tableOf: (block: number) => TableReading | undefined,
): Map<Line | null, Evidence> {
  const all = new Map<Line | null, Evidence>();
  const of = (line: Line | null): Evidence => {
    const known = all.get(line);
    if (known) return known;
    const evidence = { strong: 0, boxes: 0, weak: 0, labelled: 0, phaseRows: 0, goals: 0, children: [] };
    all.set(line, evidence);
    return evidence;
  };
  for (const one of recognized) {
    const { line } = one;
    const head = headOf(line.parent);
    const evidence = of(head);
    if (line.place === 'heading' || line.place === 'summary') evidence.children.push(line);
    else if (line.place === 'row') {
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
    else if (one.fields.some(({ key, value }) => /^(?:goal|objective|status)$/.test(key) && value.end > value.start))
      evidence.goals += 1;
  }
  return all;
}

/** The heading or summary that a line stands under. */
export function headOf(line: Line | null): Line | null {
  let at = line;
  while (at && at.place !== 'heading' && at.place !== 'summary') at = at.parent;
  return at;
}

function isWork({ name }: Recognized): boolean {
  if (!name) return false;
  return (
    (name.label?.kind === 'id' && name.separated) ||
    name.said.some((one) => one.says === 'id' || (one.says === 'status' && /mark/.test(one.by)))
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
