import type { PlanItem } from '../../roadmap/combine.ts';
import type { Cycle } from '../../roadmap/dependencies/cycles.ts';
import type { Dependencies } from '../../roadmap/dependencies.ts';
import { isClosed } from '../../roadmap/progress.ts';
import type { Reason } from '../../roadmap/why.ts';
import { counted } from '../../text/counted.ts';
import { fullName, shortName } from '../name.ts';
import { linesText, type Screen } from '../screen/screen.ts';
import { MARKS } from '../screen/style.ts';
import { type Cell, more, table } from '../screen/table.ts';
import { beside, cycleText, idAndName, namesInRow, wrapped } from './words.ts';

/** No tree is longer. Lines. */
const LONGEST = 200;

/** So many siblings that can be worked on are named each. */
const SIBLINGS = 6;

/** From an item down to what can be worked on now, as a tree. */
export function whyScreen(dependencies: Dependencies, reasons: readonly Reason[], screen: Screen): string {
  const { width, style } = screen;
  const [root] = reasons as [Reason];
  const lines = fold(reasons);
  const owners: (PlanItem | null)[] = [];
  const deepest = Math.max(2, Math.floor((width - 28) / 4));
  const cells = lines.slice(0, LONGEST).map((line): Cell[] => {
    const indent = '  '.repeat(Math.min(line.depth, deepest));
    if ('folded' in line) return [{ text: indent + line.folded, paint: style.faint }, { text: '' }];
    const { item, name, relation } = line;
    owners[line.depth] = item;
    const status = item?.status.value;
    const mark = status === undefined ? '? ' : `${MARKS[status]} `;
    return [
      [
        { text: indent },
        { text: relation === 'needed' ? 'needs ' : '', paint: style.faint },
        { text: mark, paint: status === undefined ? style.warning : style.status[status] },
        { text: name, paint: style.strong },
        { text: item === null ? '' : ` ${beside(item)}` },
      ],
      {
        text: note(line, owners[line.depth - 1] ?? null),
        paint: PAINTS[line.state] === undefined ? style.faint : style[PAINTS[line.state] as 'accent'],
      },
    ];
  });
  const left = lines.length - LONGEST;
  const cycles = cyclesIn(dependencies, reasons);
  return linesText([
    ...table([{ min: 22 }, { min: 12, soft: Math.max(12, Math.floor(width / 3)) }], cells, width),
    ...more(left, `${counted(left, 'line')} more (--json has all)`, screen),
    '',
    ...summary(root, reasons, cycles).flatMap((text) => wrapped(text, width)),
  ]);
}

/** Cycles that hold one of the items that are told of. */
export function cyclesIn({ cycles }: Dependencies, reasons: readonly Reason[]): Cycle[] {
  const told = new Set(reasons.map(({ item }) => item));
  return cycles.filter((cycle) => cycle.some((item) => told.has(item)));
}

const PAINTS: Readonly<Partial<Record<Reason['state'], 'accent' | 'warning'>>> = {
  ready: 'accent',
  blocked: 'warning',
  cycle: 'warning',
  unknown: 'warning',
};

type Line = Reason | { readonly depth: number; readonly folded: string };

/** Parts that only wait with their owner, and what is ready beyond a few, become one line each. */
function fold(reasons: readonly Reason[]): Line[] {
  const lines: Line[] = [];
  const runs = new Map<number, { state: Reason['state']; count: number }>();
  reasons.forEach((reason, at) => {
    const { depth, state } = reason;
    const leaf = (reasons[at + 1]?.depth ?? 0) <= depth;
    const run = runs.get(depth);
    const kept = leaf && run?.state === state ? { state, count: run.count + 1 } : { state, count: 1 };
    runs.set(depth, kept);
    for (const deeper of runs.keys()) if (deeper > depth) runs.delete(deeper);
    const next = reasons[at + 1];
    const ends = !(next && next.depth === depth && next.state === state && (reasons[at + 2]?.depth ?? 0) <= depth);
    if (leaf && state === 'held-up') {
      if (ends)
        lines.push({
          depth,
          folded: `and ${counted(kept.count, 'part')} that ${kept.count === 1 ? 'waits' : 'wait'} with it`,
        });
    } else if (leaf && state === 'ready' && kept.count > SIBLINGS) {
      if (ends) lines.push({ depth, folded: `and ${kept.count - SIBLINGS} more that are ready` });
    } else lines.push(reason);
  });
  return lines;
}

/** @param owner The item of the line that this one stands below. */
function note(reason: Reason, owner: PlanItem | null): string {
  const { state, relation, by, implied } = reason;
  const inherited = relation === 'needed' && by !== null && by !== owner;
  const since = implied ? 'by its number' : inherited ? `${shortName(by)} needs it` : '';
  return [isSaidOpen(reason) ? 'its work is done' : WORDS[state], since].filter((part) => part !== '').join('; ');
}

/** True if nothing is left to do in what the file does not call done. */
function isSaidOpen({ item, state }: Reason): boolean {
  return state === 'done' && item !== null && !isClosed(item);
}

const WORDS: Readonly<Record<Reason['state'], string>> = {
  done: 'done',
  ready: 'ready',
  waits: '',
  'held-up': 'after that',
  blocked: 'blocked',
  deferred: 'put off',
  cycle: 'a cycle',
  above: 'see above',
  unknown: 'not in the plan',
};

function summary(root: Reason, reasons: readonly Reason[], cycles: readonly Cycle[]): string[] {
  const name = root.item === null ? root.name : fullName(root.item);
  if (root.state === 'done')
    return [isSaidOpen(root) ? `All work in ${name} is done: see \`roadmap close ${root.name}\`.` : `${name} is done.`];
  if (root.state === 'ready') return [`${name} is ready: nothing is in the way.`];
  const ready = reasons.flatMap(({ item, state }) => (state === 'ready' && item ? idAndName(item) : []));
  const unknown = [...new Set(reasons.filter(({ item }) => item === null).map((reason) => reason.name))];
  return [
    ready.length === 0 ? 'Nothing on the way is ready.' : `Ready on the way: ${namesInRow(ready)}.`,
    ...cycles.map((cycle) => `Waits for itself: ${cycleText(cycle)}`),
    ...unknown.map((each) => `Not in the plan: ${each}`),
  ];
}
