import type { Plan, PlanFile, PlanItem } from '../../roadmap/combine.ts';
import type { Now } from '../../roadmap/now.ts';
import { childrenOf, isContainer } from '../../roadmap/progress.ts';

/** One line of the overview: an item, finished ones in a row, or a note. */
export type Row =
  | { readonly type: 'item'; readonly item: PlanItem; readonly level: number; readonly open: boolean }
  | { readonly type: 'folded'; readonly items: readonly PlanItem[]; readonly level: number }
  | { readonly type: 'more'; readonly count: number };

export interface Depth {
  /** Levels to show, 1 for the outermost only; by default the outermost and those on the way to the current item. */
  readonly depth?: number | undefined;
  /** Fold nothing and leave nothing out. */
  readonly all?: boolean | undefined;
}

/** From here on a roadmap is long. Lines. */
const LONG = 16;

/** So many finished siblings in a row are folded into one line. */
const FOLD_FROM = 3;

/** No overview is longer, unless all is asked for. Lines. */
const LONGEST = 200;

/** What the overview of one file shows, in the order of the text. */
export function overview(plan: Plan, file: PlanFile, now: readonly Now[], depth: Depth): Row[] {
  const top = file.items.filter((item) => item.parent === null || !plan.byId.has(item.parent));
  const groups = top.filter(isContainer);
  const rows = unfold(plan, groups.length > 0 ? groups : top, now, depth, 1);
  if (depth.all === true) return rows;
  const folded = rows.length > LONG ? foldDone(rows) : rows;
  if (folded.length <= LONGEST) return folded;
  return [...folded.slice(0, LONGEST), { type: 'more', count: folded.length - LONGEST }];
}

function unfold(plan: Plan, items: readonly PlanItem[], now: readonly Now[], depth: Depth, level: number): Row[] {
  return items.flatMap((item) => {
    const children = childrenOf(plan, item).filter((child) => isContainer(child) || depth.depth !== undefined);
    const open = children.length > 0 && goesInto(item, now, depth, level);
    const row: Row = { type: 'item', item, level, open };
    return open ? [row, ...unfold(plan, children, now, depth, level + 1)] : [row];
  });
}

function goesInto(item: PlanItem, now: readonly Now[], { depth, all }: Depth, level: number): boolean {
  if (depth !== undefined) return level < depth;
  return all === true || now.some((each) => each.item === item);
}

/** Runs of finished siblings become one row each. */
function foldDone(rows: readonly Row[]): Row[] {
  const result: Row[] = [];
  let run: Row[] = [];
  const flush = (): void => {
    const items = run.flatMap((row) => (row.type === 'item' ? row.item : []));
    const [first] = run;
    if (items.length >= FOLD_FROM && first?.type === 'item') result.push({ type: 'folded', items, level: first.level });
    else result.push(...run);
    run = [];
  };
  for (const row of rows) {
    const folds = row.type === 'item' && row.item.status.value === 'done' && !row.open;
    const [before] = run;
    if (!folds || (before?.type === 'item' && before.level !== row.level)) flush();
    if (folds) run.push(row);
    else result.push(row);
  }
  flush();
  return result;
}
