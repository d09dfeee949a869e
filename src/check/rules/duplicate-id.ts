import { nameSpan } from '../../edit/name-span.ts';
import type { Line } from '../../markdown/outline.ts';
import { isContainer } from '../../roadmap/progress.ts';
import type { Item, Statement } from '../../roadmap/roadmap.ts';
import { between, isLetter } from '../../text/characters.ts';
import { groupsOf } from '../../text/groups.ts';
import { declarationOf, key, leadsWithLabel, writtenId } from '../queries/labels.ts';
import type { Rule } from '../rule.ts';

export const duplicateId: Rule = {
  name: 'duplicate-id',
  family: 'shape',
  level: 'warning',
  summary: 'Two items bear one id or label.',
  why: 'A reference to the id, in this plan, in a commit or in an issue, means either of them. Commands ask which one is meant.',
  bad: [
    { text: '# Plan\n\n## M1: Port\n\n- [ ] T-01: Quay\n- [ ] T-01: Crane\n', lines: [6] },
    {
      text: '# Plan\n\n## Phase 1: Port\n\n- [ ] Quay\n\n## Phase 2: Ships\n\n- [ ] Crane\n\n## Phase 2: Sea\n\n- [ ] Chart\n',
      lines: [11],
    },
  ],
  good: [
    '# Plan\n\n- [ ] **Phase 1: Port**\n\n## Phase 1: Port\n\n- [ ] Quay\n',
    '# Plan\n\n## v1.0\n\n### Phase 1: Port\n\n- [x] Quay\n\n## v2.0\n\n### Phase 1: Ships\n\n- [ ] Crane\n',
    '# Plan\n\n## M1: Quay\n\n- [x] Stone\n\n## M2: Crane\n\n- [x] Hook\n\n## M2: Rope\n\n- [x] Hemp\n\n## M2: Light\n\n- [ ] Oil\n',
    '# Plan\n\n## Phase 1: Port\n\n- [ ] Quay\n\n### Phase 1 — Flow of goods\n\n1. Land\n\n### Phase 1 — More, if there is time\n\n- [ ] Light\n\n## Phase 2: Sea\n\n- [ ] Chart\n',
    '# 计划\n\n## 设计\n\n### 阶段1：码头\n\n- 石头\n\n### 阶段2：起重机\n\n- 铁\n\n## 时间\n\n### Phase 1: 准备\n\n- 测量\n\n### Phase 2: 施工\n\n- 打桩\n',
    '# Plan\n\n## Steps\n\n### Step 3: Stone\n\n- Quay\n\n### Phase 3: Iron\n\n- Hook\n',
    '# Plan\n\n## 1) Phase A — Stone\n\n- Quay\n\n## 2) Phase A — Iron\n\n- Hook\n\n## 3) Phase A — Hemp\n\n- Rope\n\n## 4) Phase B — Wood\n\n- Raft\n\n## 5) Phase B — Oil\n\n- Lamp\n',
    '# Plan\n\n- [x] Phase 1: Lay the stones\n- [x] Phase 1: Lay the piles\n- [x] Phase 1: Lay the wall\n- [x] Phase 2: Buy a crane\n- [ ] Phase 2: Paint it\n',
    '# Plan\n\n## Steps\n\n### Phase 2\n\n- Hook\n\n## State\n\n### Phase 1 more\n\n- Rope\n\n### Phase 2: Cranes\n\n- Oil\n',
    '# Plan\n\n## Phase 1: Port\n\n### Week 1: Stone\n\n- Quay\n\n### Week 1: Iron\n\n- Hook\n\n### Week 2: Wood\n\n- Raft\n',
    '# Plan\n\n## P1 — Stone\n\n- [ ] Quay\n\n## P2 — Iron\n\n- [ ] Hook\n\n## P2 — Wood\n\n- [ ] Raft\n',
    '# Plan\n\n## Log\n\n### Phase 1: Stone\n\n- Quay\n\n### Phase 2: Iron\n\n- Hook\n\n### Phase 3: Wood\n\n- Raft\n\n### Phase 1: Oil\n\n- Lamp\n\n### Phase 2: Hemp\n\n- Rope\n\n### Phase 3: Wool\n\n- Flag\n',
    '# Plan\n\n## Port\n\n- [x] A1 — Quay\n- [x] A2 — Crane: with its hook\n- [x] A3 — Light\n\n## All boxes\n\n- [x] A1 — Quay\n- [x] A2 — Crane\n- [x] A3 — Light\n',
    '# Plan\n\n## What is done\n\n### Phase 1: Stone ✅\n\n- ✅ Quay\n\n### Phase 2: Iron ✅\n\n- ✅ Hook\n\n## What is to do\n\n### Phase 1: A quay of stone\n\n- Stone\n\n### Phase 2: A crane of iron\n\n- Iron\n',
  ],
  *check({ roadmap, byId, pen: { lexicon } }) {
    // Two things may be done in one week.
    const defined = roadmap.items.filter(
      (item) => isDefined(item, roadmap.source.text) && !isSection(item, byId) && !lexicon.units.exact(wordOf(item)),
    );
    const sections = labelsBySection(defined);
    for (const [id, items] of groupsOf(defined, (item) => writtenId(item.id))) {
      for (let at = 1; at < items.length; at += 1) {
        const other = items[at] as Item;
        const first = items.slice(0, Math.min(at, MOST)).find((each) => isAnother(each, other));
        if (!first || isShared(other, sections) || isToldTwice(first, other, sections)) continue;
        yield {
          message: `Unexpected second ${other.label ?? id}, expected an id of its own: line ${first.line} has it`,
          span: nameSpan(other.statements[0] as Statement),
          item: other.id,
          related: [{ message: `${id} here`, span: nameSpan(first.statements[0] as Statement) }],
        };
      }
    }
  },
};

/** What the labels in a section say, and how many items at most say one of them one after the other. */
interface Labels {
  readonly all: Set<string>;
  /** How many come a second time. */
  again: number;
  last: string;
  run: number;
  longest: number;
}

function labelsBySection(items: readonly Item[]): Map<string, Labels> {
  const sections = new Map<string, Labels>();
  for (const item of items) {
    const label = numberOf(item);
    for (const { line } of item.statements) {
      const name = sectionOf(item, line);
      const section = sections.get(name) ?? { all: new Set<string>(), again: 0, last: '', run: 0, longest: 0 };
      sections.set(name, section);
      const isNew = !section.all.has(label);
      section.all.add(label);
      if (line !== item.statements[0]?.line) continue;
      if (!isNew && section.last !== label) section.again += 1;
      section.run = section.last === label ? section.run + 1 : 1;
      section.longest = Math.max(section.longest, section.run);
      section.last = label;
    }
  }
  return sections;
}

/** One for `阶段1` and `Phase 1`; empty without a label. */
function numberOf({ id, label }: Item): string {
  return label === null ? '' : writtenId(id);
}

/** So many that share a label are meant to. */
const ROW = 3;

/** Where items of a section share a label, labels group them: `Phase 5: combat`, `Phase 5: magic` in a backlog; or their numbers began anew. */
function isShared(item: Item, sections: ReadonlyMap<string, Labels>): boolean {
  const labels = sections.get(sectionOf(item));
  return !labels || labels.longest >= ROW || labels.again >= ROW || (isContainer(item) && labels.all.size < 2);
}

/** Two sections that have more than one label in common tell one plan twice, say in short and at length. */
function isToldTwice(first: Item, other: Item, sections: ReadonlyMap<string, Labels>): boolean {
  if (sectionOf(first) === sectionOf(other)) return false;
  const [here, there] = [sections.get(sectionOf(first)), sections.get(sectionOf(other))];
  return [...(here?.all ?? [])].filter((label) => there?.all.has(label)).length > 1;
}

/** @param line The first that states the item, if no other is given. */
function sectionOf(item: Item, line: Line | undefined = item.statements[0]?.line): string {
  return `${isContainer(item)} ${line?.parent?.index ?? -1}`;
}

/** With so many earlier ones an item is compared. */
const MOST = 50;
/** What stands between an id and a title. A blank alone does not: `S3 bucket` is no S3. */
const SEPARATED = /^[*_`~\])）]{0,8}\s{0,3}(?:[:：.–—|-](?![\w])|$|\n|\r)/;

/** `### Phase 0 — Flow` below `## Phase 0: Foundation` is a section of it. */
function isSection({ label, parent }: Item, byId: ReadonlyMap<string, Item>): boolean {
  const owner = parent === null ? undefined : byId.get(parent);
  return label !== null && owner?.label != null && key(owner.label) === key(label);
}

/** True if an item is defined under its id, and does not only mention it. */
function isDefined(item: Item, text: string): boolean {
  const { kind, label, statements } = item;
  const declared = declarationOf(statements[0] as Statement);
  if (!declared?.label || kind === 'criterion' || between(label ?? '', isLetter) === '' || !leadsWithLabel(item))
    return false;
  return SEPARATED.test(text.slice(declared.label.span.end, declared.label.span.end + 12));
}

/** `phase` of `Phase 3`. */
function wordOf({ label }: Item): string {
  return key(label ?? '').replace(/[\s\d].*$/s, '');
}

/**
 * True for two things under one id. Work that is listed in one place and worked out in another is one thing:
 * only what stands in the same form is compared, and the title tells the rest.
 */
function isAnother(first: Item, other: Item): boolean {
  const [a, b] = [first.statements[0]?.line, other.statements[0]?.line];
  if (!a || !b || a.place !== b.place || a.place === 'prose' || first.kind !== other.kind) return false;
  // `P1` groups what matters as much; `Step 3` and `Phase 3` are of two series.
  if (first.kind === 'bucket' || wordOf(first) !== wordOf(other)) return false;
  const headings = a.place === 'heading' && first.parent === other.parent;
  // `Phase 2`, and `Phase 2: Ships` in another section, are one.
  const isNamedAlike = !first.title || !other.title || key(first.title) === key(other.title);
  if (isNamedAlike) return headings && a.parent === b.parent;
  const boxed = first.checked !== null && other.checked !== null;
  if (isContainer(first)) return headings || (boxed && a.block === b.block);
  return boxed || a.block === b.block || headings;
}
