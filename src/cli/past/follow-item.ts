import type { Step } from '../../history/story/story.ts';
import { combine, type Plan, type PlanItem } from '../../roadmap/combine.ts';
import { findItem } from '../../roadmap/find.ts';
import { requireItem } from '../item-argument.ts';

/**
 * Follows an item back through its past, from where it was called so last.
 *
 * @param visit Is told of each step with the item after it; in the one that took it out, that is `null`, and it gets the item before it.
 *   What it returns is the item before the step: with `null` its past ends there.
 * @returns The item as it is called at last.
 * @throws RoadmapError if no version has an item that is called so, or the newest has several.
 */
export async function followItem(
  steps: AsyncIterable<Step>,
  name: string,
  visit: (step: Step, after: PlanItem | null, before: PlanItem | null) => PlanItem | null,
): Promise<PlanItem> {
  let newest: Plan | undefined;
  let item: PlanItem | null = null;
  let at: PlanItem | null = null;
  for await (const step of steps) {
    newest ??= step.after;
    let gone: PlanItem | null = null;
    if (item === null) {
      const now = findItem(step.after, name);
      if (now.found === null && now.reason === 'ambiguous') break;
      at = now.found;
      gone = at === null ? findItem(step.before, name).found : null;
      item = at ?? gone;
      if (item === null) continue;
    }
    at = visit(step, at, gone);
    if (at === null) break;
  }
  return item ?? requireItem(newest ?? combine([]), name);
}
