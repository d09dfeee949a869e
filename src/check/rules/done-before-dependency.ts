import { nameSpan } from '../../edit/name-span.ts';
import { below } from '../../edit/state/in-the-way.ts';
import { nameOf } from '../../roadmap/name-of.ts';
import type { Item, Statement } from '../../roadmap/roadmap.ts';
import { isClearly, isSurelyUndone } from '../queries/clear.ts';
import { isMixed } from '../queries/statuses.ts';
import type { Rule } from '../rule.ts';

export const doneBeforeDependency: Rule = {
  name: 'done-before-dependency',
  family: 'state',
  level: 'warning',
  summary: 'An item is stated done, and something that it depends on is not.',
  why: 'What is done needed what is not, so the plan says: the dependency is done and nobody marked it, or it never was one.',
  bad: [
    {
      text: '# Plan\n\n## Phase 1: Quay\n\n**Status:** Planned\n\n## Phase 2: Crane\n\n**Status:** Done\n**Depends on:** Phase 1\n',
      lines: [7],
    },
    {
      text: '# Plan\n\n## M1: Port\n\n- [ ] T-1 Piles\n- [x] T-2 Wall (depends on T-1)\n',
      lines: [6],
    },
  ],
  good: [
    '# Plan\n\n## Phase 1: Quay\n\n**Status:** Done\n\n## Phase 2: Crane\n\n**Status:** Done\n**Depends on:** Phase 1\n',
    '# Plan\n\n## Phase 1: Quay\n\n- Piles\n\n## Phase 2: Crane\n\n**Status:** Done\n**Depends on:** Phase 1\n',
  ],
  *check({ roadmap, byId }) {
    for (const item of roadmap.items) {
      if (item.dependsOn.length === 0 || item.status.value !== 'done' || item.status.origin !== 'stated') continue;
      if (!isClearly(item, roadmap.source)) continue;
      const needed = item.dependsOn
        .flatMap((id) => byId.get(id) ?? [])
        .filter((each) => isSurelyUndone(each, byId, roadmap.source) && isOther(each, item, byId));
      if (needed.length === 0) continue;
      yield {
        message: `Unexpected done for ${nameOf(item)}, expected ${needed.map(nameOf).join(', ')} to be done first`,
        span: nameSpan(item.statements[0] as Statement),
        item: item.id,
        related: needed.map((each) => ({
          message: `${each.status.value}: ${nameOf(each)}`,
          span: nameSpan(each.statements[0] as Statement),
        })),
      };
    }
  },
};

/** What belongs to an item, or holds it, is not before it; nor is what is called as it is. */
function isOther(needed: Item, item: Item, byId: ReadonlyMap<string, Item>): boolean {
  if (nameOf(needed) === nameOf(item) || isMixed(needed)) return false;
  return !below(item, byId).includes(needed) && !below(needed, byId).includes(item);
}
