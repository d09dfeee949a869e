import type { NamedValue } from '../../facts/fields.ts';
import type { Recognized } from '../../facts/recognize.ts';
import { SIGNS } from '../../facts/text.ts';
import type { Entry } from '../../markdown/outline.ts';
import type { Kind } from '../roadmap.ts';
import { applyField } from './apply-field.ts';
import { readDocumentField } from './document-fields.ts';
import { added, type Scope } from './draft.ts';
import { containerKind, kindOf } from './entry-kind.ts';
import { isAside } from './evidence.ts';
import { needsIn } from './needs-in.ts';
import type { Section } from './section-lists.ts';
import { addDraft, baseScope, openBelow, openNotes, placeBelow, scopeAt, setNote, type Walk } from './state.ts';
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
  'files',
]);

/** A list item states an item of its scope's kind, names a field, heads those below it, or is a note. */
export function readEntry(state: Walk, line: Entry): void {
  const one = state.of(line);
  const scope = entryScope(state, line);
  if (isAside(line)) {
    if (!readBullet(state, line, one, scope))
      inherit(state, line, { ...scope, role: 'prose' }, 'prose: a list in a quote');
    return;
  }
  const kind = containerKind(state, line, one, scope);
  const section = !kind && mayBeIndex(scope) ? state.sectionNamed(line, scope.owner?.line ?? null) : null;
  if (!kind && !line.box && scope.role === 'dependencies') readNeed(state, line, one, scope);
  if (section) nameSection(state, line, one, scope, section);
  else if (kind) openContainer(state, line, one, scope, kind);
  else if (!readBullet(state, line, one, scope)) readItem(state, line, one, scope);
}

/** Where nothing else is known of a list. */
function mayBeIndex({ role, owner }: Scope): boolean {
  return role === 'prose' || (owner === null && (role === 'loose' || role === 'structure'));
}

/** `- M1: Import ✅` under `## Overview` only repeats what has a section. */
function nameSection(state: Walk, line: Entry, one: Recognized, scope: Scope, { kind, label }: Section): void {
  const draft = stateItem(kind, 'entry', one, { ...scope, role: 'prose' });
  draft.label ??= label;
  addDraft(state, draft, `${kind}: listed with others that have a section`);
  openBelow(state, line, scope);
}

/** `- Phase 1 complete` in a list of what an item depends on. */
function readNeed({ lexicon }: Walk, line: Entry, { text }: Recognized, { task, owner }: Scope): void {
  const draft = task ?? owner;
  const end = text.plain.length;
  // `- A working login`: a letter alone is a word.
  const ranges = (draft && needsIn(text, 0, end, lexicon))?.filter(({ from }) => /\d/.test(from)) ?? [];
  if (!draft || ranges.length === 0) return;
  const stated = { relation: 'needs', text: text.plain, line, rich: line.text, start: 0, end } as const;
  draft.ranges = added(draft.ranges, { ...stated, ranges });
}

function readItem(state: Walk, line: Entry, one: Recognized, scope: Scope): void {
  const kind = kindOf(state, line, one, scope);
  if (isSubHeading(line, one)) openBelow(state, line, subScope(state, line, one, scope));
  else if (!kind) inherit(state, line, scope, noteOf(state, null, scope));
  else {
    const draft = stateItem(kind, 'entry', one, scope);
    if (!draft.title && !draft.id) inherit(state, line, scope, 'a list item without a name');
    else if (explainsMark(state, one)) inherit(state, line, scope, 'a list item that says what a mark means');
    else {
      addDraft(state, draft, noteOf(state, kind, scope));
      openNotes(state, line, scope, draft);
    }
  }
}

/** `- ✅ Done`, one line of a legend. */
function explainsMark({ lexicon }: Walk, { name, text, line }: Recognized): boolean {
  if (!name?.title || (line.place === 'entry' && line.box) || !name.said.some(({ by }) => by === 'mark')) return false;
  return lexicon.status.exact(text.folded.slice(name.title.start, name.title.end)) !== undefined;
}

/** Says why a list item states what it states. Most are read as the one above them. */
function noteOf(state: Walk, kind: Kind | null, scope: Scope): string {
  const { listed } = state;
  if (listed?.scope === scope && listed.kind === kind) return listed.note;
  const what = kind ? `${kind}: a list item` : scope.role === 'prose' ? 'prose' : 'a note';
  const note = scope.head ? `${what} under "${scope.head}"` : what;
  state.listed = { scope, kind, note };
  return note;
}

/** A numbered item that became a milestone owns the unnumbered bullets behind it, not the next number. */
function entryScope(state: Walk, line: Entry): Scope {
  const scope = scopeAt(state, line);
  const ownedByNumber = scope.owner?.form === 'entry' && scope.owner.line.parent === line.parent;
  return ownedByNumber && line.ordinal !== null ? baseScope(state, line) : scope;
}

function inherit(state: Walk, line: Entry, scope: Scope, note: string): void {
  setNote(state, line, note);
  const listed = scope.role === 'tasks' || scope.role === 'requirements';
  openBelow(state, line, listed ? { ...scope, role: 'notes' } : scope);
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
  const draft = stateItem(kind, 'entry', one, scope, line.text, label);
  if (numbered) draft.labelAt = { rich: null, start: line.marker.span.start, end: line.marker.span.end };
  addDraft(state, draft, `${kind}: a list item ${numbered ? 'of the plan' : 'with a label'}`);
  const below: Scope = { ...scope, owner: draft, role: 'tasks', explicit: false, task: null, head: null };
  openBelow(state, line, below);
  if (line.depth === 0 && line.ordinal !== null) state.heads.set(placeBelow(line.parent), below);
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
  if (/^[!-~]*[/\\][!-~]*$/.test(text.plain.slice(field.value.start, field.value.end))) return true;
  // `- completed: the importer` is work; `- completed: 2026-03-01` is a field.
  if (DATES.has(field.key) && !/\d/.test(text.plain.slice(field.value.start, field.value.end))) return false;
  return FIELD_BULLETS.has(field.key) || scope.role === 'notes';
}

const DATES = new Set(['completed', 'shipped', 'start', 'end']);

const WORD = /\S+/g;
/** `de`, `do`, `of` and the like do not count. */
const LONG_WORD = /\S{3,}/g;

/** `- Server:`, `- **Link de rastreio do cliente:**` with a list below it. */
function isSubHeading(line: Entry, { text, name, fields, set }: Recognized): boolean {
  if (line.box || (text.signs & SIGNS.colon) === 0 || name?.label || !/[:：]\s*$/.test(text.plain)) return false;
  if (fields.some((field) => field.value.end > field.value.start)) return false;
  const words = text.plain.match(set ? LONG_WORD : WORD) ?? [];
  return words.length <= (set ? 4 : 1) && !name?.said.some((said) => said.says === 'status');
}

function subScope(state: Walk, line: Entry, one: Recognized, scope: Scope): Scope {
  setNote(state, line, 'heads what is below it');
  return { ...scope, role: one.role && scope.role !== 'prose' ? one.role : scope.role, head: one.text.plain };
}
