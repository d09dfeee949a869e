import { nameSpan } from '../../edit/name-span.ts';
import type { Item, Statement } from '../../roadmap/roadmap.ts';
import { cyclesOf } from '../queries/cycles.ts';
import { writtenId } from '../queries/labels.ts';
import type { Rule } from '../rule.ts';

/** So many members are named in the message; all of them are shown. */
const MOST = 6;

export const dependencyCycle: Rule = {
  name: 'dependency-cycle',
  family: 'shape',
  level: 'error',
  summary: 'Items depend on each other in a circle.',
  why: 'None of them can start before the others are done. One of these dependencies is not true.',
  bad: [
    {
      text: '# Plan\n\n## Phase 1: Port\n\n**Depends on:** Phase 2\n\n- [ ] Quay\n\n## Phase 2: Ships\n\n**Depends on:** Phase 1\n\n- [ ] Crane\n',
      lines: [3],
    },
    {
      text: '# Plan\n\n## M1: Port\n\n- [ ] T-01: Quay (depends on T-03)\n- [ ] T-02: Crane (depends on T-01)\n- [ ] T-03: Rails (depends on T-02)\n',
      lines: [5],
    },
    { text: '# Plan\n\n## M1: Port\n\n- [ ] T-01: Quay (depends on M1)\n', lines: [5] },
  ],
  good: [
    '# Plan\n\n## Phase 1: Port\n\n- [ ] Quay\n\n## Phase 2: Ships\n\n**Depends on:** Phase 1\n\n- [ ] Crane\n\n## Phase 3: Sea\n\n**Depends on:** Phase 1, Phase 2\n\n- [ ] Chart\n',
    '# Plan\n\n## M1: Port\n\n- [ ] T-01: Quay\n- [ ] T-02: Crane (depends on T-01)\n- [ ] T-03: Rails (depends on T-01)\n',
    '# Plan\n\n## M1: Port\n\n- [ ] T-01: Quay\n\n## M2: Ships\n\n- [ ] T-02: Hull (depends on M1)\n',
  ],
  *check({ roadmap, byId }) {
    const needs = new Map(
      roadmap.items.flatMap((item) => (item.dependsOn.length > 0 ? [[item.id, item.dependsOn]] : [])),
    );
    for (const cycle of [...cyclesOf(needs), ...ownersNeeded(roadmap.items, byId)]) {
      const members = cycle.flatMap((id) => byId.get(id) ?? []);
      // Where two items bear one id it is not certain which is meant.
      if (members.some(({ id }) => id !== writtenId(id))) continue;
      const [first] = members as [Item, ...Item[]];
      const names = members.slice(0, MOST).map(({ id }) => id);
      const path = [...names, ...(members.length > MOST ? ['…'] : []), first.id].join(' → ');
      yield {
        message: `Unexpected circle of dependencies ${path}, expected an order`,
        span: nameSpan(first.statements[0] as Statement),
        item: first.id,
        related: members.map((member, at) => ({
          message: saysWhy(member, members[(at + 1) % members.length] as Item),
          span: needSpan(member),
        })),
      };
    }
  },
};

/** A task waits for ever for what is finished when its tasks are. Phases with a part of another's number may well come behind it. */
function ownersNeeded(items: readonly Item[], byId: ReadonlyMap<string, Item>): string[][] {
  return items.flatMap(({ id, kind, dependsOn, parent }) => {
    if (kind !== 'task' && kind !== 'criterion') return [];
    for (let owner = byId.get(parent ?? ''); owner; owner = byId.get(owner.parent ?? ''))
      if (dependsOn.includes(owner.id)) return [[id, owner.id]];
    return [];
  });
}

function saysWhy({ id, dependsOn }: Item, next: Item): string {
  return dependsOn.includes(next.id) ? `${id} needs ${next.id}` : `${id} holds ${next.id}`;
}

/** Where an item says what it depends on. */
function needSpan({ statements }: Item) {
  const facts = statements.flatMap((statement) => statement.facts);
  const stated = facts.find((fact) => fact.type === 'reference' && fact.relation === 'needs');
  return stated?.span ?? nameSpan(statements[0] as Statement);
}
