import type { SourceFile } from '../text/source.ts';
import type { Engine } from './engine.ts';
import { guard } from './guard.ts';
import { parseMarkdown } from './parse.ts';
import { tame } from './tame.ts';
import type { Node } from './tree.ts';
import { unfoldDetails } from './unfold.ts';

/** A part of a document that begins with a heading, or where the document does. */
export interface Section {
  readonly root: Node;
  /** What follows is read as if this were not there. `false` if it may go on in it, as behind a fence that is not closed. */
  readonly isClosed: boolean;
}

const LF = 0x0a;
const CR = 0x0d;
const HASH = 0x23;

/** What tells that something begins at a place stands at most so far before and behind it. Bytes. */
export const BOUNDARY = { before: 3, behind: 8 };

/**
 * Where sections may begin in a document: at each heading `# Name` that is not indented and follows a blank line. It is one unless what
 * stands before it is not closed, and then only {@link parseSection} knows.
 *
 * @param from The first byte that is looked at, itself never a begin.
 * @returns Offsets in bytes, in order.
 */
export function sectionStarts(bytes: Buffer, from: number, to: number): number[] {
  const starts: number[] = [];
  const first = from === 0 ? frontMatterEnd(bytes) : from;
  for (let at = bytes.indexOf('\n#', first); at >= 0 && at + 1 < to; at = bytes.indexOf('\n#', at + 1)) {
    const follows = bytes[at - 1] === LF || (bytes[at - 1] === CR && bytes[at - 2] === LF);
    if (!follows) continue;
    let end = at + 1;
    while (bytes[end] === HASH) end += 1;
    if (end - at <= 7 && (bytes[end] === 0x20 || bytes[end] === 0x09)) starts.push(at + 1);
  }
  return starts;
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
 * Reads a section by itself. Blocks are read line by line: if a heading behind it stands in no other block, what follows that
 * is read as it is in the whole document, but for the names of links.
 *
 * @throws RoadmapError as `parseMarkdown` does.
 */
export function parseSection(source: SourceFile, engine: Engine): Section {
  guard(source, engine.limits);
  const text = tame(source.text);
  const root = engine.parse(text + SENTINEL);
  const [first, last] = [root.children[0], root.children.at(-1)];
  const isHeadOpen = /^(?:---|\+\+\+)/.test(text) && first?.type !== 'yaml' && first?.type !== 'toml';
  if (isHeadOpen || last?.type !== 'heading' || last.start !== text.length + 2)
    return { root: parseMarkdown(source, engine), isClosed: false };
  root.children = root.children.slice(0, -1);
  return { root: unfoldDetails(root, source.text, engine), isClosed: true };
}
