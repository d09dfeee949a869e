import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MergedPlan } from '../../src/merge/merge-plans.ts';
import type { Roadmap } from '../../src/roadmap/roadmap.ts';
import { read } from '../support/editing.ts';
import { ensure, law } from '../support/law.ts';
import { merged } from '../support/merging.ts';
import { gsdPlan } from '../support/plan/gsd.ts';
import { printedPlans } from '../support/plan/printed.ts';
import { roadmapOf } from '../support/plan.ts';
import { COMMANDS, commanded, type StateCommand } from '../support/state-commands.ts';
import { after, basePlan, hand, intent, type Plan, written } from '../support/three-way.ts';
import { type AllMeant, bothMoved, meant, meantByBoth } from '../support/three-way-meant.ts';

const intents = fc.array(intent, { minLength: 1, maxLength: 4 });
const triples = fc
  .record({ base: basePlan, one: intents, other: intents, hand })
  .map(({ base, one, other, hand: how }) => ({
    base,
    ours: after(base, one, 'a'),
    theirs: after(base, other, 'b'),
    hand: how,
  }));

function mergedOf(base: string, ours: string, theirs: string): MergedPlan {
  const made = merged(base, ours, theirs);
  if (!made) throw new Error('left to git');
  return made;
}

/** The text as it is when a side wins all conflicts. */
function resolved(text: string, side: 'ours' | 'theirs'): string {
  const other = side === 'ours' ? 'theirs' : 'ours';
  let within: 'ours' | 'theirs' | null = null;
  return text
    .split(/(?<=\n)/)
    .filter((line) => {
      if (line.startsWith('<<<<<<< ')) within = 'ours';
      else if (/^={7}\r?\n$/.test(line)) within = 'theirs';
      else if (line.startsWith('>>>>>>> ')) within = null;
      else return within !== other;
      return false;
    })
    .join('');
}

/** What is read, in the words of what was meant. */
function said(text: string): Map<string, string> {
  const { items } = roadmapOf(text);
  const byId = new Map(items.map((item) => [item.id, item]));
  return new Map(
    items
      .filter(({ kind }) => kind !== 'bucket')
      .map(({ title, label, kind, status, parent }) => {
        const where = byId.get(parent ?? '');
        const place = where?.kind === 'bucket' ? 'archive' : (where?.title ?? '');
        const state = kind === 'task' || status.origin === 'stated' ? status.value : '';
        return [title ?? '', `${kind === 'task' ? '' : label} ${state} in ${place}`];
      }),
  );
}

const MARKS: Readonly<Record<string, string>> = { ' ': 'planned', x: 'done', '~': 'active' };

function expected(all: AllMeant): Map<string, string> {
  return new Map(
    [...all.values()].map(({ title, number, state, where }) => {
      const place = all.get(where)?.title ?? where;
      const isTask = all.has(where);
      return [title, `${isTask ? '' : `M${number}`} ${isTask ? MARKS[state] : state} in ${place}`];
    }),
  );
}

const byTitle = (all: ReadonlyMap<string, string>) => [...all].map(([title, what]) => `${title}: ${what}`).sort();

test('what both sides mean is there; a conflict is where they contradict each other, and nowhere else', {
  timeout: 900_000,
}, () => {
  law(
    triples,
    ({ base, ours, theirs, hand: how }) => {
      const [was, mine, yours] = [base, ours, theirs].map((plan) => written(plan, how)) as [string, string, string];
      const { text, conflicts } = mergedOf(was, mine, yours);
      const both = meantByBoth(base, ours, theirs, how.ids);
      if (both === null) {
        ensure(conflicts.length > 0, 'a contradiction is a conflict', was, mine, yours, text);
        ensureNothingLost(base, ours, theirs, resolved(text, 'ours'), [was, mine, yours, text]);
        ensureNothingLost(base, theirs, ours, resolved(text, 'theirs'), [was, mine, yours, text]);
        return;
      }
      if (conflicts.length > 0 && bothMoved(base, ours, theirs)) return;
      ensure(conflicts.length === 0, 'a conflict is a contradiction', was, mine, yours, text);
      ensure(!/^[<=>]{7}/m.test(text), 'no marker without a conflict', text);
      expect(byTitle(said(text)), `${was}\n-----\n${mine}\n-----\n${yours}\n-----\n${text}`).toEqual(
        byTitle(expected(both)),
      );
    },
    0.2,
  );
});

/** What a side added, ticked or moved is there where that side wins the conflicts; perhaps as the other side calls it. */
function ensureNothingLost(base: Plan, side: Plan, other: Plan, text: string, shown: readonly string[]): void {
  const [was, is, also] = [meant(base), meant(side), meant(other)];
  const found = said(text);
  for (const [key, { title, state }] of is) {
    const old = was.get(key);
    if (old?.title === title && old.state === state) continue;
    const now = found.get(title) ?? found.get(also.get(key)?.title ?? '');
    ensure(now !== undefined, 'nothing is lost', title, ...shown);
    if (state === 'x' && old?.state !== 'x')
      ensure(now?.startsWith(' done') === true, 'no tick is lost', title, ...shown);
  }
}

test('sides can be swapped, and what one side alone did is that', { timeout: 900_000 }, () => {
  law(
    triples,
    ({ base, ours, theirs, hand: how }) => {
      const [was, mine, yours] = [base, ours, theirs].map((plan) => written(plan, how)) as [string, string, string];
      const [one, other] = [mergedOf(was, mine, yours), mergedOf(was, yours, mine)];
      ensure(one.conflicts.length > 0 === other.conflicts.length > 0, 'both conflict, or none', was, mine, yours);
      if (one.conflicts.length === 0)
        expect(byTitle(said(other.text)), `${was}\n-----\n${mine}\n-----\n${yours}`).toEqual(byTitle(said(one.text)));
      for (const [a, b, c] of [
        [was, mine, was],
        [was, was, mine],
        [was, mine, mine],
      ] as const)
        expect(mergedOf(a, b, c)).toEqual({ text: mine, conflicts: [] });
    },
    0.05,
  );
});

const branches = fc
  .record({ base: basePlan, all: fc.tuple(intents, intents, intents), hand })
  .map(({ base, all, hand: how }) => {
    const [one, two, three] = all.map((each, nth) => written(after(base, each, 'abc'.charAt(nth)), how));
    return { base: written(base, how), one, two, three } as Record<'base' | 'one' | 'two' | 'three', string>;
  });

test('three branches are merged in any order, where none contradicts another', { timeout: 900_000 }, () => {
  let clean = 0;
  law(
    branches,
    ({ base, one, two, three }) => {
      const [first, last] = [merged(base, one, two), merged(base, two, three)];
      if (!first || !last || first.conflicts.length > 0 || last.conflicts.length > 0) return;
      const [left, right] = [merged(base, first.text, three), merged(base, one, last.text)];
      // Of a plan of which nothing is left, nothing is said.
      if (!left || !right) return;
      // What two of them contradict each other in is seen in either order.
      ensure(left.conflicts.length > 0 === right.conflicts.length > 0, 'both conflict, or none', base, one, two, three);
      if (left.conflicts.length > 0) return;
      clean += 1;
      expect(byTitle(said(right.text)), [base, one, two, three].join('\n-----\n')).toEqual(byTitle(said(left.text)));
    },
    0.1,
  );
  expect(clean).toBeGreaterThan(0);
});

const texts = fc
  .oneof({ arbitrary: printedPlans, weight: 2 }, { arbitrary: gsdPlan, weight: 1 })
  .map(({ text }) => text);
const steps = fc.array(fc.record({ command: fc.constantFrom(...COMMANDS), nth: fc.nat(60) }), {
  minLength: 1,
  maxLength: 3,
});

/** A roadmap after commands, as far as they can be made. */
function commandedBy(roadmap: Roadmap, all: readonly { command: StateCommand; nth: number }[]): Roadmap {
  return all.reduce((now, { command, nth }) => {
    const item = now.items[nth % now.items.length];
    const made = item && commanded(now, item, command, read);
    return made && !('refused' in made) ? made.after : now;
  }, roadmap);
}

test('whatever the plan looks like, statuses are those of both, or a conflict', { timeout: 900_000 }, () => {
  let [clean, conflicting] = [0, 0];
  law(
    fc.record({ text: texts, one: steps, other: steps }),
    ({ text, one, other }) => {
      const base = roadmapOf(text);
      if (base.items.length === 0) return;
      const [ours, theirs] = [commandedBy(base, one), commandedBy(base, other)];
      const made = merged(...([base, ours, theirs].map(contentOf) as [string, string, string]));
      ensure(made !== null, 'it is not left to git', text);
      if (made === null || made.conflicts.length > 0) {
        conflicting += 1;
        return;
      }
      clean += 1;
      const [was, mine, yours, now] = [base, ours, theirs, roadmapOf(made.text)].map(statedIn) as Stated[];
      const both = [...(was as Stated)].map(([id, old]) => {
        const changed = [mine?.get(id), yours?.get(id)].filter((status) => status !== old);
        return [id, changed[0] ?? old];
      });
      expect([...(now as Stated)], `${text}\n-----\n${made.text}`).toEqual(both);
    },
    0.05,
  );
  expect(conflicting).toBeLessThan(clean);
});

type Stated = ReadonlyMap<string, string>;

function statedIn({ items }: Roadmap): Stated {
  return new Map(items.map(({ id, status }) => [id, status.origin === 'stated' ? status.value : 'derived']));
}

function contentOf({ source }: Roadmap): string {
  return (source.bom ? '\uFEFF' : '') + source.text;
}
