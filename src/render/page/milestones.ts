import type { PlanItem } from '../../roadmap/combine.ts';
import type { Node } from '../../roadmap/dependencies/node.ts';
import { blockersOf, isContainer, progressOf } from '../../roadmap/progress.ts';
import { type Kind, STATUSES } from '../../roadmap/roadmap.ts';
import { fieldOf } from '../../roadmap/select.ts';
import { timeText } from '../../roadmap/time/item-time.ts';
import { portablePath } from '../paths.ts';
import type { PageData } from './data.ts';
import { type Html, html } from './html.ts';
import { anchorOf, bar, doneOf, itemName, lineOf, linkTo, listOf, own, statusChip, statusMark } from './item.ts';

/** Fields that say what is shown beside them. */
const SHOWN: ReadonlySet<string> = new Set(['status', 'depends on', 'progress']);

/** What an item is for, the first of these that it has. */
const AIMS = ['goal', 'objective'];

/** Every item, below what it belongs to: containers fold, and those that are under way are open. */
export function milestones(data: PageData): Html | null {
  const { plan, tops } = data;
  if (tops.length === 0) return null;
  const groups = plan.files.map(({ file }) => ({ file, tops: tops.filter(({ item }) => item.file === file) }));
  const filled = groups.filter((group) => group.tops.length > 0);
  return html`${filter(tops.some(({ item }) => isContainer(item)))}
  ${filled.map((group) => html`${filled.length > 1 && html`<h3 class="file">${portablePath(group.file)}</h3>`}<div class="tree">${below(data, group.tops, 1)}</div>`)}`;
}

/** Of use only where the script runs, which shows it. */
function filter(folds: boolean): Html {
  const choices = ['any', 'not done', ...STATUSES].map((each) => html`<option>${each}</option>`);
  return html`<div class="filter" role="search" hidden>
    <label>Find <input type="search" id="find" autocomplete="off" spellcheck="false"></label>
    <label>Status <select id="status">${choices}</select></label>
    ${folds && html`<button type="button" id="unfold">Open all</button> <button type="button" id="fold">Close all</button>`}
    <p role="status" id="found"></p>
  </div>`;
}

/** Containers as boxes, the others as lists under the name of their kind. */
function below(data: PageData, nodes: readonly Node[], level: number): Html {
  const of = (kind: Kind): Node[] => nodes.filter(({ item }) => item.kind === kind);
  const boxes = nodes.filter(({ item }) => isContainer(item)).map((node) => box(data, node, level));
  return html`${boxes}${list(data, 'Exit criteria', of('criterion'))}${list(data, 'Tasks', of('task'))}`;
}

function box(data: PageData, { item, children }: Node, level: number): Html {
  const { plan, now, scope } = data;
  const status = item.status.value;
  const progress = progressOf(plan, item);
  const isCurrent = now.some((each) => each.item === item);
  const name = html`${itemName(data, item)}${isCurrent && html` <span class="here">current</span>`}`;
  const done = progress !== null && html`${bar(progress)}<span>${doneOf(progress)}</span>`;
  return html`<details id="${anchorOf(item)}" data-status="${status}"${(isCurrent || item === scope) && html` open`}>
    <summary>${heading(level, name)}${statusChip(status)}<span class="progress">${done}</span></summary>
    <div class="within">${about(data, item)}${below(data, children, level + 1)}</div>
  </details>`;
}

function heading(level: number, name: Html): Html {
  if (level === 1) return html`<h3>${name}</h3>`;
  return level === 2 ? html`<h4>${name}</h4>` : level === 3 ? html`<h5>${name}</h5>` : html`<h6>${name}</h6>`;
}

/** What it is for, then the fields in the order of the text, then the line. */
function about(data: PageData, item: PlanItem): Html {
  const aim = AIMS.find((name) => fieldOf(item, name) !== null);
  const needs = needsOf(data, item);
  const fields = Object.entries(item.fields).filter(([name]) => !SHOWN.has(name) && name !== aim);
  return html`${aim !== undefined && html`<p class="aim">${own(data, item, fieldOf(item, aim) ?? '')}</p>`}
  <dl class="fields">${fields.map(
    ([name, value]) => html`
    <div><dt>${name}</dt><dd>${own(data, item, value)}</dd></div>`,
  )}
  ${needs !== null && html`<div><dt>needs</dt><dd>${needs}</dd></div>`}<div><dt>written on</dt><dd>${lineOf(data, item)}</dd></div></dl>`;
}

/** What an item needs, and what of it is not done. */
function needsOf(data: PageData, item: PlanItem): Html | null {
  const needed = item.dependsOn.flatMap((id) => data.plan.byId.get(id) ?? []);
  if (needed.length === 0) return null;
  const open = blockersOf(data.plan, item);
  return listOf(needed.map((each) => html`${linkTo(data, each)}${open.includes(each) && ' (not done)'}`));
}

function list(data: PageData, title: string, nodes: readonly Node[]): Html | null {
  if (nodes.length === 0) return null;
  return html`<div class="list"><p class="kind">${title}</p><ul>${nodes.map((node) => leaf(data, node))}</ul></div>`;
}

/** A task or criterion, with those below it. */
function leaf(data: PageData, { item, children }: Node): Html {
  const status = item.status.value;
  const needs = needsOf(data, item);
  const fields = [fieldOf(item, 'owner'), timeText(item, data.lexicon), fieldOf(item, 'estimate')];
  const notes = [
    ...fields.flatMap((value) => (value === null ? [] : [own(data, item, value)])),
    ...(needs === null ? [] : [html`needs ${needs}`]),
  ];
  const note =
    notes.length > 0 && html`<p class="note">${notes.map((each, at) => html`${at > 0 && ' · '}${each}`)}</p>`;
  const parts = children.length > 0 && html`<ul>${children.map((child) => leaf(data, child))}</ul>`;
  const name = itemName(data, item);
  const said = note || parts ? html`<div>${name}${note}${parts}</div>` : name;
  return html`
    <li id="${anchorOf(item)}" data-status="${status}">${statusMark(status)}${said}${lineOf(data, item)}</li>`;
}
