import type {
  Blockquote,
  Heading as HeadingNode,
  List,
  ListItem,
  Nodes,
  Paragraph,
  Root,
  Table as TableNode,
} from 'mdast';
import type { RichText } from '../text/rich-text.ts';
import { lineAt, type SourceFile } from '../text/source.ts';
import { readCell } from './cell.ts';
import { readInline } from './inline.ts';
import { readBox, readMarker } from './item-marks.ts';
import { isBlank, type LineEnd, lineEnds } from './line-breaks.ts';
import type { Entry, Heading, Line, Row, Summary, Table } from './outline.ts';
import {
  closeDetails,
  enter,
  leave,
  openDetails,
  type Places,
  parentOf,
  parentOfHeading,
  places,
  underHeading,
  underSummary,
} from './places.ts';
import type { SummaryNode } from './unfold.ts';

interface Walk {
  readonly source: SourceFile;
  readonly lineEnd: LineEnd;
  readonly lines: Line[];
  readonly places: Places;
  blocks: number;
  quote: number;
  depth: number;
  /** 1-based, of the line read last. */
  number: number;
}

/** The lines of a document, in the order of the text. */
export function readBlocks(source: SourceFile, root: Root): Line[] {
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
  for (const node of root.children) readBlock(walk, node);
  return walk.lines;
}

function readBlock(walk: Walk, node: Nodes): void {
  if (node.type === 'paragraph') readParagraph(walk, node, 0);
  else if (node.type === 'list') readList(walk, node);
  else if (node.type === 'heading') readHeading(walk, node);
  else if (node.type === 'blockquote') readQuote(walk, node);
  else if (node.type === 'table') readTable(walk, node);
  else if (node.type === 'summary') readSummary(walk, node);
  else if (node.type === 'detailsStart') openDetails(walk.places);
  else if (node.type === 'detailsEnd') closeDetails(walk.places);
}

function readHeading(walk: Walk, node: HeadingNode): void {
  const text =
    node.children.length > 0 ? readInline(walk.source.text, walk.lineEnd, node.children, true)[0] : undefined;
  const parent = parentOfHeading(walk.places, node.depth);
  const place = placed(walk, text ?? empty(afterMarks(walk.source.text, startOf(node))), parent, ++walk.blocks);
  const heading: Heading = { place: 'heading', ...place, depth: node.depth };
  walk.lines.push(heading);
  underHeading(walk.places, heading);
}

/** Reads a paragraph's lines from the `from`-th on; the first is an item's own line where it begins one. */
function readParagraph(walk: Walk, node: Paragraph, from: number, texts = readLines(walk, node)): void {
  const parent = parentOf(walk.places);
  const block = ++walk.blocks;
  for (let nth = from; nth < texts.length; nth += 1) {
    const text = texts[nth] as RichText;
    if (text.plain !== '') walk.lines.push({ place: 'prose', ...placed(walk, text, parent, block), nth });
  }
}

function readLines(walk: Walk, node: Paragraph): RichText[] {
  return node.children.length > 0 ? readInline(walk.source.text, walk.lineEnd, node.children) : [];
}

function readQuote(walk: Walk, node: Blockquote): void {
  walk.quote += 1;
  const frame = enter(walk.places, 'quote', null);
  for (const child of node.children) readBlock(walk, child);
  leave(walk.places, frame);
  walk.quote -= 1;
}

function readList(walk: Walk, node: List): void {
  const block = ++walk.blocks;
  for (const item of node.children) readItem(walk, item, block);
}

function readItem(walk: Walk, node: ListItem, block: number): void {
  const first = node.children[0];
  const texts = first?.type === 'paragraph' ? readLines(walk, first) : [];
  const marker = readMarker(walk.source.text, startOf(node));
  const own = Math.max(
    0,
    texts.findIndex(({ plain }) => plain !== ''),
  );
  const text = texts[own] ?? empty(skipBlanks(walk, marker.span.end));
  const entry: Entry = {
    place: 'entry',
    ...placed(walk, text, parentOf(walk.places), block),
    marker,
    ordinal: marker.value.length > 1 ? Number.parseInt(marker.value, 10) : null,
    box: typeof node.checked === 'boolean' ? readBox(walk.source.text, node, node.checked, marker.span.end) : null,
    depth: walk.depth,
  };
  walk.lines.push(entry);
  walk.depth += 1;
  const frame = enter(walk.places, 'item', entry);
  for (const child of node.children) {
    if (child !== first || first.type !== 'paragraph') readBlock(walk, child);
    else if (texts.length > own + 1) readParagraph(walk, first, own + 1, texts);
  }
  leave(walk.places, frame);
  walk.depth -= 1;
}

function readTable(walk: Walk, node: TableNode): void {
  const [head, ...rows] = node.children;
  if (!head) return;
  const { source, lineEnd } = walk;
  const block = ++walk.blocks;
  const headers = head.children.map((cell) => readCell(source.text, lineEnd, cell));
  const table: Table = { block, headers, number: lineAt(source, startOf(head)) };
  const parent = parentOf(walk.places);
  for (const row of rows) {
    const cells = row.children.map((cell) => readCell(source.text, lineEnd, cell));
    const text = cells[0] ?? empty(startOf(row));
    const line: Row = { place: 'row', ...placed(walk, text, parent, block), cells, table };
    walk.lines.push(line);
  }
}

function readSummary(walk: Walk, node: SummaryNode): void {
  const text =
    node.children.length > 0 ? readInline(walk.source.text, walk.lineEnd, node.children, true)[0] : undefined;
  if (!text?.plain) return;
  const summary: Summary = { place: 'summary', ...placed(walk, text, parentOf(walk.places), ++walk.blocks) };
  walk.lines.push(summary);
  underSummary(walk.places, summary);
}

function placed(walk: Walk, text: RichText, parent: Line | null, block: number) {
  return { index: walk.lines.length, number: numberOf(walk, text.span.start), text, parent, quote: walk.quote, block };
}

/** The number of the line that holds `offset`; most often it is the last one asked for, or the next. */
function numberOf(walk: Walk, offset: number): number {
  const { lineStarts } = walk.source;
  let number = walk.number;
  if (offset >= (lineStarts[number] ?? Infinity)) number += 1;
  const isThere = offset >= (lineStarts[number - 1] as number) && offset < (lineStarts[number] ?? Infinity);
  walk.number = isThere ? number : lineAt(walk.source, offset);
  return walk.number;
}

function empty(at: number): RichText {
  return { plain: '', span: { start: at, end: at }, runs: [], styles: [] };
}

function skipBlanks({ source: { text }, lineEnd }: Walk, from: number): number {
  const end = lineEnd(from);
  let at = from;
  while (at < end && isBlank(text.charCodeAt(at))) at += 1;
  return at;
}

function afterMarks(text: string, start: number): number {
  let at = start;
  while (text[at] === '#') at += 1;
  return isBlank(text.charCodeAt(at)) ? at + 1 : at;
}

function startOf(node: Nodes): number {
  return node.position?.start.offset ?? 0;
}
