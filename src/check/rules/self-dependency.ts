import type { Fact } from '../../facts/fact.ts';
import type { Line } from '../../markdown/outline.ts';
import { nameOf } from '../../roadmap/name-of.ts';
import type { Item } from '../../roadmap/roadmap.ts';
import { grouped } from '../../text/groups.ts';
import { once } from '../../text/once.ts';
import { declarationOf, key, writtenId } from '../queries/labels.ts';
import type { Rule } from '../rule.ts';

export const selfDependency: Rule = {
  name: 'self-dependency',
  family: 'shape',
  level: 'error',
  summary: 'An item depends on itself.',
  why: 'It can never start. Most often a line was copied, or another number was meant.',
  bad: [
    {
      text: '# Plan\n\n## Phase 1: Port\n\n- [ ] Quay\n\n## Phase 2: Ships\n\n**Depends on:** Phase 2\n\n- [ ] Crane\n',
      lines: [9],
    },
    { text: '# Plan\n\n## M1: Port\n\n- [ ] T-01: Quay\n- [ ] T-02: Crane (depends on T-02)\n', lines: [6] },
  ],
  good: [
    '# Plan\n\n## Phase 1: Port\n\n- [ ] Quay\n\n## Phase 2: Ships\n\n**Depends on:** Phase 1\n\n- [ ] Crane\n',
    '# Plan\n\n## v1.0\n\n### Phase 1: Port\n\n- [x] Quay\n\n## v2.0\n\n### Phase 1: Ships\n\n**Depends on:** Phase 1 of v1.0\n\n- [ ] Crane\n',
  ],
  *check({ roadmap }) {
    const named = once(() => grouped(roadmap.items, ({ label, id }) => key(label ?? id)));
    for (const item of roadmap.items) {
      const fact = ownNeed(item);
      if (!fact || !isWhole(item, roadmap.source.text)) continue;
      // Of two items with one name the other is meant.
      if ((named().get(key(item.label ?? item.id))?.length ?? 0) > 1) continue;
      yield {
        message: `Unexpected ${item.label ?? item.id} among what ${nameOf(item)} depends on, expected another item`,
        span: fact.span,
        item: item.id,
      };
    }
  },
};

/** Where an item names itself among what it needs. */
function ownNeed(item: Item): Fact | undefined {
  for (const { facts, line } of item.statements)
    for (const fact of facts)
      if (fact.type === 'reference' && fact.relation === 'needs' && isBelow(fact.line, line))
        if (fact.names.some((name) => isSelf(name, item))) return fact;
  return undefined;
}

function isSelf(name: string, { label, id }: Item): boolean {
  const called = key(name);
  return called === key(writtenId(id)) || (label !== null && called === key(label));
}

/** False where the label is a part of something longer: `S1` of `S1-BE-01`. */
function isWhole({ statements }: Item, text: string): boolean {
  return statements.every((statement) => {
    const end = declarationOf(statement)?.label?.span.end;
    return end === undefined || !/^[-.\w]\w/.test(text.slice(end, end + 2));
  });
}

/** True for what is said on a line, or under it. */
function isBelow(line: Line, head: Line): boolean {
  let at: Line | null = line;
  while (at && at !== head && at.place !== 'heading') at = at.parent;
  return at === head;
}
