import type { Reference } from '../../facts/fact.ts';
import type { PlanItem } from '../../roadmap/combine.ts';
import type { Item } from '../../roadmap/roadmap.ts';
import { allNearest } from '../../text/nearest.ts';
import { key } from '../labels.ts';
import type { Rule } from '../rule.ts';

/** So many items are compared for a near miss. */
const MOST = 2000;

export const unknownReference: Rule = {
  name: 'unknown-reference',
  family: 'shape',
  level: 'warning',
  summary: 'A dependency names something that is nowhere in the plan.',
  why: 'It was renamed, renumbered, removed, or mistyped. Whoever waits for it waits for ever, and no tool can tell when the work may start.',
  bad: [
    {
      text: '# Plan\n\n## Phase 1: Port\n\n- [ ] Quay\n\n## Phase 2: Ships\n\n**Depends on:** Phase 7\n\n- [ ] Crane\n',
      lines: [9],
    },
    { text: '# Plan\n\n## M1: Port\n\n- [ ] T-01: Quay\n- [ ] T-02: Crane (depends on T-09)\n', lines: [6] },
  ],
  good: [
    '# Plan\n\n## Phase 1: Port\n\n- [ ] Quay\n\n## Phase 2: Ships\n\n**Depends on:** Phase 1\n\n- [ ] Crane\n',
    '# Plan\n\n## Phase 1: Port\n\n**Depends on:** Nothing (first phase)\n\n- [ ] Quay\n',
  ],
  *check({ roadmap, plan }) {
    const references = roadmap.unresolved.filter((fact): fact is Reference => fact.type === 'reference');
    if (references.length === 0) return;
    const known = new Set(plan.items.flatMap(namesOf));
    const ids = plan.items.slice(0, MOST).flatMap(({ label }) => (label === null ? [] : [label]));
    const owners = ownersOf(roadmap.items);
    for (const fact of references) {
      const own = owners.get(fact.line.index);
      const missing = fact.names.filter((name) => !isKnown(name, known, own));
      if (missing.length === 0) continue;
      const [near] = missing.length === 1 ? allNearest(missing[0] as string, ids) : [];
      const meant = near === undefined || key(near) === key(own?.label ?? '') ? '' : `, did you mean ${near}?`;
      yield {
        message: `Unexpected ${missing.join(', ')}, expected an item of the plan${meant}`,
        span: fact.span,
        ...(own ? { item: own.id } : {}),
      };
    }
  },
};

function namesOf({ id, label, title }: PlanItem): string[] {
  const own = id.slice(id.indexOf(':') + 1);
  return [id, own, label, title].flatMap((name) => (name === null ? [] : [key(name)]));
}

/** Also as the number alone: `Phases 4-6` where the items are called `Phase 04`. */
function isKnown(name: string, known: ReadonlySet<string>, own: Item | undefined): boolean {
  if (known.has(key(name))) return true;
  // What names itself is told by another rule.
  return own !== undefined && [own.label ?? own.id, own.id].some((each) => key(each) === key(name));
}

/** The item of each line of the outline that says something of one. */
function ownersOf(items: readonly Item[]): Map<number, Item> {
  const owners = new Map<number, Item>();
  for (const item of items)
    for (const { line, facts } of item.statements) {
      owners.set(line.index, item);
      for (const fact of facts) if (!owners.has(fact.line.index)) owners.set(fact.line.index, item);
    }
  return owners;
}
