import type { Forecast } from '../../history/forecast/forecast.ts';
import { shortOid } from '../../host/git/revisions/log.ts';
import { lateBy, lateText, type Outlook, pastText } from '../past/forecast.ts';
import { dayText } from '../pictures/burnup.ts';
import { burnupDrawing } from '../pictures/burnup-svg.ts';
import type { PageData } from './data.ts';
import { day } from './dates.ts';
import { type Html, html } from './html.ts';
import { linkTo } from './item.ts';
import { framed } from './picture.ts';

/** How much was done of how much, over time, and when all of it will be. */
export function history(data: PageData): Html | null {
  const { past } = data;
  if (past === null) return null;
  const { endsAt } = past.outlook;
  return html`${framed(burnupDrawing(past.picture))}${outlook(data, past.outlook)}
    ${endsAt !== null && html`<p class="note">The history that is at hand begins at commit <code>${shortOid(endsAt)}</code>.</p>`}`;
}

function outlook(data: PageData, told: Outlook): Html | null {
  if (told.state === 'done') return null;
  if (told.state === 'not-enough-data')
    return html`<p class="note">No forecast, as there is not enough data: ${told.why}.</p>`;
  const { target, dates } = told;
  return html`<h3 class="forecast">Done, if it goes on as it went</h3>
    <ul class="figures">${dates.map((each) => date(told, each))}</ul>
    <p class="note">${pastText(told)}${target !== null && html`; target ${day(target.date)}, ${linkTo(data, target.item)}`}.</p>`;
}

function date({ target }: Outlook, { percent, at }: Forecast): Html {
  const late = target === null || at === null ? null : lateBy(target, at);
  const beside = late !== null && html`, <span class="${late > 0 && 'late'}">${lateText(late)}</span>`;
  return html`<li><span><b>${at === null ? 'later than in ten years' : day(dayText(at))}</b> ${percent}% sure${beside}</span></li>`;
}
