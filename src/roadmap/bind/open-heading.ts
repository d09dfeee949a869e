import { beforeAttributes, coreOf } from '../../facts/headline.ts';
import { labelAt } from '../../facts/labels.ts';
import { endOfWords, type Recognized } from '../../facts/recognize.ts';
import { NUMBERS } from '../../facts/text.ts';
import type { Heading, Summary } from '../../markdown/outline.ts';
import { between, isBlank, isLetter, mayBeMark } from '../../text/characters.ts';
import type { Role } from '../../vocabulary/language.ts';
import type { Kind, Status } from '../roadmap.ts';
import { applyField } from './apply-field.ts';
import { added, type Draft, isContainer, RANKS, type Scope } from './draft.ts';
import { isGoal } from './evidence.ts';
import type { HeadingSense } from './heading-sense.ts';
import { isNamedTask } from './named-task.ts';
import { addDraft, baseScope, openBelow, openNotes, ROOT, setNote, type Walk } from './state.ts';
import { stateItem } from './statements.ts';
import { quote, spanOf, wholeSpanOf } from './stretch.ts';

/** A heading states an item, or says what the lines below it are. */
export function openHeading(state: Walk, line: Heading | Summary): void {
  const one = state.of(line);
  const sense = state.senses[line.index] as HeadingSense;
  const above = baseScope(state, line);
  state.pending = null;
  state.lastField = null;
  if (line.place === 'heading' && (state.document.title === null || sense.is === 'title'))
    state.document.title = titleText(one.text.plain);
  if (sense.is === 'title') {
    setNote(state, line, "the document's title");
    openBelow(state, line, state.root);
  } else if (sense.is === 'item' && sense.kind === 'task' && above.role === 'criteria') {
    // The numbered parts of a list of criteria are no tasks.
    openSection(state, line, one, { is: 'section', role: 'criteria' }, above);
  } else if (sense.is === 'item') openItem(state, line, one, sense, above);
  else if (sense.is === 'section') openSection(state, line, one, sense, above);
  else openField(state, line, one, above);
}

function titleText(plain: string): string {
  let [start, end] = [0, beforeAttributes(plain, 0, plain.length)];
  const decoration = (code: number) => isBlank(code) || mayBeMark(code);
  while (start < end && decoration(plain.charCodeAt(start))) start += 1;
  while (end > start && decoration(plain.charCodeAt(end - 1))) end -= 1;
  return plain.slice(start, end);
}

function openItem(
  state: Walk,
  line: Heading | Summary,
  one: Recognized,
  sense: HeadingSense & { is: 'item' },
  above: Scope,
): void {
  const bucket = sense.kind === 'bucket';
  // Above criteria alone a heading is no fuller statement than a list's.
  const form = line.place === 'summary' || sense.role ? 'summary' : 'heading';
  const title = bucket
    ? bucketTitle(one)
    : isNamedTask(one) && sense.kind === 'task'
      ? (one.fields[0]?.value ?? null)
      : undefined;
  const quoted = title && quote(line.text, title.start, title.end);
  const scope = line.place === 'summary' ? besideOwner(above, sense.kind, one) : above;
  const draft = stateItem(sense.kind, form, one, scope, line.text, one.name?.label ?? null, quoted);
  if (bucket) dropWithin(draft);
  if (sense.implies && !draft.statuses.some(({ rank }) => rank <= RANKS.heading)) {
    const { start, end } = draft.title ? wholeSpanOf(draft.title) : line.text.span;
    const text = draft.title?.value ?? one.text.plain;
    const implied = { status: sense.implies, text, line, by: 'bucket', rank: RANKS.heading, rich: null, start, end };
    draft.statuses = added(draft.statuses, implied);
  }
  const container = isContainer(sense.kind);
  addDraft(state, draft, `${sense.kind}: a heading${one.name?.label ? ' with a label' : ' that groups work'}`);
  // `# Phase 1: Infrastructure - Milestone criteria`: what a document of criteria lists are criteria.
  const role = one.titleRole === 'criteria' ? 'criteria' : (sense.role ?? 'tasks');
  if (container) openBelow(state, line, { ...ROOT, owner: draft, role });
  else openNotes(state, line, above, draft);
}

/**
 * What is folded away has no depth: `v1.9` below the heading of `v1.8`, or of a phase, stands beside it; `v1.8.1` is a part of
 * `v1.8`.
 */
function besideOwner(above: Scope, kind: Kind, { name }: Pick<Recognized, 'name'>): Scope {
  const isVersion = kind === 'milestone' && /^v?\d/i.test(name?.label?.text ?? '');
  if (isVersion && above.owner?.kind === 'phase' && above.owner.form === 'heading')
    return besideOwner({ ...above, owner: above.owner.owner }, kind, { name });
  const { owner } = above;
  if (!owner?.label || !name?.label || owner.form !== 'heading' || owner.kind !== kind) return above;
  return name.label.number.startsWith(`${owner.label.number}.`) ? above : { ...above, owner: owner.owner };
}

/** A bucket is named without what its parentheses add, or a status behind it: `Parking Lot (do not execute now)`, `Tier 2 — shipped`. */
function bucketTitle({ name, text }: Recognized): { start: number; end: number } | null {
  const numbered = name?.label ?? name?.ordinal;
  const stop = name ? endOfWords(name, text, text.plain.length) : text.plain.length;
  // What stands in parentheses is left out as a whole.
  const to = '(（'.includes(text.plain.charAt(stop - 1)) ? text.plain.length : stop;
  const [start, end] = coreOf(text, numbered ? (name?.title?.start ?? numbered.end) : 0, to);
  return end > start ? { start, end } : null;
}

/** `Priority: Backlog` says no status: the word is part of the bucket's name. */
function dropWithin(draft: Draft): void {
  if (draft.statuses.length === 0 || !draft.title) return;
  const title = wholeSpanOf(draft.title);
  draft.statuses = draft.statuses.filter((said) => {
    const { start, end } = spanOf(said);
    return said.by === 'mark' || start < title.start || end > title.end;
  });
}

function openSection(
  state: Walk,
  line: Heading | Summary,
  one: Recognized,
  sense: HeadingSense & { is: 'section' },
  above: Scope,
): void {
  const redirected = labelledOwner(
    state,
    one,
    one.role ?? one.titleRole ?? (sense.role === 'criteria' ? sense.role : null),
  );
  const inherited =
    sense.role === 'tasks' && one.role === null && (above.role === 'notes' || above.role === 'criteria');
  const role = inherited ? above.role : sense.role;
  const goal = sense.role === 'prose' ? undefined : one.fields.find(isGoal);
  setNote(state, line, goal && above.owner ? `field: ${goal.key}` : `section: ${role}`);
  // `### Goal: …` over the tasks
  if (goal && above.owner) applyField(above.owner, goal, one, state.lexicon);
  openBelow(state, line, {
    owner: redirected ?? above.owner,
    role,
    explicit: (one.role ?? one.titleRole) !== null,
    implies: role === 'structure' ? ended(one) : role === 'prose' ? excluded(state, one) : null,
    parts: sense.parts ?? null,
    task: role === 'notes' ? above.task : null,
    head: one.text.plain,
  });
}

/** `Completed milestones`, `Ring 0: Shipped`: what is over, and all below it. */
function ended({ bucket, name }: Recognized): Status | null {
  const said = name?.said.find(({ says }) => says === 'status');
  const status = bucket?.meaning ?? (said?.says === 'status' ? said.status : null);
  return status === 'done' || status === 'dropped' ? status : null;
}

/** `Out of scope`, `Non-goals`: what need not be done, though it has a box. */
function excluded({ lexicon }: Walk, { text }: Recognized): Status | null {
  const said = lexicon.status.exact(between(text.folded, isLetter));
  return said === 'dropped' || said === 'deferred' ? said : null;
}

/** `Deliverables Phase 1`, and `Phase 1` below `Exit criteria`: a section that says whose it is. */
export function labelledOwner(
  state: Walk,
  one: Recognized,
  role: Role | null,
  end = one.text.plain.length,
): Draft | null {
  if (!role || role === 'prose') return null;
  const { text } = one;
  if ((text.signs & NUMBERS) === 0) return null;
  for (let at = 0; at < end; at += 1) {
    if (at > 0 && !/[\s(]/.test(text.plain.charAt(at - 1))) continue;
    const label = labelAt(text, at, end, state.lexicon);
    if (!label || (label.kind !== 'milestone' && label.kind !== 'phase')) continue;
    const owner = state.drafts.find(
      (draft) => isContainer(draft.kind) && draft.label?.number === label.number && draft.label.kind === label.kind,
    );
    if (owner) return owner;
  }
  return null;
}

/** `### Goal` with the text below it; `### Goal: a boat` leaves what is below it as it is. */
function openField(state: Walk, line: Heading | Summary, one: Recognized, above: Scope): void {
  const target = above.task ?? above.owner;
  const field = one.fields[0];
  setNote(state, line, `field: ${field?.key}`);
  const told = field && field.value.end > field.value.start;
  openBelow(
    state,
    line,
    told && one.role === null ? above : { ...above, role: 'prose', explicit: true, head: one.text.plain },
  );
  if (target && told) applyField(target, field, one, state.lexicon);
  else if (target && field) state.pending = { draft: target, key: field.called, parent: line, line };
}
