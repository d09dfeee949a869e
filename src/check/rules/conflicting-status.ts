import { headsWork } from '../../facts/columns.ts';
import type { StatusMark } from '../../facts/fact.ts';
import { hasWordOf, statusesIn } from '../../facts/said.ts';
import type { Line } from '../../markdown/outline.ts';
import { nameOf } from '../../roadmap/name-of.ts';
import type { Item, Roadmap, Status } from '../../roadmap/roadmap.ts';
import { once } from '../../text/once.ts';
import { contains } from '../../text/span.ts';
import type { Lexicon } from '../../vocabulary/lexicon.ts';
import { isClear, isMarkAlone } from '../queries/clear.ts';
import { declarationOf, key } from '../queries/labels.ts';
import { statusFix } from '../queries/status-fix.ts';
import { childrenOf, decisive, isMixed, isOpen, statedStatuses } from '../queries/statuses.ts';
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
    '# Plan\n\n- [ ] **Phase 1: Port**\n- [x] **Phase 2: Sea** (superseded by Phase 1)\n\n| Phase | Status |\n| --- | --- |\n| 1. Port | Code complete |\n| 2. Sea | Dropped |\n',
    '# Plan\n\n## Phase 3: Berths (done)\n\n- status: free | rented | closed\n',
    '# Plan\n\n- [ ] **Phase 1: Port**\n\n| Phase | Status | Completed |\n| --- | --- | --- |\n| 1. Port | Gap closure | 2026-03-02 |\n| 2. Sea | Done | 2026-03-04 |\n',
    '# Plan\n\n## Phase 6: Build ✅ Complete\n\n- Quay\n\n## Debts\n\n| Phase | Item | Status |\n| --- | --- | --- |\n| 6 | Lights at the mole | Deferred |\n',
    '# Plan\n\n## Measures\n\n- [ ] ✅ Ships land\n- [ ] ✅ Ships leave\n- [ ] ✅ No ship sinks\n',
    '# Plan\n\n- 🚧 **v2.0 Town** — Phases 7-8 (planned)\n\n## v2.0 Town (planned)\n\n- [ ] Hall\n',
    '# Plan\n\n## M1: Port\n\n- [x] **3.6** Move the crane ✅\n- [ ] **3.6** Move the bell\n',
    '# Plan\n\n## 🔌 Phase 1: Port\n\n- [ ] Quay\n\n## ✅ Phase 2: Tests\n\n- [ ] Ships land\n\n| Phase | Status |\n| --- | --- |\n| 1. Port | Planned |\n| 2. Tests | Planned |\n',
    '# Plan\n\n- [ ] **Phase 1: Port** (carried over to v2)\n\n| Phase | Status |\n| --- | --- |\n| 1. Port | Blocked: no stones |\n',
    '# Plan\n\n## M1: Port\n\n- [x] ~~Quay~~\n- [x] Folding tree (active path only)\n- [x] 1.1: TBD\n',
  ],
  *check({ roadmap, byId, pen, read }) {
    const goals = once(() => listsOfGoals(roadmap));
    for (const item of roadmap.items) {
      const main = decisive(item);
      if (!main || isMixed(item)) continue;
      const parts = childrenOf(item, byId);
      const isBare = parts.length > 0 && !parts.some(({ status }) => isOver(status.value));
      for (const other of conflicts(item, main, roadmap, pen.lexicon)) {
        if (other.line === main.line && goals().has(main.line.block)) continue;
        if (isBare && (isMarkAlone(main) || isMarkAlone(other))) continue;
        yield {
          message: `Unexpected ${other.status} for ${nameOf(item)}, expected ${main.status}: two places differ`,
          span: other.span,
          item: item.id,
          related: [{ message: `${main.status} here`, span: main.span }],
          fix: statusFix(`set every status of ${item.id} to ${main.status}`, {
            asked: new Map([[item.id, main.status]]),
            pen,
            read,
          }),
        };
      }
    }
  },
};

/** The statuses that differ from the one that decides: one a line. */
function conflicts(item: Item, main: StatusMark, { source }: Roadmap, lexicon: Lexicon): StatusMark[] {
  const all = statedStatuses(item);
  if (all.length < 2) return [];
  const lines = new Set<number>();
  return all.filter((other) => {
    if (other === main || lines.has(other.line.index) || agree(main, other)) return false;
    if (isOfThing(item, other.line, lexicon) || isOfThing(item, main.line, lexicon)) return false;
    if (isSaidBeside(all, main, other)) return false;
    if (other.line === main.line && !isContradiction(main, other)) return false;
    if (!isClear(other, source) || !isClear(main, source)) return false;
    if (isHalf(main, other, lexicon) || isHalf(other, main, lexicon)) return false;
    lines.add(other.line.index);
    return true;
  });
}

/** So many boxes alike are no slip. */
const ALIKE = 3;

/** The lists of which each empty box has a ✅ behind it, `- [ ] ✅ Ships of 90 m can moor`: what is to be, when they are ticked. */
function listsOfGoals({ readings }: Roadmap): Set<number> {
  const lists = new Map<number, { boxes: number; both: number }>();
  for (const { line, facts } of readings) {
    if (line.place !== 'entry' || line.box?.value !== false) continue;
    const list = lists.get(line.block) ?? { boxes: 0, both: 0 };
    list.boxes += 1;
    if (facts.some((fact) => fact.type === 'status' && fact.by === 'mark' && fact.status === 'done')) list.both += 1;
    lists.set(line.block, list);
  }
  return new Set([...lists].filter(([, { boxes, both }]) => boxes >= ALIKE && both === boxes).map(([block]) => block));
}

/** `🚧 v2 Town (planned)` says the same as `v2 Town: planned`, and so does `| Town (draft) | Planned |`. */
function isSaidBeside(all: readonly StatusMark[], main: StatusMark, { by, line }: StatusMark): boolean {
  if (by !== 'mark' && line.place !== 'row') return false;
  return all.some((each) => each.line === line && each.by === 'status' && each.status === main.status);
}

/** `| 6 | Lights at the mole | Deferred |` below `Phase | Item | Status`, `| 13 | Lights at the mole | 6 | Deferred |` below `# | What | Phase | Status`. */
function isOfThing({ statements }: Item, line: Line, lexicon: Lexicon): boolean {
  if (line.place !== 'row') return false;
  const statement = statements.find((each) => each.line === line);
  const declared = statement && declarationOf(statement);
  if (!declared?.label || declared.title !== null) return false;
  const { label } = declared;
  return line.cells.some(
    ({ plain, span }, at) =>
      /\p{L}\P{L}+\p{L}/u.test(plain) &&
      (span.end <= label.span.start || headsWork(key(line.table.headers[at]?.plain ?? ''), lexicon)),
  );
}

/** A box only says whether something is done, and nothing of what was dropped; a line through a title, that it is over. */
function agree(main: StatusMark, other: StatusMark): boolean {
  if (main.status === other.status) return true;
  if (main.by === 'strike' || other.by === 'strike') return isOver(main.status) && isOver(other.status);
  if (main.by === 'box' || other.by === 'box')
    return (
      [main, other].some(({ status }) => status === 'dropped') || (main.status === 'done') === (other.status === 'done')
    );
  return other.by === 'count' || other.by === 'bucket' || (isPutOff(main) && isPutOff(other));
}

/** What is blocked or put off is not begun, and each place may say why. */
const isPutOff = ({ status }: StatusMark): boolean =>
  status === 'deferred' || status === 'planned' || status === 'blocked';

/** `Code complete - tests pending` is no less open than an empty box, nor is `Code complete` alone. */
function isHalf({ line, span, status }: StatusMark, other: StatusMark, lexicon: Lexicon): boolean {
  if (line.place !== 'row' || status !== 'done') return false;
  const cell = line.cells.find((each) => contains(each.span, span));
  if (cell === undefined || !isOpen(other.status)) return false;
  return hasWordOf(cell.plain, lexicon.coded) || [...statusesIn(cell.plain, lexicon)].some(isOpen);
}

const isOver = (status: Status): boolean => status === 'done' || status === 'dropped';

/** On one line a sign and a word complete each other (`🚧 Planned`); a box and a word contradict, but `[x] Next: TBD` does not. */
function isContradiction(main: StatusMark, other: StatusMark): boolean {
  const [box, word] = main.by === 'box' ? [main, other] : [other, main];
  return box.by === 'box' && word.by !== 'box' && word.status !== 'planned';
}
