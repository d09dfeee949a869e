import { nameSpan } from '../../edit/name-span.ts';
import { titleKey } from '../../roadmap/pair/pair.ts';
import type { Item, Statement } from '../../roadmap/roadmap.ts';
import { comparedWords } from '../../roadmap/words-of.ts';
import { allNearest } from '../../text/nearest.ts';
import type { Span } from '../../text/span.ts';
import { nameOnBase, pairingOf } from '../queries/losses.ts';
import type { Rule } from '../rule.ts';

/** More than so many are told at once: that is a file that was rewritten. */
const MOST = 5;
const MOST_RELATED = 10;

export const editedDoneItem: Rule = {
  name: 'edited-done-item',
  family: 'base',
  level: 'info',
  summary: 'What was done on the base, or a criterion of it, reads otherwise now.',
  why: 'A criterion that is reworded after it was met was perhaps never met. What is mended is spelling, or words added behind; another number, or other words, are another promise.',
  bad: [
    {
      base: '# Plan\n\n## M1: Port (done)\n\n### Exit criteria\n\n- [x] Ships of 90 m can moor in a storm\n',
      text: '# Plan\n\n## M1: Port (done)\n\n### Exit criteria\n\n- [x] Ships of 60 m can moor in a storm\n',
      lines: [7],
    },
    {
      base: '# Plan\n\n## M1: Port of the north (done)\n\n- [x] Quay\n',
      text: '# Plan\n\n## M1: Sketch of the port (done)\n\n- [x] Quay\n',
      lines: [3],
    },
  ],
  good: [
    {
      base: '# Plan\n\n## M1: Port (done)\n\n- [x] Quay of stnoe\n- [ ] Lights\n',
      text: '# Plan\n\n## M1: Port (done)\n\n- [x] Quay of stone (2026-03-01)\n- [ ] All lights\n',
    },
    {
      base: '# Plan\n\n## M1: Port\n\n- [ ] Quay of stone\n',
      text: '# Plan\n\n## M1: Port (done)\n\n- [x] Quay of wood\n',
    },
  ],
  *check(context) {
    const { base } = context;
    const byId = new Map(base?.items.map((item) => [item.id, item]));
    const edited = (pairingOf(context)?.pairs ?? []).filter(
      ({ before, after }) => isOver(before, byId) && !isSame(before, after),
    );
    const [first] = edited;
    if (first && edited.length > MOST) {
      const message = `Unexpected wording of ${edited.length} items, expected that of the base, where they were done`;
      const related = edited.map(({ before, after }) => ({
        message: `was ${nameOnBase(before)}`,
        span: spanOf(after),
      }));
      yield { message, span: spanOf(first.after), item: first.after.id, related: related.slice(0, MOST_RELATED) };
      return;
    }
    for (const { before, after } of edited)
      yield {
        message: `Unexpected wording of ${nameOnBase(after)}, expected ${nameOnBase(before)} as on the base, where it was done`,
        span: spanOf(after),
        item: after.id,
      };
  },
};

function spanOf({ statements }: Item): Span {
  return nameSpan(statements[0] as Statement);
}

function isOver(item: Item, byId: ReadonlyMap<string, Item>): boolean {
  if (item.status.value === 'done') return true;
  const parent = item.kind === 'criterion' && item.parent !== null ? byId.get(item.parent) : undefined;
  return parent?.status.value === 'done';
}

/** But for spelling, and for what is added behind. A number is never a slip of the pen. */
function isSame(before: Item, after: Item): boolean {
  if (before.title === null || after.title === null || titleKey(before) === titleKey(after)) return true;
  const [old, young] = [comparedWords(before.title), comparedWords(after.title)];
  const [few, many] = old.length <= young.length ? [old, young] : [young, old];
  return few.every((word, at) => isSpelling(word, many[at] as string)) || old.join('') === young.join('');
}

function isSpelling(one: string, other: string): boolean {
  return one === other || (!/\d/.test(one + other) && one.length > 3 && allNearest(one, [other]).length > 0);
}
