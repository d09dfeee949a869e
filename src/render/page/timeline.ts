import type { Timeline, TimelineRow } from '../../roadmap/timeline.ts';
import { counted } from '../../text/counted.ts';
import { weekNote } from '../pictures/timeline-rows.ts';
import { timelineDrawing } from '../pictures/timeline-svg.ts';
import type { PageData } from './data.ts';
import { day } from './dates.ts';
import { type Html, html } from './html.ts';
import { row } from './item.ts';
import { pictured } from './picture.ts';

/** When milestones and phases are planned, and which are late. */
export function timeline(data: PageData): Html | null {
  const { dated, relative } = data.timeline;
  const rows = [
    ...dated.map((each) => row(data, each.item, html`${days(each)}${noted(each)}`)),
    ...relative.map((each) => row(data, each.item, html`${weekNote(each)}${noted(each)}`)),
  ];
  if (rows.length === 0) return null;
  return pictured(timelineDrawing(data.plan, data.timeline, { title: null }), rows, 'with a date');
}

function days({ planned: { first, last }, point, completed }: Timeline['dated'][number]): Html {
  const end =
    completed === null ? day(last) : html`${completed !== last && html`${day(last)}, `}done ${day(completed)}`;
  return point || first === last ? end : html`${day(first)} to ${end}`;
}

function noted({ overdue, contradiction, derived }: TimelineRow): Html {
  return html`${derived && ', from its parts'}${overdue > 0 && html`, <strong class="late">${counted(overdue, 'day')} overdue</strong>`}${contradiction !== null && html`, <strong class="late">${contradiction}</strong>`}`;
}
