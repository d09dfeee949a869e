import type { Plan, PlanItem } from '../../roadmap/combine.ts';
import { leavesDone, progressOf } from '../../roadmap/progress.ts';
import type { Status } from '../../roadmap/roadmap.ts';
import { cut } from '../../text/width.ts';
import { THEMES } from '../colors.ts';
import { markdownText } from '../escape/markdown-text.ts';
import { visible } from '../escape/visible.ts';
import { xmlText } from '../escape/xml-text.ts';
import { shortName } from '../name.ts';
import { percent } from '../percent.ts';
import { textPixels } from './svg.ts';

export interface Badge {
  readonly label: string;
  readonly message: string;
  readonly status: Status;
}

/** Behind the label, on light and dark pages. */
const LABEL = '#3d4248';

/** White text on it has a contrast of at least 4.5. */
function colorOf({ status }: Badge): string {
  return THEMES.light.status[status].ink;
}

/** How far an item is, or with none the plan: of milestones and phases those that are done, else of what there is. */
export function badgeOf(plan: Plan, item: PlanItem | null): Badge {
  if (item !== null) {
    const progress = progressOf(plan, item);
    const status = item.status.value;
    const share = progress === null ? null : percent(progress.done, progress.total);
    const message = status === 'active' || status === 'planned' ? (share ?? status) : status;
    return {
      label: shortName(item),
      message: status === 'done' || share === null ? message : both(message, share),
      status,
    };
  }
  const { done, total } = leavesDone(plan.items);
  const status = total > 0 && done === total ? 'done' : done > 0 ? 'active' : 'planned';
  return { label: 'roadmap', message: percent(done, total), status };
}

/** `blocked, 40%`. */
function both(message: string, share: string): string {
  return message === share ? share : `${message}, ${share}`;
}

/** Columns of a label. */
const LONGEST = 40;

/** Pixels beside a text, and of the whole. */
const PAD = 6;
const HEIGHT = 20;
const SIZE = 11;

/** One picture without a script, a style sheet or a reference: text is drawn in the font that is there, as wide as is said here. */
export function badgeSvg(badge: Badge): string {
  const { label, message } = badge;
  const [left, right] = [label, message].map((text) => cut(visible(text), LONGEST)) as [string, string];
  const [first, second] = [left, right].map((text) => textPixels(text, SIZE) + 2 * PAD) as [number, number];
  const name = xmlText(`${left}: ${right}`);
  const text = (at: number, width: number, shown: string): string =>
    `    <text x="${at + width / 2}" y="14" textLength="${width - 2 * PAD}" lengthAdjust="spacingAndGlyphs">${xmlText(shown)}</text>`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${first + second}" height="${HEIGHT}" role="img" aria-label="${name}">`,
    `  <title>${name}</title>`,
    `  <rect width="${first + second}" height="${HEIGHT}" rx="3" fill="${LABEL}"/>`,
    `  <path d="M${first} 0h${second - 3}a3 3 0 0 1 3 3v${HEIGHT - 6}a3 3 0 0 1 -3 3h-${second - 3}z" fill="${colorOf(badge)}"/>`,
    `  <g fill="#fff" text-anchor="middle" font-family="Verdana,DejaVu Sans,Geneva,sans-serif" font-size="${SIZE}">`,
    text(0, first, left),
    text(first, second, right),
    '  </g>',
    '</svg>',
    '',
  ].join('\n');
}

/** What shields.io reads from an address: https://shields.io/badges/endpoint-badge. */
export function badgeData(badge: Badge) {
  const { label, message } = badge;
  return { schemaVersion: 1, label: cut(visible(label), LONGEST), message, color: colorOf(badge).slice(1) };
}

/** A picture in Markdown that shields.io draws: no other is shown inside a document. */
export function badgeMarkdown(badge: Badge): string {
  const [label, message] = [badge.label, badge.message].map((text) => cut(visible(text), LONGEST)) as [string, string];
  const parts = [label, message].map((text) => encodeURIComponent(text.replace(/[-_]/g, '$&$&')));
  const path = [...parts, colorOf(badge).slice(1)].join('-').replace(/[!'()*~]/g, asPercent);
  return `![${markdownText(`${label}: ${message}`)}](https://img.shields.io/badge/${path})\n`;
}

function asPercent(mark: string): string {
  return `%${mark.charCodeAt(0).toString(16)}`;
}
