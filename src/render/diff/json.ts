import { type Change, itemOf } from '../../history/changes/change.ts';
import { countsOf } from '../../history/changes/whole.ts';
import type { PlanItem } from '../../roadmap/combine.ts';
import type { ChangeOfItem, DiffDocument } from '../schemas/history.ts';
import type { Comparison } from './comparison.ts';

/** All that changed; nothing is told only once for what is below it. */
export function diffDocument(comparison: Comparison): DiffDocument {
  const { from, to, renamedFiles, changes } = comparison;
  return {
    from,
    to,
    renamedFiles: [...renamedFiles].map(([before, after]) => ({ before, after })),
    counts: Object.fromEntries(countsOf(changes).map(({ type, count }) => [type, count])),
    changes: changes.map(changeData),
  };
}

/** A change, with the item on both sides. A key is never left out. */
export function changeData(change: Change): ChangeOfItem {
  const base = {
    type: change.type,
    item: itemOf(change).id,
    within: change.within?.id ?? null,
    before: change.before && sideData(change.before),
    after: change.after && sideData(change.after),
    from: null,
    to: null,
    field: null,
    days: null,
  };
  switch (change.type) {
    case 'added':
    case 'removed':
      return base;
    case 'renamed':
      return {
        ...base,
        from: change.before.title ?? change.before.label,
        to: change.after.title ?? change.after.label,
      };
    case 'moved':
      return { ...base, from: change.from?.id ?? null, to: change.to?.id ?? null };
    case 'date':
      return { ...base, from: change.from, to: change.to, field: change.field, days: change.days };
    case 'needs':
      return { ...base, to: change.other.id };
    case 'needs-no-more':
      return { ...base, from: change.other.id };
    default:
      return { ...base, from: change.from, to: change.to };
  }
}

function sideData({ id, kind, label, title, status, file, line }: PlanItem): NonNullable<ChangeOfItem['before']> {
  return { id, kind, label, title, status: status.value, statusOrigin: status.origin, file, line };
}
