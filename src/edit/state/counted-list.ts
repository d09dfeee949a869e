import type { Count } from '../../facts/fact.ts';
import type { Item, Roadmap } from '../../roadmap/roadmap.ts';
import { wordsOf } from '../../text/words-of.ts';
import { fold } from '../../vocabulary/fold.ts';
import type { Lexicon } from '../../vocabulary/lexicon.ts';

/**
 * The boxes that a count counts beyond doubt, where there are more of them than it knows: all work of the item that is not dropped is
 * one list, and the count names nothing else than tasks.
 *
 * @param all What is below the item.
 * @returns Empty where that is not sure: `1/2 plans` above four boxes, or `Part (1/2)`.
 *
 * @example Of `## Phase 1 (1/2 tasks)` with four boxes below it all four.
 */
export function countedList(
  item: Item,
  all: readonly Item[],
  count: Count,
  { source }: Roadmap,
  lexicon: Lexicon,
): readonly Item[] {
  const work = all.filter(({ status }) => status.value !== 'dropped');
  const [first] = work;
  if (work.length <= count.total || !first || !countsTasks(count, item, source.text, lexicon)) return [];
  const block = first.statements[0]?.line.block;
  const isBoxOfList = ({ kind, checked, parent, status, statements }: Item) =>
    kind === 'task' &&
    parent === item.id &&
    checked !== null &&
    checked === (status.value === 'done') &&
    statements.every(({ line }) => line.place === 'entry' && line.block === block);
  return work.every(isBoxOfList) ? work : [];
}

/** Fields that count no plans, phases or requirements. */
const COUNTING_TASKS = new Set(['tasks', 'progress', 'status']);

function countsTasks({ span }: Count, { statements }: Item, text: string, { fields, status }: Lexicon): boolean {
  const field = statements
    .flatMap(({ facts }) => facts)
    .find((fact) => fact.type === 'field' && fact.span.start <= span.start && span.end <= fact.span.end);
  const [, unit] = /^\d+\s?\/\s?\d+(.*)$/.exec(text.slice(span.start, span.end)) ?? [];
  if (unit === undefined) return false;
  if (field?.type === 'field' && !COUNTING_TASKS.has(field.name)) return false;
  return wordsOf(fold(unit)).every((word) => fields.exact(word) === 'tasks' || status.exact(word) === 'done');
}
