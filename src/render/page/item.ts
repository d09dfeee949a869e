import type { PlanItem } from '../../roadmap/combine.ts';
import type { Progress } from '../../roadmap/progress.ts';
import type { Status } from '../../roadmap/roadmap.ts';
import type { Phrase } from '../answers/words.ts';
import { labelText, shortName } from '../name.ts';
import { portablePath } from '../paths.ts';
import type { PageData } from './data.ts';
import { type Html, html } from './html.ts';

/** What an item's own place on the page is called: `item-M3.t2`. Any id is letters, digits, dots and dashes there. */
export function anchorOf({ id }: PlanItem): string {
  return `item-${id.replace(/[^A-Za-z0-9.-]/gu, (sign) => `_${(sign.codePointAt(0) as number).toString(16)}_`)}`;
}

/** The status as a shape, in the colour of what it stands in. A page has hundreds: it has no more than it needs. */
export function shape(status: Status): Html {
  return html`<svg><use href="#s-${status}"/></svg>`;
}

/** The status as a shape and, for those who hear the page, as a word. */
export function statusMark(status: Status): Html {
  return html`${shape(status)}<i>${status}: </i>`;
}

/** The status as a shape and a word. */
export function statusChip(status: Status): Html {
  return html`<span class="chip">${shape(status)}${status}</span>`;
}

/** Label and title. */
export function itemName(data: PageData, item: PlanItem): Html {
  const label = labelText(item);
  const title = item.title ?? (label === '' ? item.id : '');
  return own(data, item, html`${label !== '' && html`<b>${label}</b>`}${label !== '' && title !== '' && ' '}${title}`);
}

/** Text of the plan, with its language where that is not the page's. It may run from right to left in a line that does not. */
export function own(data: PageData, { file }: Pick<PlanItem, 'file'>, text: Html | string): Html {
  const language = data.languages.get(file) ?? 'en';
  return language === 'en' ? html`<bdi>${text}</bdi>` : html`<bdi lang="${language}">${text}</bdi>`;
}

/** The name, as a link to where the item stands on the page, if it does. */
export function linkTo(data: PageData, item: PlanItem): Html {
  const name = itemName(data, item);
  return data.placed.has(item) ? html`<a href="#${anchorOf(item)}">${name}</a>` : name;
}

/** Words, and the short names of items among them. */
export function phrase(data: PageData, words: Phrase): Html {
  return html`${words.map((part) => (typeof part === 'string' ? part : own(data, part, shortName(part))))}`;
}

/** Names in a row, the last behind `and`. */
export function listOf(names: readonly Html[]): Html {
  return html`${names.map((name, at) => html`${at === 0 ? '' : at === names.length - 1 ? ' and ' : ', '}${name}`)}`;
}

/** The line that something is written on, and of several files which. */
export function placeLink(data: PageData, place: Place): Html {
  const isOnly = data.plan.files.length === 1;
  return linked(data, place, isOnly ? `line ${place.line}` : `${portablePath(place.file)}:${place.line}`);
}

/** The same below the name of its file. */
export function lineOf(data: PageData, place: Place): Html {
  return linked(data, place, `line ${place.line}`);
}

type Place = Pick<PlanItem, 'file' | 'line'>;

function linked(data: PageData, { file, line }: Place, name: string): Html {
  const url = data.lines.of(file, line);
  return url === null ? html`<span>${name}</span>` : html`<a href="${url}">${name}</a>`;
}

/** How much is done, as a picture beside the numbers that say it. */
export function bar({ done, total }: Progress): Html {
  // Full only when all is done, and empty only when nothing is.
  const share = total === 0 ? 0 : Math.floor((done / total) * 100);
  const shown = done >= total ? 100 : Math.min(98, Math.max(done > 0 ? 2 : 0, share));
  return html`<svg class="bar"><rect/><rect width="${shown}%"/></svg>`;
}

/** @example `doneOf({ done: 3, total: 7 })` is `3 of 7`. */
export function doneOf({ done, total }: Progress): string {
  return `${done} of ${total}`;
}

/** A line about an item: mark and name, what there is to say of it, where it is written. */
export function row(data: PageData, item: PlanItem, note: Html | string | null): Html {
  const status = item.status.value;
  const said = note !== null && html`<p class="note">${note}</p>`;
  return html`
    <li data-status="${status}">${statusMark(status)}<div>${linkTo(data, item)}${said}</div>${placeLink(data, item)}</li>`;
}

/** So many rows are told: nobody reads more of what stands in full among the milestones. */
const MOST_ROWS = 40;

/** Rows of which the first few are seen, and others when they are asked for. */
export function folded(rows: readonly Html[], most: number, what: string): Html {
  if (rows.length <= most + 2) return rowList(rows, what);
  const left = rows.slice(most);
  return html`${rowList(rows.slice(0, most), what)}<details class="more"><summary>${left.length} more ${what}</summary>${rowList(left, what)}</details>`;
}

/** Rows, of which the last are only counted. */
export function rowList(rows: readonly Html[], what: string): Html {
  const left = rows.length - MOST_ROWS;
  return html`<ul class="rows">${rows.slice(0, MOST_ROWS)}</ul>${left > 0 && html`<p class="note">and ${left} more ${what}</p>`}`;
}
