import type { PlanItem } from './combine.ts';
import type { Cycle } from './dependencies/cycles.ts';
import { BEGIN, eventOf, FINISH, NEED, nodeOf, START } from './dependencies/events.ts';
import { longestPath } from './dependencies/longest-path.ts';
import { isWork, type Node } from './dependencies/node.ts';
import type { Dependencies } from './dependencies.ts';
import { topContainers } from './now.ts';
import { durationOf } from './time/duration.ts';

/** When an item can be worked on, and how late it may be. In the unit of the path it stands in, from now on. */
export interface Scheduled {
  readonly item: PlanItem;
  /** `null` if the file gives none. Of items: one. */
  readonly duration: number | null;
  readonly earliestStart: number;
  readonly earliestFinish: number;
  /** By so much it may be late without delaying the end. */
  readonly slack: number;
}

export interface CriticalPath {
  readonly target: PlanItem;
  /** Working days, or pieces of open work where the file gives no durations at all. */
  readonly unit: 'days' | 'items';
  readonly length: number;
  /** The longest chain of work before the target is finished, in its order. */
  readonly path: readonly Scheduled[];
  /** All open work that the target waits for or holds, the least slack first. */
  readonly work: readonly Scheduled[];
  /** Pieces of work without a duration, in a path of days: they count for nothing. */
  readonly unestimated: readonly PlanItem[];
  /** Stated blocked or put off; counted all the same. */
  readonly held: readonly PlanItem[];
  /** Left out of the count: needs within a cycle, and names that no item bears. */
  readonly cycles: readonly Cycle[];
  readonly unknown: readonly { readonly item: PlanItem; readonly name: string }[];
}

/** What a path leads to if nothing is named: the last open milestone, else the last open container; `null` if there is none. */
export function lastMilestone({ plan, nodeOf: find }: Dependencies): PlanItem | null {
  const open = topContainers(plan).filter((item) => find(item).open);
  const held = open.filter((item) => find(item).hold?.item.status.value !== 'deferred');
  return (
    held.findLast(({ kind }) => kind === 'milestone') ??
    held.findLast(({ kind }) => kind === 'phase') ??
    held.at(-1) ??
    null
  );
}

/**
 * The critical path to an item. A duration that a milestone, phase or task with parts states is the least that it takes,
 * whatever its parts say.
 */
export function criticalPath(dependencies: Dependencies, target: PlanItem): CriticalPath {
  const { nodes, events, components } = dependencies;
  const goal = dependencies.nodeOf(target);
  const end = eventOf(goal, FINISH);
  const on = leadingTo(dependencies, end);
  const before = nodes.filter((node) => node.open && on[eventOf(node, FINISH)] === 1);
  const durations = new Map(before.map((node) => [node, durationOf(node.item)]));
  const unit = [...durations.values()].some((days) => days !== null) ? 'days' : 'items';
  const own = (node: Node): number => (unit === 'days' ? (durations.get(node) ?? 0) : isWork(node) ? 1 : 0);
  const schedule = longestPath(events, components.of, on, end, {
    work: (event) => weigh(nodeOf(nodes, event), unit, own),
    span: (event) => (unit === 'days' ? own(nodeOf(nodes, event)) * SCALE : 0),
  });
  const scheduled = (node: Node): Scheduled => {
    const finish = eventOf(node, FINISH);
    const earliestFinish = unscaled(schedule.early[finish] as number);
    const start = unscaled(
      schedule.early[eventOf(node, node.children.length > 0 && unit === 'days' ? START : BEGIN)] as number,
    );
    return {
      item: node.item,
      duration: unit === 'days' ? (durations.get(node) ?? null) : 1,
      earliestStart: start,
      earliestFinish,
      slack: unscaled((schedule.late[finish] as number) - (schedule.early[finish] as number)),
    };
  };
  const counts = (node: Node): boolean => isWork(node) || (unit === 'days' && durations.get(node) !== null);
  const tangles = new Set(before.map((node) => dependencies.cycleOf(node)).filter((cycle) => cycle !== null));
  return {
    target,
    unit,
    length: unscaled(schedule.early[end] as number),
    path: schedule.path
      .map((event) => nodeOf(nodes, event))
      .filter(counts)
      .map(scheduled),
    work: before
      .filter(counts)
      .map(scheduled)
      .sort((a, b) => a.slack - b.slack || a.earliestStart - b.earliestStart),
    unestimated: before.filter((node) => isWork(node) && durations.get(node) === null).map(({ item }) => item),
    held: before.filter((node) => node.hold === node).map(({ item }) => item),
    cycles: [...tangles],
    unknown: before.flatMap(({ item, unknown }) => unknown.map((name) => ({ item, name }))),
  };
}

/**
 * A day is so much longer than a piece of work that only chains of equally many days are told apart by their pieces.
 * Sixteenths of days stay whole numbers.
 */
const SCALE = 2 ** 24;

function weigh(node: Node, unit: 'days' | 'items', own: (node: Node) => number): number {
  if (!isWork(node)) return 0;
  if (unit === 'items') return SCALE;
  return node.children.length > 0 ? 0 : own(node) * SCALE + 1;
}

/** Back in days, without the pieces; to a hundredth. */
function unscaled(length: number): number {
  return Math.round((length / SCALE) * 100) / 100 + 0;
}

/** 1 for the events that come before one, but for those that do only by a need within a cycle. */
function leadingTo({ events: { first, to, meaning }, components: { of } }: Dependencies, end: number): Uint8Array {
  const points = first.length - 1;
  const sources: number[][] = Array.from({ length: points }, () => []);
  for (let event = 0; event < points; event += 1) {
    for (let edge = first[event] as number; edge < (first[event + 1] as number); edge += 1) {
      const next = to[edge] as number;
      if (meaning[edge] !== NEED || of[event] !== of[next]) sources[next]?.push(event);
    }
  }
  const on = new Uint8Array(points);
  const queue = [end];
  on[end] = 1;
  for (let event = queue.pop(); event !== undefined; event = queue.pop()) {
    for (const source of sources[event] ?? []) {
      if (on[source] === 1) continue;
      on[source] = 1;
      queue.push(source);
    }
  }
  return on;
}
