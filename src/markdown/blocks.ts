import type { RichText } from '../text/rich-text.ts';
import type { SourceFile } from '../text/source.ts';
import { readFrontMatter } from './front-matter.ts';
import { readInline } from './inline.ts';
import { readBox, readMarker } from './item-marks.ts';
import { isSpaceOrTab, lineEnds } from './line-breaks.ts';
import { isManaged, type Managed } from './managed.ts';
import type { Entry, FrontMatter, Heading, Outline, Summary } from './outline.ts';
import {
  closeDetails,
  enter,
  leave,
  openDetails,
  parentOf,
  parentOfHeading,
  places,
  underHeading,
  underSummary,
} from './places.ts';
import { readTable } from './table.ts';
import type { Node } from './tree.ts';
import { empty, numberOf, type Walk } from './walk.ts';

/** The lines of a document, in the order of the text, and its front matter. */
export function readBlocks(
  source: SourceFile,
  nodes: Iterable<Node>,
  managed: Managed,
): Pick<Outline, 'lines' | 'frontMatter'> {
  const walk: Walk = {
    source,
    lineEnd: lineEnds(source.text),
    lines: [],
    places: places(),
    blocks: 0,
    quote: 0,
    depth: 0,
    number: 1,
  };
  let frontMatter: FrontMatter | null = null;
  for (const node of nodes) {
    frontMatter ??= readFrontMatter(source, node);
    if (!isManaged(managed, node.start)) readBlock(walk, node);
  }
  return { lines: walk.lines, frontMatter };
}

function readBlock(walk: Walk, node: Node): void {
  if (node.type === 'paragraph') readParagraph(walk, node, 0);
  else if (node.type === 'list') readList(walk, node);
  else if (node.type === 'heading') readHeading(walk, node);
  else if (node.type === 'blockquote') readQuote(walk, node);
  else if (node.type === 'table') readTable(walk, node);
  else if (node.type === 'summary') readSummary(walk, node);
  else if (node.type === 'detailsStart') openDetails(walk.places);
  else if (node.type === 'detailsEnd') closeDetails(walk.places);
}

function readHeading(walk: Walk, node: Node): void {
  const text =
    node.children.length > 0 ? readInline(walk.source.text, walk.lineEnd, node.children, true)[0] : undefined;
  const parent = parentOfHeading(walk.places, node.depth);
  const heading = text ?? empty(afterMarks(walk.source.text, node.start));
  const line: Heading = {
    place: 'heading',
    index: walk.lines.length,
    number: numberOf(walk, heading),
    text: heading,
    parent,
    quote: walk.quote,
    block: ++walk.blocks,
    depth: node.depth,
  };
  walk.lines.push(line);
  underHeading(walk.places, line);
}

/** Reads a paragraph's lines from the `from`-th on; the first is an item's own line where it begins one. */
function readParagraph(walk: Walk, node: Node, from: number, texts = readLines(walk, node)): void {
  const parent = parentOf(walk.places);
  const block = ++walk.blocks;
  for (let nth = from; nth < texts.length; nth += 1) {
    const text = texts[nth] as RichText;
    if (text.plain === '') continue;
    const number = numberOf(walk, text);
    walk.lines.push({ place: 'prose', index: walk.lines.length, number, text, parent, quote: walk.quote, block, nth });
  }
}

function readLines(walk: Walk, node: Node): RichText[] {
  return node.children.length > 0 ? readInline(walk.source.text, walk.lineEnd, node.children) : [];
}

function readQuote(walk: Walk, node: Node): void {
  walk.quote += 1;
  const frame = enter(walk.places, 'quote', null);
  for (const child of node.children) readBlock(walk, child);
  leave(walk.places, frame);
  walk.quote -= 1;
}

function readList(walk: Walk, node: Node): void {
  const block = ++walk.blocks;
  for (const item of node.children) readItem(walk, item, block);
}

function readItem(walk: Walk, node: Node, block: number): void {
  const first = node.children[0];
  const texts = first?.type === 'paragraph' ? readLines(walk, first) : [];
  const marker = readMarker(walk.source.text, node.start);
  const own = firstSaid(texts);
  const text = texts[own] ?? empty(skipBlanks(walk, marker.span.end));
  const entry: Entry = {
    place: 'entry',
    index: walk.lines.length,
    number: numberOf(walk, text),
    text,
    parent: parentOf(walk.places),
    quote: walk.quote,
    block,
    marker,
    ordinal: marker.value.length > 1 ? Number.parseInt(marker.value, 10) : null,
    box: node.checked === null ? null : readBox(walk.source.text, node, node.checked, marker.span.end),
    depth: walk.depth,
  };
  walk.lines.push(entry);
  if (node.children.length === 1 && texts.length === 1) return;
  walk.depth += 1;
  const frame = enter(walk.places, 'item', entry);
  for (const child of node.children) {
    if (child !== first || first.type !== 'paragraph') readBlock(walk, child);
    else if (texts.length > own + 1) readParagraph(walk, first, own + 1, texts);
  }
  leave(walk.places, frame);
  walk.depth -= 1;
}

/** The first of the lines that says something: an item may begin with a comment. */
function firstSaid(texts: readonly RichText[]): number {
  for (let nth = 0; nth < texts.length; nth += 1) if (texts[nth]?.plain !== '') return nth;
  return 0;
}

function readSummary(walk: Walk, node: Node): void {
  const text =
    node.children.length > 0 ? readInline(walk.source.text, walk.lineEnd, node.children, true)[0] : undefined;
  if (!text?.plain) return;
  const summary: Summary = {
    place: 'summary',
    index: walk.lines.length,
    number: numberOf(walk, text),
    text,
    parent: parentOf(walk.places),
    quote: walk.quote,
    block: ++walk.blocks,
  };
  walk.lines.push(summary);
  underSummary(walk.places, summary);
}

function skipBlanks({ source: { text }, lineEnd }: Walk, from: number): number {
  const end = lineEnd(from);
  let at = from;
  while (at < end && isSpaceOrTab(text.charCodeAt(at))) at += 1;
  return at;
}

function afterMarks(text: string, start: number): number {
  let at = start;
  while (text[at] === '#') at += 1;
  return isSpaceOrTab(text.charCodeAt(at)) ? at + 1 : at;
}
