import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { type Pen, penFor } from '../../src/edit/pen.ts';
import type { Reread, Rewrite } from '../../src/edit/rewrite.ts';
import { loadReader } from '../../src/read.ts';
import { combine } from '../../src/roadmap/combine.ts';
import { findItem } from '../../src/roadmap/find.ts';
import type { Item } from '../../src/roadmap/roadmap.ts';
import { decode } from '../../src/text/decode.ts';
import { applyEdits } from '../../src/text/edit.ts';
import { sourceFile } from '../../src/text/source.ts';
import { lexicon } from '../../src/vocabulary/lexicon.ts';

const reader = await loadReader();
export const read: Reread = (source) => reader(source);

/** What a change to a text is made with. */
export interface Sheet {
  readonly pen: Pen;
  /** An item by any name. */
  item(name: string): Item;
}

export function sheet(text: string): Sheet {
  const roadmap = reader(sourceFile('ROADMAP.md', text));
  const plan = combine([{ file: 'ROADMAP.md', roadmap }]);
  return {
    pen: penFor(roadmap, lexicon(), '2026-03-31'),
    item(name) {
      const { found } = findItem(plan, name);
      if (!found) throw new Error(`no item ${name} among ${roadmap.items.map(({ id }) => id).join(', ')}`);
      return roadmap.items[plan.items.indexOf(found)] as Item;
    },
  };
}

type Outcome = { readonly rewrite: Rewrite } | { readonly refused: string };

/** The new text; `refused: why` if there is none. */
export function resultOf(outcome: Outcome): string {
  if ('refused' in outcome) return `refused: ${outcome.refused}`;
  const { before, edits } = outcome.rewrite;
  return (before.source.bom ? '\uFEFF' : '') + applyEdits(before.source.text, edits);
}

const suite = new URL('../../../shared/conformance/', import.meta.url);

/** Roadmaps that people have written, by name; none where they are not at hand. */
export const written: readonly (readonly [name: string, text: string])[] = ['seeds/', 'corpus/', 'wild/'].flatMap(
  (folder) => {
    const directory = new URL(folder, suite);
    if (!existsSync(directory)) return [];
    return readdirSync(directory)
      .filter((name) => name.endsWith('.md'))
      .map((name) => [folder + name, decode(readFileSync(new URL(encodeURIComponent(name), directory))).text] as const);
  },
);
