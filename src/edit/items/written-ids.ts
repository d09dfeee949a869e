import type { Item, Roadmap } from '../../roadmap/roadmap.ts';
import { append } from '../../text/append.ts';
import { namedBy } from './name-form.ts';
import { isTabled } from './new-row.ts';
import { schemeOf } from './next-label.ts';

/**
 * Tasks that bear an id, in the order of the text. An ordinary word may look like one: `I18N for all pages`, `UTF-8 everywhere`.
 * An id is one of several of its series, or has leading zeros, or is what most of its list begins with.
 */
export function withIds(roadmap: Roadmap): Item[] {
  const tasks = roadmap.items.filter(({ kind }) => kind === 'task');
  const lists = new Map<string | null, Item[]>();
  for (const task of tasks) append(lists, task.parent, task);
  const labelled = tasks.filter((task) => task.label !== null && !isInTitle(roadmap, task));
  const series = new Map<string, Set<string>>();
  for (const { label } of labelled) {
    const key = seriesOf(label ?? '');
    series.set(key, (series.get(key) ?? new Set()).add(label ?? ''));
  }
  return labelled.filter(({ label, parent }) => {
    if (label === null || !schemeOf(label)) return false;
    const key = seriesOf(label);
    if ((series.get(key)?.size ?? 0) > 1) return true;
    if (!/\d$/.test(label)) return false;
    const list = lists.get(parent) ?? [];
    const like = list.filter((each) => each.label !== null && seriesOf(each.label) === key);
    return /(?<!\d)0\d*$/.test(label) || like.length * 2 > list.length || like.every((each) => isSetOff(roadmap, each));
  });
}

/** `T-#` of `T-007`, `M#-#` of `M1-01`: of a series of each milestone too. */
function seriesOf(label: string): string {
  return label.replace(/\d{1,9}/g, '#').replace(/(?<=#)[a-z]$/, '');
}

/** `Day-0 e2e` is called so; its label is a part of its title. */
function isInTitle({ source }: Roadmap, { statements: [first] }: Item): boolean {
  return first !== undefined && !isTabled(first) && namedBy(first, source.text)?.label === null;
}

/** `PIER-1: Piles`, `**PIER-1** Piles`, or in a cell of its own. */
function isSetOff({ source }: Roadmap, { statements: [first] }: Item): boolean {
  if (!first || isTabled(first)) return first !== undefined;
  return /[:：*_`\]|]/.test(namedBy(first, source.text)?.form.between ?? '');
}
