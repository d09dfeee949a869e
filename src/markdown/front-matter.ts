import { lineAt, lineSpan, type SourceFile } from '../text/source.ts';
import type { FrontMatter } from './outline.ts';
import type { Node } from './tree.ts';

/** The front matter at the document's top; YAML between `---`, TOML between `+++`. `null` if the node is none. */
export function readFrontMatter(source: SourceFile, node: Node): FrontMatter | null {
  const format = node.type;
  if (format !== 'yaml' && format !== 'toml') return null;
  const { text } = source;
  let start = text.indexOf('\n', node.start) + 1;
  if (start === 0) start = text.indexOf('\r', node.start) + 1;
  const last = lineSpan(source, lineAt(source, node.end - 1));
  return { format, span: { start, end: Math.max(start, last.start) } };
}
