import { type LabelRun, labelRun } from '../../facts/label-run.ts';
import type { LabelRange } from '../../facts/saying.ts';
import { append } from '../../text/append.ts';
import { once } from '../../text/once.ts';
import { fold } from '../../vocabulary/fold.ts';
import { type Draft, isContainer, type Merged } from './draft.ts';
import { bareNumber, wordFamily } from './keys.ts';

/** Finds the items that references name. */
export interface Resolver {
  resolve(range: LabelRange, from: Merged): Merged[];
  /** An item by its exact title. */
  byTitle(text: string): Merged | null;
}

export function resolver(items: readonly Merged[]): Resolver {
  const index = once(() => indexOf(items));
  const titles = once(() => titlesOf(items));
  let asked = false;
  const ids = once(() => new Map(items.map((item) => [item.id, item])));
  const made = (id: string): Merged[] => [ids().get(id)].filter((item) => item !== undefined);

  const single = (range: LabelRange, from: Merged): Merged[] => {
    const { byText, byNumber, byLastPart } = index();
    const exact = byText.get(fold(range.from)) ?? [];
    const numbered = (byNumber.get(bareNumber(range.from)) ?? []).filter((item) => isMeant(item, range, from));
    const labelled = exact.length > 0 && range.word === null ? exact : numbered.length > 0 ? numbered : exact;
    if (labelled.length > 0) return nearest(labelled, range, from);
    // `depends_on: [01, 04]` among plans 06-01, 06-04: the last part of a sibling's id. Or the id that we made: `P3`.
    const siblings = (byLastPart.get(bareNumber(range.from)) ?? []).filter(
      ({ main, owner }) => main.kind === from.main.kind && owner === from.owner,
    );
    if (siblings.length > 0) return nearest(siblings, range, from);
    const others = made(range.from);
    // Task 5.4.1 needs 5.2, which is a milestone: the only one with that number.
    return nearest(
      others.length === 0 && DOTTED.test(range.from) ? onlyOne(byNumber.get(range.from)) : others,
      range,
      from,
    );
  };

  return {
    byTitle(text) {
      const title = fold(text.trim());
      // One title is looked for. For more of them an index is made.
      const found = asked ? titles().get(title) : onlyTitled(items, title);
      asked = true;
      return found ?? null;
    },
    resolve(range, from) {
      if (range.to === null) return single(range, from);
      const found = within(range, range.to, from, index());
      // `Phase 31-04` may be plan 31-04.
      return found.length > 0 ? found : single({ ...range, from: `${range.from}-${range.to}`, to: null }, from);
    },
  };
}

const DOTTED = /^\d+\.\d+$/;

function onlyOne<T>(found: readonly T[] = []): readonly T[] {
  return found.length === 1 ? found : [];
}

interface Index {
  readonly byText: ReadonlyMap<string, Merged[]>;
  readonly byNumber: ReadonlyMap<string, Merged[]>;
  readonly byLastPart: ReadonlyMap<string, Merged[]>;
  readonly named: readonly Merged[];
}

function indexOf(items: readonly Merged[]): Index {
  const [byText, byNumber, byLastPart] = [
    new Map<string, Merged[]>(),
    new Map<string, Merged[]>(),
    new Map<string, Merged[]>(),
  ];
  for (const item of items) {
    const { label, id } = item.main;
    if (label) append(byNumber, bareNumber(label.number), item);
    if (label) append(byText, fold(label.text), item);
    if (id) append(byText, fold(id), item);
    if (id) append(byLastPart, lastPart(id), item);
  }
  return { byText, byNumber, byLastPart, named: items.filter(({ main }) => main.label ?? main.id) };
}

/** The only item with a title. */
function onlyTitled(items: readonly Merged[], title: string): Merged | null {
  const found = items.filter(({ main }) => {
    const value = main.title?.value ?? '';
    return value.length === title.length && fold(value) === title;
  });
  return found.length === 1 ? (found[0] as Merged) : null;
}

/** `null` where several have one title. */
function titlesOf(items: readonly Merged[]): Map<string, Merged | null> {
  const titles = new Map<string, Merged | null>();
  for (const item of items) {
    const folded = fold(item.main.title?.value ?? '');
    titles.set(folded, titles.has(folded) ? null : item);
  }
  return titles;
}

/** A bare number means what is of the same kind as the item that names it. */
function isMeant({ main }: Merged, range: LabelRange, from: Merged): boolean {
  if (range.kind)
    return main.kind === range.kind && (range.kind === 'milestone' || sameWord(range.word, main.label?.word));
  return /^\d/.test(range.from) ? main.kind === from.main.kind : true;
}

function within(range: LabelRange, to: string, from: Merged, { named }: Index): Merged[] {
  const implied = isContainer(from.main.kind) ? (from.main.kind === 'milestone' ? 'phase' : from.main.kind) : null;
  const kind = range.kind ?? (/^\d/.test(range.from) ? implied : null);
  const run = kind ? null : labelRun(range.from, to);
  if (run) return named.filter(({ main }) => isOfRun(main, run));
  const [low, high] = [numeric(range.from), numeric(to)];
  return named.filter(
    ({ main }) =>
      main.kind === kind &&
      main.label !== null &&
      sameWord(range.word, main.label.word) &&
      seriesOf(range.from) === seriesOf(main.label.number) &&
      inside(numeric(bareNumber(main.label.number)), low, high) &&
      // `1-85. All milestones` is not within phases 1-3.
      inside(numeric(lastOf(main.label.number)), low, high),
  );
}

/** `1.4` stands between `1.0` and `1.8`: the same in front, and the last number within. */
function isOfRun({ id, label }: Draft, { prefix, low, high }: LabelRun): boolean {
  const written = id ?? (prefix === '' ? null : label?.text) ?? '';
  const own = labelRun(written, written);
  return own !== null && fold(own.prefix) === fold(prefix) && own.low >= low && own.low <= high;
}

/** What stands before a number, but for the letters that only say of which kind it is: `g` of `G2`, nothing of `M2`, `v2.1` and `P2`. */
function seriesOf(number: string): string {
  return bareNumber(number).replace(/\d.*$/s, '').replace(/^p$/, '');
}

function inside(value: number, low: number, high: number): boolean {
  return value >= low && value < Math.floor(high) + 1 && (value <= high || Number.isInteger(high));
}

/** Of `1-85` it is `85`. */
function lastOf(number: string): string {
  return /\d\s?[-–—~〜～]\s?(\d[\d.]*)$/.exec(number)?.[1] ?? number;
}

function sameWord(a: string | null | undefined, b: string | null | undefined): boolean {
  return !a || !b || wordFamily(a) === wordFamily(b);
}

/** Of several items with one label: the one in the named scope, else in the same owner, else the last one before. */
function nearest(found: readonly Merged[], range: LabelRange, from: Merged): Merged[] {
  const others = found.filter((item) => item !== from && !isElsewhere(item, range));
  if (others.length <= 1) return others;
  const scoped = range.scope
    ? others.filter(
        ({ owner }) => owner?.main.label && bareNumber(owner.main.label.number) === bareNumber(range.scope ?? ''),
      )
    : [];
  const same = others.filter(({ owner }) => owner === from.owner);
  const pool = scoped.length > 0 ? scoped : same.length > 0 ? same : others;
  const before = pool.filter(({ main }) => main.line.number < from.main.line.number);
  return [(before.at(-1) ?? pool[0]) as Merged];
}

/** `Phase 47 (v3.5)` is not the Phase 47 of v3.6. */
function isElsewhere({ owner }: Merged, { scope }: LabelRange): boolean {
  const asked = VERSION.exec(scope ?? '')?.[1];
  const own = asked && VERSION.exec(owner?.main.label?.number ?? '')?.[1];
  return own !== undefined && own !== asked;
}

const VERSION = /^v?(\d+\.\d+)/;

function numeric(text: string): number {
  return Number.parseFloat(text.replace(/^[^\d]*/, ''));
}

function lastPart(id: string): string {
  return bareNumber(id.split(/[-.]/).at(-1) ?? id);
}
