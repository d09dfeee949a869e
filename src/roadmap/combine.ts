import type { Item, Roadmap } from './roadmap.ts';

/** An item and the file it stands in. */
export interface PlanItem extends Item {
  /** As in {@link PlanFile.file}. */
  readonly file: string;
}

/** One file of a plan. */
export interface PlanFile {
  /** From the repository's root, with `/`: the same wherever the command is run. */
  readonly file: string;
  readonly roadmap: Roadmap;
  /** The file's items, in the order of their lines. */
  readonly items: readonly PlanItem[];
}

/** One view of several roadmaps. With a single file it is that file's roadmap. */
export interface Plan {
  readonly files: readonly PlanFile[];
  readonly title: string | null;
  readonly current: string | null;
  readonly updated: string | null;
  readonly items: readonly PlanItem[];
  readonly byId: ReadonlyMap<string, PlanItem>;
}

/**
 * Joins the roadmaps of several files. An id that two files use is written `FILE:ID` in all but the first.
 *
 * The title and the current item are the first file's that says one, `updated` is the latest date.
 */
export function combine(parts: readonly { readonly file: string; readonly roadmap: Roadmap }[]): Plan {
  const taken = new Set<string>();
  const files = parts.map(({ file, roadmap }) => {
    const names = new Map<string, string>();
    for (const { id } of roadmap.items) if (taken.has(id)) names.set(id, `${file}:${id}`);
    for (const { id } of roadmap.items) taken.add(names.get(id) ?? id);
    return { file, roadmap, items: roadmap.items.map((item) => placed(item, file, names)) };
  });
  const items = files.flatMap((part) => part.items);
  return {
    files,
    title: parts.find(({ roadmap }) => roadmap.title !== null)?.roadmap.title ?? null,
    current: parts.find(({ roadmap }) => roadmap.current !== null)?.roadmap.current ?? null,
    updated: parts.reduce<string | null>((latest, { roadmap }) => later(latest, roadmap.updated), null),
    items,
    byId: new Map(items.map((item) => [item.id, item])),
  };
}

/** @param names Of the items that are called otherwise here than in their file. */
function placed(item: Item, file: string, names: ReadonlyMap<string, string>): PlanItem {
  const name = (id: string): string => names.get(id) ?? id;
  const all = (ids: readonly string[]) => (names.size === 0 ? ids : ids.map(name));
  // Key by key: a copy by `...` with one key more takes ten times as long.
  return {
    id: name(item.id),
    kind: item.kind,
    label: item.label,
    title: item.title,
    status: item.status,
    statusText: item.statusText,
    checked: item.checked,
    parent: item.parent === null ? null : name(item.parent),
    children: all(item.children),
    dependsOn: all(item.dependsOn),
    line: item.line,
    count: item.count,
    fields: item.fields,
    statements: item.statements,
    file,
  };
}

function later(a: string | null, b: string | null): string | null {
  return a === null || (b !== null && b > a) ? b : a;
}
