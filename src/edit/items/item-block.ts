import type { Entry, Line } from '../../markdown/outline.ts';
import type { Item, Roadmap } from '../../roadmap/roadmap.ts';
import { lineText, type SourceFile } from '../../text/source.ts';
import { type Block, blockOf, isBlankLine, lineCount } from './block.ts';

/**
 * The block of a line that states an item, with what belongs to the item and follows directly without being nested:
 * the bullets behind `1) MVP`.
 */
export function itemBlock(roadmap: Roadmap, item: Item, line: Line): Block {
  const listed = blockOf(roadmap, line);
  if (line.place !== 'entry') return listed;
  const own = { first: listed.first, last: workedOutTo(roadmap, item, line, listed.last) };
  if (item.children.length === 0) return own;
  const parts = new Set(item.children);
  let { last } = own;
  for (const each of roadmap.items) {
    const at = each.statements[0]?.line;
    if (!parts.has(each.id) || !at || at.parent !== line.parent || at.index < line.index) continue;
    last = Math.max(last, blockOf(roadmap, at).last);
  }
  return { first: own.first, last };
}

/**
 * The last line of what works out a step that stands alone in its list, as others beside it do: code, and plain paragraphs.
 *
 * @param last The last line of the list item itself.
 *
 * @example Of `- [ ] Step 1: Install` with a blank line and a code block behind it, and `- [ ] Step 2: Run`, the end of the code.
 */
function workedOutTo(roadmap: Roadmap, item: Item, entry: Entry, last: number): number {
  if (entry.depth > 0 || !isAloneAsOthers(roadmap, item, entry)) return last;
  const { source } = roadmap;
  let to = last;
  for (let number = last + 1; number <= lineCount(source); ) {
    const end = isBlankLine(lineText(source, number)) ? number : endOfPart(source, number);
    if (end === null) break;
    if (!isBlankLine(lineText(source, end))) to = end;
    number = end + 1;
  }
  return to;
}

/** True if its like under one heading are several lists of one item each. */
function isAloneAsOthers({ items }: Roadmap, { kind, parent }: Item, { parent: head }: Entry): boolean {
  const blocks = items.flatMap((each) => {
    const line = each.statements[0]?.line;
    return each.kind === kind && each.parent === parent && line?.parent === head ? [line.block] : [];
  });
  return blocks.length > 1 && new Set(blocks).size === blocks.length;
}

const FENCE = /^(`{3,}|~{3,})/;

/** Where code, or a paragraph that heads nothing, ends; `null` for all else. */
function endOfPart(source: SourceFile, first: number): number | null {
  const [fence] = FENCE.exec(lineText(source, first)) ?? [];
  let last = first;
  if (fence !== undefined) {
    while (last < lineCount(source) && !lineText(source, last + 1).startsWith(fence)) last += 1;
    return Math.min(last + 1, lineCount(source));
  }
  while (last < lineCount(source) && !isBlankLine(lineText(source, last + 1))) last += 1;
  const isPlain = /^[\p{L}`]/u.test(lineText(source, first)) && !/[:：]\s*$/.test(lineText(source, last));
  return isPlain ? last : null;
}
