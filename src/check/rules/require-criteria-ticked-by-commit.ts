import { nameSpan } from '../../edit/name-span.ts';
import type { Item, Statement } from '../../roadmap/roadmap.ts';
import { nameOnBase, pairingOf } from '../queries/losses.ts';
import { decisive } from '../queries/statuses.ts';
import type { Rule } from '../rule.ts';

export const requireCriteriaTickedByCommit: Rule = {
  name: 'require-criteria-ticked-by-commit',
  family: 'policy',
  level: 'off',
  summary: 'A criterion is newly ticked, and no commit since the base says so in a trailer: `Roadmap: M3.c2 done`.',
  why: 'The commit that ticks a criterion is its proof: who, when, with what. `roadmap tick --commit` writes the trailer. Only with `--since`: the index has no commits yet.',
  bad: [
    {
      base: '# Plan\n\n## M1: Port\n\n### Exit criteria\n\n- [ ] Ships can moor\n',
      text: '# Plan\n\n## M1: Port\n\n### Exit criteria\n\n- [x] Ships can moor\n',
      claims: [],
      lines: [7],
    },
    {
      base: '# Plan\n\n## M1: Port\n\n### Exit criteria\n\n- [ ] Ships can moor\n- [ ] Lights\n',
      text: '# Plan\n\n## M1: Port\n\n### Exit criteria\n\n- [x] Ships can moor\n- [x] Lights\n',
      claims: ['M1.c1 done', 'M1.c2 planned'],
      lines: [8],
    },
  ],
  good: [
    {
      base: '# Plan\n\n## M1: Port\n\n### Exit criteria\n\n- [ ] Ships can moor\n',
      text: '# Plan\n\n## M1: Port\n\n### Exit criteria\n\n- [ ] Lights\n- [x] Ships can moor\n',
      claims: ['M1.c1 done'],
    },
    {
      base: '# Plan\n\n## M1: Port\n\n### Exit criteria\n\n- [ ] Ships can moor\n',
      text: '# Plan\n\n## M1: Port (done)\n\n### Exit criteria\n\n- [x] Ships can moor\n',
      claims: ['M1 done'],
    },
    {
      base: '# Plan\n\n## M1: Port\n\n### Exit criteria\n\n- [x] Ships can moor\n',
      text: '# Plan\n\n## M1: Port\n\n### Exit criteria\n\n- [x] Ships can moor\n',
      claims: [],
    },
  ],
  *check(context) {
    const { claims, roadmap, byId } = context;
    const pairing = pairingOf(context);
    if (!claims || !pairing) return;
    const named = new Set(claims.map(idOfDone));
    for (const item of roadmap.items) {
      const { id, kind, status } = item;
      if (kind !== 'criterion' || status.value !== 'done' || status.origin !== 'stated') continue;
      const before = pairing.beforeOf.get(id);
      // It is counted by its place, which may have moved since the commit.
      if (before?.status.value === 'done' || isNamed(item, named, byId) || (before && named.has(before.id))) continue;
      yield {
        message: `Unexpected tick of ${nameOnBase(item)}, expected a commit with \`Roadmap: ${id} done\``,
        span: decisive(item)?.span ?? nameSpan(item.statements[0] as Statement),
        item: id,
      };
    }
  },
};

/** By itself, or with what it belongs to: closing a milestone ticks its criteria. */
function isNamed(item: Item, named: ReadonlySet<string>, byId: ReadonlyMap<string, Item>): boolean {
  const parent = item.parent === null ? undefined : byId.get(item.parent);
  return named.has(item.id) || (parent !== undefined && named.has(parent.id));
}

/** @example `idOfDone('M3.c2 done')` is `M3.c2`; of anything else it is `''`. */
function idOfDone(claim: string): string {
  return /^(\S+)\s+done\b/.exec(claim)?.[1] ?? '';
}
