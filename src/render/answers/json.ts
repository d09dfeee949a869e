import type { Plan, PlanItem } from '../../roadmap/combine.ts';
import type { CriticalPath } from '../../roadmap/critical-path.ts';
import type { Cycle } from '../../roadmap/dependencies/cycles.ts';
import type { Dependencies } from '../../roadmap/dependencies.ts';
import type { Ready } from '../../roadmap/ready.ts';
import type { Waiting } from '../../roadmap/waiting.ts';
import type { Waves } from '../../roadmap/waves.ts';
import type { Reason } from '../../roadmap/why.ts';
import { itemData, select } from '../json.ts';
import type { BlockedDocument, NextDocument, PathDocument, WavesDocument, WhyDocument } from '../schemas/documents.ts';
import { readyReason } from './ready.ts';
import { waitsFor } from './waiting.ts';
import { cyclesIn } from './why.ts';

/*
 * The answers as data. `fields` are the keys that are kept of each item, line or piece of work; all if there are none.
 */

const ids = (items: readonly PlanItem[]): string[] => items.map(({ id }) => id);
const idsOf = (cycles: readonly Cycle[]): string[][] => cycles.map(ids);

/** @param total How many there are without a limit. */
export function nextDocument(
  plan: Plan,
  ready: readonly Ready[],
  total: number,
  empty: string | null,
  fields: readonly string[],
): NextDocument {
  const items = ready.map((each) => {
    const { item, unblocks, place, after } = each;
    return select(
      { ...itemData(plan, item), unblocks, place, after: ids(after), reason: readyReason(plan, each) },
      fields,
    );
  });
  return { total, empty, items };
}

export function blockedDocument(
  plan: Plan,
  waiting: readonly Waiting[],
  cycles: readonly Cycle[],
  empty: string | null,
  fields: readonly string[],
): BlockedDocument {
  const told = new Set(waiting.map(({ cycle }) => cycle));
  const own = cycles.filter((cycle) => told.has(cycle));
  const place = new Map(own.map((cycle, at) => [cycle, at]));
  const items = waiting.map((each) => {
    const { item, needs, unknown, blocked, cycle, holdsUp } = each;
    const data = {
      ...itemData(plan, item),
      waitsFor: needs.map((need) => ({ id: need.item.id, implied: need.implied })),
      unknown: [...unknown],
      blocked,
      cycle: cycle && (place.get(cycle) ?? null),
      holdsUp,
      reason: waitsFor(each),
    };
    return select(data, fields);
  });
  return { empty, items, cycles: idsOf(own) };
}

export function whyDocument(
  dependencies: Dependencies,
  item: PlanItem,
  reasons: readonly Reason[],
  fields: readonly string[],
): WhyDocument {
  const lines = reasons.map(({ depth, relation, item: told, name, by, implied, state }) =>
    select(
      { depth, relation, id: told?.id ?? null, name, title: told?.title ?? null, by: by?.id ?? null, implied, state },
      fields,
    ),
  );
  return {
    item: item.id,
    ready: reasons.filter(({ state }) => state === 'ready').map(({ name }) => name),
    unknown: [...new Set(reasons.filter((reason) => reason.item === null).map(({ name }) => name))],
    cycles: idsOf(cyclesIn(dependencies, reasons)),
    lines,
  };
}

export function pathDocument(
  found: CriticalPath | null,
  empty: string | null,
  fields: readonly string[],
): PathDocument {
  const critical = new Set(found?.path.map(({ item }) => item));
  return {
    target: found?.target.id ?? null,
    empty,
    unit: found?.unit ?? 'items',
    length: found?.length ?? 0,
    path: (found?.path ?? []).map(({ item }) => item.id),
    work: (found?.work ?? []).map(({ item, duration, earliestStart, earliestFinish, slack }) =>
      select(
        {
          id: item.id,
          title: item.title,
          duration,
          earliestStart,
          earliestFinish,
          slack,
          critical: critical.has(item),
        },
        fields,
      ),
    ),
    unestimated: found?.unit === 'days' ? ids(found.unestimated) : [],
    held: ids(found?.held ?? []),
    cycles: idsOf(found?.cycles ?? []),
    unknown: (found?.unknown ?? []).map(({ item, name }) => ({ id: item.id, name })),
  };
}

export function wavesDocument(
  plan: Plan,
  { waves, stuck }: Waves,
  cycles: readonly Cycle[],
  empty: string | null,
  fields: readonly string[],
): WavesDocument {
  const data = (items: readonly PlanItem[]) => items.map((item) => select(itemData(plan, item), fields));
  return { empty, waves: waves.map(data), stuck: data(stuck), cycles: idsOf(cycles) };
}
