import type { Reference } from '../../facts/fact.ts';
import type { PlanItem } from '../../roadmap/combine.ts';
import type { Item, Roadmap } from '../../roadmap/roadmap.ts';
import { between, isWord } from '../../text/characters.ts';
import { grouped } from '../../text/groups.ts';
import { allNearest } from '../../text/nearest.ts';
import { once } from '../../text/once.ts';
import type { Lexicon } from '../../vocabulary/lexicon.ts';
import { countedIn, isCounted } from '../queries/counted.ts';
import { key, singularKey } from '../queries/labels.ts';
import type { Rule } from '../rule.ts';

/** So many items are compared for a near miss. */
const MOST = 2000;

export const unknownReference: Rule = {
  name: 'unknown-reference',
  family: 'shape',
  level: 'warning',
  summary: 'A dependency names something that is nowhere in the plan.',
  why: 'It was renamed, renumbered, removed, or mistyped. Whoever waits for it waits for ever, and no tool can tell when the work may start.',
  bad: [
    {
      text: '# Plan\n\n## Phase 1: Port\n\n- [ ] Quay\n\n## Phase 2: Ships\n\n**Depends on:** Phase 7\n\n- [ ] Crane\n',
      lines: [9],
    },
    { text: '# Plan\n\n## M1: Port\n\n- [ ] T-01: Quay\n- [ ] T-02: Crane (depends on T-09)\n', lines: [6] },
  ],
  good: [
    '# Plan\n\n## Phase 1: Port\n\n- [ ] Quay\n\n## Phase 2: Ships\n\n**Depends on:** Phase 1\n\n- [ ] Crane\n',
    '# Plan\n\n## Phase 1: Port\n\n**Depends on:** Nothing (first phase)\n\n- [ ] Quay\n',
    '# Phase 5: Port\n\n**Depends on:** Phases 1-4, 6, 8\n\n- [ ] Quay\n',
    '# Plan\n\n## Phase 1: Port\n\n- [ ] Quay\n\n## Phase 2: Sea\n\n**Requires:** Phase 1 + 500+ ships\n\n- [ ] Chart\n',
    '# Plan\n\n## Phase 1: Port\n\n- [x] Quay\n\n## Phase 20: Ships\n\n**Depends on:** Phase 19\n\n- [ ] Crane\n',
  ],
  *check({ roadmap, plan, pen: { lexicon } }) {
    const references = roadmap.unresolved.filter((fact): fact is Reference => fact.type === 'reference');
    if (references.length === 0) return;
    const names = once(() => new Set(plan.items.flatMap(namesOf)));
    const others = once(() => namesElsewhere(roadmap, lexicon));
    const isSomewhere = (name: string) => names().has(name) || others().has(name);
    const counted = countedIn(plan.items, lexicon);
    // What has other numbers is another item: `T-9` may be meant for `T-09`.
    const alike = once(() => grouped(labels(plan.items.slice(0, MOST)), digits));
    const owners = ownersOf(roadmap.items);
    const told = new Set<number>();
    for (const fact of references) {
      if (told.has(fact.span.start)) continue;
      told.add(fact.span.start);
      const own = owners.get(fact.line.index);
      const open = openNumbers(roadmap.source.text.slice(fact.span.start, fact.span.end + 2));
      const missing = fact.names.filter(
        (name) =>
          isCounted(name, counted, lexicon) && !isKnown(name, isSomewhere, own, lexicon) && !open.has(digits(name)),
      );
      if (missing.length === 0) continue;
      // Of several of which none is here, all are in another file.
      if (fact.names.length > 1 && !fact.names.some((name) => isKnown(name, isSomewhere, own, lexicon))) continue;
      const [name = ''] = missing;
      const near = missing.length === 1 ? allNearest(name, alike().get(digits(name)) ?? [])[0] : undefined;
      const meant = near === undefined || key(near) === key(own?.label ?? '') ? '' : `, did you mean ${near}?`;
      yield {
        message: `Unexpected ${missing.join(', ')}, expected an item of the plan${meant}`,
        span: fact.span,
        ...(own ? { item: own.id } : {}),
      };
    }
  },
};

/** `500+ signals` and `F10.x` name no item. */
function openNumbers(written: string): Set<string> {
  return new Set([...written.matchAll(/(\d+)(?:\+(?!\w)|\.x)/g)].map(([, number]) => `${Number(number)}`));
}

function labels(items: readonly PlanItem[]): string[] {
  return items.flatMap(({ label }) => (label === null ? [] : [label]));
}

function digits(name: string): string {
  return (name.match(/\d+/g) ?? []).map(Number).join('.');
}

function namesOf({ id, label, title }: PlanItem): string[] {
  const names = [id, id.slice(id.indexOf(':') + 1), label, title];
  return names.flatMap((name, at) =>
    name !== null && MAY_COUNT.test(name) && names.indexOf(name) === at ? [key(name)] : [],
  );
}

/** Also as the number alone: `Phases 4-6` where the items are called `Phase 04`. */
function isKnown(
  name: string,
  isSomewhere: (key: string) => boolean,
  own: Item | undefined,
  lexicon: Lexicon,
): boolean {
  if (isSomewhere(key(name)) || isSomewhere(singularKey(name, lexicon))) return true;
  // What names itself is told by another rule.
  return own !== undefined && [own.label ?? own.id, own.id].some((each) => key(each) === key(name));
}

/**
 * What milestones hold by their ranges: `v1.0 (Phases 1-3)` knows of phase 2, whose section is in an archive. And what lines and
 * cells begin with, for what was read as another name: `SCAFFOLD-001` of `CELLO-SCAFFOLD-001`.
 */
function namesElsewhere({ readings }: Roadmap, lexicon: Lexicon): Set<string> {
  const names = new Set<string>();
  for (const { line, facts } of readings) {
    for (const { plain } of line.place === 'row' ? line.cells.slice(0, 2) : [line.text])
      for (const name of fronts(plain.slice(0, 60))) names.add(name);
    for (const fact of facts)
      if (fact.type === 'reference' && fact.relation === 'holds')
        for (const name of fact.names) names.add(singularKey(name, lexicon));
  }
  return names;
}

function fronts(text: string): string[] {
  const words = MAY_COUNT.test(text) ? (TWO_WORDS.exec(text)?.[0] ?? '') : '';
  if (!MAY_COUNT.test(words)) return [];
  const [first = '', second = ''] = key(words)
    .split(' ')
    .map((word) => between(word, isWord));
  return [first, `${first} ${second}`, ...first.split('-').map((_, at, parts) => parts.slice(at).join('-'))];
}

const TWO_WORDS = /^\s*\S+(?:\s+\S+)?/;
/** Only what has a number is asked for; what is not ASCII may be folded to one. */
const MAY_COUNT = /[\d\u0080-\uffff]/;

/** The item of each line of the outline that says something of one. */
function ownersOf(items: readonly Item[]): Map<number, Item> {
  const owners = new Map<number, Item>();
  for (const item of items)
    for (const { line, facts } of item.statements) {
      owners.set(line.index, item);
      for (const fact of facts) if (!owners.has(fact.line.index)) owners.set(fact.line.index, item);
    }
  return owners;
}
