import { nameSpan } from '../../edit/name-span.ts';
import type { StatusMark } from '../../facts/fact.ts';
import { labelAt } from '../../facts/labels.ts';
import { hasWordOf, statusesIn, statusesSaidIn } from '../../facts/said.ts';
import { textOf } from '../../facts/text.ts';
import type { Line } from '../../markdown/outline.ts';
import { nameOf } from '../../roadmap/name-of.ts';
import type { Item, Statement } from '../../roadmap/roadmap.ts';
import { once } from '../../text/once.ts';
import { fold } from '../../vocabulary/fold.ts';
import type { Lexicon } from '../../vocabulary/lexicon.ts';
import { isLedApart, isOptional, leadIns, standsApart } from '../queries/apart.ts';
import { isClearly, isMarkAlone, isSurelyOpen } from '../queries/clear.ts';
import { isUnder } from '../queries/nesting.ts';
import { decisive, isOpen, isOver } from '../queries/statuses.ts';
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
    '# Plan\n\n## M1: Port (done)\n\n- [x] Quay\n- [ ] Crane (too dear for now, deferred)\n',
    '# Plan\n\n## M1: Port (done)\n\n- Quay\n- Crane\n',
    '# Plan\n\n## M1: Port (done)\n\n- [x] List of ships, waiting for approval\n- ⚠️ Mind the tide\n',
    '# Plan\n\n## Phase 1: Port (done)\n\n- [x] Quay\n\n### 1.2 Flags\n\n**Status:** ⏳ Optional\n\n- Red\n',
    '# Plan\n\n## Fase 1: Puerto (hecho)\n\n- [x] Muelle\n\n### 1.2 Banderas\n\n**Estado:** ⏳ Opcional\n\n- Roja\n',
    '# Plan\n\n- [x] 1. Port\n  - [x] 1.1 Quay\n  - [ ]* 1.2 Flags\n',
    '# Plan\n\n## M1: Port (done)\n\n- [x] Quay\n- [ ] Flags (optional, if there is time)\n',
    '# Plan\n\n## M1: Přístav (hotovo)\n\n- [x] Molo\n- [ ] Vlajky (volitelné)\n',
    '# Plan\n\n## M1: Port (done)\n\n1. Stone\n   - [x] Quay\n2. Colour (optional)\n   - [ ] Flags\n',
    '# Plan\n\n## M1: Port ✅ (all except the lights)\n\n- [x] Quay\n- [ ] Light\n',
    '# Plan\n\n## M1: Hafen ✅ (bis auf die Lichter)\n\n- [x] Kai\n- [ ] Licht\n',
    '# Plan\n\n## M1: Port ✅ (stone done; lights pending)\n\n- [x] Quay\n- [ ] Light\n',
    '# Plan\n\n## Port ✅ (stage 1)\n\n- [x] Quay\n- [ ] Light\n',
    '# Plan\n\n## Final checklist\n\n### Phase 1 ✅\n\n- [ ] Ships land\n- [ ] Ships leave\n',
    '# Plan\n\n## Phase 1: Port (done)\n\n- [x] 01-01 Quay\n\n**Wave 2** (blocked on 01-01)\n\n- [x] 01-02 Crane\n',
    '# Plan\n\n## Phase 2: Port (60 % complete)\n\n**Completed:** 2026-03-02 (parts 2.1, 2.2)\n\n- [x] Quay\n- [ ] Crane\n',
    '# Plan\n\n- ✅ **v1.0 Port** — Phases 1-2 (shipped 2026-02-01)\n\n## v1.0 Port — shipped 2026-02-01\n\n### Phase 1: Quay\n\n- [x] Stone\n\n### Phase 3: Light\n\n- [ ] Lamp\n',
    '# Plan\n\n## Shipped\n\n- Light at the mole (active)\n- Bell at the mole\n\n## Planned\n\n- Crane\n',
    '# Plan\n\n## M1: Port (done)\n\n- **✨ Lamps**: eight of them\n- **📋 Charts**: of the whole sea\n',
    '# Plan\n\n## 🛠️ Phase 1: Port\n\n- Quay\n\n## ✅ Phase 2: What "done" means\n\n- [ ] Ships land\n- [ ] Ships leave\n',
    '# Plan\n\n## M1: Port (done)\n\n- [x] Quay\n\n**Next steps:**\n\n- [ ] Crane\n- [ ] Light\n',
    '# Plan\n\n## M1: Port (done)\n\n- [x] Quay\n\n### Backlog\n\n- [ ] Crane\n',
  ],
  *check({ roadmap, byId, workOf, pen }) {
    const leads = once(() => leadIns(roadmap));
    for (const item of roadmap.items) {
      const all = isStatedDone(item) ? workOf(item) : [];
      if (
        all.length === 0 ||
        !isClearly(item, roadmap.source) ||
        isToTick(item, pen.lexicon) ||
        saysWhatIsLeft(item, pen.lexicon)
      )
        continue;
      if (isMarkAlone(decisive(item) as StatusMark) && !all.some(({ status }) => isOver(status))) continue;
      // What stands under a part that is stated done as well is reported there.
      const inner = new Set(all.filter(isStatedDone).flatMap(workOf));
      const held = numbersHeld(item);
      const pictures = once(() => pictured(all));
      const open = all.filter(
        (each) =>
          isSurelyOpen(each, roadmap.source) &&
          !inner.has(each) &&
          !standsApart(each, item, pen.lexicon) &&
          !isOptional(each, item, pen.lexicon) &&
          !(each.status.value === 'blocked' && isOverBelow(workOf(each))) &&
          !isLedApart(each, leads(), pen.lexicon) &&
          !isElsewhere(each, item) &&
          !isBesideRange(each, held, byId) &&
          !isInUse(each, pen.lexicon) &&
          !isPicture(each, pictures) &&
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

/** `- [ ] Crane → moved to M2`, `- [ ] Crane (too dear, deferred)`: its line says why it is open. */
function isGivenUp({ statements }: Item, lexicon: Lexicon): boolean {
  const { plain } = (statements[0] as Statement).line.text;
  const said = statusesSaidIn(plain, lexicon);
  const aside = /[(（]([^()（）]+)[)）]\s*$/.exec(fold(plain))?.[1] ?? '';
  const last = lexicon.status.until(aside, aside.length, 0)?.value;
  return said.has('deferred') || said.has('dropped') || last === 'deferred' || last === 'dropped';
}

/** Below `## Final checklist` a ✅ over empty boxes says what they are for; they are ticked at the end. */
function isToTick(item: Item, lexicon: Lexicon): boolean {
  let line: Line | null = (decisive(item) as StatusMark).line;
  if (line.place !== 'heading') return false;
  for (; line; line = line.parent) if (hasWordOf(line.text.plain, lexicon.checklists)) return true;
  return false;
}

/** `## M1: Port ✅ (code done; tests pending)`, `### Port ✅ (phase 1)`: whoever reads that keeps looking. */
function saysWhatIsLeft(item: Item, lexicon: Lexicon): boolean {
  const { line, span } = decisive(item) as StatusMark;
  if (line.place !== 'heading') return false;
  const { plain, span: whole } = line.text;
  const behind = plain.slice(Math.max(0, plain.length - (whole.end - span.end)));
  const rest = /[(（].*$/.exec(behind)?.[0] ?? '';
  return (
    hasWordOf(rest, lexicon.left) ||
    hasWordOf(rest, lexicon.limits) ||
    isOfPart(behind, lexicon) ||
    [...statusesIn(rest, lexicon)].some(isOpen)
  );
}

/** `(stage 1)` */
function isOfPart(behind: string, lexicon: Lexicon): boolean {
  const aside = /^[\s*_]*[(（]([^()（）]*)[)）]/.exec(behind)?.[1] ?? '';
  const label = labelAt(textOf(aside), 0, aside.length, lexicon);
  return label?.kind === 'phase' && label.end === aside.length;
}

/** True for what a section without a label only names, as a report does: it has its place elsewhere. */
function isElsewhere({ statements }: Item, owner: Item): boolean {
  if (owner.label !== null || statements.length < 2) return false;
  const lines = new Set(owner.statements.map(({ line }) => line));
  return !isUnder((statements[0] as Statement).line, lines);
}

/** The numbers of the phases that a milestone says it has: 1, 2, 3 and 5 of `v1.0 (Phases 1-3, 5)`. */
function numbersHeld({ kind, statements }: Item): Set<number> {
  const facts = kind === 'milestone' ? statements.flatMap((each) => each.facts) : [];
  const names = facts.flatMap((fact) => (fact.type === 'reference' && fact.relation === 'holds' ? fact.names : []));
  return new Set(names.flatMap((name) => numberIn(name) ?? []));
}

/** True for what is below a phase that a milestone does not count to its own: it only stands below its heading. */
function isBesideRange(item: Item, held: ReadonlySet<number>, byId: ReadonlyMap<string, Item>): boolean {
  if (held.size === 0) return false;
  let at: Item | undefined = item;
  while (at && at.kind !== 'phase') at = at.parent === null ? undefined : byId.get(at.parent);
  const number = numberIn(at?.label ?? '');
  return number !== null && !held.has(number);
}

/** 4 of `Phase 4.1`, which was put in behind 4. */
function numberIn(name: string): number | null {
  const digits = /\d+/.exec(name)?.[0];
  return digits === undefined ? null : Number(digits);
}

/** True if all that an item is made of is over: what it waited for has come. */
function isOverBelow(work: readonly Item[]): boolean {
  return work.length > 0 && work.every(({ status }) => isOver(status));
}

/** A bullet below `## Shipped` that is `(active)` is in use. */
function isInUse(item: Item, { inUse }: Lexicon): boolean {
  const { by, status, text, line } = decisive(item) as StatusMark;
  return status === 'active' && by === 'status' && line.place === 'entry' && inUse.exact(fold(text)) === true;
}

/** `- 📋 Charts` beside `- ✨ Lamps`: the bullets of this list begin with pictures. */
function isPicture(item: Item, lists: () => ReadonlySet<number>): boolean {
  const { by, status, line } = decisive(item) as StatusMark;
  return by === 'mark' && status !== 'done' && line.place === 'entry' && !line.box && lists().has(line.block);
}

/** The lists of which a bullet begins with a picture that says no status. */
function pictured(items: readonly Item[]): Set<number> {
  const statements = items.flatMap((each) => each.statements);
  const found = statements.filter(
    ({ line, facts }) =>
      line.place === 'entry' &&
      /^[\s*_]*\p{Extended_Pictographic}/u.test(line.text.plain) &&
      !facts.some(({ type }) => type === 'status'),
  );
  return new Set(found.map(({ line }) => line.block));
}

function isStatedDone({ status }: Item): boolean {
  return status.origin === 'stated' && status.value === 'done';
}
