import { nameSpan } from '../../edit/name-span.ts';
import { fieldKey } from '../../roadmap/field-key.ts';
import { nameOf } from '../../roadmap/name-of.ts';
import type { Item, Statement } from '../../roadmap/roadmap.ts';
import type { Lexicon } from '../../vocabulary/lexicon.ts';
import { hasHeading, leadsWithLabel, siblingsByKind } from '../queries/labels.ts';
import { isOpen } from '../queries/statuses.ts';
import type { Rule } from '../rule.ts';

/** So many siblings have one, and so great a part of all. */
const LEAST = 2;
const SHARE = 0.6;
const KEYS = ['goal', 'objective', 'outcome', 'purpose'];

export const missingGoal: Rule = {
  name: 'missing-goal',
  family: 'shape',
  level: 'info',
  summary: 'A milestone or phase states no goal, where its siblings do.',
  why: 'A list of tasks does not say what they are for, so nobody can tell which of them may be left out.',
  bad: [
    {
      text: '# Plan\n\n## M1: Port\n\n**Goal:** ships can land\n\n- [ ] Quay\n\n## M2: Ships\n\n**Goal:** ships are unloaded\n\n- [ ] Crane\n\n## M3: Sea\n\n- [ ] Chart\n',
      lines: [15],
    },
    {
      text: '# Plan\n\n## Phase 1: Port\n\nObjective: ships can land\n\n- [ ] Quay\n\n## Phase 2: Sea\n\n- [ ] Chart\n\n## Phase 3: Ships\n\nObjective: ships are unloaded\n\n- [ ] Crane\n',
      lines: [9],
    },
  ],
  good: [
    '# Plan\n\n## M1: Port\n\n**Goal:** ships can land\n\n- [ ] Quay\n\n## M2: Ships\n\n- [ ] Crane\n',
    '# Plan\n\n## M1: Port\n\n**Goal:** ships can land\n\n- [ ] Quay\n\n## M2: Ships\n\n**Goal:** ships are unloaded\n\n- [ ] Crane\n',
  ],
  *check({ roadmap, pen }) {
    for (const group of siblingsByKind(roadmap.items)) {
      if (group[0]?.kind !== 'milestone' && group[0]?.kind !== 'phase') continue;
      const worked = group.filter((item) => item.children.length > 0 && hasHeading(item) && isPlain(item));
      const has = group.filter((item) => hasGoal(item, pen.lexicon) && isPlain(item));
      if (has.length < LEAST || has.length < SHARE * worked.length) continue;
      for (const item of worked) {
        if (hasGoal(item, pen.lexicon) || !isOpen(item.status.value)) continue;
        yield {
          message: `Unexpected ${nameOf(item)} without a goal, expected one as its siblings have`,
          span: nameSpan(item.statements[0] as Statement),
          item: item.id,
        };
      }
    }
  },
};

function hasGoal({ fields }: Item, lexicon: Lexicon): boolean {
  return Object.keys(fields).some((name) => KEYS.includes(fieldKey(name, lexicon)));
}

/** A heading that only mentions a label is none of the siblings. */
function isPlain(item: Item): boolean {
  return leadsWithLabel(item);
}
