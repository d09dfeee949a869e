import { labelAt } from '../facts/labels.ts';
import type { Recognized } from '../facts/recognize.ts';
import type { Heading, Summary } from '../markdown/outline.ts';
import { sourceSpan } from '../text/rich-text.ts';
import { type Draft, isContainer, RANKS, type Scope } from './draft.ts';
import type { HeadingSense } from './headings.ts';
import { applyField, stateItem } from './statements.ts';
import { addDraft, baseScope, ROOT, type Walk } from './walk.ts';

/** A heading states an item, or says what the lines below it are. */
export function openHeading(state: Walk, line: Heading | Summary): void {
  const one = state.of(line);
  const sense = state.senses.get(line) as HeadingSense;
  const above = baseScope(state, line);
  state.pending = null;
  state.lastField = null;
  if (line.place === 'heading' && (state.document.title === null || sense.is === 'title'))
    state.document.title = titleText(one.text.plain);
  if (sense.is === 'title') {
    state.notes.set(line, "the document's title");
    state.scopes.set(line, ROOT);
  } else if (sense.is === 'item') openItem(state, line, one, sense, above);
  else if (sense.is === 'section') openSection(state, line, one, sense, above);
  else openField(state, line, one, above);
}

function titleText(plain: string): string {
  return plain
    .replace(/^(?:\s|\p{Extended_Pictographic}|[\ufe0f\u200d])+/u, '')
    .replace(/(?:\s|\p{Extended_Pictographic}|[\ufe0f\u200d])+$/u, '');
}

function openItem(
  state: Walk,
  line: Heading | Summary,
  one: Recognized,
  sense: HeadingSense & { is: 'item' },
  above: Scope,
): void {
  const bucket = sense.kind === 'bucket';
  const form = line.place === 'summary' ? 'summary' : 'heading';
  const draft = stateItem(sense.kind, form, one, above, bucket ? { title: bucketTitle(one) } : {});
  if (sense.implies && !draft.statuses.some(({ rank }) => rank <= RANKS.heading)) {
    const { start, end } =
      one.bucket && draft.title ? { start: 0, end: one.text.plain.length } : { start: 0, end: one.text.plain.length };
    draft.statuses.push({
      status: sense.implies,
      text: draft.title?.value ?? one.text.plain,
      span: sourceSpan(line.text, start, end),
      line,
      by: 'bucket',
      rank: RANKS.heading,
    });
  }
  const container = isContainer(sense.kind);
  addDraft(state, draft, `${sense.kind}: a heading${one.name?.label ? ' with a label' : ' that groups work'}`);
  state.scopes.set(
    line,
    container ? { ...ROOT, owner: draft, role: 'tasks' } : { ...above, role: 'notes', explicit: false, task: draft },
  );
}

/** A bucket is named without what its parentheses add: `Parking Lot (do not execute now)`. */
function bucketTitle({ name, text }: Recognized): { start: number; end: number } | null {
  if (!name?.title) return null;
  const { start, end } = name.title;
  const aside = /\s*[(（[][^()（）]*[)）\]]\s*$/.exec(text.plain.slice(start, end));
  return { start, end: aside && aside.index > 0 ? start + aside.index : end };
}

function openSection(
  state: Walk,
  line: Heading | Summary,
  one: Recognized,
  sense: HeadingSense & { is: 'section' },
  above: Scope,
): void {
  const redirected = labelledOwner(state, one);
  const role = above.role === 'notes' && sense.role === 'tasks' ? 'notes' : sense.role;
  state.notes.set(line, `section: ${role}`);
  state.scopes.set(line, {
    owner: redirected ?? above.owner,
    role,
    explicit: one.role !== null,
    parts: sense.parts ?? null,
    task: role === 'notes' ? above.task : null,
    head: one.text.plain,
  });
}

/** `Deliverables Phase 1`: a section that says whose it is. */
export function labelledOwner(state: Walk, one: Recognized): Draft | null {
  if (!one.role || one.role === 'prose') return null;
  const { text } = one;
  for (let at = 1; at < text.plain.length; at += 1) {
    if (!/[\s(]/.test(text.plain.charAt(at - 1))) continue;
    const label = labelAt(text, at, text.plain.length, state.lexicon);
    if (!label || (label.kind !== 'milestone' && label.kind !== 'phase')) continue;
    const owner = state.drafts.find(
      (draft) => isContainer(draft.kind) && draft.label?.number === label.number && draft.label.kind === label.kind,
    );
    if (owner) return owner;
  }
  return null;
}

/** `### Goal` with the text below it. */
function openField(state: Walk, line: Heading | Summary, one: Recognized, above: Scope): void {
  const target = above.task ?? above.owner;
  const field = one.fields[0];
  state.notes.set(line, `field: ${field?.key}`);
  state.scopes.set(line, { ...above, role: 'prose', explicit: true, head: one.text.plain });
  if (target && field && field.value.end > field.value.start) applyField(target, field, one, state.lexicon);
  else if (target && field) state.pending = { draft: target, key: field.called, parent: line, line };
}
