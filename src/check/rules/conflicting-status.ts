import { setStatuses } from '../../edit/state/set-statuses.ts';
import type { StatusMark } from '../../facts/fact.ts';
import { nameOf } from '../../roadmap/name-of.ts';
import type { Item, Roadmap } from '../../roadmap/roadmap.ts';
import { contains } from '../../text/span.ts';
import type { Lexicon } from '../../vocabulary/lexicon.ts';
import { isClear } from '../queries/clear.ts';
import { statusesIn } from '../queries/said.ts';
import { decisive, isMixed, isOpen, statedStatuses } from '../queries/statuses.ts';
import type { Rule } from '../rule.ts';

export const conflictingStatus: Rule = {
  name: 'conflicting-status',
  family: 'state',
  level: 'warning',
  summary: 'Two places state different statuses of one item.',
  why: 'An index that is not ticked where its phase is complete, or a table that lags behind a heading: one of them is wrong, and readers see only one.',
  bad: [
    {
      text: '# Plan\n\n- [ ] **Phase 1: Port**\n\n## Phase 1: Port (done)\n\n- [x] Quay\n',
      lines: [3],
      fixed: '# Plan\n\n- [x] **Phase 1: Port**\n\n## Phase 1: Port (done)\n\n- [x] Quay\n',
    },
    {
      text: '# Plan\n\n## M1: Port (in progress)\n\n- [ ] Quay\n\n## Progress\n\n| Milestone | Status |\n| --- | --- |\n| M1 | Done |\n',
      lines: [11],
      fixed:
        '# Plan\n\n## M1: Port (in progress)\n\n- [ ] Quay\n\n## Progress\n\n| Milestone | Status |\n| --- | --- |\n| M1 | In progress |\n',
    },
  ],
  good: [
    '# Plan\n\n- [ ] **Phase 1: Port**\n\n## Phase 1: Port (in progress)\n\n- [ ] Quay\n',
    '# Plan\n\n- [x] **Phase 1: Port**\n\n## Phase 1: Port (shipped)\n\n- [x] Quay\n',
    '# Plan\n\n- [ ] **Phase 1: Port**\n\n| Phase | Status |\n| --- | --- |\n| 1. Port | Wall complete - lights pending |\n',
    '# Plan\n\n## M1: Port\n\n- [x] ~~Quay~~\n- [x] Folding tree (active path only)\n- [x] 1.1: TBD\n',
  ],
  *check({ roadmap, pen, read }) {
    for (const item of roadmap.items) {
      const main = decisive(item);
      if (!main || isMixed(item)) continue;
      for (const other of conflicts(item, main, roadmap, pen.lexicon)) {
        yield {
          message: `Unexpected ${other.status} for ${nameOf(item)}, expected ${main.status}: two places differ`,
          span: other.span,
          item: item.id,
          related: [{ message: `${main.status} here`, span: main.span }],
          fix: {
            title: `set every status of ${item.id} to ${main.status}`,
            applicability: 'unsafe',
            edits: () => {
              const made = setStatuses(pen, new Map([[item.id, main.status]]), read);
              return 'refused' in made ? [] : made.edits;
            },
          },
        };
      }
    }
  },
};

/** The statuses that differ from the one that decides: one a line. */
function conflicts(item: Item, main: StatusMark, { source }: Roadmap, lexicon: Lexicon): StatusMark[] {
  const lines = new Set<number>();
  return statedStatuses(item).filter((other) => {
    if (other === main || lines.has(other.line.index) || agree(main, other)) return false;
    if (other.line === main.line && !isContradiction(main, other)) return false;
    if (!isClear(other, source) || !isClear(main, source)) return false;
    if (isHalf(main, other, lexicon) || isHalf(other, main, lexicon)) return false;
    lines.add(other.line.index);
    return true;
  });
}

/** An empty box only says that something is not done; a line through a title, that it is over. */
function agree(main: StatusMark, other: StatusMark): boolean {
  if (main.status === other.status) return true;
  if (main.by === 'strike' || other.by === 'strike') return isOver(main) && isOver(other);
  if (other.by === 'box' || main.by === 'box') return (main.status === 'done') === (other.status === 'done');
  return other.by === 'count' || other.by === 'bucket';
}

/** `Code complete - tests pending` is no less open than an empty box. */
function isHalf({ line, span, status }: StatusMark, other: StatusMark, lexicon: Lexicon): boolean {
  if (line.place !== 'row' || status !== 'done') return false;
  const cell = line.cells.find((each) => contains(each.span, span));
  return (
    cell !== undefined && [...statusesIn(cell.plain, lexicon)].some((each) => isOpen(each) && isOpen(other.status))
  );
}

const isOver = ({ status }: StatusMark): boolean => status === 'done' || status === 'dropped';

/** On one line a sign and a word complete each other (`🚧 Planned`); a box and a word contradict, but `[x] Next: TBD` does not. */
function isContradiction(main: StatusMark, other: StatusMark): boolean {
  const [box, word] = main.by === 'box' ? [main, other] : [other, main];
  return box.by === 'box' && word.by !== 'box' && word.status !== 'planned';
}
