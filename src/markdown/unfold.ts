import { type DetailsTag, detailsTags, mayHoldDetails } from './details-tags.ts';
import type { Engine } from './engine.ts';
import { htmlLines, htmlPiece } from './html-lines.ts';
import { withoutBlanks } from './line-breaks.ts';
import { type PieceLine, rereadBlocks, rereadInline } from './reread.ts';
import { type Node, newNode } from './tree.ts';

/**
 * Puts nodes in place of HTML that holds tags of `<details>` groups, so that a group hides nothing:
 * its summary, where it starts and ends, and what stands in it without a blank line before, which is HTML to Markdown.
 */
export function unfoldDetails(root: Node, text: string, engine: Engine): Node {
  if (mayHoldDetails(text)) unfoldIn(root, text, engine);
  return root;
}

function unfoldIn(parent: Node, text: string, engine: Engine): void {
  const children: Node[] = [];
  let summaryIsOpen = false;
  for (const node of parent.children) {
    if (node.type === 'html') {
      const unfolded = unfold(node, text, engine);
      append(children, unfolded);
      const last = unfolded.at(-1);
      summaryIsOpen = last?.type === 'summary' && last.children.length === 0;
    } else if (node.type === 'paragraph') {
      children.push(summaryIsOpen ? newNode('summary', 0, 0, node.children) : node);
      for (const inline of node.children) if (inline.type === 'html') append(children, inlineTags(inline));
      summaryIsOpen = false;
    } else {
      if (node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote') unfoldIn(node, text, engine);
      children.push(node);
    }
  }
  parent.children = children;
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
