/** What the nodes are called of which something is asked; the engines have more. */
export type NodeType =
  | 'root'
  | 'paragraph'
  | 'heading'
  | 'blockquote'
  | 'list'
  | 'listItem'
  | 'html'
  | 'text'
  | 'emphasis'
  | 'strong'
  | 'delete'
  | 'inlineCode'
  | 'break'
  | 'link'
  | 'linkReference'
  | 'image'
  | 'imageReference'
  | 'table'
  | 'tableRow'
  | 'tableCell'
  | 'yaml'
  | 'toml'
  // `<details>` and `</details>`, which for a Markdown parser are HTML that it does not look into; the inside of `<summary>`.
  | 'detailsStart'
  | 'detailsEnd'
  | 'summary';

/**
 * A node of a Markdown document: mdast without what is never asked for. There are as many of them as words in a line, and
 * all have the same shape, so that they are made and read fast.
 */
export interface Node {
  type: NodeType;
  /** In UTF-16 units of the text; 0 where the engine does not say. */
  start: number;
  end: number;
  /** Never added to, as what has none shares {@link NONE}. */
  children: readonly Node[];
  /** What a text, code or HTML says, and the alternative text of an image. */
  value: string;
  /** The target of a link or an image that is written in place. */
  url: string | undefined;
  /** 1 to 6 for a heading. */
  depth: number;
  /** Whether the box of a list item is checked; `null` if it has none. */
  checked: boolean | null;
}

const NONE: readonly Node[] = [];

export function newNode(type: NodeType, start: number, end: number, children = NONE, value = ''): Node {
  return { type, start, end, children, value, url: undefined, depth: 0, checked: null };
}
