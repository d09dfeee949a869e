import type { Nodes, Parents } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { mend, prepare } from './mend-remark.ts';
import { type Node, type NodeType, newNode } from './tree.ts';

const plain = unified().use(remarkParse).use(remarkGfm).freeze();
const fronted = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']).freeze();

// The one transform, which looks for further bare addresses in text, leaves nodes without positions behind.
for (const processor of [plain, fronted]) {
  for (const extension of (processor.data().fromMarkdownExtensions ?? []).flat()) delete extension.transforms;
}

/** unified with remark: the reference that the default engine is tested against, and the fallback without a binding. */
export function parse(text: string): Iterable<Node> {
  const root = (isFronted(text) ? fronted : plain).parse(prepare(text));
  mend(root, text);
  const tree = nodeOf(root);
  const ahead: [Parents, Node][] = [[root, tree]];
  for (let next = ahead.pop(); next; next = ahead.pop()) {
    const [parent, node] = next;
    node.children = parent.children.map((child) => {
      const made = nodeOf(child);
      if ('children' in child) ahead.push([child, made]);
      return made;
    });
  }
  return tree.children;
}

/** Without its children: emphasis may be nested more deeply than functions may call each other. */
function nodeOf(from: Nodes): Node {
  const node = newNode(from.type as NodeType, from.position?.start.offset ?? 0, from.position?.end.offset ?? 0);
  if ('value' in from) node.value = from.value;
  if ('alt' in from) node.value = from.alt ?? '';
  if (from.type === 'link' || from.type === 'image') node.url = from.url;
  if (from.type === 'heading') node.depth = from.depth;
  if (from.type === 'listItem') node.checked = from.checked ?? null;
  return node;
}

/** A rule at the top that opens no front matter makes remark misread a list or a quote on the next line. */
function isFronted(text: string): boolean {
  const fence = /^(---|\+\+\+)[ \t]*[\r\n]/.exec(text)?.[1];
  if (fence === undefined) return false;
  const closing = fence === '---' ? /[\r\n]---[ \t]*(?:[\r\n]|$)/ : /[\r\n]\+\+\+[ \t]*(?:[\r\n]|$)/;
  return closing.test(text.slice(fence.length));
}
