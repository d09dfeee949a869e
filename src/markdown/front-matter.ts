import type { Root } from 'mdast';
import { lineAt, lineSpan, type SourceFile } from '../text/source.ts';
import type { FrontMatter } from './outline.ts';

/** The front matter at the document's top; YAML between `---`, TOML between `+++`. */
export function readFrontMatter(source: SourceFile, root: Root): FrontMatter | null {
  const node = root.children[0];
  const format = node?.type as string | undefined;
  if (!node?.position || (format !== 'yaml' && format !== 'toml')) return null;
  const { text } = source;
  let start = text.indexOf('\n', node.position.start.offset) + 1;
  if (start === 0) start = text.indexOf('\r', node.position.start.offset) + 1;
  const last = lineSpan(source, lineAt(source, (node.position.end.offset ?? 1) - 1));
  return { format, span: { start, end: Math.max(start, last.start) } };
}
