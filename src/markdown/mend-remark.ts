import type { ListItem, Paragraph, Parents, Root } from 'mdast';

/** Brings remark's tree to Sätteri's form in the few shapes where it is known to differ. */
export function mend(root: Root, text: string): void {
  visit(root, text);
}

function visit(parent: Parents, text: string): void {
  for (const node of parent.children) {
    if (node.type === 'paragraph') mendLostBox(node, text);
    if (node.type === 'listItem' && typeof node.checked === 'boolean') mendStart(node, text);
    if (node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote') visit(node, text);
  }
}

/** A box in a paragraph behind an empty item is taken for the item's box, and its text is lost. */
function mendLostBox(paragraph: Paragraph, text: string): void {
  const first = paragraph.children[0];
  const from = paragraph.position?.start.offset ?? 0;
  const to = first?.position?.start.offset ?? 0;
  if (first?.type !== 'text' || !first.position || from >= to || text[from] !== '[') return;
  first.value = text.slice(from, to) + first.value;
  first.position.start.offset = from;
}

/** Behind a task box, text begins with a word, on whatever line. */
function mendStart(item: ListItem, text: string): void {
  const paragraph = item.children.find((child) => child.type === 'paragraph');
  const first = paragraph?.children[0];
  if (first?.type !== 'text' || !first.position) return;
  const value = first.value.replace(/^[ \t\r\n]+/, '');
  let at = first.position.start.offset ?? 0;
  while (at < text.length && /[ \t\r\n>]/.test(text[at] as string) && text[at] !== value[0]) at += 1;
  first.value = value;
  first.position.start.offset = at;
}
