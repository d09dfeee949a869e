import type { ListItem, Parents } from 'mdast';
import { standIn } from './tame.ts';

/** The text with stand-ins where remark would misread it: below an empty item, it loses a box that is none. */
export function prepare(text: string): string {
  return text.replace(boxBelow, withoutBox);
}

const boxBelow =
  /^((?:[ \t>]|(?:[-+*]|\d{1,9}[.)])[ \t])*)([-+*]|\d{1,9}[.)])([ \t]*(?:\r\n|\r|\n)([ \t>]*)\[)[ xX](?=\])/gm;

function withoutBox(whole: string, outer: string, marker: string, between: string, inner: string): string {
  const isWithin = inner.length > outer.length + marker.length;
  return isWithin ? whole : outer + marker + between + standIn;
}

/** Brings remark's tree to Sätteri's form: behind a task box, text begins with a word, on whatever line. */
export function mend(parent: Parents, text: string): void {
  for (const node of parent.children) {
    if (node.type === 'listItem' && typeof node.checked === 'boolean') mendStart(node, text);
    if (node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote') mend(node, text);
  }
}

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
