import { nameSpan } from '../../edit/name-span.ts';
import { isContainer } from '../../roadmap/progress.ts';
import type { Item, Statement } from '../../roadmap/roadmap.ts';
import { between, isLetter } from '../../text/characters.ts';
import { groupsOf } from '../../text/groups.ts';
import { declarationOf, key, leadsWithLabel, writtenId } from '../labels.ts';
import type { Rule } from '../rule.ts';

export const duplicateId: Rule = {
  name: 'duplicate-id',
  family: 'shape',
  level: 'error',
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
  ],
  *check({ roadmap }) {
    const defined = roadmap.items.filter((item) => isDefined(item, roadmap.source.text));
    const sections = labelsBySection(defined);
    for (const [id, items] of groupsOf(defined, (item) => writtenId(item.id))) {
      for (let at = 1; at < items.length; at += 1) {
        const other = items[at] as Item;
        const first = items.slice(0, Math.min(at, MOST)).find((each) => isAnother(each, other));
        // Where all headings of a section have one label, it groups them: `Phase 5: combat`, `Phase 5: magic` in a backlog.
        if (!first || (isContainer(other) && (sections.get(sectionOf(other))?.size ?? 0) < 2)) continue;
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

/** The labels of the milestones and phases in each section. */
function labelsBySection(items: readonly Item[]): Map<number, Set<string>> {
  const labels = new Map<number, Set<string>>();
  for (const item of items.filter(isContainer)) {
    const section = sectionOf(item);
    labels.set(section, (labels.get(section) ?? new Set()).add(key(item.label ?? '')));
  }
  return labels;
}

function sectionOf({ statements }: Item): number {
  return statements[0]?.line.parent?.index ?? -1;
}

/** With so many earlier ones an item is compared. */
const MOST = 50;
/** What stands between an id and a title. A blank alone does not: `S3 bucket` is no S3. */
const SEPARATED = /^[*_`~\])）]{0,8}\s{0,3}(?:[:：.–—|-](?![\w])|$|\n|\r)/;

/** True if an item is defined under its id, and does not only mention it. */
function isDefined(item: Item, text: string): boolean {
  const { kind, label, statements } = item;
  const declared = declarationOf(statements[0] as Statement);
  if (!declared?.label || kind === 'criterion' || between(label ?? '', isLetter) === '' || !leadsWithLabel(item))
    return false;
  return SEPARATED.test(text.slice(declared.label.span.end, declared.label.span.end + 12));
}

/**
 * True for two things under one id. Work that is listed in one place and worked out in another is one thing:
 * only what stands in the same form is compared, and the title tells the rest.
 */
function isAnother(first: Item, other: Item): boolean {
  const [a, b] = [first.statements[0]?.line, other.statements[0]?.line];
  if (!a || !b || a.place !== b.place || a.place === 'prose' || first.kind !== other.kind) return false;
  const headings = a.place === 'heading' && first.parent === other.parent;
  if (key(first.title ?? '') === key(other.title ?? '')) return headings && a.parent === b.parent;
  const boxed = first.checked !== null && other.checked !== null;
  if (isContainer(first)) return headings || (boxed && a.block === b.block);
  return boxed || a.block === b.block || headings;
}
