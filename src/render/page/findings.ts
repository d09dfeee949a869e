import { bySeverity, countsText, fixLine, type Located } from '../findings/report.ts';
import type { PageData } from './data.ts';
import { type Html, html } from './html.ts';
import { folded, placeLink } from './item.ts';

/** So many rows are seen without unfolding. */
const MOST = 8;

/** What `roadmap check` finds, the most severe first. */
export function findings(data: PageData): Html | null {
  const { findings: all } = data;
  if (all.length === 0) return null;
  const rows = bySeverity(all).map((each) => finding(data, each));
  return html`<p>${countsText(all)}</p>${folded(rows, MOST, 'found by roadmap check')}`;
}

function finding(data: PageData, { level, message, rule, range, file, fix }: Located): Html {
  const note = html`${rule}${fix !== undefined && html` · <code>roadmap check ${fixLine(fix)}</code>`}`;
  return html`
    <li class="finding"><span class="level ${level}">${level}</span><div><bdi>${message}</bdi><p class="note">${note}</p></div>${placeLink(data, { file, line: range.line })}</li>`;
}
