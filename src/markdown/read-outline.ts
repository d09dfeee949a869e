import type { SourceFile } from '../text/source.ts';
import { readBlocks } from './blocks.ts';
import { readFrontMatter } from './front-matter.ts';
import { readManaged } from './managed.ts';
import type { Outline } from './outline.ts';
import type { Node } from './tree.ts';

/**
 * Flattens a document to its lines.
 *
 * @param root What `parseMarkdown` gives for the source.
 */
export function readOutline(source: SourceFile, root: Node): Outline {
  const managed = readManaged(source, root);
  return { source, lines: readBlocks(source, root, managed), frontMatter: readFrontMatter(source, root), managed };
}
