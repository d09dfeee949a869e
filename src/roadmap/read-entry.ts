import type { NamedValue } from '../facts/fields.ts';
import { type Label, labelAt } from '../facts/labels.ts';
import type { Recognized } from '../facts/recognize.ts';
import type { Entry } from '../markdown/outline.ts';
import { applyField } from './apply-field.ts';
import { type Draft, isContainer, type Scope, WEAK_WORDS } from './draft.ts';
import { headOf } from './evidence.ts';
import { readDocumentField } from './read-prose.ts';
import type { Kind } from './roadmap.ts';
import { addDraft, baseScope, openBelow, scopeAt, setNote, type Walk } from './state.ts';
import { stateItem } from './statements.ts';

/** Fields that are never the name of a piece of work, so that a bullet may be one even among tasks. */
const FIELD_BULLETS = new Set([
  'status',
  'needs',
  'owner',
  'goal',
  'objective',
  'outcome',
  'target',
  'time',
  'duration',
  'start',
  'due',
  'end',
  'date',
  'completed',
  'shipped',
  'created',
  'priority',
  'effort',
  'estimate',
  'complexity',
  'progress',
  'team',
  'impact',
  'phases',
  'milestone',
  'updated',
  'current',
  'version',
  'verification',
  'evidence',
  'success criteria',
  'notes',
  'risk',
]);

/** A list item states an item of its scope's kind, names a field, heads those below it, or is a note. */
export function readEntry(state: Walk, line: Entry): void {
  const one = state.of(line);
  const scope = entryScope(state, line);
  const kind = containerKind(state, line, one, scope);
  if (kind) openContainer(state, line, one, scope, kind);
  else if (!readBullet(state, line, one, scope)) readItem(state, line, one, scope);
}

function readItem(state: Walk, line: Entry, one: Recognized, scope: Scope): void {
  const kind = kindOf(state, line, one, scope);
  const under = scope.head ? ` under "${scope.head}"` : '';
  if (isSubHeading(line, one)) openBelow(state, line, subScope(state, line, one, scope));
  else if (!kind) inherit(state, line, scope, `${scope.role === 'prose' ? 'prose' : 'a note'}${under}`);
  else {
    const draft = stateItem(kind, 'entry', one, scope);
    if (!draft.title && !draft.id) inherit(state, line, scope, 'a list item without a name');
    else {
      addDraft(state, draft, `${kind}: a list item${under}`);
      openBelow(state, line, { ...scope, role: 'notes', explicit: false, task: draft });
    }
  }
}

/** A numbered item that became a milestone owns the unnumbered bullets behind it, not the next number. */
function entryScope(state: Walk, line: Entry): Scope {
  const scope = scopeAt(state, line);
  const ownedByNumber = scope.owner?.form === 'entry' && scope.owner.line.parent === line.parent;
  return ownedByNumber && line.ordinal !== null ? baseScope(state, line) : scope;
}

function inherit(state: Walk, line: Entry, scope: Scope, note: string): void {
  setNote(state, line, note);
  openBelow(state, line, {
    ...scope,
    role: scope.role === 'tasks' || scope.role === 'requirements' ? 'notes' : scope.role,
  });
}

/** A label, or the place in a plan, makes a list item a milestone or a phase. */
function containerKind(state: Walk, line: Entry, one: Recognized, scope: Scope): 'milestone' | 'phase' | null {
  const { name, set, fields } = one;
  const kind = name?.label?.kind;
  if (!name || scope.role === 'criteria') return null;
  if (scope.role === 'dependencies' || scope.role === 'requirements')
    return line.box && name.label?.word && name.separated && !scope.owner && (kind === 'milestone' || kind === 'phase')
      ? kind
      : null;
  if (scope.role === 'prose')
    return line.box && name.separated && (kind === 'milestone' || kind === 'phase') ? kind : null;
  const isField = fields.length > 0 && fields[0]?.known === true && fields[0].bold;
  if (
    (kind === 'milestone' || kind === 'phase') &&
    !WEAK_WORDS.test(name.label?.word ?? '') &&
    !isField &&
    !namesPart(one, state) &&
    (name.separated || set || (scope.role === 'structure' && name.title !== null))
  ) {
    const owner = scope.owner?.kind;
    if (owner === 'milestone' && kind === 'phase' && isGroup(name.label, state)) return null;
    if (scope.role === 'notes' && owner) return null;
    if (kind === 'milestone' && owner && (owner !== 'bucket' || scope.task)) return null;
    // The phases of a thing that is built in a phase are none of the plan's; its sprints and weeks are.
    if (kind === 'phase' && owner === 'phase' && (scope.explicit || name.label?.word === scope.owner?.label?.word))
      return null;
    return kind;
  }
  if (scope.role !== 'structure' || line.depth > 0 || line.box || scope.owner) return null;
  const labelled = state.evidence.get(headOf(line.parent))?.labelled ?? 0;
  if (labelled > 0) return null;
  return line.ordinal !== null && !name.label && name.title !== null && !restates(state, one) ? 'milestone' : null;
}

/** `- [x] **Phases 1-11**` in a milestone sums up its phases; `Weeks 1-2` is a time of its own. */
function isGroup(label: Label | null | undefined, { lexicon }: Walk): boolean {
  return !!label?.word && /\d\s?[-–—~]\s?\d/.test(label.number) && lexicon.units.exact(label.word) === undefined;
}

/** `Phase 18 FIX-03 — …`: an id directly behind a label is a part of what the label names. */
function namesPart({ name, text }: Recognized, { lexicon }: Walk): boolean {
  if (!name?.title || name.separated) return false;
  const part = labelAt(text, name.title.start, name.title.end, lexicon);
  return part?.kind === 'id' || part?.kind === 'number';
}

/** True if a list only repeats, say in the order of building, what a table states above it. */
function restates(state: Walk, { name, text }: Recognized): boolean {
  return (
    state.rowTitles.size > 0 &&
    !!name?.title &&
    state.rowTitles.has(text.folded.slice(name.title.start, name.title.end))
  );
}

function openContainer(state: Walk, line: Entry, one: Recognized, scope: Scope, kind: 'milestone' | 'phase'): void {
  const numbered = one.name?.label === null && line.ordinal !== null;
  const label = numbered
    ? {
        kind: 'number' as const,
        word: null,
        text: String(line.ordinal),
        number: String(line.ordinal),
        start: 0,
        end: 0,
      }
    : (one.name?.label ?? null);
  const made = stateItem(kind, 'entry', one, scope, { label });
  const draft: Draft = numbered ? { ...made, labelSpan: line.marker.span } : made;
  addDraft(state, draft, `${kind}: a list item ${numbered ? 'of the plan' : 'with a label'}`);
  openBelow(state, line, { ...scope, owner: draft, role: 'tasks', explicit: false, task: null, head: null });
  if (line.depth === 0 && line.ordinal !== null)
    state.heads.set(line.parent, { ...scope, owner: draft, role: 'tasks', explicit: false, task: null, head: null });
}

/** `- **Status:** planned`, `- depends on: T00`, `- acceptance criteria:` with items below. */
function readBullet(state: Walk, line: Entry, one: Recognized, scope: Scope): boolean {
  const field = one.fields[0];
  if (!field || line.box) return false;
  if (readDocumentField(state, line, one, field, scope)) return true;
  const empty = field.value.end <= field.value.start;
  const target = scope.task ?? scope.owner;
  if (one.role && one.role !== 'structure' && empty && field.known) {
    setNote(state, line, `heads what is below it: ${one.role}`);
    openBelow(state, line, {
      ...scope,
      role: scope.role === 'prose' ? 'prose' : one.role === 'tasks' && scope.task ? 'notes' : one.role,
      explicit: true,
      head: one.text.plain,
    });
    return true;
  }
  if (!isFieldBullet(state, line, field, scope, one)) return false;
  if (target && !empty) for (const one_ of one.fields) applyField(target, one_, one, state.lexicon);
  inherit(state, line, { ...scope, role: empty ? 'prose' : scope.role }, `field: ${field.key}`);
  return true;
}

function isFieldBullet(state: Walk, line: Entry, field: NamedValue, scope: Scope, { text }: Recognized): boolean {
  if (scope.role === 'prose' || scope.role === 'criteria') return false;
  if (state.recurring.has(field.key)) return true;
  if (field.known && state.fieldLists.has(line.block)) return true;
  if (!field.known) return false;
  // `- Audit: docs/audit.md` only points somewhere.
  if (/^\S*[/\\]\S*$/.test(text.plain.slice(field.value.start, field.value.end))) return true;
  // `- completed: the importer` is work; `- completed: 2026-03-01` is a field.
  if (
    /^(?:completed|shipped|start|end)$/.test(field.key) &&
    !/\d/.test(text.plain.slice(field.value.start, field.value.end))
  )
    return false;
  return FIELD_BULLETS.has(field.key) || scope.role === 'notes';
}

/** `- Server:` with a list below it. */
function isSubHeading(line: Entry, { text, name, fields, set }: Recognized): boolean {
  if (line.box || fields.some((field) => field.value.end > field.value.start) || name?.label) return false;
  const words = text.plain.trim().split(/\s+/).length;
  return /[:：]\s*$/.test(text.plain) && words <= (set ? 4 : 1) && !name?.said.some((said) => said.says === 'status');
}

function subScope(state: Walk, line: Entry, one: Recognized, scope: Scope): Scope {
  setNote(state, line, 'heads what is below it');
  return { ...scope, role: one.role && scope.role !== 'prose' ? one.role : scope.role, head: one.text.plain };
}

function kindOf(state: Walk, line: Entry, one: Recognized, scope: Scope): Kind | null {
  const owned = isStated(line, one);
  const below = belowItem(state, line);
  switch (scope.role) {
    case 'criteria':
      return below && !owned ? null : 'criterion';
    case 'requirements':
      return scope.owner === null && !line.box ? null : below && !owned ? null : 'task';
    case 'tasks':
      return below && !owned ? null : 'task';
    case 'notes':
      return owned ? (scope.task?.kind === 'criterion' ? 'criterion' : 'task') : null;
    case 'structure':
    case 'loose':
      return owned || restates(state, one) ? 'task' : null;
    default:
      return line.box ? 'task' : null;
  }
}

/** A box, an id or a status of its own: what makes even a note an item. */
function isStated(line: Entry, { name, rest }: Recognized): boolean {
  if (line.box) return true;
  if (name?.label?.kind === 'id' && name.separated && /[A-Za-z]/.test(name.label.text)) return true;
  return [...(name?.said ?? []), ...rest].some(
    (said) => said.says === 'id' || (said.says === 'status' && said.by !== 'strike' && said.by !== 'status-prefix'),
  );
}

function belowItem(state: Walk, line: Entry): boolean {
  for (let at = state.parentOf(line); at && at.place === 'entry'; at = at.parent) {
    const draft = state.itemOf[at.index];
    if (draft) return !isContainer(draft.kind);
  }
  return false;
}
