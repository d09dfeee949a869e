import type { Plan, PlanItem } from './combine.ts';
import { ancestorsOf, withAncestors } from './progress.ts';
import type { Kind, Status } from './roadmap.ts';

/** What an item must be. Each condition that is given must hold; of the values in one, any. */
export interface Conditions {
  readonly kind?: readonly Kind[] | undefined;
  readonly status?: readonly Status[] | undefined;
  /** An item that it belongs to, directly or not. */
  readonly within?: PlanItem | undefined;
  /** Parts of the `owner` field, of the label, and of any text of the item; letter case does not matter. */
  readonly owner?: string | undefined;
  readonly label?: string | undefined;
  readonly text?: string | undefined;
}

/** The items that meet the conditions, in the order of the text. */
export function selectItems(plan: Plan, conditions: Conditions): PlanItem[] {
  const { kind, status, within, owner, label, text } = conditions;
  return plan.items.filter(
    (item) =>
      (kind === undefined || kind.includes(item.kind)) &&
      (status === undefined || status.includes(item.status.value)) &&
      (within === undefined || ancestorsOf(plan, item).includes(within)) &&
      (owner === undefined || holds(fieldOf(item, 'owner'), owner)) &&
      (label === undefined || holds(item.label, label)) &&
      (text === undefined || textsOf(item).some((each) => holds(each, text))),
  );
}

/** Whose an item is: its owner, else that of the nearest item it belongs to that has one. */
export function ownerOf(plan: Plan, item: PlanItem): string | null {
  const [first] = withAncestors(plan, item).flatMap((each) => fieldOf(each, 'owner') ?? []);
  return first ?? null;
}

/** The value of a field, `null` if the item has none of this name. */
export function fieldOf(item: PlanItem, name: string): string | null {
  return Object.hasOwn(item.fields, name) ? (item.fields[name] ?? null) : null;
}

function textsOf(item: PlanItem): (string | null)[] {
  return [item.id, item.label, item.title, ...Object.values(item.fields)];
}

function holds(text: string | null, part: string): boolean {
  return text?.toLowerCase().includes(part.toLowerCase()) ?? false;
}
