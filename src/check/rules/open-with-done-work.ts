import { nameSpan } from '../../edit/name-span.ts';
import type { Pen } from '../../edit/pen.ts';
import { isLimitedDone } from '../../edit/state/in-sentence.ts';
import { isNamedByState } from '../../edit/state/in-the-way.ts';
import type { Count, Fact, StatusMark } from '../../facts/fact.ts';
import type { Line } from '../../markdown/outline.ts';
import { fullCount } from '../../roadmap/counts.ts';
import { nameOf } from '../../roadmap/name-of.ts';
import type { Item, Roadmap, Statement, Status } from '../../roadmap/roadmap.ts';
import { between, isLetter } from '../../text/characters.ts';
import { once } from '../../text/once.ts';
import { fold } from '../../vocabulary/fold.ts';
import type { Lexicon } from '../../vocabulary/lexicon.ts';
import { isClear, isClearly } from '../queries/clear.ts';
import { statusFix } from '../queries/status-fix.ts';
import { decisive, isBegun, isOver, statedStatuses } from '../queries/statuses.ts';
import type { Rule } from '../rule.ts';

export const openWithDoneWork: Rule = {
  name: 'open-with-done-work',
  family: 'state',
  level: 'warning',
  summary: 'An item is stated open and all work below it is done, or stated planned and some is begun.',
  why: 'The last task was ticked and the heading was forgotten: the plan looks further behind than it is. If more is to come, it is not in the plan.',
  bad: [
    {
      text: '# Plan\n\n## M1: Port (in progress)\n\n- [x] Quay\n- [x] Crane\n',
      lines: [3],
      fixed: '# Plan\n\n## M1: Port (done)\n\n- [x] Quay\n- [x] Crane\n',
    },
    {
      text: '# Plan\n\n## Phase 1: Port\n\n- [ ] Quay\n  - [x] Piles\n  - [x] Wall\n',
      lines: [5],
      fixed: '# Plan\n\n## Phase 1: Port\n\n- [x] Quay\n  - [x] Piles\n  - [x] Wall\n',
    },
    {
      text: '# Plan\n\n## Phase 1: Port\n\n**Status:** Planned\n**Plans:** 3/3 plans complete\n',
      lines: [3],
      fixed: '# Plan\n\n## Phase 1: Port\n\n**Status:** Done\n**Plans:** 3/3 plans complete\n',
    },
    {
      text: '# Plan\n\n## M1: Port (planned)\n\n- [x] Quay\n- [ ] Crane\n',
      lines: [3],
      fixed: '# Plan\n\n## M1: Port (in progress)\n\n- [x] Quay\n- [ ] Crane\n',
    },
    {
      text: '# Plan\n\n## M1: Port\n\n- [~] Town\n- [ ] Quay\n  - [x] Piles\n  - [ ] Wall\n',
      lines: [6],
      fixed: '# Plan\n\n## M1: Port\n\n- [~] Town\n- [~] Quay\n  - [x] Piles\n  - [ ] Wall\n',
    },
  ],
  good: [
    '# Plan\n\n## M1: Port\n\n**Status:** Done but not yet lit, see below\n\n- [x] Quay\n',
    '# Plan\n\n## v0.1 — Port (✅ Current)\n\n- [x] Quay\n\n## v0.2 — Sea\n\n- [ ] Chart\n',
    '# Plan\n\n## M1: Port\n\n1. **📋 Lights (next)**\n   - ✅ Lamps\n   - Oil and wicks\n',
    '# Plan\n\n## M1: Port (waiting for approval)\n\n- [x] Quay\n',
    '# Plan\n\n## M1: Port\n\n- [ ] Quay\n  - [x] Piles\n  - [ ] Wall\n',
    '# Plan\n\n## M1: Port (in progress)\n\n- [x] Quay\n- Crane\n',
    '# Plan\n\n## M1: Port (done, paint pending)\n\n- [x] Quay\n',
    '# Plan\n\n## M1: Port (planned)\n\n- ~~Quay~~\n',
    '# Plan\n\n## M1: Port\n\n- [x] Quay\n- [ ] Crane\n  - [x] A first one of wood\n',
    '# Plan\n\n## Port\n\n- [ ] Audit of the lights\n  - [x] Lamps are there\n  - Each lamp has oil and a wick\n',
    '# Plan\n\n## Version 0.1.0 (current) - Port\n\n- [x] Quay\n\n## Version 0.2.0\n\n- [ ] Crane\n',
    '# Plan\n\n## Verze 0.1.0 (aktuální) - Přístav\n\n- [x] Molo\n\n## Verze 0.2.0\n\n- [ ] Jeřáb\n',
    '# Plan\n\n## 📋 What we have\n\n- ✅ Quay\n- ✅ Crane\n',
    '# Plan\n\n## M1: Port\n\n**Status:** Not started\n\n- [ ] Quay\n\n**Success criteria:**\n\n- ✅ Ships land\n- ✅ Ships leave\n',
    '# Plan\n\n## M1: Port (planned)\n\n- **Berth**: Active only while a ship lies there\n- Crane\n',
    '# Plan\n\n## M1: Port (in progress)\n\n**Plans:** 2/2 plans complete\n\n- [x] Quay\n- [x] Crane\n- [ ] Buoys\n',
    '# Plan\n\n## M1: Port (in progress)\n\n- [x] Quay\n\n### Exit criteria\n\n- [ ] Ships land\n',
  ],
  *check({ roadmap, workOf, pen, read }) {
    const withBullets = once(() => linesWithBullets(roadmap));
    for (const item of roadmap.items) {
      // What is blocked may wait for something that is not in the plan.
      const { value, origin } = item.status;
      if ((value !== 'planned' && value !== 'active') || origin !== 'stated' || isNamedByState(item)) continue;
      const work = workOf(item);
      if (work.length === 0 && item.count === null) continue;
      const main = decisive(item);
      if (!main || !isClearly(item, roadmap.source) || isLimitedDone(main, pen.lexicon)) continue;
      const verdict = verdictOn(item, main, work, roadmap, pen);
      if (!verdict || isCurrentRelease(item, main, pen.lexicon)) continue;
      const { expected, why, count } = verdict;
      // What bullets beside the boxes or signs below a task ask for may be open.
      const hasBullets = ({ line }: Statement) => line.place === 'entry' && withBullets().has(line);
      if (expected === 'done' && item.statements.some(hasBullets)) continue;
      yield {
        message: `Unexpected ${item.status.value} for ${nameOf(item)}, expected ${expected}: ${why}`,
        span: nameSpan(item.statements[0] as Statement),
        item: item.id,
        related: [
          { message: `${item.status.value} here`, span: main.span },
          ...(count ? [{ message: `${count.done} of ${count.total} here`, span: count.span }] : []),
        ],
        fix: statusFix(`set ${item.id} to ${expected}`, { asked: new Map([[item.id, expected]]), pen, read }),
      };
    }
  },
};

/** `v1.0 (current)` is the one that people have. */
function isCurrentRelease({ kind }: Item, { by, text }: StatusMark, lexicon: Lexicon): boolean {
  return kind === 'milestone' && by === 'status' && lexicon.now.from(fold(between(text, isLetter)), 0) !== undefined;
}

/** The list items below which stand bullets that say no status. */
function linesWithBullets({ readings }: Roadmap): Set<Line> {
  const found = new Set<Line>();
  for (const { line, facts } of readings)
    if (line.place === 'entry' && line.parent?.place === 'entry' && !line.box && !facts.some(isStatus))
      found.add(line.parent);
  return found;
}

function isStatus({ type }: Fact): boolean {
  return type === 'status';
}

interface Verdict {
  readonly expected: Status;
  readonly why: string;
  readonly count?: Count | undefined;
}

function verdictOn(item: Item, main: StatusMark, all: readonly Item[], roadmap: Roadmap, pen: Pen): Verdict | null {
  const { source } = roadmap;
  const isStated = (each: Item) =>
    statedStatuses(each).some((said) => said.status === each.status.value && isClear(said, source));
  // Criteria of which the file says nothing are no work; a ✅ before each of them only lists them.
  const work = all.filter((each) => each.kind !== 'criterion' || (isStated(each) && decisive(each)?.by !== 'mark'));
  const done = work.filter((each) => isStated(each) && each.status.value === 'done');
  const count = fullCount(item, roadmap, pen.lexicon);
  // An empty box over a single one that is ticked may ask for more than that.
  if (main.by === 'box' && work.length === 1) return null;
  if (done.length > 0 && work.every(({ status }) => isOver(status)))
    return { expected: 'done', why: 'all work below it is done', count };
  // Of a full count above an open box one is wrong, and nobody knows which.
  if (count && work.every((each) => isOver(each.status) || !isStated(each)))
    return { expected: 'done', why: 'its count is full', count };
  const begun = work.filter((each) => isStated(each) && isBegun(each.status.value));
  // 🔜 over a list says when it is looked at, not how far it is.
  if (
    begun.length === 0 ||
    main.status !== 'planned' ||
    main.by === 'mark' ||
    (main.by === 'box' && pen.box('active') === undefined)
  )
    return null;
  return { expected: 'active', why: `${begun.length} of ${work.length} below it are begun or done` };
}
