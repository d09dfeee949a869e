import type { BlockState } from '../../check/rule.ts';
import type { Plan } from '../../roadmap/combine.ts';
import type { Roadmap } from '../../roadmap/roadmap.ts';
import { lineAt } from '../../text/source.ts';
import type { Span } from '../../text/span.ts';
import type { Lexicon } from '../../vocabulary/lexicon.ts';
import { embedsOf } from './embeds.ts';

/**
 * What is wrong with the blocks of a file of the plan, and with those of other documents.
 *
 * @param documents Each read as if it were a plan; its source has the path to show.
 */
export function blockStates(
  plan: Plan,
  file: Roadmap,
  documents: readonly Roadmap[],
  lexicon: Lexicon,
): readonly BlockState[] {
  return [file, ...documents].flatMap((roadmap): BlockState[] => {
    const { source, managed } = roadmap;
    const { embeds, broken } = embedsOf(plan, source, managed, lexicon);
    const stale = embeds.filter(({ edit }) => edit !== null);
    const faults = broken.filter(({ isFault }) => isFault);
    if (roadmap === file)
      return [
        ...stale.map(({ span, name }) => ({ span, names: [name], place: null, broken: null })),
        ...faults.map((each) => ({ span: each.span, names: [], place: null, broken: each })),
      ];
    // Another document has no place in this file.
    const span = { start: 0, end: 0 };
    const placeOf = (each: { readonly span: Span }) => `${source.path}:${lineAt(source, each.span.start)}`;
    const [first] = stale;
    return [
      ...(first ? [{ span, names: stale.map(({ name }) => name), place: placeOf(first), broken: null }] : []),
      ...faults.map((each) => ({ span, names: [], place: placeOf(each), broken: each })),
    ];
  });
}
