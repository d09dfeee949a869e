import { labelAt } from '../../facts/labels.ts';
import type { Recognized } from '../../facts/recognize.ts';
import type { Said } from '../../facts/saying.ts';
import type { Entry } from '../../markdown/outline.ts';
import type { Kind } from '../roadmap.ts';
import { isContainer, type Scope } from './draft.ts';
import { evidenceOf, headOf } from './evidence.ts';
import { PLAN, type Walk, wordAndNumber } from './state.ts';

/** A label, or the place in a plan, makes a list item a milestone or a phase. */
export function containerKind(state: Walk, line: Entry, one: Recognized, scope: Scope): 'milestone' | 'phase' | null {
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
    !isWeak(one, scope, state) &&
    !isField &&
    !namesPart(one, state) &&
    (name.separated || set || (scope.role === 'structure' && name.title !== null))
  ) {
    const owner = scope.owner?.kind;
    if (isGroup(one, scope, state)) return null;
    if (scope.role === 'notes' && owner) return null;
    if (kind === 'milestone' && owner && (owner !== 'bucket' || scope.task)) return null;
    // The phases of a thing that is built in a phase are none of the plan's; its sprints and weeks are.
    if (kind === 'phase' && owner === 'phase' && (scope.explicit || name.label?.word === scope.owner?.label?.word))
      return null;
    return kind;
  }
  if (scope.role !== 'structure' || line.depth > 0 || line.box || scope.owner) return null;
  const head = headOf(line.parent);
  if ((evidenceOf(state.evidence, head)?.labelled ?? 0) > 0) return null;
  if (name.label || name.title === null || restates(state, one)) return null;
  // `- **Alpha**: first users` below `Milestones`
  const { kinds, bucket } = head ? state.of(head) : NOTHING;
  const isListed = set && kinds[0] === 'milestone' && !bucket;
  return line.ordinal !== null || isListed ? 'milestone' : null;
}

const NOTHING = { kinds: [], bucket: null };

/** `- Step 1: Login` is a task, unless a list outside of all phases repeats the heading `Step 1`. */
function isWeak({ name }: Recognized, { owner }: Scope, { lexicon, headed }: Walk): boolean {
  const label = name?.label;
  if (!label?.word || !lexicon.weakLabels.exact(label.word)) return false;
  return owner?.kind === 'milestone' || owner?.kind === 'phase' || !headed.has(wordAndNumber(label));
}

/** `- [x] **Phases 1-11**` in a milestone sums up its phases; `Weeks 1-2` is a time of its own. */
function isGroup({ name }: Recognized, { owner }: Scope, { lexicon }: Walk): boolean {
  const label = name?.label;
  if (owner?.kind !== 'milestone' || label?.kind !== 'phase' || !label.word) return false;
  return /\d\s?[-–—~]\s?\d/.test(label.number) && lexicon.units.exact(label.word) === undefined;
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

/** What a list item states in its scope, if it is no container; `null` for a note. */
export function kindOf(state: Walk, line: Entry, one: Recognized, scope: Scope): Kind | null {
  if (isGroup(one, scope, state)) return null;
  switch (scope.role) {
    case 'criteria':
      return isStated(line, one) || !belowItem(state, line) ? 'criterion' : null;
    case 'requirements':
      if (scope.owner === null && !line.box) return null;
      return isStated(line, one) || !belowItem(state, line) ? 'task' : null;
    case 'tasks':
      return isStated(line, one) || !belowItem(state, line) ? 'task' : null;
    case 'notes':
      return isStated(line, one) ? (scope.task?.kind === 'criterion' ? 'criterion' : 'task') : null;
    case 'structure':
      if (isPrioritized(line, one)) return 'task';
      if (state.root === PLAN && !belowItem(state, line)) return 'task';
      return isStated(line, one) || restates(state, one) ? 'task' : null;
    case 'loose':
      return isStated(line, one) || restates(state, one) ? 'task' : null;
    default:
      return line.box ? 'task' : null;
  }
}

/** A box, an id or a status of its own: what makes even a note an item. */
function isStated(line: Entry, { name, rest }: Recognized): boolean {
  if (line.box) return true;
  if (name?.label?.kind === 'id' && (name.separated ? /[A-Za-z]/ : /^[A-Z]+-\d/).test(name.label.text)) return true;
  return (name?.said.some(isOwn) ?? false) || rest.some(isOwn);
}

/** `- P0 Smaller bundles` in a plan. */
function isPrioritized({ depth }: Entry, { name }: Recognized): boolean {
  return depth === 0 && name?.label?.kind === 'bucket' && name.title !== null;
}

function isOwn(said: Said): boolean {
  return said.says === 'id' || (said.says === 'status' && said.by !== 'strike' && said.by !== 'status-prefix');
}

function belowItem(state: Walk, line: Entry): boolean {
  for (let at = state.parentOf(line); at && at.place === 'entry'; at = at.parent) {
    const draft = state.itemOf[at.index];
    if (draft) return !isContainer(draft.kind);
  }
  return false;
}
