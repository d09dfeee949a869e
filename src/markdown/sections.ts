import type { SourceFile } from '../text/source.ts';
import type { Engine } from './engine.ts';
import { guard } from './guard.ts';
import { parseMarkdown } from './parse.ts';
import { tame } from './tame.ts';
import type { Node } from './tree.ts';
import { unfoldDetails } from './unfold.ts';

/** A part of a document that begins where the document does, or with a line that follows a blank one and is not indented. */
export interface Section {
  readonly blocks: Iterable<Node>;
  /** What follows is read as if this were not there. `false` if it may go on in it, as behind a fence that is not closed. */
  readonly isClosed: boolean;
}

const LF = 0x0a;
const CR = 0x0d;
const [TAB, BLANK] = [0x09, 0x20];

/** What tells that something begins at a place stands at most so far before and behind it. Bytes. */
export const BOUNDARY = { before: 3, behind: 3 };

/**
 * Where sections may begin in a document. Each is one unless what stands before it is not closed, and then only {@link parseSection}
 * knows.
 *
 * @param from Where one begins: that is not told again.
 * @returns Offsets in bytes, in order.
 */
export function sectionStarts(bytes: Buffer, from: number, to: number): number[] {
  const starts: number[] = [];
  const first = from === 0 ? frontMatterEnd(bytes) : from;
  for (let end = bytes.indexOf(LF, first); end >= 0 && end + 1 < to; end = bytes.indexOf(LF, end + 1)) {
    const isBlank = bytes[end - 1] === LF || (bytes[end - 1] === CR && bytes[end - 2] === LF);
    if (isBlank && end > from && isOuter(bytes, end + 1)) starts.push(end + 1);
  }
  return starts;
}

/** Not indented, not blank, and not what would be the fence of front matter where a document begins. */
function isOuter(bytes: Buffer, at: number): boolean {
  const first = bytes[at];
  if (first === LF || first === CR || first === BLANK || first === TAB) return false;
  const isFence = first === 0x2d || first === 0x2b;
  return !isFence || bytes[at + 1] !== first || bytes[at + 2] !== first;
}

/** Behind the first line that may end front matter, as `# a comment` in it is no heading: 0 without any, all where none ends it. */
export function frontMatterEnd(bytes: Buffer): number {
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const fence = bytes.toString('latin1', bom, bom + 3);
  if (fence !== '---' && fence !== '+++') return 0;
  const end = bytes.indexOf(`\n${fence}`, bom + 3);
  return end < 0 ? bytes.length : end + 4;
}

/** Ends what is not kept open by more than a blank line. */
const SENTINEL = '\n\n# .\n';

/**
 * Reads a section by itself. Blocks are read line by line: if a heading behind it stands in no other block, so does any line that is not
 * indented, and what follows is read as it is in the whole document, but for the names of links and for which lists are one.
 *
 * @throws RoadmapError as `parseMarkdown` does.
 */
export function parseSection(source: SourceFile, engine: Engine): Section {
  guard(source, engine.limits);
  const text = tame(source.text);
  const blocks = [...engine.parse(text + SENTINEL)];
  const last = blocks.pop();
  const [first] = blocks;
  const isHeadOpen = /^(?:---|\+\+\+)/.test(text) && first?.type !== 'yaml' && first?.type !== 'toml';
  if (isHeadOpen || last?.type !== 'heading' || last.start !== text.length + 2)
    return { blocks: parseMarkdown(source, engine), isClosed: false };
  return { blocks: unfoldDetails(blocks, source.text, engine), isClosed: true };
}
