import type { Reference } from '../../facts/fact.ts';
import type { Item } from '../../roadmap/roadmap.ts';
import type { Related } from '../diagnostic.ts';
import { key } from '../labels.ts';
import type { Rule } from '../rule.ts';

interface Claim {
  readonly item: Item;
  readonly fact: Reference;
}

export const contestedPart: Rule = {
  name: 'contested-part',
  family: 'shape',
  level: 'warning',
  summary: 'Two milestones claim the same phase by their ranges.',
  why: 'A phase belongs to one milestone. Where two claim it, it is counted for one of them only, and the other looks further than it is.',
  bad: [
    {
      text: '# Plan\n\n## v1.0 Port (Phases 1-3)\n\n- [x] Quay\n\n## v2.0 Ships (Phases 3-5)\n\n- [ ] Crane\n',
      lines: [7],
    },
    {
      text: '# Plan\n\n- ✅ **v1.0 Port** - Phases 1-2\n- 🚧 **v1.1 Ships** - Phases 2-4\n\n### Phase 2: Crane\n\n- [ ] Rails\n',
      lines: [4],
    },
  ],
  good: [
    '# Plan\n\n## v1.0 Port (Phases 1-3)\n\n- [x] Quay\n\n## v2.0 Ships (Phases 4-5)\n\n- [ ] Crane\n',
    '# Plan\n\n- ✅ **v1.0 Port** - Phases 1-2\n- 🚧 **v1.1 Ships** - Phases 3-4\n\n## v1.0 Port (Phases 1-2)\n\n- [x] Quay\n',
  ],
  *check({ roadmap }) {
    const claims = new Map<string, Claim>();
    const said = roadmap.items
      .filter(({ kind }) => kind === 'milestone')
      .flatMap((item) => item.statements.flatMap(({ facts }) => facts.flatMap((fact) => claimOf(item, fact))))
      .sort((a, b) => a.fact.span.start - b.fact.span.start);
    const told = new Set<Item>();
    for (const { item, fact } of said) {
      const contested = new Map<Claim, string[]>();
      for (const name of fact.names) {
        const id = part(name);
        const first = claims.get(id);
        if (!first) claims.set(id, { item, fact });
        else if (first.item !== item) contested.set(first, [...(contested.get(first) ?? []), name]);
      }
      if (contested.size === 0 || told.has(item)) continue;
      told.add(item);
      yield finding(item, fact, contested);
    }
  },
};

function claimOf(item: Item, fact: Claim['fact'] | { readonly type: string }): Claim[] {
  return fact.type === 'reference' && (fact as Reference).relation === 'holds'
    ? [{ item, fact: fact as Reference }]
    : [];
}

/** `Phases 4` and `Phase 04` are one. */
function part(name: string): string {
  return key(name)
    .replace(/^[^\d]*/, '')
    .replace(/^0+(?=\d)/, '');
}

function finding(item: Item, fact: Reference, contested: ReadonlyMap<Claim, readonly string[]>) {
  const parts = [...contested.values()].flat();
  const others = [...contested.keys()];
  const related: Related[] = others.map((other) => ({
    message: `${other.item.label ?? other.item.id} claims it here`,
    span: other.fact.span,
  }));
  const names = others.map((other) => other.item.label ?? other.item.id).join(' and ');
  return {
    message: `Unexpected ${parts.join(', ')} in ${item.label ?? item.id}, expected each in one milestone: ${names} claims it too`,
    span: fact.span,
    item: item.id,
    related,
  };
}
