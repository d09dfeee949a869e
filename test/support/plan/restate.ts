import type { PlanModel } from './model.ts';
import { labelOf, wordOf } from './notation.ts';
import type { Meant } from './paper.ts';
import type { PlanStyle } from './style.ts';

/** True if the milestones stand in headings, so that a list and a table may state them once more. */
export function restatable({ milestones }: PlanStyle): boolean {
  return /heading|setext/.test(milestones.form);
}

/** The milestones as an index before the plan, and as a table behind it. */
export function restatement({ containers }: PlanModel, style: PlanStyle): { index: string[]; table: string[] } {
  const counts = { milestone: 0, phase: 0 };
  const names = containers.map(
    ({ title }) => `${labelOf('milestone', style.milestones, style, counts)}${title === null ? '' : `: ${title}`}`,
  );
  const box = (at: number) => (containers[at]?.status === 'done' ? '[x]' : '[ ]');
  const word = (at: number) => {
    const status = containers[at]?.status;
    return status ? wordOf(status, style) : '';
  };
  return {
    index: names.map((name, at) => `- ${box(at)} **${name}**`),
    table: ['| Milestone | Status |', '|---|---|', ...names.map((name, at) => `| ${name} | ${word(at)} |`)],
  };
}

/** What index and table add to what is meant by a milestone: a word in a cell says more than a mark, and a mark more than a box. */
export function restatedAs(one: Meant, style: PlanStyle): Meant {
  if (one.kind !== 'milestone') return one;
  const checked = style.index ? one.status === 'done' : null;
  if (one.status === null) return style.index ? { ...one, checked, status: 'planned', statusText: '[ ]' } : one;
  const byCell = style.table && /^mark (?:before|behind)$/.test(style.milestones.status);
  return { ...one, checked, statusText: byCell ? wordOf(one.status, style) : one.statusText };
}
