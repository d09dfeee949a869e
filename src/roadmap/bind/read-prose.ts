import type { NamedValue } from '../../facts/fields.ts';
import type { Label } from '../../facts/label.ts';
import { labelAt } from '../../facts/labels.ts';
import type { Recognized } from '../../facts/recognize.ts';
import { endsInColon } from '../../facts/separators.ts';
import type { Prose } from '../../markdown/outline.ts';
import { singleSpaced } from '../../text/single-spaced.ts';
import type { Status } from '../roadmap.ts';
import { applyField } from './apply-field.ts';
import { readDocumentField, readsUpdated } from './document-fields.ts';
import { added, type Draft, type Scope } from './draft.ts';
import { isSameLabel } from './labelled-sections.ts';
import { labelledOwner } from './open-heading.ts';
import { addDraft, baseScope, headScope, placeBelow, scopeAt, setNote, type Walk } from './state.ts';
import { stateItem } from './statements.ts';
import { quote } from './stretch.ts';

/** A line of prose names fields, heads the list below it, or states an item in bold; else it is only prose. */
export function readProse(state: Walk, line: Prose): void {
  const one = state.of(line);
  const base = baseScope(state, line);
  if (statesItem(state, line, one, base)) return;
  if (one.fields.length > 0 && !(one.heads && one.role) && !isAwaited(state, line, one)) {
    for (const field of one.fields) readField(state, line, one, field);
    return;
  }
  if (one.heads && opensList(state, line, one, base)) return;
  if (readsUpdated(state, line)) return;
  continueField(state, line, one);
}

/** `Keep the rule: no ship leaves` below `Goal:` is the goal, not a rule. */
function isAwaited({ pending }: Walk, line: Prose, { fields: [field] }: Recognized): boolean {
  return pending !== null && line.number === pending.line.number + 1 && line.nth > 0 && !field?.known && !field?.bold;
}

/** `**Phase 1: Foundation**`, `**G.1: Baseline**`, `**Login** - PLANNED`. */
function statesItem(state: Walk, line: Prose, one: Recognized, base: Scope): boolean {
  const { name, set, rest } = one;
  if (!name || !set || base.role === 'prose' || line.nth > 0 || one.fields[0]?.known) return false;
  const stated =
    rest.some((said) => said.says === 'status') ||
    name.said.some((said) => said.says === 'status' && said.by !== 'strike');
  const kind = name.label?.kind;
  const whole = one.heads || rest.length > 0;
  if (
    (kind === 'milestone' || kind === 'phase') &&
    !state.lexicon.weakLabels.exact(name.label?.word ?? '') &&
    whole &&
    !isAbout(one) &&
    !isOwners(base.owner, name.label) &&
    !(base.role === 'criteria' && labelledOwner(state, one, 'criteria'))
  ) {
    const draft = addDraft(state, stateItem(kind, 'prose', one, base), `${kind}: a bold line with a label`);
    state.heads.set(placeBelow(state.parentOf(line)), {
      ...base,
      owner: draft,
      role: 'tasks',
      explicit: false,
      head: null,
    });
    return true;
  }
  const task =
    (kind === 'id' && name.separated && whole) ||
    // `**Backend (done):**` heads the list below it.
    (stated && name.title !== null && !endsInColon(one.text.plain) && (base.owner !== null || base.role === 'tasks'));
  if (!task || one.role === 'prose' || one.role === 'criteria') return false;
  const draft = addDraft(state, stateItem('task', 'prose', one, base), 'task: a bold line with an id or a status');
  state.heads.set(placeBelow(state.parentOf(line)), {
    ...base,
    role: 'notes',
    explicit: false,
    task: draft,
    head: null,
  });
  return true;
}

/** `**Phase 1 validation**` within phase 1. */
function isOwners(owner: Draft | null, label: Label | null): boolean {
  for (let at = label && owner; at; at = at.owner)
    if (label && at.form === 'heading' && at.label && isSameLabel(at.label, label)) return true;
  return false;
}

/** `**Phase 1 deliverables:**` is about a phase and is none. */
function isAbout({ name, role }: Recognized): boolean {
  return role !== null && role !== 'structure' && name?.title !== null && name?.separated === false;
}

function readField(state: Walk, line: Prose, one: Recognized, field: NamedValue): void {
  const scope = scopeAt(state, line);
  if (readDocumentField(state, line, one, field, scope)) return;
  const target = scope.task ?? scope.owner;
  const empty = field.value.end <= field.value.start;
  const role = one.role;
  const named = empty ? one.text.plain.length : field.value.start;
  // What a quote says at length ends with it.
  const told = !empty && line.quote > 0;
  if (role && role !== 'prose' && role !== 'structure' && role !== 'dependencies' && !told)
    openScope(state, line, one, role, named);
  else if (!empty && scope.role !== 'prose') closeHead(state, line, scope);
  if (!target) {
    setNote(state, line, 'prose: a field outside every item');
    return;
  }
  if (isLabelName(state, one, field) && !empty && scope.role === 'structure') return;
  if (!field.known && scope.role === 'prose' && !(field.bold && !empty && baseScope(state, line).role !== 'prose')) {
    setNote(state, line, `prose under "${scope.head ?? ''}"`);
    return;
  }
  if (empty) {
    state.pending = { draft: target, key: field.called, parent: state.parentOf(line), line };
    if (field.key === 'needs') openScope(state, line, one, 'dependencies');
    else if (!role) openScope(state, line, one, field.known ? 'prose' : scope.role === 'prose' ? 'prose' : 'tasks');
  } else applyField(target, field, one, state.lexicon);
  setNote(state, line, `field: ${field.key}`);
  state.lastField = { draft: target, key: field.called, block: line.block };
}

/** A field ends what a line above it heads; but below a bold line that states an item it is one of that item's fields. */
function closeHead(state: Walk, line: Prose, scope: Scope): void {
  if (scope.task?.form === 'prose') return;
  const parent = state.parentOf(line);
  if (scope.owner?.form === 'prose')
    state.heads.set(placeBelow(parent), { ...scope, role: 'tasks', explicit: false, head: null });
  else state.heads.delete(placeBelow(parent));
}

function isLabelName(state: Walk, { text }: Recognized, field: NamedValue): boolean {
  const label = labelAt(text, field.name.start, field.name.end, state.lexicon);
  return label !== null && label.end === field.name.end;
}

/** A line that heads what follows: by its words, else as what stands there anyway. */
function opensList(state: Walk, line: Prose, one: Recognized, base: Scope): boolean {
  const scope = scopeAt(state, line);
  const otherwise = scope.role === 'prose' && base.role !== 'prose' && base.owner ? 'tasks' : base.role;
  // A sentence that ends in a colon introduces something else than the plan's own parts.
  const sentence = base.role === 'structure' && one.text.plain.split(/\s+/).length > 5;
  openScope(state, line, one, one.role ?? (sentence ? 'loose' : otherwise));
  return true;
}

/** @param end Where the words that head what follows end: `**Plans:** 3 plans, after Phase 1` are no plans of Phase 1. */
function openScope(state: Walk, line: Prose, one: Recognized, role: Scope['role'], end = one.text.plain.length): void {
  const base = baseScope(state, line);
  const inside = headScope(state, state.parentOf(line));
  const owner =
    labelledOwner(state, one, role === 'criteria' ? role : (one.role ?? one.titleRole), end) ??
    (inside?.owner && inside.owner.form === 'prose' ? inside.owner : base.owner);
  const task = inside?.task ?? base.task;
  const below = base.role === 'prose' && role !== 'criteria' ? 'prose' : task && role === 'tasks' ? 'notes' : role;
  state.heads.set(placeBelow(state.parentOf(line)), {
    owner,
    role: below,
    explicit: one.role !== null,
    implies: statedOf(one) ?? base.implies,
    parts: base.parts,
    task: role === 'criteria' || below === 'notes' ? task : null,
    head: one.text.plain,
  });
  setNote(state, line, `heads what follows: ${below}`);
}

/** `**Deferred (see the notes):**` says it of what it heads. */
function statedOf({ name, set }: Recognized): Status | null {
  const said = set ? name?.said.find(({ says }) => says === 'status') : undefined;
  return said?.says === 'status' ? said.status : null;
}

/** The text below an empty `Goal:`, and the further lines of a field's paragraph. */
function continueField(state: Walk, line: Prose, one: Recognized): void {
  const { pending, lastField } = state;
  const [start, end] = [0, one.text.plain.length];
  if (pending && pending.parent === line.parent && one.text.plain.trim() !== '') {
    const { span } = line.text;
    const value = quote(line.text, start, end);
    const field = { key: pending.key, value, line, rich: null, start: span.start, end: span.end };
    pending.draft.fields = added(pending.draft.fields, field);
    state.lastField = { draft: pending.draft, key: pending.key, block: line.block };
    state.pending = null;
    setNote(state, line, `field: ${pending.key}`);
  } else if (lastField?.draft && lastField.block === line.block && line.nth > 0) {
    extend(lastField.draft, lastField.key, singleSpaced(line.text.plain));
    setNote(state, line, `field: ${lastField.key}, continued`);
  } else {
    const scope = scopeAt(state, line);
    setNote(state, line, scope.head ? `prose under "${scope.head}"` : 'prose');
  }
}

function extend(draft: Draft, key: string, text: string): void {
  const at = draft.fields.findLastIndex((field) => field.key === key);
  const field = draft.fields[at];
  if (!field) return;
  const value = { ...field.value, value: `${field.value.value} ${text}` };
  draft.fields = draft.fields.with(at, { ...field, value });
}
