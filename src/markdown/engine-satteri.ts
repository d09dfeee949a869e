import { createMdastHandle, dropHandle, serializeHandle } from '../../node_modules/satteri/dist/binding.js';
import { FIELD } from '../../node_modules/satteri/dist/generated/arena-layout.js';
import * as options from '../../node_modules/satteri/dist/generated/parse-options.js';
import { NAME_TO_TYPE, TYPE_NAMES } from '../../node_modules/satteri/dist/mdast/generated/node-types.js';
import { MdastReader } from '../../node_modules/satteri/dist/mdast/mdast-reader.js';
import { mend, prepare } from './mend-satteri.ts';
import { type Node, type NodeType, newNode } from './tree.ts';

/*
 * Sätteri's own `markdownToMdast` makes a tree in which each place is three objects, with lines and columns that nobody asks
 * for: that takes five times as long as parsing. What it makes it of is not exported, so that it is imported by its path.
 */

const GFM = options.ENABLE_TABLES | options.ENABLE_STRIKETHROUGH | options.ENABLE_TASKLISTS | options.ENABLE_GFM;
const FRONT_MATTER = options.ENABLE_YAML_STYLE_METADATA_BLOCKS | options.ENABLE_PLUSES_DELIMITED_METADATA_BLOCKS;

/** Sätteri: a tree with UTF-16 offsets from a native (or WebAssembly) binding; about a hundred times as fast as remark. */
export function parse(text: string): Node {
  const handle = createMdastHandle(prepare(text), GFM | options.ENABLE_FOOTNOTES | FRONT_MATTER);
  try {
    const root = readTree(serializeHandle(handle));
    mend(root, text);
    return root;
  } finally {
    dropHandle(handle);
  }
}

/** All nodes, then which stand in which: emphasis may be nested more deeply than functions may call each other. */
function readTree(bytes: Uint8Array): Node {
  const reader = new MdastReader(bytes);
  const { nodeCount, nodeStructSize, nodesOffset, childrenOffset } = reader.header;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const nodes = new Array<Node>(nodeCount);
  for (let id = 0, at = nodesOffset; id < nodeCount; id += 1, at += nodeStructSize) {
    const start = view.getUint32(at + FIELD.start_offset, true);
    const end = view.getUint32(at + FIELD.end_offset, true);
    nodes[id] = readNode(reader, id, view.getUint8(at + FIELD.node_type), start, end);
  }
  for (let id = 0, at = nodesOffset; id < nodeCount; id += 1, at += nodeStructSize) {
    const count = view.getUint32(at + FIELD.children_count, true);
    if (count === 0) continue;
    const first = childrenOffset + view.getUint32(at + FIELD.children_start, true) * 4;
    // As long as it is: at the first `push` a list gets room for seventeen, which here is half of the memory.
    const children = new Array<Node>(count);
    for (let nth = 0; nth < count; nth += 1) children[nth] = nodes[view.getUint32(first + nth * 4, true)] as Node;
    (nodes[id] as Node).children = children;
  }
  return nodes[0] as Node;
}

/** What is asked of a node lies at fixed places, which are those of `mdast/generated/layout.js`. */
function readNode(reader: MdastReader, id: number, tag: number, start: number, end: number): Node {
  const node = newNode((TYPE_NAMES as Record<number, NodeType>)[tag] as NodeType, start, end);
  switch (tag) {
    case NAME_TO_TYPE.text:
    case NAME_TO_TYPE.inlineCode:
    case NAME_TO_TYPE.html:
      node.value = reader.fieldString(id, 0);
      break;
    case NAME_TO_TYPE.link:
      node.url = reader.fieldString(id, 0);
      break;
    case NAME_TO_TYPE.image:
      node.url = reader.fieldString(id, 0);
      node.value = reader.fieldString(id, 8);
      break;
    case NAME_TO_TYPE.imageReference:
      node.value = reader.fieldString(id, 20);
      break;
    case NAME_TO_TYPE.heading:
      node.depth = reader.fieldU8(id, 0, 1);
      break;
    case NAME_TO_TYPE.listItem: {
      const checked = reader.fieldU8(id, 0, 2);
      node.checked = checked === 2 ? null : checked === 1;
      break;
    }
  }
  return node;
}
