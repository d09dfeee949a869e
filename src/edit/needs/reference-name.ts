import type { Item } from '../../roadmap/roadmap.ts';
import type { Pen } from '../pen.ts';
import { commonest } from '../precedents.ts';
import { needsOf } from './needs.ts';
import { namesFor, numberOf, shapeOfName, tokensOf } from './reference-tokens.ts';

/** How a reference is written elsewhere, to write others so; `null` if none is. */
export function usedName(pen: Pen): string | null {
  const { text } = pen.roadmap.source;
  const names = pen.roadmap.items.flatMap(({ statements }) =>
    statements.flatMap((each) => needsOf(each).flatMap((fact) => tokensOf(fact, text, pen.lexicon))),
  );
  const written = names.filter(({ sign }) => sign === null).map(({ core }) => text.slice(core.start, core.end));
  return commonest(written, shapeOfName) ?? null;
}

/** The names of items as references write them, those like a model first: `Phase 3`, `P3`, `3`. */
export function spelled(items: readonly Item[], model: string | null): string[][] {
  const ways = items.map((item) => {
    const names = namesFor(item);
    const number = numberOf(item.label ?? item.id);
    const width = model === null ? 0 : (numberOf(model)?.length ?? 0);
    const padded =
      number !== null && model !== null && /^\p{L}*[\s-]?0/u.test(model) ? [number.padStart(width, '0')] : [];
    const all = [...names, ...padded];
    const alike = model === null ? [] : all.filter((name) => shapeOfName(name) === shapeOfName(model));
    return [...new Set([...alike, ...all])];
  });
  const most = Math.max(...ways.map(({ length }) => length));
  return Array.from({ length: most }, (_, at) => ways.map((names) => names[Math.min(at, names.length - 1)] ?? ''));
}
