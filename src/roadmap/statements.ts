import type { Label } from '../facts/labels.ts';
import type { Recognized } from '../facts/recognize.ts';
import type { Said } from '../facts/saying.ts';
import type { Text } from '../facts/text.ts';
import type { Line } from '../markdown/outline.ts';
import { trim } from '../text/characters.ts';
import { type RichText, sourceSpan } from '../text/rich-text.ts';
import type { Span } from '../text/span.ts';
import { type Draft, type Form, RANKS, type Scope } from './draft.ts';
import type { Kind } from './roadmap.ts';

/** A new statement of an item, with all that its own line says of it. */
export function stateItem(
  kind: Kind,
  form: Form,
  one: Recognized,
  scope: Scope,
  options: { title?: { start: number; end: number } | null; label?: Label | null } = {},
): Draft {
  const { line, name, text } = one;
  const label = options.label === undefined ? (name?.label ?? null) : options.label;
  const container = kind === 'milestone' || kind === 'phase' || kind === 'bucket';
  const said = [...(name?.said ?? []), ...one.rest];
  const title = options.title === undefined ? titleOf(one, container) : options.title;
  const idSaid = said.find((part) => part.says === 'id');
  const ordinalLabel = container && !label && name?.ordinal ? name.ordinal : null;
  const named = label?.kind === 'id' && container ? label : label && label.kind !== 'id' ? label : ordinalLabel;
  const draft: Draft = {
    kind,
    form,
    line,
    label: container || named?.kind !== 'number' ? (named ? { ...named, text: labelText(named) } : null) : null,
    labelSpan: label ? sourceSpan(line.text, label.start, label.end) : null,
    id: container ? null : isWrittenId(label) ? planId(label as Label, text) : idSaid?.says === 'id' ? idSaid.id : null,
    title: title ? spanned(line.text, title.start, title.end) : null,
    owner: scope.owner,
    scope: name?.scope || null,
    checked: line.place === 'entry' ? (line.box?.value ?? null) : null,
    box: line.place === 'entry' ? (line.box?.span ?? null) : null,
    statuses: [],
    fields: [],
    ranges: [],
    counts: [],
    restates: scope.role === 'prose' && form !== 'heading',
    implied: scope.implies,
    requirement: scope.role === 'requirements',
  };
  if (line.place === 'entry' && line.box) {
    const written = line.box.value ? 'done' : 'planned';
    draft.statuses.push({
      status: written,
      text: one.box ?? '',
      span: line.box.span,
      line,
      by: 'box',
      rank: RANKS.box,
    });
  }
  for (const part of [...said, ...one.needs]) applySaid(draft, part, line.text, line, rankOf(form));
  return draft;
}

const rankOf = (form: Form): number =>
  ({ heading: RANKS.heading, prose: RANKS.heading, entry: RANKS.entry, row: RANKS.cell, summary: RANKS.summary })[form];

function labelText(label: Label): string {
  return label.kind === 'number' ? label.text.replace(/^(\d+)$/, '$1') : label.text;
}

/** `T-022`, and `1.2.1` in a list of tasks, where it is no version. */
function isWrittenId(label: Label | null): boolean {
  return label?.kind === 'id' || (label?.kind === 'milestone' && /^\d+(?:\.\d+)+$/.test(label.text));
}

/** `01-01-PLAN.md` is plan `01-01`. */
function planId(label: Label, text: Text): string {
  return text.plain.slice(label.start, label.end).replace(/-plan(?:\.md)?$/i, '');
}

/** The title of a name: up to the description behind it, where one stands behind a label in a list. */
function titleOf({ line, name, text, set }: Recognized, container: boolean): { start: number; end: number } | null {
  if (!name?.title) return null;
  let { start, end } = name.title;
  // `v2 support`: a label that nothing divides from what follows is part of a task's title.
  if (!container && name.label && !name.separated && name.label.kind !== 'id') start = name.label.start;
  if (line.place === 'entry' && !set) {
    const dash = /\s[-–—]\s|\s—|—\s/.exec(text.plain.slice(start, end));
    if (dash && dash.index > 1 && container) end = start + dash.index;
  }
  const file = /^-?plan\.md\s*[-–—:]?\s*/i.exec(text.plain.slice(start, end));
  if (file) start += file[0].length;
  if (container && line.place !== 'row') {
    // A bucket is named without what its parentheses add.
    while (name.label === null && start < end && /^\p{Extended_Pictographic}/u.test(text.plain.slice(start)))
      start += 1;
  }
  [start, end] = trim(text.plain, start, end);
  return end > start ? { start, end } : null;
}

export function spanned(rich: RichText, start: number, end: number): { value: string; span: Span } {
  return { value: rich.plain.slice(start, end).replace(/\s+/g, ' '), span: wholeSpan(rich, start, end) };
}

/** With the delimiters of what is decorated at either end, unless all of it is: `` `npm test` is fast``, but `M1` of `**M1**`. */
function wholeSpan(rich: RichText, start: number, end: number): Span {
  let { start: from, end: to } = sourceSpan(rich, start, end);
  for (const style of rich.styles) {
    if (style.start < start || style.end > end || (style.start === start && style.end === end)) continue;
    if (style.start === start) from = Math.min(from, style.span.start);
    if (style.end === end) to = Math.max(to, style.span.end);
  }
  return { start: from, end: to };
}

/** Adds what a stretch says to a statement. */
export function applySaid(draft: Draft, said: Said, rich: RichText, line: Line, rank: number): void {
  const span = sourceSpan(rich, said.start, said.end);
  const text = rich.plain.slice(said.start, said.end);
  if (said.says === 'status') {
    draft.statuses.push({
      status: said.status,
      text,
      span,
      line,
      by: said.by,
      rank: said.by === 'strike' ? RANKS.elsewhere : said.by === 'mark' ? Math.max(rank, RANKS.mark) : rank,
    });
    const date = /\d{4}-\d{2}-\d{2}/.exec(rich.plain.slice(said.end, said.end + 16));
    if (said.status === 'done' && date)
      draft.fields.push(fieldOf('completed', rich, said.end + date.index, said.end + date.index + 10, line));
  } else if (said.says === 'time') draft.fields.push(fieldOf('time', rich, said.start, said.end, line));
  else if (said.says === 'date') draft.fields.push(fieldOf('date', rich, said.start, said.end, line));
  else if (said.says === 'field') draft.fields.push(fieldOf(said.name, rich, said.value.start, said.value.end, line));
  else if (said.says === 'holds' || said.says === 'needs')
    draft.ranges.push({ relation: said.says, ranges: said.ranges, text, span, line });
  else if (said.says === 'count') applyCount(draft, said, span, text, line, rank);
}

function applyCount(
  draft: Draft,
  said: Said & { says: 'count' },
  span: Span,
  text: string,
  line: Line,
  rank: number,
): void {
  draft.counts.push({ done: said.done, total: said.total, span, line });
  // `MVP (100%)` says that it is done; a share in a cell beside a status does not.
  if (rank <= RANKS.entry && said.done === said.total && said.total > 0)
    draft.statuses.push({ status: 'done', text, span, line, by: 'count', rank: RANKS.mark });
}

function fieldOf(key: string, rich: RichText, start: number, end: number, line: Line) {
  const value = spanned(rich, ...trim(rich.plain, start, end));
  return { key, value, span: sourceSpan(rich, start, end), line };
}
