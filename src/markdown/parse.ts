import { RoadmapError } from '../error.ts';
import type { SourceFile } from '../text/source.ts';
import type { Engine } from './engine.ts';
import { guard } from './guard.ts';
import { tame } from './tame.ts';
import type { Node } from './tree.ts';
import { unfoldDetails } from './unfold.ts';

/**
 * The document's blocks, each with all that stands in it. They are made as they are asked for, which can be done once.
 *
 * @throws {RoadmapError} For what is too large or too complex to be read in bounded time and memory.
 */
export function* parseMarkdown(source: SourceFile, engine: Engine): Generator<Node> {
  guard(source, engine.limits);
  try {
    yield* unfoldDetails(engine.parse(tame(source.text)), source.text, engine);
  } catch (error) {
    // An engine's own recursion: how deep it goes cannot be told from outside.
    if (!(error instanceof RangeError)) throw error;
    throw new RoadmapError(
      `${source.path}:1: unexpected markup nested too deeply, expected a text that a person can read`,
    );
  }
}
