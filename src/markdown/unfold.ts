import type { Node, Parent, PhrasingContent, Root } from 'mdast';
import type { Engine } from './parse.ts';

/** `<details>`, which for a Markdown parser is HTML that it does not look into. */
export interface DetailsStart extends Node {
  type: 'detailsStart';
}

export interface DetailsEnd extends Node {
  type: 'detailsEnd';
}

/** The inside of `<summary>`, read as Markdown. */
export interface SummaryNode extends Parent {
  type: 'summary';
  children: PhrasingContent[];
}

declare module 'mdast' {
  interface RootContentMap {
    detailsStart: DetailsStart;
    detailsEnd: DetailsEnd;
    summary: SummaryNode;
  }
}

export function unfoldDetails(root: Root, _text: string, _engine: Engine): Root {
  return root;
}
