import fc from 'fast-check';
import type { Reference } from '../../src/facts/fact.ts';
import { combine, type Plan } from '../../src/roadmap/combine.ts';
import type { Item, Kind, Roadmap, Status } from '../../src/roadmap/roadmap.ts';

/** An item of a plan that no text says. */
export interface Sketched {
  readonly id: string;
  readonly kind?: Kind;
  readonly parent?: string | null;
  readonly needs?: readonly string[];
  readonly unknown?: readonly string[];
  readonly status?: Status;
  readonly stated?: boolean;
  readonly fields?: Readonly<Record<string, string>>;
}

/** A plan made of its graph, without a text. */
export function sketchedPlan(sketched: readonly Sketched[]): Plan {
  const children = new Map<string, string[]>();
  for (const { id, parent } of sketched) if (parent) children.set(parent, [...(children.get(parent) ?? []), id]);
  const facts = sketched.map(({ unknown = [] }, at) =>
    unknown.length === 0
      ? []
      : [{ type: 'reference', names: unknown, span: { start: at, end: at } } as unknown as Reference],
  );
  const items = sketched.map(
    ({ id, kind = 'task', parent = null, needs = [], status = 'planned', stated = true, fields = {} }, at): Item => ({
      id,
      kind,
      label: id,
      title: null,
      status: { value: status, origin: stated ? 'stated' : 'derived' },
      statusText: stated ? status : null,
      checked: null,
      parent,
      children: children.get(id) ?? [],
      dependsOn: needs,
      line: at + 1,
      count: null,
      fields,
      statements: [{ line: { text: { plain: id } }, facts: facts[at] } as unknown as Item['statements'][number]],
    }),
  );
  const roadmap = { title: null, current: null, updated: null, items, unresolved: facts.flat() } as unknown as Roadmap;
  return combine([{ file: 'ROADMAP.md', roadmap }]);
}

const KINDS: readonly Kind[] = ['milestone', 'phase', 'task', 'task', 'criterion'];
const STATUSES: readonly Status[] = [
  'planned',
  'planned',
  'planned',
  'active',
  'done',
  'done',
  'dropped',
  'blocked',
  'deferred',
];

/** Plans of up to 14 items in any order, with cycles, unknown names, and items of every kind and status at every level. */
export const graphs: fc.Arbitrary<Sketched[]> = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...KINDS),
      parent: fc.option(fc.nat(), { freq: 2 }),
      needs: fc.array(fc.nat(13), { maxLength: 2 }),
      unknown: fc.integer({ min: 0, max: 30 }).map((n) => (n === 30 ? ['X-1'] : [])),
      status: fc.constantFrom(...STATUSES),
      stated: fc.boolean(),
      days: fc.option(fc.integer({ min: 1, max: 9 })),
    }),
    { minLength: 1, maxLength: 14 },
  )
  .chain((drafts) => {
    const id = (at: number): string => `T-${at}`;
    const items = drafts.map(
      ({ kind, parent, needs, unknown, status, stated, days }, at): Sketched => ({
        id: id(at),
        kind,
        parent: parent === null || at === 0 ? null : id(parent % at),
        needs: needs.filter((other) => other < drafts.length).map(id),
        unknown,
        status,
        stated,
        fields: days === null ? {} : { estimate: `${days}d` },
      }),
    );
    return fc.shuffledSubarray(items, { minLength: items.length });
  });
