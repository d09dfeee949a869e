import { nameSpan } from '../../edit/name-span.ts';
import { isStatedOpen } from '../../edit/state/in-the-way.ts';
import { nameOf } from '../../roadmap/name-of.ts';
import type { Statement } from '../../roadmap/roadmap.ts';
import { isClearly, isSurelyUndone } from '../queries/clear.ts';
import type { Rule } from '../rule.ts';

export const startedBeforeDependency: Rule = {
  name: 'started-before-dependency',
  family: 'state',
  level: 'info',
  summary: 'An item is in progress, and something that it depends on is not even begun.',
  why: 'Work that overlaps is common; work on what needs a thing that nobody has begun is a sign that the order, or a status, is out of date.',
  bad: [
    {
      text: '# Plan\n\n## Phase 1: Quay\n\n**Status:** Planned\n\n## Phase 2: Crane\n\n**Status:** In progress\n**Depends on:** Phase 1\n',
      lines: [7],
    },
    {
      text: '# Plan\n\n| Task | Status | Depends on |\n| --- | --- | --- |\n| T-1 Piles | Blocked | |\n| T-2 Wall | In progress | T-1 |\n',
      lines: [6],
    },
  ],
  good: [
    '# Plan\n\n## Phase 1: Quay\n\n**Status:** In progress\n\n## Phase 2: Crane\n\n**Status:** In progress\n**Depends on:** Phase 1\n',
    '# Plan\n\n## Phase 1: Quay\n\n**Status:** Planned\n\n## Phase 2: Crane\n\n**Status:** Planned\n**Depends on:** Phase 1\n',
  ],
  *check({ roadmap, byId }) {
    for (const item of roadmap.items) {
      if (item.dependsOn.length === 0 || item.status.value !== 'active' || !isStatedOpen(item)) continue;
      if (!isClearly(item, roadmap.source)) continue;
      const needed = item.dependsOn
        .flatMap((id) => byId.get(id) ?? [])
        .filter(
          (each) =>
            (each.status.value === 'planned' || each.status.value === 'blocked') &&
            isSurelyUndone(each, byId, roadmap.source),
        );
      if (needed.length === 0) continue;
      yield {
        message: `Unexpected start of ${nameOf(item)}, expected ${needed.map(nameOf).join(', ')} to be done first`,
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
