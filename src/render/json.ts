import type { Plan, PlanItem } from '../roadmap/combine.ts';
import { visibleJson } from './escape.ts';

/** Grows when a reader of the last one would misread the next. */
export const SCHEMA_VERSION = 1;

/**
 * The whole graph as plain data: what `schemas/roadmap.schema.json` describes.
 * A key is never left out: what is not known is `null`, so that columns are stable.
 */
export function planData(plan: Plan): Record<string, unknown> {
  return {
    schemaVersion: SCHEMA_VERSION,
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
    items: plan.items.map(itemData),
  };
}

export function itemData(item: PlanItem): Record<string, unknown> {
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
    children: item.children,
    dependsOn: item.dependsOn,
    file: item.file,
    line: item.line,
    fields: item.fields,
    statements: item.statements.map((statement) => ({ line: statement.line.number })),
  };
}

/** A JSON document, indented, that holds no character a terminal could act on. */
export function toJson(data: unknown): string {
  return `${visibleJson(JSON.stringify(data, null, 2))}\n`;
}
