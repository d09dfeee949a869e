import { nthLine } from '../text/source.ts';
import type { Engine } from './engine.ts';
import { tame } from './tame.ts';
import { type Node, newNode } from './tree.ts';

/** A line of a piece that is read on its own: `text` stands at `source` of the document. */
export interface PieceLine {
  readonly text: string;
  readonly source: number;
}

/** Reads lines from inside HTML as Markdown of their own; the nodes have the offsets of the document. */
export function rereadBlocks(lines: readonly PieceLine[], engine: Engine): readonly Node[] {
  let indent = Infinity;
  for (const { text } of lines) if (text.trim() !== '') indent = Math.min(indent, text.search(/[^ \t]/));
  const cut = lines.map(({ text, source }) => ({
    text: text.slice(indent),
    source: source + Math.min(indent, text.length),
  }));
  // The empty line keeps a rule on the first line from being front matter.
  return reread('\n', cut, engine);
}

/** Reads lines as the inside of one paragraph, whatever they begin with. */
export function rereadInline(lines: readonly PieceLine[], engine: Engine): readonly Node[] {
  const only = lines.length === 1 ? lines[0] : undefined;
  if (only && !marked.test(only.text))
    return [newNode('text', only.source, only.source + only.text.length, [], only.text)];
  // A tag at the front makes text of what would be a list's or a heading's mark.
  const block = reread('<a>', lines, engine)[0];
  return block?.type === 'paragraph' ? block.children.slice(1) : [];
}

/** Signs that mean something within a line, and what {@link tame} takes away. Without them, an engine would be asked for nothing. */
const marked = /[\\`*_~[\]<>&@\0\v\u0085\u2028\u2029\ufeff]|:\/\/|www\./i;

function reread(front: string, lines: readonly PieceLine[], engine: Engine): readonly Node[] {
  if (lines.length === 0) return [];
  const starts: number[] = [];
  let text = front;
  for (const line of lines) {
    starts.push(text.length);
    text += `${line.text}\n`;
  }
  const nodes = [...engine.parse(tame(text))];
  move(nodes, (offset) => {
    const nth = nthLine(starts, offset);
    const line = lines[nth] as PieceLine;
    return line.source + Math.min(Math.max(0, offset - (starts[nth] as number)), line.text.length);
  });
  return nodes;
}

function move(nodes: readonly Node[], place: (offset: number) => number): void {
  const ahead = [...nodes];
  for (let node = ahead.pop(); node; node = ahead.pop()) {
    node.start = place(node.start);
    node.end = place(node.end);
    for (const child of node.children) ahead.push(child);
  }
}
