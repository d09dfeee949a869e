import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { type Addable, add } from '../../src/edit/items/add.ts';
import { type Pen, penFor } from '../../src/edit/pen.ts';
import type { Reread, Rewrite } from '../../src/edit/rewrite.ts';
import type { Refusal } from '../../src/edit/ways.ts';
import { loadReader } from '../../src/read.ts';
import { combine } from '../../src/roadmap/combine.ts';
import { findItem } from '../../src/roadmap/find.ts';
import type { Item, Roadmap } from '../../src/roadmap/roadmap.ts';
import { decode } from '../../src/text/decode.ts';
import { applyEdits } from '../../src/text/edit.ts';
import { contentOf, sourceFile } from '../../src/text/source.ts';
import { lexicon } from '../../src/vocabulary/lexicon.ts';

const reader = await loadReader();
export const read: Reread = (source) => reader(source);

/** All that a change of a text is made with. */
export interface Editing {
  readonly text: string;
  readonly roadmap: Roadmap;
  readonly pen: Pen;
  readonly read: Reread;
  /** The item of a name, as a command finds it. */
  item(name: string): Item;
}

export function editing(text: string): Editing {
  const roadmap = reader(sourceFile('ROADMAP.md', text));
  const plan = combine([{ file: 'ROADMAP.md', roadmap }]);
  return {
    text,
    roadmap,
    pen: penFor(roadmap, lexicon(), '2026-03-31'),
    read,
    item(name) {
      const { found } = findItem(plan, name);
      if (!found) throw new Error(`no item ${name} among ${roadmap.items.map(({ id }) => id).join(', ')}`);
      return roadmap.items[plan.items.indexOf(found)] as Item;
    },
  };
}

/** The text that a change makes; `refused: why` if there is none. */
export function resultOf(
  made: Pick<Refusal, 'refused'> | { readonly rewrite: Pick<Rewrite, 'before' | 'edits'> },
): string {
  if ('refused' in made) return `refused: ${made.refused}`;
  const { before, edits } = made.rewrite;
  return contentOf({ ...before.source, text: applyEdits(before.source.text, edits) });
}

/** Where something is added: names of items. */
export interface Place {
  readonly in?: string;
  readonly after?: string;
}

/** The text after `roadmap add KIND TITLE`, or why it is refused. */
export function added(text: string, kind: Addable, title: string, place: Place = {}): string {
  const { pen, item } = editing(text);
  const inside = place.in === undefined ? null : item(place.in);
  const after = place.after === undefined ? null : item(place.after);
  return resultOf(add(pen, { kind, text: title, inside, after }, [text], read));
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

/** Every n-th of them, ready to be changed. */
export function* samples(every: number, first = 0): Generator<Editing & { readonly file: string }> {
  for (const [file, text] of written.filter((_, at) => at >= first && (at - first) % every === 0))
    yield { file, ...editing(text) };
}
