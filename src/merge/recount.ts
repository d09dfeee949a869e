import type { Reread } from '../edit/rewrite.ts';
import { recount } from '../edit/state/count.ts';
import type { Item, Roadmap } from '../roadmap/roadmap.ts';
import { append } from '../text/append.ts';
import { applyEdits, ordered, type TextEdit } from '../text/edit.ts';
import { contentOf, sourceFile } from '../text/source.ts';
import { type Fate, type Fates, fatesOf, mapThree, type Side, type Three } from './fates.ts';

/**
 * The sides with counts that are right when both are merged: of `1/3 plans`, where each side ticked one and wrote `2/3`, both say `3/3`
 * then, and so agree. Only of counts that both changed, and that are right in all three versions.
 */
export function recounted(three: Three<Roadmap>, read: Reread): Three<Roadmap> {
  const fates = fatesOf(three);
  const tasks = mapThree(three, tasksOf);
  const edits = { ours: [] as TextEdit[], theirs: [] as TextEdit[] };
  for (const fate of fates.all) {
    if (!isCountedByBoth(fate, tasks)) continue;
    const count = mergedCount(fate, tasks, fates);
    if (!count) continue;
    for (const side of SIDES) edits[side].push(...countEdits(fate[side] as Item, count, three[side].source.text));
  }
  const written = (side: Side): Roadmap => {
    const { source } = three[side];
    const made = ordered(edits[side]);
    if (!made || made.length === 0) return three[side];
    return read(sourceFile(source.path, contentOf({ ...source, text: applyEdits(source.text, made) })));
  };
  return { base: three.base, ours: written('ours'), theirs: written('theirs') };
}

const SIDES = ['ours', 'theirs'] as const;

interface Count {
  readonly done: number;
  readonly total: number;
}

type Tasks = ReadonlyMap<string, readonly Item[]>;

function tasksOf({ items }: Roadmap): Tasks {
  const tasks = new Map<string, Item[]>();
  for (const item of items) if (item.kind === 'task' && item.parent !== null) append(tasks, item.parent, item);
  return tasks;
}

function isCountedByBoth({ base, ours, theirs }: Fate, tasks: Three<Tasks>): boolean {
  const isChanged = ({ count }: Item) => count?.done !== base?.count?.done || count?.total !== base?.count?.total;
  if (!base || !ours || !theirs || !isChanged(ours) || !isChanged(theirs)) return false;
  return isRight(base, tasks.base) && isRight(ours, tasks.ours) && isRight(theirs, tasks.theirs);
}

function isRight({ id, count }: Item, tasks: Tasks): boolean {
  const own = tasks.get(id) ?? [];
  return count !== null && count.total === own.length && count.done === own.filter(isDone).length;
}

function isDone({ status }: Item): boolean {
  return status.value === 'done';
}

/** `null` if the sides contradict each other in what is counted, or if a side has moved some of it. */
function mergedCount(fate: Fate, tasks: Three<Tasks>, { of }: Fates): Count | null {
  const names = ['base', 'ours', 'theirs'] as const;
  const own = new Set(
    names.flatMap((name) => (tasks[name].get(fate[name]?.id ?? '') ?? []).flatMap(({ id }) => of[name].get(id) ?? [])),
  );
  let [done, total] = [0, 0];
  for (const each of own) {
    const { base, ours, theirs } = each;
    if (names.some((name) => each[name] && of[name].get(each[name].parent ?? '') !== fate)) return null;
    if (base && (!ours || !theirs)) {
      const kept = ours ?? theirs;
      if (kept && isDone(kept) !== isDone(base)) return null;
      continue;
    }
    total += 1;
    const sides = [ours, theirs].flatMap((item) => (item ? [isDone(item)] : []));
    const changed = base ? sides.filter((isTicked) => isTicked !== isDone(base)) : sides;
    if (changed.some((isTicked) => isTicked !== changed[0])) return null;
    if (changed[0] ?? (base && isDone(base))) done += 1;
  }
  return { done, total };
}

function countEdits({ count: stated, statements }: Item, count: Count, text: string): TextEdit[] {
  return statements.flatMap(({ facts }) =>
    facts.flatMap((fact) =>
      fact.type === 'count' && fact.done === stated?.done && fact.total === stated.total
        ? recount(fact, count, text)
        : [],
    ),
  );
}
