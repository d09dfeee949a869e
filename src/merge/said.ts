import type { Item, Status } from '../roadmap/roadmap.ts';
import type { Fate, Three } from './fates.ts';

/** What a version says of an item; items are named by what they are in all versions. */
export interface Said {
  readonly label: string | null;
  readonly title: string | null;
  /** `null` where it only follows from others. */
  readonly status: Status | null;
  readonly checked: boolean | null;
  readonly parent: Fate | null;
  readonly needs: ReadonlySet<Fate>;
  readonly fields: ReadonlyMap<string, string>;
}

export function saidOf(item: Item, fates: ReadonlyMap<string, Fate>): Said {
  const { label, title, status, checked, parent, dependsOn, fields } = item;
  return {
    label,
    title,
    status: status.origin === 'stated' ? status.value : null,
    checked,
    parent: fates.get(parent ?? '') ?? null,
    needs: new Set(dependsOn.flatMap((id) => fates.get(id) ?? [])),
    fields: new Map(Object.entries(fields)),
  };
}

const SIMPLE = ['label', 'title', 'status', 'checked', 'parent'] as const;
export type Aspect = (typeof SIMPLE)[number] | 'needs' | 'fields';

/**
 * In what a version that was merged differs from what both sides did to it, and in what they contradict each other: then no
 * version is right.
 *
 * @param three `base` is `null` of what was added, a side of what it does not have.
 */
export function wrongAspects(merged: Said, three: Three<Said | null>): Aspect[] {
  const wrong: Aspect[] = SIMPLE.filter((name) => !isMerged(merged[name], three, (said) => said[name]));
  const needs = unionOf([merged, three.base, three.ours, three.theirs].map((said) => said?.needs));
  if ([...needs].some((fate) => !isMerged(merged.needs.has(fate), three, (said) => said.needs.has(fate))))
    wrong.push('needs');
  const names = unionOf([merged, three.base, three.ours, three.theirs].map((said) => said?.fields.keys()));
  if ([...names].some((name) => !isMerged(merged.fields.get(name), three, (said) => said.fields.get(name))))
    wrong.push('fields');
  return wrong;
}

/** True if a side has an item as the base has it. */
export function isUntouched(base: Said, side: Said): boolean {
  return wrongAspects(side, { base, ours: base, theirs: base }).length === 0;
}

function isMerged<T>(value: T, { base, ours, theirs }: Three<Said | null>, of: (said: Said) => T): boolean {
  const sides = [ours, theirs].flatMap((said) => (said ? [of(said)] : []));
  const changed = base ? sides.filter((each) => each !== of(base)) : sides;
  return changed.length === 0 ? value === (base && of(base)) : changed.every((each) => each === value);
}

function unionOf<T>(lists: readonly (Iterable<T> | undefined)[]): Set<T> {
  return new Set(lists.flatMap((list) => [...(list ?? [])]));
}
