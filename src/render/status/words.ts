import type { Plan } from '../../roadmap/combine.ts';
import type { Now } from '../../roadmap/now.ts';
import { isClosed, isContainer } from '../../roadmap/progress.ts';
import type { Roadmap } from '../../roadmap/roadmap.ts';
import { counted } from '../../text/counted.ts';

/** Why an item is taken for the current one. */
export function reason({ item, why }: Now): string {
  if (why === 'named') return 'the file calls it current';
  if (why === 'first-open') return 'the first that is not done';
  return item.statusText === null ? 'work in it is under way' : `marked ${item.statusText}`;
}

/** What is said where nothing is current. */
export function standstill(plan: Plan): string {
  const open = plan.items.filter((item) => !isClosed(item));
  if (open.length === 0) return 'everything is done';
  if (open.some(isContainer)) return 'nothing is under way';
  const left = counted(open.length, 'item');
  return plan.items.some(isContainer) ? `every milestone is done, with ${left} in them left open` : `${left} open`;
}

/** How many lines there are, of how many something was made, and how many look like plan and gave nothing. */
export function readingCounts(plan: Plan): { readonly lines: number; readonly read: number; readonly unread: number } {
  const sum = (of: (roadmap: Roadmap) => number) => plan.files.reduce((total, { roadmap }) => total + of(roadmap), 0);
  return {
    lines: sum(({ coverage }) => coverage.lines),
    read: sum(({ coverage }) => coverage.read),
    unread: sum(({ unread }) => unread.length),
  };
}
