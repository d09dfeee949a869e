import type { Plan, PlanItem } from '../combine.ts';

/** The names that items state to need and that no item of their file bears, by item. */
export function unknownReferences(plan: Plan): Map<PlanItem, readonly string[]> {
  const found = new Map<PlanItem, Set<string>>();
  for (const { roadmap, items } of plan.files) {
    if (roadmap.unresolved.length === 0) continue;
    const names = new Map(
      roadmap.unresolved.flatMap((fact) => (fact.type === 'reference' ? [[fact.span.start, fact.names]] : [])),
    );
    for (const item of items) {
      for (const { facts } of item.statements) {
        for (const { type, span } of facts) {
          const unknown = type === 'reference' ? names.get(span.start) : undefined;
          if (unknown) found.set(item, new Set([...(found.get(item) ?? []), ...unknown]));
        }
      }
    }
  }
  return new Map([...found].map(([item, names]) => [item, [...names]]));
}
