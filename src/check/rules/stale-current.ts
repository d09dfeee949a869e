import { nameSpan } from '../../edit/name-span.ts';
import { statusAt } from '../../facts/sayings/status-at.ts';
import { textOf } from '../../facts/text.ts';
import type { Plan, PlanItem } from '../../roadmap/combine.ts';
import { findItem } from '../../roadmap/find.ts';
import { nameOf } from '../../roadmap/name-of.ts';
import { isContainer } from '../../roadmap/progress.ts';
import type { Roadmap, Statement } from '../../roadmap/roadmap.ts';
import { isWord } from '../../text/characters.ts';
import type { Lexicon } from '../../vocabulary/lexicon.ts';
import type { Finding } from '../diagnostic.ts';
import { standsApart } from '../queries/apart.ts';
import { countedIn, isCounted } from '../queries/counted.ts';
import { positionsOf } from '../queries/positions.ts';
import { isBegun, isOpen, isOver } from '../queries/statuses.ts';
import type { Rule } from '../rule.ts';

export const staleCurrent: Rule = {
  name: 'stale-current',
  family: 'state',
  level: 'warning',
  summary: 'What the file calls current is done, missing, not the active one, or contradicts itself.',
  why: 'People and tools read the current milestone first. It is moved by hand, and forgotten by hand.',
  bad: [
    {
      text: '# Plan\n\n**Current milestone:** M1\n\n## M1: Port (done)\n\n- [x] Quay\n\n## M2: Town (in progress)\n\n- [ ] Hall\n',
      lines: [3],
    },
    {
      text: '# Plan\n\n**Current phase:** Phase 7\n\n## Phase 1: Quay\n\n- [x] Piles\n\n## Phase 2: Crane\n\n- [ ] Hook\n',
      lines: [3],
    },
    {
      text: '# Plan\n\n## Current position\n\n- **Milestone**: M1 (planned)\n- **Status**: In progress\n\n## M1: Port\n\n- [ ] Quay\n',
      lines: [5],
    },
    {
      text: '# Plan\n\n**Current phase:** Not started\n\n## Phase 1: Quay (done)\n\n- [x] Piles\n\n## Phase 2: Crane\n\n- [ ] Hook\n',
      lines: [3],
    },
  ],
  good: [
    '# Plan\n\n**Current milestone:** M2\n\n## M1: Port (done)\n\n- [x] Quay\n\n## M2: Town (in progress)\n\n- [ ] Hall\n',
    '# Plan\n\n**Current milestone:** M1 (done)\n\n## M1: Port (done)\n\n- [x] Quay\n\n## M2: Town\n\n- [ ] Hall\n',
    '# Plan\n\n**Current milestone:** M1\n\n## M1: Port (done)\n\n- [x] Quay\n',
    '# What comes next\n\n**Current milestone:** v2.4\n\n## v2.5 Town\n\n- [ ] Hall\n\n## v2.10 Ferry\n\n- [ ] Pier\n',
    '# Plan\n\n**Current phase:** Complete\n\n## Phase 1: Quay (done)\n\n- [x] Piles\n\n## Ideas\n\n### v2.0: Town\n\n- [ ] Hall\n',
  ],
  *check({ roadmap, plan, pen: { lexicon } }) {
    yield* ofPointer(roadmap, plan, lexicon);
    const told = new Set<number>();
    for (const { position, status, span } of positionsOf(roadmap, lexicon)) {
      if (position.status === null || position.status === status || told.has(position.span.start)) continue;
      told.add(position.span.start);
      yield {
        message: `Unexpected ${position.status} for the current ${position.named}, expected ${status} as it is said beside it`,
        span: position.span,
        related: [{ message: `${status} here`, span }],
      };
    }
  },
};

function* ofPointer(roadmap: Roadmap, plan: Plan, lexicon: Lexicon): Iterable<Finding> {
  const { pointer, current } = roadmap;
  if (!pointer) return;
  const groups = (plan.files.find((each) => each.roadmap === roadmap)?.items ?? []).filter(
    (item) => isContainer(item) && item.kind !== 'bucket',
  );
  const text = textOf(pointer.value);
  const said = statusAt(text, 0, text.plain.length, lexicon);
  if (said && said.end >= text.plain.trimEnd().length) {
    const now = groups.filter((item) => !standsApart(item, null, lexicon));
    yield* ofBareStatus(said.status, now, pointer.span);
    return;
  }
  if (current === null || saysOver(pointer.value, lexicon)) return;
  const asked = findItem({ ...plan, items: groups }, current);
  const { found } = asked;
  if (!found) {
    if (asked.reason === 'unknown' && isCounted(current, countedIn(groups, lexicon), lexicon))
      yield missing(current, pointer.span);
    return;
  }
  const alike = groups.filter(({ kind }) => kind === found.kind);
  const active = alike.filter(({ status }) => status.value === 'active' && status.origin === 'stated');
  const [only] = active;
  const next = only ?? alike.find(({ status, line }) => isOpen(status.value) && line > found.line);
  const isElsewhere = active.length === 1 && only !== found && found.status.value !== 'active';
  if (!(isOver(found.status) && next) && !isElsewhere) return;
  yield {
    message: `Unexpected ${nameOf(found)} as the current one, expected ${next ? nameOf(next) : 'an open one'}: it is ${found.status.value}`,
    span: pointer.span,
    item: found.id,
    related: [found, next].flatMap((item) =>
      item
        ? [{ message: `${item.status.value}: ${nameOf(item)}`, span: nameSpan(item.statements[0] as Statement) }]
        : [],
    ),
  };
}

/** `Current phase: Not started` where some are done. */
function* ofBareStatus(status: string, groups: readonly PlanItem[], span: Finding['span']): Iterable<Finding> {
  const begun = groups.filter((item) => item.status.origin === 'stated' && isBegun(item.status.value));
  const open = groups.filter((item) => item.status.origin === 'stated' && isOpen(item.status.value));
  const [against] = status === 'planned' ? begun : status === 'done' ? open : [];
  if (!against) return;
  yield {
    message: `Unexpected ${status} as the current state, expected what it is: ${nameOf(against)} is ${against.status.value}`,
    span,
    related: [
      { message: `${against.status.value}: ${nameOf(against)}`, span: nameSpan(against.statements[0] as Statement) },
    ],
  };
}

function missing(current: string, span: Finding['span']): Finding {
  return { message: `Unexpected \`${current}\` as the current one, expected one that is in the plan`, span };
}

/** `M1 (done)`: whoever writes so knows it, and is between two. */
function saysOver(written: string, lexicon: Lexicon): boolean {
  const text = textOf(written);
  for (let at = 0; at < written.length; at += 1) {
    if (at > 0 && isWord(written.charCodeAt(at - 1))) continue;
    const status = lexicon.status.from(text.folded, at)?.value;
    if (status === 'done' || status === 'dropped') return true;
  }
  return false;
}
