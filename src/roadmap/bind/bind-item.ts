import type { Item, ItemStatus } from '../roadmap.ts';
import type { Draft, Merged, StatedField } from './draft.ts';
import type { Resolver } from './resolve.ts';
import { statementOf } from './statement-of.ts';

/** The item that the statements of one give together. */
export function bindItem(item: Merged, find: Resolver): Item {
  const { main, statements, owner, stated } = item;
  return {
    id: item.id,
    kind: main.kind,
    label: main.label?.text ?? main.id,
    title: main.title?.value ?? firstOf(statements, titleOf),
    status: item.status as ItemStatus,
    statusText: stated ? stated.text : null,
    checked: firstOf(statements, checkedOf),
    parent: owner ? owner.id : null,
    children: item.children.length === 0 ? NONE : item.children.map(({ id }) => id),
    dependsOn: statements.some(hasRanges) ? needsOf(item, find) : NONE,
    line: main.line.number,
    count: firstOf(statements, countOf),
    fields: statements.some(hasFields) ? fieldsOf(item) : NO_FIELDS,
    statements: statements.map(statementOf),
  };
}

const NONE: readonly string[] = [];
const NO_FIELDS: Readonly<Record<string, string>> = {};

const titleOf = ({ title }: Draft) => title?.value ?? null;
const checkedOf = ({ checked }: Draft) => checked;
const hasRanges = ({ ranges }: Draft) => ranges.length > 0;
const hasFields = ({ fields }: Draft) => fields.length > 0;

function countOf({ counts }: Draft): Item['count'] {
  const count = counts.length === 0 ? undefined : counts.find(({ total }) => total > 0);
  return count ? { done: count.done, total: count.total } : null;
}

/** What the first of several statements says that says it at all. */
function firstOf<T>(statements: readonly Draft[], of: (draft: Draft) => T | null): T | null {
  for (const draft of statements) {
    const said = of(draft);
    if (said !== null) return said;
  }
  return null;
}

function needsOf(item: Merged, find: Resolver): string[] {
  const needs = new Set<string>();
  for (const { ranges, text } of needRanges(item)) {
    for (const range of ranges) for (const needed of find.resolve(range, item)) needs.add(needed.id);
    // A field may name titles, too.
    for (const part of text.split(/[,;]/)) {
      const title = part.replace(/\(.*$/, '').trim();
      if (title !== '') needs.add(find.byTitle(title)?.id ?? item.id);
    }
  }
  needs.delete(item.id);
  return [...needs];
}

function needRanges({ statements }: Merged) {
  return statements.flatMap(({ ranges }) => ranges).filter(({ relation }) => relation === 'needs');
}

/** By their names, the first of each. */
function fieldsOf({ statements }: Merged): Readonly<Record<string, string>> {
  const stated = statements.flatMap(({ fields }) => fields).filter(isField);
  const [first] = stated;
  if (!first) return NO_FIELDS;
  if (stated.length === 1) return { [first.key]: first.value.value };
  const fields = new Map<string, string>();
  for (const { key, value } of stated) if (!fields.has(key)) fields.set(key, value.value);
  return Object.fromEntries(fields);
}

function isField({ key, value }: StatedField): boolean {
  return key !== 'status' && key !== 'state' && value.value !== '';
}
