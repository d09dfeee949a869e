import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { mend, prepare } from './mend-remark.ts';

const plain = unified().use(remarkParse).use(remarkGfm).freeze();
const fronted = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']).freeze();

// The one transform, which looks for further bare addresses in text, leaves nodes without positions behind.
for (const processor of [plain, fronted]) {
  for (const extension of (processor.data().fromMarkdownExtensions ?? []).flat()) delete extension.transforms;
}

/** unified with remark: the reference that the default engine is tested against, and the fallback without a binding. */
export function parse(text: string): Root {
  const root = (isFronted(text) ? fronted : plain).parse(prepare(text));
  mend(root, text);
  return root;
}

/** A rule at the top that opens no front matter makes remark misread a list or a quote on the next line. */
function isFronted(text: string): boolean {
  const fence = /^(---|\+\+\+)[ \t]*[\r\n]/.exec(text)?.[1];
  if (fence === undefined) return false;
  const closing = fence === '---' ? /[\r\n]---[ \t]*(?:[\r\n]|$)/ : /[\r\n]\+\+\+[ \t]*(?:[\r\n]|$)/;
  return closing.test(text.slice(fence.length));
}
