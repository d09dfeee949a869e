import { type EngineName, loadEngine } from './markdown/engine.ts';
import { parseMarkdown } from './markdown/parse.ts';
import { readOutline } from './markdown/read-outline.ts';
import { bind } from './roadmap/bind/bind.ts';
import type { Roadmap } from './roadmap/roadmap.ts';
import type { SourceFile } from './text/source.ts';
import { type ExtraWords, lexicon } from './vocabulary/lexicon.ts';

/**
 * Reads a file's text into its graph, with the user's own words before ours. Pure: everything follows from the arguments.
 *
 * @param before What an earlier text of the file says: where both are alike, reading takes less time.
 */
export type Reader = (source: SourceFile, words?: ExtraWords, before?: Roadmap) => Roadmap;

/** Loads a Markdown engine and gives the reader that stands on it. */
export async function loadReader(name?: EngineName): Promise<Reader> {
  const engine = await loadEngine(name);
  return (source, words, before) => bind(readOutline(source, parseMarkdown(source, engine)), lexicon(words), before);
}
