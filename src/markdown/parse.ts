import type { Root } from 'mdast';
import type { SourceFile } from '../text/source.ts';
import { guard } from './guard.ts';
import { tame } from './tame.ts';
import { unfoldDetails } from './unfold.ts';

export type EngineName = 'satteri' | 'remark';

/** A Markdown parser: GFM and front matter in, mdast with offsets in UTF-16 units out. */
export interface Engine {
  readonly name: EngineName;
  readonly parse: (text: string) => Root;
}

/**
 * Loads an engine. Without a name: Sätteri, or remark where no binding of Sätteri loads.
 * remark is never loaded otherwise, as it costs more to load than everything else together.
 */
export async function loadEngine(name?: EngineName): Promise<Engine> {
  if (name !== 'remark') {
    try {
      return { name: 'satteri', parse: (await import('./engine-satteri.ts')).parse };
    } catch (error) {
      if (name === 'satteri') throw error;
    }
  }
  return { name: 'remark', parse: (await import('./engine-remark.ts')).parse };
}

/** The document's tree. Throws a {@link RoadmapError} for what is too large or too complex to be read in bounded time. */
export function parseMarkdown(source: SourceFile, engine: Engine): Root {
  guard(source);
  const root = engine.parse(tame(source.text));
  return unfoldDetails(root, source.text, engine);
}

