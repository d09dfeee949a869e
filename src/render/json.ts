import { RoadmapError } from '../error.ts';
import type { Plan, PlanItem } from '../roadmap/combine.ts';
import { progressOf } from '../roadmap/progress.ts';
import { didYouMean } from '../text/nearest.ts';
import { visibleJson } from './escape/visible.ts';
import type { ItemData, RoadmapDocument } from './schemas/documents.ts';
import { SCHEMA_VERSION } from './schemas/version.ts';

/** So many items are written at a time: the text of a large plan takes more memory than the plan. */
const BATCH = 64;

/** The whole graph as JSON, in pieces. A key is never left out: what is not known is `null`. */
export function* planJson(plan: Plan): Generator<string> {
  const head = documentJson({ ...headData(plan), items: [] } satisfies RoadmapDocument);
  if (plan.items.length === 0) return yield head;
  yield head.slice(0, head.lastIndexOf(']'));
  for (let at = 0; at < plan.items.length; at += BATCH) {
    const batch = plan.items.slice(at, at + BATCH).map((item) => itemData(plan, item));
    // Two levels deep, where they stand in the document.
    const items = visibleJson(JSON.stringify([batch], null, 2)).slice('[\n  ['.length, -'\n  ]\n]'.length);
    yield at === 0 ? items : `,${items}`;
  }
  yield '\n  ]\n}\n';
}

/** What is said of the plan as a whole. */
export function headData(plan: Plan): Omit<RoadmapDocument, 'items'> {
  return {
    files: plan.files.map(({ file, roadmap }) => ({
      file,
      title: roadmap.title,
      current: roadmap.current,
      updated: roadmap.updated,
      unread: roadmap.unread.map((line) => line.number),
    })),
    title: plan.title,
    current: plan.current,
    updated: plan.updated,
  };
}

export function itemData(plan: Plan, item: PlanItem): ItemData {
  const progress = progressOf(plan, item);
  return {
    id: item.id,
    kind: item.kind,
    label: item.label,
    title: item.title,
    status: item.status.value,
    statusOrigin: item.status.origin,
    statusText: item.statusText,
    checked: item.checked,
    parent: item.parent,
    children: item.children as string[],
    dependsOn: item.dependsOn as string[],
    file: item.file,
    line: item.line,
    fields: item.fields,
    statements: item.statements.map((statement) => ({ line: statement.line.number })),
    progress: progress && { done: progress.done, total: progress.total },
  };
}

/**
 * The named keys of `data`, in the order in which they were named; all if none are.
 *
 * @throws RoadmapError for a key that is not there.
 */
export function select<T extends object>(data: T, names: readonly string[]): Partial<T> {
  if (names.length === 0) return data;
  const keys = Object.keys(data);
  const unknown = names.find((name) => !keys.includes(name));
  if (unknown !== undefined)
    throw new RoadmapError(`unknown field: ${unknown}`, {
      hint: didYouMean(unknown, keys, `there are ${keys.join(', ')}`),
    });
  return Object.fromEntries(names.map((name) => [name, data[name as keyof T]])) as Partial<T>;
}

/** A JSON document, indented, that holds no character a terminal could act on. */
export function toJson(data: unknown): string {
  return `${visibleJson(JSON.stringify(data, null, 2))}\n`;
}

/** One of the documents that `roadmap schema` describes, with its version. */
export function documentJson(content: object): string {
  return toJson(versioned(content));
}

export function versioned<T extends object>(content: T) {
  return { schemaVersion: SCHEMA_VERSION, ...content } as const;
}
