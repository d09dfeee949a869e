import type { Label } from '../../facts/label.ts';
import type { Recognized } from '../../facts/recognize.ts';
import type { Said } from '../../facts/saying.ts';
import { SIGNS, type Text } from '../../facts/text.ts';
import { skipBlanks, skipBlanksBack } from '../../text/characters.ts';
import type { RichText } from '../../text/rich-text.ts';
import type { Spanned } from '../../text/span.ts';
import type { Kind } from '../roadmap.ts';
import { applySaid } from './apply.ts';
import { type Draft, type Form, isContainer, NONE, RANKS, type Scope, type StatedStatus } from './draft.ts';
import { type Quote, quote } from './stretch.ts';

/**
 * A new statement of an item, with all that its own line says of it.
 *
 * @param own The label and the title, where they are not simply those of the name.
 */
export function stateItem(
  kind: Kind,
  form: Form,
  one: Recognized,
  scope: Scope,
  rich: RichText = one.line.text,
  label: Label | null = one.name?.label ?? null,
  title: Quote | null | undefined = undefined,
): Draft {
  const { line, name } = one;
  const container = isContainer(kind);
  const ordinal = container && !label ? (name?.ordinal ?? null) : null;
  const named = label && (container || label.kind !== 'id') ? label : ordinal;
  const box = line.place === 'entry' ? line.box : null;
  const draft: Draft = {
    kind,
    form,
    line,
    label: container || named?.kind !== 'number' ? named : null,
    labelAt: label ? { rich, start: label.start, end: label.end } : null,
    id: container ? null : writtenId(one, label),
    title: title === undefined ? titleOf(one, rich, container) : title,
    owner: scope.owner,
    scope: name?.scope || null,
    scopeKind: 'milestone',
    checked: box ? box.value : null,
    statuses: box ? [boxStatus(box, one)] : NONE,
    vague: false,
    fields: NONE,
    ranges: NONE,
    counts: NONE,
    restates: scope.role === 'prose' && form !== 'heading',
    implied: scope.implies,
    requirement: scope.role === 'requirements',
    facts: null,
    words: null,
    item: null,
  };
  const rank = RANK_OF[form];
  if (name) applyAll(draft, name.said, rich, rank);
  applyAll(draft, one.rest, rich, rank);
  applyAll(draft, one.needs, rich, rank);
  return draft;
}

function applyAll(draft: Draft, said: readonly Said[], rich: RichText, rank: number): void {
  for (let at = 0; at < said.length; at += 1) {
    const one = said[at] as Said;
    if (draft.checked !== false || !isOfRemark(one, rich)) applySaid(draft, one, rich, draft.line, rank);
  }
}

/** `- [ ] Docs (done by Ana)`: an empty box says more than the first word of a remark. */
function isOfRemark(said: Said, { plain }: RichText): boolean {
  if (said.says !== 'status' || said.status !== 'done') return false;
  return /[(（]\s*$/.test(plain.slice(0, said.start)) && /^\s+\p{L}/u.test(plain.slice(said.end));
}

const RANK_OF: Readonly<Record<Form, number>> = {
  heading: RANKS.heading,
  prose: RANKS.heading,
  entry: RANKS.entry,
  // `Town (draft)` beside `Complete`: a cell of its own says more than the name.
  row: RANKS.cell + 0.1,
  summary: RANKS.summary,
  group: RANKS.cell,
};

function boxStatus({ value, span }: Spanned<boolean>, { line, box }: Recognized): StatedStatus {
  const status = value ? 'done' : 'planned';
  return { status, text: box ?? '', line, by: 'box', rank: RANKS.box, rich: null, start: span.start, end: span.end };
}

function writtenId({ name, rest, text }: Recognized, label: Label | null): string | null {
  if (label && isWrittenId(label)) return planId(label, text);
  const said = name?.said.find(isId) ?? rest.find(isId);
  return said?.says === 'id' ? said.id : null;
}

const isId = ({ says }: Said): boolean => says === 'id';

/** `T-022`, and `1.2.1` in a list of tasks, where it is no version. */
function isWrittenId({ kind, text }: Label): boolean {
  return kind === 'id' || (kind === 'milestone' && /^\d+(?:\.\d+)+$/.test(text));
}

/** `01-01-PLAN.md` is plan `01-01`, "Task 1.1" task `1.1`. */
function planId(label: Label, text: Text): string {
  if (label.word !== null) return text.plain.slice(label.end - label.number.length, label.end);
  return text.plain.slice(label.start, label.end).replace(/-plan(?:\.md)?$/i, '');
}

/** The title of a name: up to the description behind it, where one stands behind a label in a list. */
function titleOf({ line, name, text, set }: Recognized, rich: RichText, container: boolean): Quote | null {
  if (!name?.title) return null;
  let { start, end } = name.title;
  const { plain } = text;
  // `v2 support`: a label that nothing divides from what follows is part of a task's title.
  if (!container && name.label && !name.separated && !isWrittenId(name.label)) start = name.label.start;
  if (container && line.place === 'entry' && !set && (text.signs & SIGNS.dash) !== 0) {
    const dash = DESCRIBED.exec(plain.slice(start, end));
    if (dash && dash.index > 1) end = start + dash.index;
  }
  const first = plain.charCodeAt(start);
  const file =
    first === SMALL_P || first === CAPITAL_P || first === DASH ? PLAN_FILE.exec(plain.slice(start, end)) : null;
  if (file) start += file[0].length;
  start = skipBlanks(plain, start, end);
  end = skipBlanksBack(plain, start, end);
  // `S03 (Tests)`
  const close = name.label && start === name.title.start ? PARENTHESES[plain.charAt(start)] : undefined;
  if (close && plain.indexOf(close, start) === end - 1) [start, end] = [start + 1, end - 1];
  return end > start ? quote(rich, start, end) : null;
}

const PARENTHESES: Readonly<Record<string, string>> = { '(': ')', '（': '）' };
const DESCRIBED = /\s[-–—]\s|\s—|—\s/;
const PLAN_FILE = /^-?plan\.md\s*[-–—:]?\s*/i;
const [SMALL_P, CAPITAL_P, DASH] = [112, 80, 45];
