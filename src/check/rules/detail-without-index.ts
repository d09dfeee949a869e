import { nameSpan } from '../../edit/name-span.ts';
import { nameOf } from '../../roadmap/name-of.ts';
import type { Statement } from '../../roadmap/roadmap.ts';
import { unmatched } from '../queries/index-and-detail.ts';
import { isOpen } from '../queries/statuses.ts';
import type { Rule } from '../rule.ts';

export const detailWithoutIndex: Rule = {
  name: 'detail-without-index',
  family: 'shape',
  level: 'warning',
  summary: 'A phase or milestone has a section and is missing from the list or table that names the others.',
  why: 'Who reads the list, or counts by it, does not know of it. It was added below and forgotten above.',
  bad: [
    {
      text: '# Plan\n\n- [x] **Phase 1: Port**\n- [x] **Phase 2: Ships**\n- [ ] **Phase 3: Sea**\n\n## Phase 1: Port\n\n- [x] Quay\n\n## Phase 2: Ships\n\n- [x] Crane\n\n## Phase 3: Sea\n\n- [ ] Chart\n\n## Phase 4: Isles\n\n- [ ] Beach\n',
      lines: [19],
    },
    {
      text: '# Plan\n\n## M1: Port\n\n- [x] Quay\n\n## M2: Ships\n\n- [x] Crane\n\n## M3: Sea\n\n- [ ] Chart\n\n## M4: Isles\n\n- [ ] Beach\n\n## Progress\n\n| Milestone | Status |\n| --- | --- |\n| M1 | Done |\n| M2 | Done |\n| M4 | Open |\n',
      lines: [11],
    },
  ],
  good: [
    '# Plan\n\n- [x] **Phase 1: Port**\n- [ ] **Phase 2: Ships**\n\n## Phase 1: Port\n\n- [x] Quay\n\n## Phase 2: Ships\n\n- [ ] Crane\n',
    '# Plan\n\n- [ ] **Phase 3: Sea**\n\n## Phase 1: Port\n\n- [x] Quay\n\n## Phase 2: Ships\n\n- [x] Crane\n\n## Phase 3: Sea\n\n- [ ] Chart\n',
    '# Plan\n\n| Phase | Status |\n| --- | --- |\n| 1 | Done |\n| 2 | Done |\n| 3 | Open |\n\n## Phase 1: Port\n\n- [x] Quay\n\n## Phase 2: Ships\n\n- [x] Crane\n\n## Phase 3: Sea\n\n- [ ] Chart\n\n### Phase 3a: Isles\n\n- [ ] Beach\n',
  ],
  *check({ roadmap, plan, byId }) {
    const { detailed } = unmatched(roadmap, plan);
    for (const item of detailed) {
      // What is over often left the list, what is in a backlog is not yet in it, and of parts (2.1, 2.2) the whole may be listed.
      if (!isOpen(item.status.value) || PART.test(item.label ?? '')) continue;
      if (item.parent !== null && byId.get(item.parent)?.kind === 'bucket') continue;
      yield {
        message: `Unexpected section of ${nameOf(item)}, expected it in the list that names the others too`,
        span: nameSpan(item.statements[0] as Statement),
        item: item.id,
      };
    }
  },
};

/** `Phase 2.1`, `Phase 2a` */
const PART = /^\D*\d{1,5}(?:\.\d|[a-z]\b)/i;
