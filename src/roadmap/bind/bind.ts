import { withLegend } from '../../facts/legend.ts';
import type { Recognized } from '../../facts/recognize.ts';
import { recognizeLines } from '../../facts/recognize-lines.ts';
import type { Outline } from '../../markdown/outline.ts';
import { grouped } from '../../text/groups.ts';
import { once } from '../../text/once.ts';
import type { Lexicon } from '../../vocabulary/lexicon.ts';
import type { Roadmap } from '../roadmap.ts';
import { bindItem } from './bind-item.ts';
import { adopt, currentOf } from './current.ts';
import { added, type Draft, isContainer, type Merged } from './draft.ts';
import { identify } from './identify.ts';
import { bareNumber } from './keys.ts';
import { isUnder, merge } from './merge.ts';
import { settleParts } from './parts.ts';
import { coverageOf, readingsOf, unreadLines } from './readings.ts';
import { type Resolver, resolver } from './resolve.ts';
import { PLAN, type Walk } from './state.ts';
import { settleStatuses } from './status.ts';
import { spanOf } from './stretch.ts';
import { unresolvedOf } from './unresolved.ts';
import { walk } from './walk.ts';

/** What was recognized for a roadmap, so that the next text of its file need not be recognized as a whole. */
const known = new WeakMap<Roadmap, { readonly lexicon: Lexicon; readonly recognized: readonly Recognized[] }>();

/**
 * Binds what the lines of a document say into one graph.
 *
 * @param before What an earlier text of the file says, if there is one: it changes nothing but the time that this takes.
 */
export function bind(outline: Outline, words: Lexicon, before?: Roadmap): Roadmap {
  const lexicon = withLegend(outline.lines, words);
  const earlier = before && known.get(before);
  const recognized = recognizeLines(outline, lexicon, earlier?.lexicon === lexicon ? earlier.recognized : []);
  const strict = settled(walk(outline, recognized, lexicon), lexicon);
  const roadmap = roadmapOf(outline, ofLists(strict, outline, recognized, lexicon) ?? strict);
  known.set(roadmap, { lexicon, recognized });
  return roadmap;
}

/** The items of a document, each with its owner, its id and its status. */
interface Settled {
  readonly state: Walk;
  readonly items: readonly Merged[];
  readonly find: Resolver;
  readonly current: string | null;
}

/** A document in which nothing groups work is a plan all the same if it is little but a list, of which some may be ticked already. */
function ofLists(
  { items }: Settled,
  outline: Outline,
  recognized: readonly Recognized[],
  lexicon: Lexicon,
): Settled | null {
  if (items.some(({ main }) => isContainer(main.kind))) return null;
  const listed = settled(walk(outline, recognized, lexicon, PLAN), lexicon);
  const told = outline.lines.filter((line) => line.place === 'prose' || (line.place === 'entry' && line.depth === 0));
  if (listed.items.length * 2 < told.length) return null;
  const lists = new Set(items.map(blockOf));
  return lists.size === 0 || listed.items.every((item) => lists.has(blockOf(item))) ? listed : null;
}

const blockOf = ({ statements }: Merged) => statements[0]?.line.block;

function settled(state: Walk, lexicon: Lexicon): Settled {
  settleRequirements(state.drafts);
  settleParts(state.drafts);
  const items = merge(state.drafts);
  const find = resolver(items);
  applyRanges(items, find);
  applyScopes(items);
  const current = currentOf(state, items, find, lexicon);
  adopt(items, current.item, state);
  identify(items, lexicon);
  items.forEach((item) => {
    if (item.owner) item.owner.children = added(item.owner.children, item);
  });
  settleStatuses(items);
  return { state, items, find, current: current.text };
}

function roadmapOf(outline: Outline, { state, items, find, current }: Settled): Roadmap {
  const unresolved = once(() => unresolvedOf(items, find));
  const readings = once(() => readingsOf(outline, state));
  return {
    source: outline.source,
    title: state.document.title,
    current,
    pointer: pointerOf(state),
    updated: state.document.updated,
    items: items.map((item) => bindItem(item, find)),
    unread: unreadLines(outline, state),
    coverage: coverageOf(outline, state),
    managed: outline.managed,
    get unresolved() {
      return unresolved();
    },
    get readings() {
      return readings();
    },
  };
}

function pointerOf({ document: { current } }: Walk): Roadmap['pointer'] {
  return current?.at ? { value: current.text, span: spanOf(current.at) } : null;
}

/** A list of requirements is work where criteria stand beside it, and a list of criteria where work does. */
function settleRequirements(drafts: readonly Draft[]): void {
  const required = drafts.filter(({ requirement }) => requirement);
  if (required.length === 0) return;
  const beside = new Map<Draft | null, Set<Draft['kind']>>();
  for (const { owner, kind, requirement, restates } of drafts) {
    const kinds = beside.get(owner) ?? new Set();
    if (!requirement && !restates) kinds.add(kind);
    beside.set(owner, kinds);
  }
  for (const draft of required) {
    const kinds = beside.get(draft.owner);
    if (draft.owner?.kind === 'milestone' && kinds?.has('task') && !kinds.has('criterion')) draft.kind = 'criterion';
  }
}

/** `v1.1 (Phases 4-6)` owns phases 4, 5 and 6, unless they stand under another milestone. */
function applyRanges(items: readonly Merged[], find: Resolver): void {
  for (const item of items.filter(
    ({ main, statements }) => main.kind === 'milestone' && statements.some(({ ranges }) => ranges.length > 0),
  )) {
    for (const { ranges: stated } of item.statements)
      for (const { relation, ranges } of stated)
        if (relation === 'holds')
          for (const range of ranges)
            for (const part of find.resolve(range, item)) if (isFree(part, item)) part.owner = item;
  }
}

/** True for a phase that belongs to no milestone, and may belong to this one. */
function isFree(part: Merged, item: Merged): boolean {
  const { main, owner } = part;
  return main.kind === 'phase' && (owner === null || owner.main.kind === 'bucket') && !isUnder(item, part);
}

/** A row's Milestone or Phase column, or `Phase 4 (v1.0)`. */
function applyScopes(items: readonly Merged[]): void {
  const containers = once(() => containersByNumber(items));
  const scoped = items.filter(isScoped).flatMap((item) => {
    const { scope, scopeKind, line } = item.statements.find((statement) => statement.scope) as Draft;
    const owner = containers().get(`${scopeKind} ${bareNumber((scope as string).replace(/^v(?=\d)/i, ''))}`);
    return owner && !isUnder(owner, item) ? [{ item, owner, block: line.block }] : [];
  });
  for (const rows of grouped(scoped, ({ block }) => block).values()) {
    const named = new Set(rows.map(({ owner }) => owner));
    for (const { item, owner } of rows) {
      // What stands in a section belongs to it, or to a part of it, unless the table names the section beside others.
      if (item.owner === null || named.has(item.owner) || isUnder(owner, item.owner)) item.owner = owner;
    }
  }
}

/** A row of work belongs to what its own cell says, wherever its table stands. */
function isScoped({ owner, main, statements }: Merged): boolean {
  const isRow = main.form === 'row' && main.kind === 'task';
  return (owner === null || isRow) && statements.some(({ scope }) => scope !== null && scope !== '');
}

/** The first of each number: `milestone 1`. */
function containersByNumber(items: readonly Merged[]): Map<string, Merged> {
  const found = new Map<string, Merged>();
  for (const item of items) {
    const { kind, label } = item.main;
    const name = label ? `${kind} ${bareNumber(label.number)}` : null;
    if (name !== null && !found.has(name)) found.set(name, item);
  }
  return found;
}
