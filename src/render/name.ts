import type { Plan, PlanItem } from '../roadmap/combine.ts';

/** The shortest that names an item: its label, else its id where the file writes one, else its title. */
export function shortName(item: PlanItem): string {
  return item.label ?? (item.title === null || isWrittenId(item) ? item.id : item.title);
}

/** Label and title as one phrase: `M1 Core Platform`. */
export function fullName(item: PlanItem): string {
  const name = item.label ?? (isWrittenId(item) ? item.id : null);
  return [name, item.title].filter((part) => part !== null).join(' ') || item.id;
}

/** What stands in the column of labels: also the id of a task that has one of its own. */
export function labelText(item: PlanItem): string {
  return item.label ?? (isWrittenId(item) ? item.id : '');
}

/** `T-022` is written in the file; `M3.t2`, made from the place, is not. */
function isWrittenId(item: PlanItem): boolean {
  const [statement] = item.statements;
  return statement?.line.text.plain.includes(item.id) ?? false;
}

/** Where an item's fullest statement stands, as the user would type it. */
export function placeOf(plan: Plan, item: PlanItem): string {
  return `${pathOf(plan, item)}:${item.line}`;
}

/** The path of an item's file, from the current folder. */
export function pathOf(plan: Plan, item: PlanItem): string {
  return plan.files.find(({ file }) => file === item.file)?.roadmap.source.path ?? item.file;
}
