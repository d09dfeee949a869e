import type { BlockState } from '../../check/rule.ts';
import type { Plan } from '../../roadmap/combine.ts';
import type { Roadmap } from '../../roadmap/roadmap.ts';
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
    const document = roadmap === file ? undefined : source;
    return [
      ...embeds.flatMap(({ span, name, edit }) => (edit === null ? [] : [{ span, document, state: name }])),
      ...broken.filter(({ isFault }) => isFault).map((each) => ({ span: each.span, document, state: each })),
    ];
  });
}
