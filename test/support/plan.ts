import { loadReader } from '../../src/read.ts';
import { combine, type Plan } from '../../src/roadmap/combine.ts';
import type { Roadmap } from '../../src/roadmap/roadmap.ts';
import { sourceFile } from '../../src/text/source.ts';

const read = await loadReader();

/** The plan that Markdown says; several texts are several files, `a.md`, `b.md`, ... */
export function planOf(...texts: readonly string[]): Plan {
  return combine(
    texts.map((text, at) => {
      const file = texts.length === 1 ? 'ROADMAP.md' : `${String.fromCharCode(97 + at)}.md`;
      return { file, roadmap: read(sourceFile(file, text)) };
    }),
  );
}

/** The roadmap that one text says. */
export function roadmapOf(text: string): Roadmap {
  return read(sourceFile('ROADMAP.md', text));
}
