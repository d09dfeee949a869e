import type { Fact } from '../facts/fact.ts';
import type { Item, Roadmap, Status } from '../roadmap/roadmap.ts';
import type { TextEdit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';
import { fieldsText, isOnlyNamed } from './statement-places.ts';

/**
 * What a rewrite is to bring about: the status of each item by its id, and nothing else. Of what is put back as it was,
 * any status is right; of what is `counted`, only counts may change.
 */
export type Asked = ReadonlyMap<string, Status | 'any' | 'counted'>;

/** What a rewrite would do that nobody asked for, or not do. */
export interface Unwanted {
  /** Id of the item it happens to; `null` if to the document. */
  readonly item: string | null;
  readonly what: string;
  /** What can be done about it, if it is known. */
  readonly hint?: string;
}

/**
 * Compares what a text says before and after it is rewritten.
 *
 * @returns `null` if each asked item has its status, and everything else is as it was. Derived statuses follow from others.
 */
export function unwanted(before: Roadmap, after: Roadmap, asked: Asked, edits: readonly TextEdit[]): Unwanted | null {
  const { items } = before;
  for (let at = 0; at < items.length; at += 1) {
    const [old, young] = [items[at] as Item, after.items[at]];
    if (!young) return { item: old.id, what: `${old.id} would no longer be read` };
    const what = difference(old, young, asked.get(old.id), edits);
    if (what !== null) return { item: old.id, what };
  }
  const more = after.items[items.length];
  if (more) return { item: null, what: `line ${more.line} would be read as another item` };
  return ofDocument(before, after, asked);
}

function difference(
  old: Item,
  young: Item,
  wanted: Status | 'any' | 'counted' | undefined,
  edits: readonly TextEdit[],
): string | null {
  const changed = changedAspect(old, young);
  if (changed !== null) return `the ${changed} of ${old.id} would change`;
  if (wanted === undefined || wanted === 'counted') {
    const isAlike =
      wanted === undefined ? fieldsText(old) === fieldsText(young) : changedField(old, young, edits) === null;
    return isAlike && statedAlike(old, young, wanted === 'counted') ? null : `the status of ${old.id} would change`;
  }
  const mayBeMarked = old.children.length > 0 && wanted !== 'planned' && !isOnlyNamed(old);
  const unmarked = young.status.origin === 'derived' && mayBeMarked;
  if (wanted !== 'any' && (young.status.value !== wanted || unmarked))
    return `${old.id} would still be read as ${young.status.value}, not as ${wanted}`;
  const field = changedField(old, young, edits);
  return field === null ? null : `the ${field} of ${old.id} would change`;
}

/** Aspects that no change of a status touches. */
const ASPECTS = ['id', 'kind', 'label', 'title', 'parent'] as const;

function changedAspect(old: Item, young: Item): string | null {
  const aspect = ASPECTS.find((name) => old[name] !== young[name]);
  if (aspect) return aspect === 'parent' ? 'place' : aspect;
  if (!alike(old.dependsOn, young.dependsOn)) return 'dependencies';
  return old.statements.length === young.statements.length ? null : 'number of statements';
}

function statedAlike(old: Item, young: Item, counted: boolean): boolean {
  return (
    old.status.origin === young.status.origin &&
    (old.status.origin === 'derived' || old.status.value === young.status.value) &&
    old.checked === young.checked &&
    alike(statusesOf(old, counted), statusesOf(young, counted))
  );
}

/** @param counted Without what counts say. */
function statusesOf({ statements }: Item, counted: boolean): string[] {
  return statements.flatMap(({ facts }) =>
    facts.flatMap((fact) => {
      if (fact.type === 'status') return [counted && fact.by === 'count' ? fact.status : `${fact.status} ${fact.text}`];
      return fact.type === 'count' && !counted ? [`${fact.done}/${fact.total}`] : [];
    }),
  );
}

/** The dates that come with a status. */
const DATES: ReadonlySet<string> = new Set(['completed', 'shipped', 'date']);

/** The name of a field that says something else, though none of the edits touches it. */
function changedField(old: Item, young: Item, edits: readonly TextEdit[]): string | null {
  const touched = new Set<string>(DATES);
  for (const { facts } of old.statements)
    for (const fact of facts) if (fact.type === 'field' && isTouched(fact, edits)) touched.add(fact.name);
  const names = new Set([...Object.keys(old.fields), ...Object.keys(young.fields)]);
  return [...names].find((name) => !touched.has(name) && old.fields[name] !== young.fields[name]) ?? null;
}

function isTouched({ span }: Fact, edits: readonly TextEdit[]): boolean {
  return edits.some((edit) => overlap(edit.span, span));
}

function overlap(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}

function ofDocument(before: Roadmap, after: Roadmap, asked: Asked): Unwanted | null {
  const titled = before.items.some(
    ({ id, title, label }) => asked.has(id) && [title, label].some((name) => name && before.title?.includes(name)),
  );
  const changed =
    before.title !== after.title && !titled
      ? 'title'
      : before.updated !== after.updated
        ? 'date'
        : before.current !== after.current && !namesAsked(before, asked) && !namesAsked(after, asked)
          ? 'current item'
          : null;
  if (changed) return { item: null, what: `the ${changed} of the document would change` };
  if (before.unread.length !== after.unread.length) return { item: null, what: 'a line would no longer be understood' };
  return null;
}

/** What is marked `(CURRENT)` is that no longer when it is done, and again when that is taken back. */
function namesAsked({ items, current }: Roadmap, asked: Asked): boolean {
  return items.some(({ id, label, title }) => asked.has(id) && (label === current || title === current));
}

function alike(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((each, at) => each === b[at]);
}
