import { append } from '../text/append.ts';
import { fold } from '../vocabulary/fold.ts';
import { type Draft, FORMS, isContainer } from './draft.ts';

/** One item: its fullest statement and all the others. */
export interface Merged {
  main: Draft;
  readonly statements: Draft[];
  owner: Merged | null;
  /** In the order of the text; filled when all owners are known. */
  readonly children: Merged[];
  id: string;
}

export interface Merging {
  /** In the order of their lines. */
  readonly items: Merged[];
  readonly of: ReadonlyMap<Draft, Merged>;
}

/** Puts the statements of one item together: a checklist line, a heading and a row of a table are one phase. */
export function merge(drafts: readonly Draft[]): Merging {
  dropOrdinals(drafts);
  const of = new Map<Draft, Merged>();
  for (const kind of ['bucket', 'milestone', 'phase'] as const) {
    for (const group of groups(drafts.filter((draft) => draft.kind === kind))) mergeGroup(group, of);
  }
  for (const group of groups(drafts.filter(({ kind }) => kind === 'task'))) mergeGroup(group, of);
  for (const draft of drafts) if (!of.has(draft) && !(draft.restates && isContainer(draft.kind))) add(draft, of);
  const items = [...new Set(of.values())];
  for (const item of items) item.owner = ownerOf(item, of);
  return { items: items.sort((a, b) => a.main.line.number - b.main.line.number), of };
}

/** `6.4 Buffer` beside `Fase 1`, `Fase 2`: where its like have labels with a word, a mere number is none. */
function dropOrdinals(drafts: readonly Draft[]): void {
  const worded = new Set(drafts.filter(({ label }) => label?.word).map(({ kind }) => kind));
  drafts.forEach((draft) => {
    if (
      isContainer(draft.kind) &&
      draft.label &&
      !draft.label.word &&
      /^#?\d+(?:\.\d+)?$/.test(draft.label.text) &&
      draft.form === 'heading' &&
      worded.has(draft.kind)
    ) {
      Object.assign(draft, { label: null });
    }
  });
}

function groups(drafts: readonly Draft[]): Draft[][] {
  const found = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const key = keyOf(draft);
    if (key === null) continue;
    append(found, key, draft);
  }
  return [...found.values()];
}

/** What two statements of one item have in common. */
function keyOf(draft: Draft): string | null {
  if (draft.id) return `id ${draft.id}`;
  if (draft.label) return `${labelClass(draft)} ${bareNumber(draft.label.number)}`;
  return draft.title ? `title ${fold(draft.title.value)}` : null;
}

/** The word family of a label: `phases 3` and `Phase 3` are one, `Sprint 3` is another. */
export function labelClass({ label, kind }: Pick<Draft, 'label' | 'kind'>): string {
  if (!label) return kind;
  if (label.word)
    return kind === 'milestone' ? (/\./.test(label.number) ? 'version' : 'milestone') : wordFamily(label.word);
  if (/^v?\d+(?:\.\d+|\.x)+/i.test(label.text) || /^v\d/i.test(label.text)) return 'version';
  return kind;
}

/** `phase`, `phases` and `Phasen` are one word, `sprint` is another: their first letters tell. */
export function wordFamily(word: string): string {
  const folded = fold(word);
  return folded.charCodeAt(0) < 0x3000 ? folded.slice(0, 3) : folded;
}

/** `03` is `3`, `m3` is `3`. */
export function bareNumber(number: string): string {
  return number
    .toLowerCase()
    .replace(/^[vm](?=\d)/, '')
    .replace(/\b0+(?=\d)/g, '');
}

function mergeGroup(group: readonly Draft[], of: Map<Draft, Merged>): void {
  if (group.length === 1) return;
  const ordered = [...group].sort(
    (a, b) =>
      FORMS.indexOf(a.form) - FORMS.indexOf(b.form) || prominence(a) - prominence(b) || a.line.number - b.line.number,
  );
  const items: Merged[] = [];
  for (const draft of ordered) {
    const fits = items
      .filter((item) => fitting(item, draft, of) > 0)
      .sort((a, b) => fitting(b, draft, of) - fitting(a, draft, of));
    const best = fits[0];
    if (best) {
      best.statements.push(draft);
      of.set(draft, best);
    } else if (!(draft.restates && isContainer(draft.kind))) items.push(add(draft, of));
  }
}

/** `# v1.2 Search` is the document's name as well, `## Current milestone: v1.2` points to the item. */
function prominence(draft: Draft): number {
  return draft.line.place === 'heading' && draft.line.depth === 1 ? 2 : pointsToCurrent(draft) ? 1 : 0;
}

function pointsToCurrent({ statuses }: Draft): boolean {
  return statuses.some(({ by }) => by === 'current');
}

function add(draft: Draft, of: Map<Draft, Merged>): Merged {
  const item: Merged = { main: draft, statements: [draft], owner: null, children: [], id: '' };
  of.set(draft, item);
  return item;
}

/** How well a statement fits an item with the same key: above 0 it is one of its statements. */
function fitting(item: Merged, draft: Draft, of: ReadonlyMap<Draft, Merged>): number {
  const titles = likeness(item.main.title?.value ?? null, draft.title?.value ?? null);
  const owners = ownersAgree(item, draft, of);
  const container = isContainer(draft.kind);
  if (!container && !draft.id) return titledTask(item, draft, of);
  if (!container) return owners < 0 || titles < 0.3 ? 0 : 1 + titles;
  const full = (one: Draft) => one.form === 'heading' || one.form === 'prose';
  if (full(item.main) && full(draft) && draft.label === null) return 0;
  if (full(item.main) && full(draft) && pointsToCurrent(draft)) return 1;
  if (full(item.main) && full(draft))
    return titles >= 0.9 && owners >= 0 && item.main.line.parent !== draft.line.parent ? 1 : 0;
  if (titles < (owners < 0 ? 0.5 : full(item.main) ? 0 : 0.15)) return 0;
  return 1 + titles + owners;
}

/** Tasks without an id are one only where a table or a list outside every item repeats them word for word. */
function titledTask(item: Merged, draft: Draft, of: ReadonlyMap<Draft, Merged>): number {
  const repeated = item.main.form !== draft.form && (item.main.form === 'row' || draft.form === 'row');
  const owner = draft.owner && of.get(draft.owner);
  return repeated && (draft.owner === null || item.main.owner === null || owner === of.get(item.main.owner)) ? 1 : 0;
}

/** 1 the same, 0 not known, -1 different. */
function ownersAgree(item: Merged, draft: Draft, of: ReadonlyMap<Draft, Merged>): number {
  const own = milestoneOf(draft, of);
  const others = item.statements.map((statement) => milestoneOf(statement, of)).filter((one) => one !== null);
  if (own === null || others.length === 0) return 0;
  return others.some((other) => sameOwner(own, other)) ? 1 : -1;
}

function sameOwner(a: Merged | string, b: Merged | string): boolean {
  if (typeof a !== 'string' && typeof b !== 'string') return a === b;
  const text = (one: Merged | string) => bareNumber(typeof one === 'string' ? one : (one.main.label?.number ?? ''));
  return text(a) === text(b);
}

/** The item a statement stands under, or the label of it that its own words name. */
function milestoneOf(draft: Draft, of: ReadonlyMap<Draft, Merged>): Merged | string | null {
  if (draft.scope) return draft.scope;
  const owner = draft.owner ? (of.get(draft.owner) ?? null) : null;
  return owner && owner.main.kind !== 'bucket' ? owner : null;
}

function likeness(a: string | null, b: string | null): number {
  if (a === null || b === null) return 0.5;
  const words = (text: string) =>
    new Set(
      fold(text)
        .split(/[^\p{L}\p{N}]+/u)
        .filter(Boolean),
    );
  const [left, right] = [words(a), words(b)];
  const shared = [...left].filter((word) => right.has(word)).length;
  const least = Math.min(left.size, right.size);
  return least === 0 ? 0.5 : shared / least;
}

function ownerOf(item: Merged, of: ReadonlyMap<Draft, Merged>): Merged | null {
  for (const { owner } of [item.main, ...item.statements]) {
    const merged = owner && of.get(owner);
    if (merged && merged !== item && !isUnder(merged, item)) return merged;
  }
  return null;
}

/** True if `item` is `above` or stands under it already: nesting both ways would be a circle. */
export function isUnder(item: Merged, above: Merged): boolean {
  for (let at: Merged | null = item; at; at = at.owner) if (at === above) return true;
  return false;
}
