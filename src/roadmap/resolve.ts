import type { LabelRange } from '../facts/saying.ts';
import { fold } from '../vocabulary/fold.ts';
import { isContainer } from './draft.ts';
import { bareNumber, type Merged } from './merge.ts';

/** Finds the items that references name. */
export interface Resolver {
  resolve(range: LabelRange, from: Merged): Merged[];
  /** An item by its exact title. */
  byTitle(text: string): Merged | null;
}

export function resolver(items: readonly Merged[]): Resolver {
  const byNumber = new Map<string, Merged[]>();
  const byId = new Map<string, Merged[]>();
  const titles = new Map<string, Merged | null>();
  const put = (index: Map<string, Merged[]>, key: string, item: Merged) =>
    void index.set(key, [...(index.get(key) ?? []), item]);
  for (const item of items) {
    const { label, id, title } = item.main;
    if (label) put(byNumber, bareNumber(label.number), item);
    if (label) put(byId, fold(label.text), item);
    if (id) put(byId, fold(id), item);
    if (title) titles.set(fold(title.value), titles.has(fold(title.value)) ? null : item);
  }

  const single = (range: LabelRange, from: Merged): Merged[] => {
    const exact = byId.get(fold(range.from)) ?? [];
    const numbered = (byNumber.get(bareNumber(range.from)) ?? []).filter(({ main }) => {
      if (range.kind)
        return main.kind === range.kind && (range.kind === 'milestone' || sameWord(range.word, main.label?.word));
      return /^\d/.test(range.from) ? main.kind === from.main.kind : true;
    });
    const found = exact.length > 0 && range.word === null ? exact : numbered.length > 0 ? numbered : exact;
    return nearest(found.length > 0 ? found : sibling(range, from), range, from);
  };

  const sibling = ({ from: number }: LabelRange, from: Merged): Merged[] =>
    // `depends_on: [01, 04]` among plans 06-01, 06-04: the last part of a sibling's id.
    items.filter(
      ({ main, owner }) =>
        main.kind === from.main.kind &&
        owner === from.owner &&
        main.id !== null &&
        lastPart(main.id) === bareNumber(number),
    );

  return {
    byTitle: (text) => titles.get(fold(text.trim())) ?? null,
    resolve: (range, from) => {
      if (range.to === null) return single(range, from);
      const [low, high] = [numeric(range.from), numeric(range.to)];
      const prefix = range.from.replace(/\d.*$/, '');
      const within = items.filter(({ main }) => {
        const own = main.label ? bareNumber(main.label.number) : null;
        if (range.kind || range.word || prefix === '') {
          const kind =
            range.kind ??
            (isContainer(from.main.kind) ? (from.main.kind === 'milestone' ? 'phase' : from.main.kind) : null);
          return (
            own !== null &&
            main.kind === kind &&
            sameWord(range.word, main.label?.word) &&
            inside(numeric(own), low, high)
          );
        }
        const text = main.id ?? main.label?.text ?? '';
        return fold(text).startsWith(fold(prefix)) && inside(numeric(text), low, high);
      });
      return within;
    },
  };
}

function inside(value: number, low: number, high: number): boolean {
  return value >= low && value < Math.floor(high) + 1 && (value <= high || Number.isInteger(high));
}

function sameWord(a: string | null | undefined, b: string | null | undefined): boolean {
  const stem = (word: string) => fold(word).replace(/s$/, '');
  return !a || !b || stem(a) === stem(b);
}

/** Of several items with one label: the one in the named scope, else in the same owner, else the last one before. */
function nearest(found: readonly Merged[], range: LabelRange, from: Merged): Merged[] {
  const others = found.filter((item) => item !== from);
  if (others.length <= 1) return [...others];
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

function numeric(text: string): number {
  return Number.parseFloat(text.replace(/^[^\d]*/, ''));
}

function lastPart(id: string): string {
  return bareNumber(id.split(/[-.]/).at(-1) ?? id);
}
