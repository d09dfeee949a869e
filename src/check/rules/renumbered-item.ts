import { nameSpan } from '../../edit/name-span.ts';
import { type Pair, titleKey } from '../../roadmap/pair/pair.ts';
import type { Item, Statement } from '../../roadmap/roadmap.ts';
import { fold } from '../../vocabulary/fold.ts';
import type { Lexicon } from '../../vocabulary/lexicon.ts';
import { nameOnBase, pairingOf } from '../queries/losses.ts';
import type { Rule } from '../rule.ts';

/** More than so many are told at once: what is put in between moves all that follow. */
const MOST = 3;

export const renumberedItem: Rule = {
  name: 'renumbered-item',
  family: 'base',
  level: 'warning',
  summary: 'An item has another number or id than on the base.',
  why: 'Commits, branches, issues and people name items by their numbers. After a renumbering they mean another one, and no search finds it. What comes in between can be 2.1, or stand at the end.',
  bad: [
    {
      base: '# Plan\n\n## Phase 1: Port\n\n## Phase 2: Ferry\n',
      text: '# Plan\n\n## Phase 1: Port\n\n## Phase 2: Lights\n\n## Phase 3: Ferry\n',
      lines: [7],
    },
    {
      base: '# Plan\n\n## M1: Port\n\n- [ ] T-101 Quay\n- [ ] T-102 Crane\n',
      text: '# Plan\n\n## M1: Port\n\n- [ ] T-101 Quay\n- [ ] T-103 Crane\n',
      lines: [6],
    },
  ],
  good: [
    {
      base: '# Plan\n\n## Phase 1: Port\n\n## Phase 2: Ferry\n',
      text: '# Plan\n\n## Phase 1: Port\n\n## Phase 1.1: Lights\n\n## Phase 2: Ferry\n',
    },
    {
      base: '# Plan\n\n## Phase 1: Port\n\n- [ ] Quay\n',
      text: '# Plan\n\n## P1: Port of call\n\n- [ ] Lights\n- [ ] Quay\n',
    },
  ],
  *check(context) {
    const { lexicon } = context.pen;
    const pairs = pairingOf(context)?.pairs.filter((pair) => isRenumbered(pair, lexicon)) ?? [];
    const [first] = pairs;
    if (first && pairs.length > MOST) {
      const message = `Unexpected new numbers of ${pairs.length} items, expected the old: ${moved(first)}`;
      const related = pairs.slice(1, 6).map((pair) => ({ message: moved(pair), span: spanOf(pair.after) }));
      yield { message, span: spanOf(first.after), item: first.after.id, related };
      return;
    }
    for (const { before, after } of pairs)
      yield {
        message: `Unexpected number of ${nameOnBase(after)}, expected ${before.label} as on the base`,
        span: spanOf(after),
        item: after.id,
      };
  },
};

function isRenumbered({ before, after }: Pair, lexicon: Lexicon): boolean {
  if (before.kind !== after.kind || titleKey(before) === null || titleKey(before) !== titleKey(after)) return false;
  const [old, young] = [numberOf(before, lexicon), numberOf(after, lexicon)];
  return old !== null && young !== null && old !== young;
}

/**
 * What a label counts; `null` for what only says when, or where in a list.
 *
 * @example `Phase 03` and `P3` are `3`, `T-022` is `t-22`.
 */
function numberOf({ label, kind }: Item, lexicon: Lexicon): string | null {
  if (label === null) return null;
  const folded = fold(label).trim();
  if (/\b(?:19|20)\d\d\b|^[qh][1-4]\b/.test(folded) || isStretch(folded, lexicon)) return null;
  if (kind !== 'milestone' && kind !== 'phase' && /^#?\d+[.)]?$/.test(folded)) return null;
  const number = /(?:\b[a-z]+-)?\d[\d.]*/.exec(folded)?.[0];
  return number === undefined ? null : number.replace(/(^|\D)0+(?=\d)/g, '$1').replace(/\.$/, '');
}

/** `Week 3`, `Sprint 3`. */
function isStretch(label: string, { labels, units, idLetters }: Lexicon): boolean {
  const word = labels.from(label, 0);
  const written = label.slice(0, word?.end ?? 0);
  return word?.value === 'phase' && (units.exact(written) !== undefined || idLetters.exact(written) !== undefined);
}

function moved({ before, after }: Pair): string {
  return `${before.label} is now ${nameOnBase(after)}`;
}

function spanOf({ statements }: Item) {
  return nameSpan(statements[0] as Statement);
}
