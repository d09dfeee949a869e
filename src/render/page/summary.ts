import { LEVELS } from '../../check/diagnostic.ts';
import type { PlanItem } from '../../roadmap/combine.ts';
import { afterwards, type Now } from '../../roadmap/now.ts';
import { leavesDone, progressOf } from '../../roadmap/progress.ts';
import type { Status } from '../../roadmap/roadmap.ts';
import { counted } from '../../text/counted.ts';
import { percent } from '../percent.ts';
import { reason, standstill } from '../status/words.ts';
import type { PageData } from './data.ts';
import { type Child, type Html, html } from './html.ts';
import { doneOf, linkTo, own, row, shape } from './item.ts';

/**
 * Where we are: what is current, how much is done, and how much can be started, waits, is late, or is to be mended.
 *
 * @param sections Names of those that the page has, to which the figures lead.
 */
export function summary(data: PageData, sections: readonly string[]): Html {
  return html`${share(data)}${figures(data, sections)}${current(data)}`;
}

/** How the work is divided by status: tasks, criteria, and milestones and phases that hold nothing. */
function share(data: PageData): Html | null {
  const leaves = leavesOf(data);
  const counts = ORDER.map((status) => ({
    status,
    count: leaves.filter((item) => item.status.value === status).length,
  })).filter(({ count }) => count > 0);
  if (leaves.length === 0) return null;
  let left = 0;
  const parts = counts.map(({ status, count }) => {
    const width = (count / leaves.length) * 100;
    left += width;
    return html`<rect data-status="${status}" x="${(left - width).toFixed(2)}%" width="${width.toFixed(2)}%"/>`;
  });
  const legend = counts.map(
    ({ status, count }) => html`<li data-status="${status}">${shape(status)}${count} ${status}</li>`,
  );
  return html`<svg class="share">${parts}</svg><ul class="legend">${legend}</ul>`;
}

/** From left to right. */
const ORDER: readonly Status[] = ['done', 'active', 'blocked', 'planned', 'deferred', 'dropped'];

function leavesOf({ items }: PageData): PlanItem[] {
  return items.filter(({ children }) => children.length === 0);
}

function figures(data: PageData, sections: readonly string[]): Html {
  const { items, ready, waiting, timeline, findings } = data;
  const { done, total } = leavesDone(items);
  const milestones = items.filter(({ kind, status }) => kind === 'milestone' && status.value !== 'dropped');
  const reached = milestones.filter((item) => item.status.value === 'done').length;
  const late = [...timeline.dated, ...timeline.undated].filter(({ overdue }) => overdue > 0).length;
  const bad = LEVELS.map((level) => findings.filter((each) => each.level === level).length);
  const [errors = 0, warnings = 0] = bad;
  const figure = (value: Child, what: string, section: string): Html => {
    const name = html`<b>${value}</b> ${what}`;
    return html`<li>${sections.includes(section) ? html`<a href="#${section}">${name}</a>` : html`<span>${name}</span>`}</li>`;
  };
  return html`<ul class="figures">
    ${figure(percent(done, total), `done: ${done} of ${counted(total, 'item')}`, '')}
    ${milestones.length > 1 && figure(reached, `of ${milestones.length} milestones done`, 'milestones')}
    ${done < total && figure(ready.length, 'can start now', 'next')}
    ${done < total && figure(waiting.length, 'waiting', 'blocked')}
    ${late > 0 && figure(late, 'overdue', 'timeline')}
    ${errors > 0 && figure(errors, errors === 1 ? 'error in the plan' : 'errors in the plan', 'findings')}
    ${errors === 0 && warnings > 0 && figure(warnings, warnings === 1 ? 'warning' : 'warnings', 'findings')}
  </ul>`;
}

/** What is current, from the outermost inwards, and what follows. */
function current(data: PageData): Html | null {
  const { plan, now, scope } = data;
  if (scope !== null && now.length === 0) return null;
  if (now.length === 0) return html`<h2 id="now">Now</h2><p>${standstill(plan)}</p>`;
  const then = scope === null ? afterwards(plan, now) : null;
  return html`<h2 id="now">Now</h2><ol class="rows">${now.map((each) => row(data, each.item, told(data, each)))}</ol>
  ${then !== null && html`<p class="then">Then: ${linkTo(data, then)}</p>`}`;
}

function told(data: PageData, now: Now): Html {
  const progress = progressOf(data.plan, now.item);
  return html`${own(data, now.item, reason(now))}${progress !== null && html`; ${doneOf(progress)} done`}`;
}
