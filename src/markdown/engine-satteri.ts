import { createMdastHandle, dropHandle, serializeHandle } from '../../node_modules/satteri/dist/binding.js';
import { FIELD } from '../../node_modules/satteri/dist/generated/arena-layout.js';
import * as options from '../../node_modules/satteri/dist/generated/parse-options.js';
import { NAME_TO_TYPE, TYPE_NAMES } from '../../node_modules/satteri/dist/mdast/generated/node-types.js';
import { MdastReader } from '../../node_modules/satteri/dist/mdast/mdast-reader.js';
import { mended, prepare } from './mend-satteri.ts';
import { type Node, type NodeType, newNode } from './tree.ts';

/*
 * Sätteri's own `markdownToMdast` makes a tree in which each place is three objects, with lines and columns that nobody asks
 * for: that takes five times as long as parsing. What it makes it of is not exported, so that it is imported by its path.
 */

const GFM = options.ENABLE_TABLES | options.ENABLE_STRIKETHROUGH | options.ENABLE_TASKLISTS | options.ENABLE_GFM;
const FRONT_MATTER = options.ENABLE_YAML_STYLE_METADATA_BLOCKS | options.ENABLE_PLUSES_DELIMITED_METADATA_BLOCKS;

/** Sätteri: a tree with UTF-16 offsets from a native (or WebAssembly) binding; about a hundred times as fast as remark. */
export function parse(text: string): Iterable<Node> {
  const handle = createMdastHandle(prepare(text), GFM | options.ENABLE_FOOTNOTES | FRONT_MATTER);
  try {
    return mended(readBlocks(serializeHandle(handle)), text);
  } finally {
    dropHandle(handle);
  }
}

/** The outermost nodes. Each is made when it is asked for, so that a large tree never stands in memory as a whole. */
function* readBlocks(bytes: Uint8Array): Generator<Node> {
  const reader = new MdastReader(bytes);
  const { nodeStructSize, nodesOffset, childrenOffset } = reader.header;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const placeOf = (id: number) => nodesOffset + id * nodeStructSize;
  const countOf = (id: number) => view.getUint32(placeOf(id) + FIELD.children_count, true);
  const childOf = (id: number, nth: number) => {
    const first = view.getUint32(placeOf(id) + FIELD.children_start, true);
    return view.getUint32(childrenOffset + (first + nth) * 4, true);
  };
  // Emphasis may be nested more deeply than functions may call each other, so nodes wait in a list.
  const ahead: Node[] = [];
  const ids: number[] = [];
  const read = (id: number): Node => {
    const at = placeOf(id);
    const start = view.getUint32(at + FIELD.start_offset, true);
    const end = view.getUint32(at + FIELD.end_offset, true);
    const node = readNode(reader, id, view.getUint8(at + FIELD.node_type), start, end);
    if (countOf(id) > 0) {
      ahead.push(node);
      ids.push(id);
    }
    return node;
  };
  for (let nth = 0; nth < countOf(0); nth += 1) {
    const block = read(childOf(0, nth));
    for (let node = ahead.pop(); node; node = ahead.pop()) {
      const id = ids.pop() as number;
      // As long as it is: at the first `push` a list gets room for seventeen, which here is half of the memory.
      const children = new Array<Node>(countOf(id));
      for (let child = 0; child < children.length; child += 1) children[child] = read(childOf(id, child));
      node.children = children;
    }
    yield block;
  }
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
