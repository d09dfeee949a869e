import type { Limits } from './guard.ts';
import type { Node } from './tree.ts';

export type EngineName = 'satteri' | 'remark';

/** A Markdown parser: GFM and front matter in, the document's blocks with offsets in UTF-16 units out, which can be asked for once. */
export interface Engine {
  readonly name: EngineName;
  readonly parse: (text: string) => Iterable<Node>;
  readonly limits: Limits;
}

const limits: Readonly<Record<EngineName, Limits>> = {
  satteri: { length: 2 ** 25, marks: 300_000, pairs: 2e8 },
  remark: { length: 2 ** 20, marks: 40_000, pairs: 1e7 },
};

/**
 * Loads an engine. Without a name: Sätteri, or remark where no binding of Sätteri loads.
 * remark is never loaded otherwise, as it costs more to load than everything else together.
 */
export async function loadEngine(name?: EngineName): Promise<Engine> {
  if (name !== 'remark') {
    try {
      return { name: 'satteri', parse: (await import('./engine-satteri.ts')).parse, limits: limits.satteri };
    } catch (error) {
      if (name === 'satteri') throw error;
    }
  }
  return { name: 'remark', parse: (await import('./engine-remark.ts')).parse, limits: limits.remark };
}
