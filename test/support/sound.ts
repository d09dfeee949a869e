import { RoadmapError } from '../../src/error.ts';
import type { Reader } from '../../src/read.ts';
import { exported } from '../../src/render/items/export.ts';
import { type RoadmapDocument, roadmapSchema } from '../../src/render/schemas/documents.ts';
import { combine } from '../../src/roadmap/combine.ts';
import type { Item, Roadmap } from '../../src/roadmap/roadmap.ts';
import { sourceFile } from '../../src/text/source.ts';
import { ensure } from './law.ts';

/** The roadmap of a text, or `null` if it is refused for a stated reason. Anything else that is thrown is a bug. */
export function readOrRefuse(read: Reader, text: string): Roadmap | null {
  try {
    return read(sourceFile('any.md', text));
  } catch (error) {
    if (error instanceof RoadmapError) return null;
    throw error;
  }
}

/** What the graph says, as it is exported. */
export function graphOf(roadmap: Roadmap): RoadmapDocument {
  const plan = combine([{ file: roadmap.source.path, roadmap }]);
  return JSON.parse([...exported(plan, 'json')].join('')) as RoadmapDocument;
}

/** What holds of every graph, whatever was read. */
export function ensureSound(roadmap: Roadmap): void {
  const { items, source } = roadmap;
  const byId = new Map(items.map((item) => [item.id, item]));
  const checked = roadmapSchema.safeParse(graphOf(roadmap));
  ensure(checked.success, 'the export is valid against its schema', checked.error?.issues);
  ensure(
    byId.size === items.length,
    'ids are unique',
    items.map(({ id }) => id),
  );
  for (const item of items) {
    ensureNamed(item);
    const parent = item.parent === null ? undefined : byId.get(item.parent);
    ensure(item.parent === null || parent !== undefined, 'a parent exists', item.id, item.parent);
    ensure(
      parent === undefined || parent.children.filter((id) => id === item.id).length === 1,
      'a parent has its child, once',
      item.id,
    );
    ensure(
      item.children.every((id) => byId.get(id)?.parent === item.id),
      'a child has its parent',
      item.id,
      item.children,
    );
    ensure(
      item.dependsOn.every((id) => byId.has(id) && id !== item.id),
      'what is needed exists, and is another',
      item.id,
      item.dependsOn,
    );
    ensure(
      new Set(item.dependsOn).size === item.dependsOn.length,
      'what is needed is named once',
      item.id,
      item.dependsOn,
    );
    ensure(item.statements[0]?.line.number === item.line, 'the fullest statement is the first', item.id, item.line);
    ensure(item.line >= 1 && item.line <= source.lineStarts.length, 'a line is in the file', item.id, item.line);
    ensure((item.status.origin === 'stated') === (item.statusText !== null), 'a stated status has its text', item.id);
    ensure(!ownAncestor(item, byId), 'no item is above itself', item.id);
  }
  const lines = items.map(({ line }) => line);
  ensure(
    lines.every((line, at) => at === 0 || line >= (lines[at - 1] as number)),
    'items stand in the order of their lines',
    lines,
  );
}

function ensureNamed({ id, label, title, statements }: Item): void {
  // Open (R33): a heading without a name above a list.
  const blank = statements[0]?.line.place === 'heading';
  ensure(label !== null || title !== null || blank, 'an item has a label or a title', id);
  ensure(label === null || /\S/.test(label), 'a label is not blank', id, label);
  // Open (R37, R41): blanks at the ends of a title.
  ensure(title === null || (/\S/.test(title) && !/[\r\n]/.test(title)), 'a title is one line', id, title);
}

function ownAncestor(item: Item, byId: ReadonlyMap<string, Item>): boolean {
  const seen = new Set<string>();
  for (let at = item.parent; at !== null; at = byId.get(at)?.parent ?? null) {
    if (at === item.id || seen.has(at)) return true;
    seen.add(at);
  }
  return false;
}
