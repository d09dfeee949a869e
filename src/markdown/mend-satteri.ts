import { standIn } from './tame.ts';
import { type Node, newNode } from './tree.ts';

/**
 * The text with stand-ins where Sätteri would misread it: a bare address reaches over the `|` at its cell's end,
 * and an empty box takes the next item for its text, if that is empty or numbered.
 */
export function prepare(text: string): string {
  return text.replace(address, withoutAddress).replace(emptyBox, withoutBox);
}

/** Matches to the end of a word, with or without a `|`: what was looked through once is not looked at again. */
const address = /(?:https?:\/\/|www\.)[^\s|<>()[\]]*\|?/g;

function withoutAddress(word: string): string {
  return word.endsWith('|') ? word.replace(/:(?=\/\/)|(?<=www)\./g, standIn) : word;
}

/** A box at a line's end, with the next line's indentation, its mark, and what follows that. */
const emptyBox =
  /\[[ xX]\](?=[ \t]*(?:\r\n|\r|\n)([ \t>]*)((?:[-+*]|\d{1,9}[.)]|#{1,6})(?=[ \t\r\n]|$)|```|~~~)([ \t]*[^ \t\r\n]?))/g;

/** The box is text where the next line is not: where it begins a block, or an item that is not within the box's. */
function withoutBox(box: string, indent: string, mark: string, rest: string, offset: number, text: string): string {
  let column = 0;
  while (column < offset && !/[\r\n]/.test(text[offset - column - 1] as string)) column += 1;
  // An item that is empty, or whose number is not 1, does not end a paragraph.
  const interrupts = /^[#`~]/.test(mark) || (rest.trim() !== '' && !/^(?!0*1[.)])\d/.test(mark));
  const end = interrupts ? column + 4 : column;
  return indent.replaceAll('\t', '    ').length < end ? `[${standIn}]` : box;
}

/** Brings Sätteri's nodes to what GFM and remark say, in the few shapes where it is known to differ. */
export function* mended(nodes: Iterable<Node>, text: string): Generator<Node> {
  for (const node of nodes) {
    const html = mend(node, text);
    yield node;
    if (html) yield html;
  }
}

/** @returns What Sätteri has taken for the end of the node, if there is such. */
function mend(node: Node, text: string): Node | null {
  if (node.type === 'table') return cutAtTag(node, text);
  if (node.type === 'listItem') {
    mendBox(node, text);
    mendHeading(node, text);
  }
  if (node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote')
    for (let nth = 0; nth < node.children.length; nth += 1) {
      const html = mend(node.children[nth] as Node, text);
      if (html) node.children = node.children.toSpliced(nth + 1, 0, html);
    }
  return null;
}

/** What looks like a box before an underlined heading is part of the heading. */
function mendHeading(item: Node, text: string): void {
  const heading = item.children[0];
  if (item.checked === null || heading?.type !== 'heading') return;
  const start = text.indexOf('[', item.start);
  const end = heading.children[0]?.start ?? start;
  item.checked = null;
  heading.start = start;
  heading.children = [newNode('text', start, end, [], text.slice(start, end)), ...heading.children];
}

/** Sätteri does not see a box that is split over lines, `- [` and `  ] text`, or that is followed by CRLF. */
function mendBox(item: Node, text: string): void {
  const paragraph = item.children[0];
  if (item.checked !== null || paragraph?.type !== 'paragraph') return;
  const first = paragraph.children[0];
  if (first?.type !== 'text') return;
  const { start } = first;
  const box = /^\[(?:([xX \t])\](?=\r)|(?:\r\n|\r|\n)\](?=[ \t\r\n]))[ \t\r\n]*/.exec(first.value);
  if (!box || text[start] !== '[' || (box[0] === first.value && paragraph.children.length === 1)) return;
  let end = text.indexOf(']', start) + 1;
  while (/[ \t\r\n>]/.test(text[end] ?? '') && text[end] !== first.value[box[0].length]) end += 1;
  item.checked = /[xX]/.test(box[1] ?? '');
  first.value = first.value.slice(box[0].length);
  first.start = end;
  paragraph.start = end;
}

/** A line with only a tag, of whatever name, ends a table; Sätteri reads it as a row. */
function cutAtTag(table: Node, text: string): Node | null {
  const nth = table.children.findIndex(
    ({ start, end }, index) => index > 0 && text[start] === '<' && tag.test(text.slice(start, end)),
  );
  const row = table.children[nth];
  const before = table.children[nth - 1];
  if (!row || !before) return null;
  const html = newNode('html', row.start, table.end, [], text.slice(row.start, table.end));
  table.end = before.end;
  table.children = table.children.slice(0, nth);
  return html;
}

const attribute = /[ \t]+[A-Za-z_:][\w.:-]*(?:[ \t]*=[ \t]*(?:[^ \t"'=<>`]+|'[^']*'|"[^"]*"))?/;
/** The seventh kind of HTML block: one whole tag, alone on its line. */
const tag = new RegExp(
  `^<(?:[A-Za-z][A-Za-z0-9-]*(?:${attribute.source})*[ \\t]*/?|/[A-Za-z][A-Za-z0-9-]*[ \\t]*)>[ \\t]*$`,
);
