import type { Root } from 'mdast';
import { markdownToMdast } from 'satteri';

/** Sätteri: mdast with UTF-16 offsets from a native (or WebAssembly) binding; about a hundred times as fast as remark. */
export function parse(text: string): Root {
  return markdownToMdast(text, { features: { gfm: true, frontmatter: true } }) as unknown as Root;
}
