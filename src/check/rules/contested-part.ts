import type { Fact } from '../../facts/fact.ts';
import { fieldKey } from '../../roadmap/field-key.ts';
import type { Item } from '../../roadmap/roadmap.ts';
import type { Span } from '../../text/span.ts';
import type { Lexicon } from '../../vocabulary/lexicon.ts';
import type { Related } from '../diagnostic.ts';
import { key } from '../queries/labels.ts';
import type { Rule } from '../rule.ts';

interface Claim {
  readonly item: Item;
  readonly span: Span;
  readonly names: readonly string[];
}

export const contestedPart: Rule = {
  name: 'contested-part',
  family: 'shape',
  level: 'warning',
  summary: 'Two milestones claim the same phase by their ranges.',
  why: 'A phase belongs to one milestone. Where two claim it, it is counted for one of them only, and the other looks further than it is.',
  bad: [
    {
      text: '# Plan\n\n## v1.0 Port (Phases 2-3)\n\n- [x] Quay\n\n## v2.0 Ships (Phases 3-5)\n\n- [ ] Crane\n',
      lines: [7],
    },
    {
      text: '# Plan\n\n- ✅ **v1.0 Port** - Phases 1-2\n- 🚧 **v1.1 Ships** - Phases 2-4\n\n### Phase 2: Crane\n\n- [ ] Rails\n',
      lines: [4],
    },
  ],
  good: [
    '# Plan\n\n## v1.0 Port (Phases 1-3)\n\n- [x] Quay\n\n## v2.0 Ships (Phases 4-5)\n\n- [ ] Crane\n',
    '# Plan\n\n- ✅ **v1.0 Port** - Phases 1-2\n- 🚧 **v1.1 Ships** - Phases 3-4\n\n## v1.0 Port (Phases 1-2)\n\n- [x] Quay\n',
  ],
  *check({ roadmap, pen }) {
    const said = roadmap.items
      .filter(({ kind }) => kind === 'milestone')
      .flatMap((item) => item.statements.flatMap(({ facts }) => claimsOf(item, facts, pen.lexicon)))
      .sort((a, b) => a.span.start - b.span.start);
    if (beginsAnew(said)) return;
    const claims = new Map<string, Claim>();
    const told = new Set<Item>();
    for (const claim of said) {
      const contested = new Map<Item, { readonly first: Claim; readonly parts: string[] }>();
      for (const name of claim.names) {
        const first = claims.get(name);
        if (!first) claims.set(name, claim);
        else if (first.item !== claim.item && !isSame(first, claim)) {
          const known = contested.get(first.item) ?? { first, parts: [] };
          known.parts.push(name);
          contested.set(first.item, known);
        }
      }
      if (contested.size === 0 || told.has(claim.item)) continue;
      told.add(claim.item);
      yield finding(claim, [...contested.values()]);
    }
  },
};

/** The first of each line: behind it stand remarks (`Phase 6 is used instead`). */
function claimsOf(item: Item, facts: readonly Fact[], lexicon: Lexicon): Claim[] {
  const lines = new Set<number>();
  return facts.flatMap((fact) => {
    const claims = lines.has(fact.line.index) ? [] : claimOf(item, fact, lexicon);
    if (claims.length > 0) lines.add(fact.line.index);
    return claims;
  });
}

function claimOf(item: Item, fact: Fact, lexicon: Lexicon): Claim[] {
  if (fact.type === 'reference' && fact.relation === 'holds') {
    // `Phases: 6 (92-97)` is a count.
    const counts = fact.names.length === 1 && /^\d+$/.test(fact.names[0] ?? '');
    return counts ? [] : [{ item, span: fact.span, names: fact.names.map(part) }];
  }
  const isPhases = fact.type === 'field' && fieldKey(fact.name, lexicon) === 'phases';
  const range = isPhases ? RANGE.exec(fact.value.value) : null;
  if (fact.type !== 'field' || !range) return [];
  const [low, high] = [Number(range[1]), Number(range[2])];
  if (high < low || high - low > MOST) return [];
  return [{ item, span: fact.value.span, names: Array.from({ length: high - low + 1 }, (_, nth) => `${low + nth}`) }];
}

const RANGE = /^(\d{1,4})\s?[-–—]\s?(\d{1,4})(?![\d.])/;
/** A longer range is none. */
const MOST = 200;

/** `Phases 4` and `Phase 04` are one. */
function part(name: string): string {
  return key(name)
    .replace(/^[^\d]*/, '')
    .replace(/^0+(?=\d)/, '');
}

/** True if several milestones have a phase 1 of their own. */
function beginsAnew(claims: readonly Claim[]): boolean {
  return new Set(claims.filter(({ names }) => names.includes('1')).map(({ item }) => item)).size > 1;
}

/** One milestone that was read as two claims the same phases twice. */
function isSame(a: Claim, b: Claim): boolean {
  if (mentions(a.item, b.item) || mentions(b.item, a.item)) return true;
  return a.names.length === b.names.length && a.names.every((name, at) => name === b.names[at]);
}

/** `Shipped: v1.17 Ships` beside `v1.17`. */
function mentions({ title, label }: Item, other: Item): boolean {
  return other.label !== null && `${label ?? ''} ${title ?? ''}`.includes(other.label);
}

function finding(
  { item, span }: Claim,
  contested: readonly { readonly first: Claim; readonly parts: readonly string[] }[],
) {
  const nameOf = (one: Item): string => one.label ?? one.title ?? one.id;
  const parts = contested.flatMap((each) => each.parts);
  const others = contested.map(({ first }) => nameOf(first.item)).join(' and ');
  const related: Related[] = contested.map(({ first }) => ({
    message: `${nameOf(first.item)} claims it here`,
    span: first.span,
  }));
  return {
    message: `Unexpected phase ${parts.join(', ')} in ${nameOf(item)}, expected each in one milestone: ${others} claims it too`,
    span,
    item: item.id,
    related,
  };
}
