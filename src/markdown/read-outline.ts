import type { SourceFile } from '../text/source.ts';
import { readBlocks } from './blocks.ts';
import { mayHoldManaged, NOTHING_MANAGED, readManaged } from './managed.ts';
import type { Outline } from './outline.ts';
import type { Node } from './tree.ts';

/**
 * Flattens a document to its lines.
 *
 * @param blocks What `parseMarkdown` gives for the source. None is kept once it is read: they take ten times the memory of the text.
 */
export function readOutline(source: SourceFile, blocks: Iterable<Node>): Outline {
  const kept = mayHoldManaged(source) ? [...blocks] : null;
  const managed = kept ? readManaged(source, kept) : NOTHING_MANAGED;
  return { source, ...readBlocks(source, kept ?? blocks, managed), managed };
}
