import { nameSpan } from '../../edit/name-span.ts';
import { nameOf } from '../../roadmap/name-of.ts';
import type { Item, Statement } from '../../roadmap/roadmap.ts';
import { unmatched } from '../queries/index-and-detail.ts';
import { hasHeading } from '../queries/labels.ts';
import { isOpen } from '../queries/statuses.ts';
import type { Rule } from '../rule.ts';

export const indexWithoutDetail: Rule = {
  name: 'index-without-detail',
  family: 'shape',
  level: 'info',
  summary: 'A list or a table names a phase or milestone that has no section, where the others have one.',
  why: 'Its section was removed, renamed, or never written. A reader who follows the list finds nothing.',
  bad: [
    {
      text: '# Plan\n\n- [x] **Phase 1: Port**\n- [x] **Phase 2: Ships**\n- [ ] **Phase 3: Sea**\n- [ ] **Phase 4: Isles**\n\n## Phase 1: Port\n\n- [x] Quay\n\n## Phase 2: Ships\n\n- [x] Crane\n\n## Phase 4: Isles\n\n- [ ] Chart\n',
      lines: [5],
    },
    {
      text: '# Plan\n\n| Phase | Status |\n| --- | --- |\n| 1. Port | In progress |\n| 2. Ships | Open |\n| 3. Sea | In progress |\n| 4. Isles | In progress |\n\n## Phase 1: Port\n\n- [ ] Quay\n\n## Phase 2: Ships\n\n- [ ] Crane\n\n## Phase 4: Isles\n\n- [ ] Chart\n',
      lines: [7],
    },
  ],
  good: [
    '# Plan\n\n- [x] **Phase 1: Port**\n- [ ] **Phase 2: Ships**\n\n## Phase 1: Port\n\n- [x] Quay\n\n## Phase 2: Ships\n\n- [ ] Crane\n',
    '# Plan\n\n- [x] **Phase 1: Port**\n- [x] **Phase 2: Ships**\n- [x] **Phase 3: Sea**\n\n## Phase 3: Sea\n\n- [ ] Chart\n',
  ],
  *check({ roadmap, plan }) {
    const { listed } = unmatched(roadmap, plan);
    // What is over was often put into an archive, and what comes last has no section yet.
    const last = roadmap.items.reduce((most, item) => (hasHeading(item) ? Math.max(most, indexLine(item)) : most), 0);
    for (const item of listed) {
      if (!isOpen(item.status.value) || indexLine(item) > last) continue;
      yield {
        message: `Unexpected ${nameOf(item)} without a section of its own, expected one as the others have`,
        span: nameSpan(item.statements[0] as Statement),
        item: item.id,
      };
    }
  },
};

/** 1-based line on which a list or table names an item, 0 if none does. */
function indexLine({ statements }: Item): number {
  return statements.find(({ line }) => line.place === 'entry' || line.place === 'row')?.line.number ?? 0;
}
