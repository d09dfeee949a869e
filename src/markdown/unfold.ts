import { type DetailsTag, detailsTags, mayHoldDetails } from './details-tags.ts';
import type { Engine } from './engine.ts';
import { htmlLines, htmlPiece } from './html-lines.ts';
import { withoutBlanks } from './line-breaks.ts';
import { type PieceLine, rereadBlocks, rereadInline } from './reread.ts';
import { type Node, newNode } from './tree.ts';

/**
 * The nodes, with others in place of HTML that holds tags of `<details>` groups, so that a group hides nothing:
 * its summary, where it starts and ends, and what stands in it without a blank line before, which is HTML to Markdown.
 */
export function unfoldDetails(nodes: Iterable<Node>, text: string, engine: Engine): Iterable<Node> {
  return mayHoldDetails(text) ? unfolded(nodes, text, engine) : nodes;
}

function* unfolded(nodes: Iterable<Node>, text: string, engine: Engine): Generator<Node> {
  let summaryIsOpen = false;
  for (const node of nodes) {
    if (node.type === 'html') {
      const parts = unfold(node, text, engine);
      yield* parts;
      const last = parts.at(-1);
      summaryIsOpen = last?.type === 'summary' && last.children.length === 0;
    } else if (node.type === 'paragraph') {
      yield summaryIsOpen ? newNode('summary', 0, 0, node.children) : node;
      for (const inline of node.children) if (inline.type === 'html') yield* inlineTags(inline);
      summaryIsOpen = false;
    } else {
      unfoldWithin(node, text, engine);
      yield node;
    }
  }
}

function unfoldWithin(node: Node, text: string, engine: Engine): void {
  if (node.type !== 'list' && node.type !== 'listItem' && node.type !== 'blockquote') return;
  if (node.children.some(holdsHtml)) node.children = [...unfolded(node.children, text, engine)];
  else for (const child of node.children) unfoldWithin(child, text, engine);
}

function holdsHtml({ type, children }: Node): boolean {
  return type === 'html' || (type === 'paragraph' && children.some((inline) => inline.type === 'html'));
}

/** A tag may also stand at the end of a line of text. */
function inlineTags({ value }: Node): Node[] {
  return detailsTags(value).flatMap(boundary);
}

function boundary(tag: DetailsTag): Node[] {
  if (tag.name !== 'details') return [];
  return [newNode(tag.closes ? 'detailsEnd' : 'detailsStart', 0, 0)];
}

function unfold(node: Node, text: string, engine: Engine): Node[] {
  const tags = detailsTags(node.value);
  if (tags.length === 0) return [node];
  const html = htmlLines(node, text);
  const nodes: Node[] = [];
  let at = 0;
  for (const [nth, tag] of tags.entries()) {
    if (tag.start < at) continue;
    append(nodes, unfoldGap(htmlPiece(html, at, tag.start), engine));
    at = tag.end;
    if (tag.name === 'details') append(nodes, boundary(tag));
    else if (!tag.closes) {
      at = tags[nth + 1]?.start ?? node.value.length;
      nodes.push(newNode('summary', 0, 0, rereadInline(trimmed(htmlPiece(html, tag.end, at)), engine)));
    }
  }
  append(nodes, unfoldGap(htmlPiece(html, at, node.value.length), engine));
  return nodes;
}

/** `push(...nodes)` fails for as many nodes as a group may hold. */
function append(nodes: Node[], more: readonly Node[]): void {
  for (const node of more) nodes.push(node);
}

const mark = /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)]|#{1,6})[ \t]|\|)/;

function unfoldGap(lines: readonly PieceLine[], engine: Engine): readonly Node[] {
  return lines.some((line) => mark.test(line.text)) ? rereadBlocks(lines, engine) : [];
}

/** Only what Markdown takes for blanks: what is said must stand in the source as it is read here. */
function trimmed(lines: readonly PieceLine[]): PieceLine[] {
  return lines
    .map(({ text, source }) => {
      const start = text.search(/[^ \t]|$/);
      return { text: text.slice(start, withoutBlanks(text, start, text.length)), source: source + start };
    })
    .filter(({ text }) => text !== '');
}
