import type { Status } from '../../../src/roadmap/roadmap.ts';
import { fold } from '../../../src/vocabulary/fold.ts';
import { symbols } from '../../../src/vocabulary/languages/symbols.ts';
import { lexicon } from '../../../src/vocabulary/lexicon.ts';
import type { ContainerStyle, PlanStyle } from './style.ts';

/** How a status is written, and what of it stands for it. */
export interface Stated {
  readonly before: string;
  readonly behind: string;
  readonly text: string;
}

/** @param bare True behind a label without a title, where only the commonest words are no title themselves. */
export function stated(
  status: Status | null,
  { status: notation }: Pick<ContainerStyle, 'status'>,
  style: PlanStyle,
  bare = false,
): Stated | null {
  if (status === null) return null;
  const word = wordOf(status, bare && notation === 'dash' ? { ...style, spelling: 0 } : style);
  const mark = markOf(status);
  switch (notation) {
    case 'mark before':
      return { before: `${mark} `, behind: '', text: mark };
    case 'mark behind':
      return { before: '', behind: ` ${mark}`, text: mark };
    case 'mark and word':
      return { before: '', behind: ` ${mark} ${word}`, text: `${mark} ${word}` };
    case 'box behind':
      return { before: '', behind: ` ${boxOf(status)}`, text: boxOf(status) };
    case 'dash':
      return { before: '', behind: ` — ${word}`, text: word };
    default:
      return { before: '', behind: ` (${word})`, text: word };
  }
}

/** A word of the language for a status; if the first language to have it reads it otherwise, the first one. */
export function wordOf(status: Status, { language, spelling, case: how }: PlanStyle): string {
  const words = language.status[status];
  const word = words[spelling % words.length] as string;
  const known = lexicon().status.exact(fold(word)) === status;
  return cased(known ? word : (words[0] as string), how);
}

export function withStatus(name: string, said: Stated | null): string {
  return said ? `${said.before}${name}${said.behind}` : name;
}

export function markOf(status: Status): string {
  return symbols.marks.find((symbol) => symbol.status === status)?.mark as string;
}

export function boxOf(status: Status): string {
  if (status === 'done') return '[x]';
  if (status === 'planned') return '[ ]';
  return `[${symbols.boxes.find((symbol) => symbol.status === status)?.mark}]`;
}

export function labelOf(
  kind: 'milestone' | 'phase',
  { label, first }: ContainerStyle,
  style: PlanStyle,
  counts: { milestone: number; phase: number },
): string {
  const number = first + counts[kind];
  counts[kind] += 1;
  // In a list a weak one names a task.
  const words = style.language.labels[kind].filter((each) => !style.language.weakLabels.includes(each));
  const word = cased(words[style.word % words.length] as string, style.case === 'lower' ? 'capital' : style.case);
  if (kind === 'phase')
    return `${word} ${label === 'version' ? `2.${number}` : label === 'code' ? String(number).padStart(2, '0') : number}`;
  return label === 'version' ? `v${number}.0` : label === 'code' ? `M${number}` : `${word} ${number}`;
}

/** A label and a title as they are dressed up: `[M1: Kettle](#m1)`, `M1: “Kettle” (NEW)`. */
export function nameOf(label: string, title: string | null, { separator, dress, tail, form }: ContainerStyle): string {
  const quoted = title !== null && dress === 'quotes' ? `“${title}”` : title;
  const name = `${label}${quoted === null ? '' : separator + quoted}${tail}`;
  if (dress === 'bold' && form !== 'bold') return `**${name}**`;
  return dress === 'link'
    ? `[${name}](#${label.toLowerCase().replace(/\s+/g, '-')})`
    : dress === 'emoji'
      ? `🎯 ${name}`
      : name;
}

/** The time that stands behind a title. */
export function timeOf({ tail }: ContainerStyle): string | null {
  return /Weeks|Q2/.test(tail) ? tail.replace(/[()]/g, '').trim() : null;
}

/** `Milestone 1, Milestone 3`, `M1-M3`. */
export function references(
  at: readonly number[],
  labels: readonly string[],
  { label }: ContainerStyle,
  { range }: PlanStyle,
): string {
  const names = at.map((index) => labels[index] as string);
  const [first, last] = [names[0] as string, names.at(-1) as string];
  const whole = at.length > 1 && (at.at(-1) as number) - (at[0] as number) === at.length - 1;
  if (range && whole && label !== 'version')
    return `${first}-${label === 'code' && /^M/.test(last) ? last : /\d+$/.exec(last)?.[0]}`;
  return names.join(', ');
}

/** ` (depends on M1)` */
export function asideOf({ language }: PlanStyle, needed: string | null): string {
  return needed === null ? '' : ` (${language.fields.needs?.[0]} ${needed})`;
}

/** What a box that Markdown knows says. */
export function checkedOf(status: Status | null): boolean | null {
  return status === 'done' ? true : status === 'planned' ? false : null;
}

function cased(text: string, how: PlanStyle['case']): string {
  if (how === 'lower') return text;
  const upper = (part: string) => (part.toUpperCase().toLowerCase() === part ? part.toUpperCase() : part);
  return how === 'upper' ? upper(text) : upper(text.charAt(0)) + text.slice(1);
}
