import { nameSpan } from '../../edit/name-span.ts';
import { nameOf } from '../../roadmap/name-of.ts';
import type { Item, Statement } from '../../roadmap/roadmap.ts';
import type { Lexicon } from '../../vocabulary/lexicon.ts';
import { hasHeading, key, leadsWithLabel, siblingsByKind } from '../queries/labels.ts';
import { childrenOf, isOpen } from '../queries/statuses.ts';
import type { Rule } from '../rule.ts';

/** So many siblings have them, and so great a part of all. */
const LEAST = 2;
const SHARE = 0.6;

export const missingExitCriteria: Rule = {
  name: 'missing-exit-criteria',
  family: 'shape',
  level: 'info',
  summary: 'A milestone or phase says nothing of when it is done, where its siblings do.',
  why: 'Without a condition, done is a matter of taste, and the plan is closed when people are tired of it.',
  bad: [
    {
      text: '# Plan\n\n## M1: Port\n\n- [ ] Quay\n\n### Exit criteria\n\n- [ ] A ship lands\n\n## M2: Ships\n\n- [ ] Crane\n\n### Exit criteria\n\n- [ ] A ship is unloaded\n\n## M3: Sea\n\n- [ ] Chart\n',
      lines: [19],
    },
    {
      text: '# Plan\n\n## Phase 1: Port\n\n- [ ] Quay\n\n**Success criteria:**\n\n- A ship lands\n\n## Phase 2: Sea\n\n- [ ] Chart\n\n## Phase 3: Ships\n\n- [ ] Crane\n\n**Success criteria:**\n\n- A ship is unloaded\n',
      lines: [11],
    },
  ],
  good: [
    '# Plan\n\n## M1: Port\n\n- [ ] Quay\n\n## M2: Ships\n\n- [ ] Crane\n\n### Exit criteria\n\n- [ ] A ship is unloaded\n',
    '# Plan\n\n## M1: Port\n\n- [ ] Quay\n\n### Exit criteria\n\n- [ ] A ship lands\n\n## M2: Ships\n\n- [ ] Crane\n\n### Exit criteria\n\n- [ ] A ship is unloaded\n\n## M3: Sea (done)\n\n- [x] Chart\n',
  ],
  *check({ roadmap, byId, pen }) {
    for (const group of siblingsByKind(roadmap.items)) {
      if (group[0]?.kind !== 'milestone' && group[0]?.kind !== 'phase') continue;
      const has = group.filter((item) => hasCriteria(item, byId, pen.lexicon));
      const worked = group.filter((item) => item.children.length > 0 && hasHeading(item) && isPlain(item));
      if (has.length < LEAST || has.length < SHARE * worked.length) continue;
      for (const item of worked) {
        if (has.includes(item) || !isOpen(item.status.value)) continue;
        yield {
          message: `Unexpected ${nameOf(item)} without exit criteria, expected some as its siblings have`,
          span: nameSpan(item.statements[0] as Statement),
          item: item.id,
        };
      }
    }
  },
};

function hasCriteria(item: Item, byId: ReadonlyMap<string, Item>, { roles }: Lexicon): boolean {
  const said = Object.keys(item.fields).some((name) => roles.exact(key(name)) === 'criteria');
  return said || childrenOf(item, byId).some(({ kind }) => kind === 'criterion');
}

/** A heading that only mentions a label is none of the siblings. */
function isPlain(item: Item): boolean {
  return item.label === null || leadsWithLabel(item);
}
