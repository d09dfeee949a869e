import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { type Addable, add } from '../../src/edit/items/add.ts';
import { type Pen, penFor } from '../../src/edit/pen.ts';
import type { Reread } from '../../src/edit/rewrite.ts';
import type { Refusal } from '../../src/edit/ways.ts';
import { RoadmapError } from '../../src/error.ts';
import { loadReader } from '../../src/read.ts';
import { combine } from '../../src/roadmap/combine.ts';
import { findItem } from '../../src/roadmap/find.ts';
import type { Item, Roadmap } from '../../src/roadmap/roadmap.ts';
import { applyEdits } from '../../src/text/edit.ts';
import { sourceFile } from '../../src/text/source.ts';
import { lexicon } from '../../src/vocabulary/lexicon.ts';

const reader = await loadReader();

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
    read: (source) => reader(source),
    item(name) {
      const { found } = findItem(plan, name);
      const item = found && roadmap.items[plan.items.indexOf(found)];
      if (!item) throw new Error(`no ${name} in ${roadmap.items.map(({ id }) => id).join(', ')}`);
      return item;
    },
  };
}

/** The text that a change makes, or why it is refused. */
export function textAfter(
  made: Refusal | { readonly rewrite: { readonly before: Roadmap; readonly edits: Parameters<typeof applyEdits>[1] } },
): string {
  return 'refused' in made
    ? `refused: ${made.refused}`
    : applyEdits(made.rewrite.before.source.text, made.rewrite.edits);
}

/** Where something is added: names of items. */
export interface Place {
  readonly in?: string;
  readonly after?: string;
}

/** The text after `roadmap add KIND TITLE`, or why it is refused. */
export function added(text: string, kind: Addable, title: string, place: Place = {}): string {
  const { pen, read, item } = editing(text);
  const inside = place.in === undefined ? null : item(place.in);
  const after = place.after === undefined ? null : item(place.after);
  return textAfter(add(pen, { kind, text: title, inside, after }, [text], read));
}

const SHARED = '../shared/conformance';
const FOLDERS = ['seeds', 'corpus', 'wild'];

/** Every n-th of the sample roadmaps, ready to be changed; none where there are no samples. */
export function* samples(every: number, first = 0): Generator<Editing & { readonly file: string }> {
  const files = FOLDERS.flatMap((folder) => {
    const path = `${SHARED}/${folder}`;
    const names = existsSync(path) ? readdirSync(path) : [];
    return names.filter((name) => name.endsWith('.md')).map((name) => `${path}/${name}`);
  });
  for (let at = first; at < files.length; at += every) {
    const file = files[at] as string;
    try {
      yield { file, ...editing(readFileSync(file, 'utf8')) };
    } catch (error) {
      if (!(error instanceof RoadmapError)) throw error;
    }
  }
}
