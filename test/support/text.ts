import { loadEngine } from '../../src/markdown/engine.ts';
import type { Line } from '../../src/markdown/outline.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import { readOutline } from '../../src/markdown/read-outline.ts';
import { sourceFile } from '../../src/text/source.ts';

export { textOf } from '../../src/facts/text.ts';

const engine = await loadEngine();

/** The lines of a piece of Markdown. */
export function linesOf(markdown: string): readonly Line[] {
  const source = sourceFile('ROADMAP.md', markdown);
  return readOutline(source, parseMarkdown(source, engine)).lines;
}

/** The first line of a piece of Markdown. */
export function lineOf(markdown: string): Line {
  const [line] = linesOf(markdown);
  if (!line) throw new Error(`no line in ${JSON.stringify(markdown)}`);
  return line;
}
