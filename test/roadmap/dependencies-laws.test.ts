import { describe, test } from 'vitest';
import { criticalPath } from '../../src/roadmap/critical-path.ts';
import { dependenciesOf } from '../../src/roadmap/dependencies.ts';
import { whereWeAre } from '../../src/roadmap/now.ts';
import { readyWork } from '../../src/roadmap/ready.ts';
import { wavesOf } from '../../src/roadmap/waves.ts';
import { whyNot } from '../../src/roadmap/why.ts';
import { bruteForce } from '../support/brute-force.ts';
import { graphs, type Sketched, sketchedPlan } from '../support/graph.ts';
import { ensure, law } from '../support/law.ts';

/** 400 graphs; 2,000 with `LAWS_RUNS=5000`. */
const SHARE = 0.4;

function both(sketched: readonly Sketched[]) {
  const plan = sketchedPlan(sketched);
  const unknown = new Map(sketched.map(({ id, unknown: names }) => [id, names ?? []]));
  return { plan, dependencies: dependenciesOf(plan), plain: bruteForce(plan, ({ id }) => unknown.get(id) ?? []) };
}

const same = (rule: string, a: unknown, b: unknown): void =>
  ensure(JSON.stringify(a) === JSON.stringify(b), rule, a, b);
const sorted = (names: Iterable<string>): string[] => [...new Set(names)].sort();

describe('of any graph, with cycles and unknown names, as brute force has it', () => {
  test('next', () => {
    law(
      graphs,
      (sketched) => {
        const { plan, dependencies, plain } = both(sketched);
        const trail = whereWeAre(plan).map(({ item }) => item);
        const current = trail.find(({ kind }) => kind === 'milestone') ?? trail[0];
        const expected = plan.items.filter(plain.isReady).map((item) => {
          const up = plain.above(item);
          const leftOpen = up.some((owner) => !plain.isOpen(owner));
          const isCurrent = current !== undefined && [item, ...up].includes(current);
          return { id: item.id, place: leftOpen ? 2 : isCurrent ? 0 : 1, unblocks: plain.unblocks(item) };
        });
        expected.sort((a, b) => a.place - b.place || b.unblocks - a.unblocks);
        const found = readyWork(dependencies).map(({ item, place, unblocks }) => ({
          id: item.id,
          place: ['current', 'elsewhere', 'left-open'].indexOf(place),
          unblocks,
        }));
        same('next', found, expected);
      },
      SHARE,
    );
  });

  test('why', () => {
    law(
      graphs,
      (sketched) => {
        const { plan, dependencies, plain } = both(sketched);
        for (const item of plan.items) {
          const reasons = whyNot(dependencies, item);
          const leading = plain.isOpen(item) ? [...plain.leadingTo(item)] : [];
          const speaking = leading.flatMap((each) => [each, ...plain.above(each)]).filter(plain.isOpen);
          const names = (state: string): string[] =>
            sorted(reasons.flatMap((each) => (each.state === state ? each.name : [])));
          same('ready', names('ready'), sorted(leading.filter(plain.isReady).map(({ id }) => id)));
          same('unknown', names('unknown'), sorted(speaking.flatMap(plain.unknownOf)));
          same(
            'told',
            sorted(reasons.flatMap((each) => each.item?.id ?? [])),
            sorted([item, ...leading].map(({ id }) => id)),
          );
          same(
            'cycle',
            reasons.some(({ state }) => state === 'cycle'),
            leading.some(plain.waitsForItself),
          );
        }
      },
      SHARE,
    );
  });

  test('cycles', () => {
    law(
      graphs,
      (sketched) => {
        const { plan, dependencies, plain } = both(sketched);
        const { cycles } = dependencies;
        same(
          'there are some',
          cycles.length > 0,
          plan.items.some((item) => plain.isOpen(item) && plain.waitsForItself(item)),
        );
        for (const cycle of cycles)
          cycle.forEach((item, at) => {
            const next = cycle[(at + 1) % cycle.length];
            const follows = next !== undefined && (plain.leadingTo(item).has(next) || plain.above(item).includes(next));
            ensure(
              follows,
              'each leads to the next',
              item.id,
              next?.id,
              cycle.map(({ id }) => id),
            );
          });
      },
      SHARE,
    );
  });

  test('path and slack', () => {
    law(
      graphs,
      (sketched) => {
        const { plan, dependencies, plain } = both(sketched);
        for (const item of plan.items.filter(plain.isOpen)) {
          const { unit, length, path, work } = criticalPath(dependencies, item);
          const days = (id: string): number => Number.parseInt(plan.byId.get(id)?.fields.estimate ?? '0', 10);
          const leaf = ({ children }: { children: readonly string[] }): boolean => children.length === 0;
          const own = (each: (typeof plan.items)[number]): number =>
            unit === 'items' ? (plain.isWork(each) ? 1 : 0) : leaf(each) ? days(each.id) : 0;
          const span = (each: (typeof plan.items)[number]): number =>
            unit === 'items' || leaf(each) ? 0 : days(each.id);
          const lengthWith = (late: string | null): number =>
            plain.length(item, own, span, ({ id }) => (id === late ? 1000 : 0));
          same('length', length, lengthWith(null));
          same(
            'sum',
            path.reduce((sum, { duration }) => sum + (duration ?? 0), 0),
            length,
          );
          for (const { item: each, slack } of work)
            same(`slack of ${each.id}`, slack, length - lengthWith(each.id) + 1000);
        }
      },
      SHARE,
    );
  });

  test('waves', () => {
    law(
      graphs,
      (sketched) => {
        const { dependencies, plain } = both(sketched);
        const { waves, stuck } = wavesOf(dependencies);
        same(
          'waves',
          [...waves, stuck].map((wave) => wave.map(({ id }) => id)),
          plain.waves(),
        );
      },
      SHARE,
    );
  });
});
