import { everyMilestone, type Plan } from './three-way.ts';

/** What is to be read of one thing in a plan; `where` is the key of what it belongs to. */
export interface Meant {
  readonly number: number;
  readonly title: string;
  readonly state: string;
  readonly where: string;
}

/** By key. */
export type AllMeant = ReadonlyMap<string, Meant>;

export function meant(plan: Plan): AllMeant {
  const all = new Map<string, Meant>();
  for (const { key, number, title, status, tasks } of everyMilestone(plan)) {
    const where = plan.archive.some((each) => each.key === key) ? 'archive' : '';
    all.set(key, { number, title, state: status, where });
    for (const task of tasks)
      all.set(task.key, { number: task.number, title: task.title, state: task.mark, where: key });
  }
  return all;
}

/**
 * What both sides mean together.
 *
 * @param ids True if the numbers of tasks are written.
 * @returns `null` if they contradict each other: then, and only then, a conflict is right.
 */
export function meantByBoth(base: Plan, ours: Plan, theirs: Plan, ids: boolean): AllMeant | null {
  const [was, mine, yours] = [meant(base), meant(ours), meant(theirs)];
  const both = new Map<string, Meant>();
  for (const key of new Set([...was.keys(), ...mine.keys(), ...yours.keys()])) {
    const [old, one, other] = [was.get(key), mine.get(key), yours.get(key)];
    if (old && one && other) {
      const made = together(old, one, other);
      if (!made) return null;
      both.set(key, made);
    } else if (!old) both.set(key, (one ?? other) as Meant);
    else if ((one ?? other) && JSON.stringify(one ?? other) !== JSON.stringify(old)) return null;
  }
  const isTask = (key: string, { where }: Meant) => where !== '' && where !== 'archive' && both.has(key);
  const numbers = new Set<string>();
  for (const [key, { number, where }] of both) {
    if (where !== '' && where !== 'archive' && !both.has(where)) return null;
    const name = `${isTask(key, both.get(key) as Meant) ? 'T' : 'M'}${number}`;
    if (numbers.has(name) && (ids || name.startsWith('M'))) return null;
    numbers.add(name);
  }
  return both;
}

function together(old: Meant, one: Meant, other: Meant): Meant | null {
  const of = (name: keyof Meant) => {
    if (one[name] === old[name] || one[name] === other[name]) return [other[name]];
    return other[name] === old[name] ? [one[name]] : [];
  };
  const [number, title, state, where] = [of('number'), of('title'), of('state'), of('where')];
  if ([number, title, state, where].some((each) => each.length === 0)) return null;
  // Both moved it to one place, but perhaps not to the same among the others there.
  return { number: number[0], title: title[0], state: state[0], where: where[0] } as Meant;
}

/** True if both moved one thing: to one place, but perhaps among others in another order. */
export function bothMoved(base: Plan, ours: Plan, theirs: Plan): boolean {
  const [was, mine, yours] = [meant(base), meant(ours), meant(theirs)];
  const isMoved = (key: string, now: AllMeant) => now.has(key) && now.get(key)?.where !== was.get(key)?.where;
  return [...was.keys()].some((key) => isMoved(key, mine) && isMoved(key, yours));
}
