import { nameSpan } from '../../edit/name-span.ts';
import type { StatusMark } from '../../facts/fact.ts';
import { nameOf } from '../../roadmap/name-of.ts';
import type { Item, Statement } from '../../roadmap/roadmap.ts';
import type { Lexicon } from '../../vocabulary/lexicon.ts';
import { isOptional, standsApart } from '../queries/apart.ts';
import { isClearly, isSurelyOpen } from '../queries/clear.ts';
import { workFinder } from '../queries/nesting.ts';
import { statusesSaidIn } from '../queries/said.ts';
import { decisive } from '../queries/statuses.ts';
import type { Rule } from '../rule.ts';

/** So many open items are named. */
const MOST = 5;

export const doneWithOpenWork: Rule = {
  name: 'done-with-open-work',
  family: 'state',
  level: 'error',
  summary: 'A milestone, phase or task is stated done, and work below it is stated open.',
  why: 'Whoever reads that a milestone is done stops looking. Either the work is done and its box was forgotten, or the milestone is not.',
  bad: [
    { text: '# Plan\n\n## M1: Port (done)\n\n- [x] Quay\n- [ ] Remove the buoys that were moved\n', lines: [3] },
    { text: '# Plan\n\n## M1: Port (done)\n\n- [x] Quay\n- [ ] Crane\n', lines: [3] },
    { text: '# Plan\n\n## M1: Port\n\n- [x] Quay\n  - [x] Wall\n  - [ ] Crane\n', lines: [5] },
    { text: '# Plan\n\n## Phase 1: Port\n\n**Status:** Complete\n\n- [ ] Quay\n- [ ] Crane\n', lines: [3] },
  ],
  good: [
    '# Plan\n\n## Phase 1: Port\n\n- [ ] Quay\n\n| Phase | Change | Status |\n| --- | --- | --- |\n| 1 | Quay | Done |\n| 1 | Crane | Planned |\n',
    '# Plan\n\n## Phase 1: Port\n\n- [ ] Quay\n\n## Phase 2: Sea\n\n- [ ] Chart\n\n## Phase 3: Isles\n\n- [ ] Beach\n\n## History\n\n- ✅ **v1.0 Ships** - Phases 1-4 (shipped 2026-02-01)\n',
    '# Plan\n\n## M1: Port (done)\n\n- [x] Quay\n- [ ] Crane → moved to M2\n',
    '# Plan\n\n## M1: Port (done)\n\n- [x] Quay\n\n**Deferred to the next port (not started):**\n\n- Crane\n- Light\n',
    '# Plan\n\n## M1: Port (done)\n\n- [x] Quay\n- [ ] ~~Crane~~ (dropped)\n',
    '# Plan\n\n## M1: Port (done)\n\n- Quay\n- Crane\n',
    '# Plan\n\n## M1: Port (done)\n\n- [x] List of ships, waiting for approval\n- ⚠️ Mind the tide\n',
    '# Plan\n\n## M1: Port (done)\n\n- [x] Quay\n- [ ] Flags (optional, if there is time)\n',
    '# Plan\n\n## M1: Port (done)\n\n1. Stone\n   - [x] Quay\n2. Colour (optional)\n   - [ ] Flags\n',
    '# Plan\n\n## Shipped\n\n- Light at the mole (active)\n- Bell at the mole\n\n## Planned\n\n- Crane\n',
    '# Plan\n\n## M1: Port (done)\n\n- [x] Quay\n\n### Backlog\n\n- [ ] Crane\n',
  ],
  *check({ roadmap, byId, pen }) {
    const workOf = workFinder(roadmap, byId);
    for (const item of roadmap.items) {
      if (!isStatedDone(item) || !isClearly(item, roadmap.source)) continue;
      const all = workOf(item);
      // What stands under a part that is stated done as well is reported there.
      const inner = new Set(all.filter(isStatedDone).flatMap(workOf));
      const open = all.filter(
        (each) =>
          isSurelyOpen(each, roadmap.source) &&
          !inner.has(each) &&
          !standsApart(each, item, pen.lexicon) &&
          !isOptional(each, item) &&
          !isInUse(each) &&
          !isGivenUp(each, pen.lexicon),
      );
      if (open.length === 0) continue;
      const what = open.length === 1 ? 'an open item' : `${open.length} open items`;
      yield {
        message: `Unexpected ${what} below ${nameOf(item)}, expected none: it is stated done`,
        span: nameSpan(item.statements[0] as Statement),
        item: item.id,
        related: open.slice(0, MOST).map((each) => ({
          message: `${each.status.value}: ${nameOf(each)}`,
          span: nameSpan(each.statements[0] as Statement),
        })),
      };
    }
  },
};

/** `- [ ] Crane → moved to M2`: its line says why it is open. */
function isGivenUp({ statements }: Item, lexicon: Lexicon): boolean {
  const said = statusesSaidIn(statements[0]?.line.text.plain ?? '', lexicon);
  return said.has('deferred') || said.has('dropped');
}

/** A bullet below `## Shipped` that is `(active)` is in use. */
function isInUse(item: Item): boolean {
  const { by, status, text, line } = decisive(item) as StatusMark;
  return status === 'active' && by === 'status' && line.place === 'entry' && IN_USE.test(text);
}

const IN_USE = /^(?:active|activ[oa]|actif|attiv[oa]|ativ[oa]|aktiv|actief|aktywn[ya]|aktif|актив\p{L}*)$/iu;

function isStatedDone({ status }: Item): boolean {
  return status.origin === 'stated' && status.value === 'done';
}
