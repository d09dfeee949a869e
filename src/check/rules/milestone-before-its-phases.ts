import { below } from '../../edit/state/in-the-way.ts';
import { nameOf } from '../../roadmap/name-of.ts';
import type { Item } from '../../roadmap/roadmap.ts';
import type { Lexicon } from '../../vocabulary/lexicon.ts';
import { type Dated, datesOf } from '../queries/dated.ts';
import { takenAnew } from '../queries/nesting.ts';
import type { Rule } from '../rule.ts';

/** So many later phases are named. */
const MOST = 5;

interface Late {
  readonly date: Dated;
  readonly than: Dated;
}

export const milestoneBeforeItsPhases: Rule = {
  name: 'milestone-before-its-phases',
  family: 'time',
  level: 'warning',
  summary: 'A milestone is to be done, or was, before one of its phases.',
  why: 'A milestone is done when its phases are: if one of them bears a later date, one of the dates is wrong.',
  bad: [
    {
      text: '# Plan\n\n## M1: Port\n\n**Target:** 2026-04-30\n\n### Phase 1: Quay\n\n**Target:** 2026-05-31\n\n- [ ] Piles\n',
      lines: [9],
    },
    {
      text: '# Plan\n\n## v1.0 Port (shipped 2026-02-01)\n\n### Phase 1: Quay\n\n**Completed:** 2026-02-03\n\n- [x] Piles\n',
      lines: [7],
    },
    {
      text: '# Plan\n\n## v1.0 Port (shipped 2026-02-01)\n\n- [x] **Phase 1: Quay** (completed 2026-02-03)\n- [x] **Phase 2: Crane** (completed 2026-02-04)\n',
      lines: [3],
    },
  ],
  good: [
    '# Plan\n\n## M1: Port\n\n**Target:** Q2 2026\n\n### Phase 1: Quay\n\n**Target:** 2026-05-31\n\n- [ ] Piles\n',
    '# Plan\n\n## v1.0 Port (shipped 2026-02-03)\n\n### Phase 1: Quay\n\n**Completed:** 2026-02-03\n\n- [x] Piles\n',
  ],
  *check({ roadmap, byId, pen }) {
    for (const item of roadmap.items) {
      if (item.kind !== 'milestone') continue;
      const own = datesOf(item, pen.lexicon);
      if (own.length === 0) continue;
      const others = takenAnew(item, byId);
      const late = below(item, byId).flatMap((part) => {
        if ((part.kind !== 'phase' && part.kind !== 'milestone') || others.has(part.id)) return [];
        const found = laterThan(own, part, pen.lexicon);
        return found ? [{ ...found, part }] : [];
      });
      const [first] = late;
      if (!first) continue;
      const what = (is: Dated['is']) => (is === 'done' ? 'was done' : 'is to be done');
      if (late.length === 1) {
        const { part, date, than } = first;
        yield {
          message: `Unexpected ${date.period.first} for ${nameOf(part)}, expected ${than.period.last} or before: then ${nameOf(item)} ${what(than.is)}`,
          span: date.span,
          item: part.id,
          related: [{ message: `${nameOf(item)} ${what(than.is)}`, span: than.span }],
        };
      } else {
        yield {
          message: `Unexpected ${first.than.period.last} for ${nameOf(item)}, expected a day after its ${late.length} later phases`,
          span: first.than.span,
          item: item.id,
          related: late.slice(0, MOST).map(({ part, date }) => ({
            message: `${date.period.first}: ${nameOf(part)}`,
            span: date.span,
          })),
        };
      }
    }
  },
};

/** The first date of a part that is behind all of its owner's that say the same. */
function laterThan(own: readonly Dated[], part: Item, lexicon: Lexicon): Late | null {
  for (const date of datesOf(part, lexicon)) {
    const same = own.filter(({ is }) => is === date.is);
    const latest = same.find(({ period }) => same.every((each) => each.period.last <= period.last));
    if (latest && date.period.first > latest.period.last) return { date, than: latest };
  }
  return null;
}
