import type { Plan, PlanItem } from '../../roadmap/combine.ts';
import type { Pairing } from '../../roadmap/pair/pair.ts';

/** What an item of the version after was in the version before; `undefined` if it is new. */
export function itemBefore(before: Plan, { beforeOf }: Pairing, id: string): PlanItem | undefined {
  return before.byId.get(beforeOf.get(id)?.id ?? '');
}
