import { labelRun } from '../../facts/label-run.ts';
import type { LabelRange } from '../../facts/saying.ts';
import { append } from '../../text/append.ts';
import { firstIndex } from '../../text/first-index.ts';
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

  const meant = new Map<string, readonly Merged[]>();

  /** Those that bear the name, of which one is meant. */
  const labelled = (range: LabelRange, kind: Merged['main']['kind']): readonly Merged[] => {
    const { byText, byNumber } = index();
    const key = [range.from, range.word, range.kind, kind].join('\n');
    const exact = byText.get(fold(range.from)) ?? [];
    if (exact.length > 0 && range.word === null) return exact;
    const numbered =
      meant.get(key) ?? byNumber.get(bareNumber(range.from))?.filter((item) => isMeant(item, range, kind)) ?? [];
    meant.set(key, numbered);
    return numbered.length > 0 ? numbered : exact;
  };

  const single = (range: LabelRange, from: Merged): Merged[] => {
    const found = labelled(range, from.main.kind);
    if (found.length > 0) return nearest(found, range, from);
    // `depends_on: [01, 04]` among plans 06-01, 06-04: the last part of a sibling's id. Or the id that we made: `P3`.
    const alike = index().byLastPart.get(bareNumber(range.from)) ?? [];
    const isSibling = ({ main, owner }: Merged) => main.kind === from.main.kind && owner === from.owner;
    const sibling = nearestOf(alike, from, isSibling);
    if (sibling) return [sibling];
    const others = made(range.from).filter((item) => item !== from);
    // Task 5.4.1 needs 5.2, which is a milestone: the only one with that number.
    return others.length === 0 && DOTTED.test(range.from) ? onlyOne(index().byNumber.get(range.from)) : others;
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
      if (range.allBefore) return items.filter((item) => isBefore(item, range, from));
      if (range.to === null) return single(range, from);
      const found = within(range, range.to, from, index());
      // `Phase 31-04` may be plan 31-04.
      return found.length > 0 ? found : single({ ...range, from: `${range.from}-${range.to}`, to: null }, from);
    },
  };
}

const DOTTED = /^\d+\.\d+$/;

function onlyOne<T>(found: readonly T[] = []): T[] {
  return found.length === 1 ? [...found] : [];
}

interface Index {
  readonly byText: ReadonlyMap<string, Merged[]>;
  readonly byNumber: ReadonlyMap<string, Merged[]>;
  readonly byLastPart: ReadonlyMap<string, Merged[]>;
  /** By what stands before the last number of a written id, or of a label, and by that number. */
  readonly runs: () => ReadonlyMap<string, InOrder>;
  /** By kind and series of a label, and by its number. */
  readonly series: () => ReadonlyMap<string, InOrder>;
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
  const runs = once(() => inOrder(items, runOf));
  const series = once(() => inOrder(items, numberInSeries));
  return { byText, byNumber, byLastPart, runs, series };
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

function isBefore({ main, owner }: Merged, { kind }: LabelRange, from: Merged): boolean {
  return main.kind === (kind ?? from.main.kind) && owner === from.owner && main.line.number < from.main.line.number;
}

/** A bare number means what is of the same kind as the item that names it. */
function isMeant({ main }: Merged, range: LabelRange, kind: Merged['main']['kind']): boolean {
  if (range.kind)
    return main.kind === range.kind && (range.kind === 'milestone' || sameWord(range.word, main.label?.word));
  return /^\d/.test(range.from) ? main.kind === kind : true;
}

function within(range: LabelRange, to: string, from: Merged, { runs, series }: Index): Merged[] {
  const implied = isContainer(from.main.kind) ? (from.main.kind === 'milestone' ? 'phase' : from.main.kind) : null;
  const kind = range.kind ?? (/^\d/.test(range.from) ? implied : null);
  const run = kind ? null : labelRun(range.from, to);
  if (run) return between(runs().get(runKey(run.prefix)), run.low, run.high);
  const [low, high] = [numeric(range.from), numeric(to)];
  return between(series().get(seriesKey(kind, range.from)), low, high).filter(
    ({ main: { label } }) =>
      // `1-85. All milestones` is not within phases 1-3.
      label && sameWord(range.word, label.word) && inside(numeric(lastOf(label.number)), low, high),
  );
}

/** Items by a number of theirs, the least first. */
type InOrder = readonly { readonly value: number; readonly item: Merged; readonly nth: number }[];

/** Those whose number lies within a range, in the order of the text. */
function between(items: InOrder = [], low: number, high: number): Merged[] {
  const valueAt = (at: number) => (items[at] as InOrder[number]).value;
  const from = firstIndex(items.length, (at) => valueAt(at) >= low);
  const end = firstIndex(items.length, (at) => valueAt(at) >= Math.floor(high) + 1);
  const found = items.slice(from, end).filter(({ value }) => inside(value, low, high));
  return found.sort((a, b) => a.nth - b.nth).map(({ item }) => item);
}

function inOrder(items: readonly Merged[], keyOf: (main: Draft) => readonly [key: string, value: number] | null) {
  const found = new Map<string, { value: number; item: Merged; nth: number }[]>();
  for (const [nth, item] of items.entries()) {
    const [key, value] = keyOf(item.main) ?? [];
    if (key !== undefined && value !== undefined && !Number.isNaN(value)) append(found, key, { value, item, nth });
  }
  for (const list of found.values()) list.sort((a, b) => a.value - b.value);
  return found;
}

/** `1.4` stands between `1.0` and `1.8`: the same in front, and the last number within. */
function runOf({ id, label }: Draft): readonly [string, number] | null {
  const written = id ?? label?.text ?? '';
  const own = labelRun(written, written);
  return own && (id || own.prefix !== '') ? [runKey(own.prefix), own.low] : null;
}

const runKey = (prefix: string): string => fold(prefix);

function numberInSeries({ kind, label }: Draft): readonly [string, number] | null {
  return label && [seriesKey(kind, label.number), numeric(bareNumber(label.number))];
}

const seriesKey = (kind: string | null, number: string): string => `${kind} ${seriesOf(number)}`;

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
  const number = range.scope ? bareNumber(range.scope) : null;
  const isHere = (item: Merged) => !isElsewhere(item, range);
  const isScoped = ({ owner }: Merged) => owner?.main.label && bareNumber(owner.main.label.number) === number;
  const item =
    (number === null ? null : nearestOf(found, from, isScoped)) ??
    nearestOf(found, from, (one) => one.owner === from.owner && isHere(one)) ??
    nearestOf(found, from, isHere);
  return item ? [item] : [];
}

/** The last item before another that passes a test, else the first one behind it. @param items In the order of the text. */
function nearestOf(items: readonly Merged[], from: Merged, test: (item: Merged) => unknown): Merged | null {
  const { number } = from.main.line;
  const behind = firstIndex(items.length, (at) => (items[at] as Merged).main.line.number >= number);
  for (let at = behind - 1; at >= 0; at -= 1) if (test(items[at] as Merged)) return items[at] as Merged;
  for (let at = behind; at < items.length; at += 1)
    if (items[at] !== from && test(items[at] as Merged)) return items[at] as Merged;
  return null;
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
