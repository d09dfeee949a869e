import type { Text } from '../../src/facts/saying.ts';
import { type Line, readOutline } from '../../src/markdown/outline.ts';
import { loadEngine, parseMarkdown } from '../../src/markdown/parse.ts';
import { sourceFile } from '../../src/text/source.ts';
import { fold } from '../../src/vocabulary/fold.ts';

const engine = await loadEngine();

/** Plain text as the recognizers take it. */
export function textOf(plain: string): Text {
  return { plain, folded: fold(plain) };
}

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
