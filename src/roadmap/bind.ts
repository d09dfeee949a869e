import { labelAt } from '../facts/labels.ts';
import { readName } from '../facts/name.ts';
import type { Outline } from '../markdown/outline.ts';
import { fold } from '../vocabulary/fold.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import { type Draft, isContainer } from './draft.ts';
import { factsOf } from './facts-of.ts';
import { identify } from './identify.ts';
import { bareNumber, type Merged, merge } from './merge.ts';
import { readingsOf } from './readings.ts';
import { type Resolver, resolver } from './resolve.ts';
import type { Item, Roadmap } from './roadmap.ts';
import { derivedStatus, statedStatus } from './status.ts';
import { type Walk, walk } from './walk.ts';

/** Binds what the lines of a document say into one graph. */
export function bind(outline: Outline, lexicon: Lexicon): Roadmap {
  const state = walk(outline, lexicon);
  settleRequirements(state.drafts);
  const { items, of } = merge(state.drafts);
  const find = resolver(items);
  applyRanges(items, find);
  applyScopes(items);
  const current = currentOf(state, items, find, lexicon);
  adopt(items, current.item, state);
  identify(items, lexicon);
  const bound = items.map((item) => bindItem(item, find));
  const finished = withStatus(bound, items);
  return {
    source: outline.source,
    title: state.document.title,
    current: current.text,
    updated: state.document.updated ?? null,
    items: finished,
    unresolved: unresolvedOf(items, find),
    ...readingsOf(outline, state, of),
  };
}

/** A list of requirements is work where criteria stand beside it, and a list of criteria where work does. */
function settleRequirements(drafts: readonly Draft[]): void {
  const owners = new Set(drafts.filter(({ requirement }) => requirement).map(({ owner }) => owner));
  for (const owner of owners) {
    const beside = drafts.filter((draft) => draft.owner === owner && !draft.requirement);
    if (
      owner?.kind !== 'milestone' ||
      beside.some(({ kind }) => kind === 'criterion') ||
      !beside.some(({ kind }) => kind === 'task')
    )
      continue;
    for (const draft of drafts) if (draft.owner === owner && draft.requirement) draft.kind = 'criterion';
  }
}

/** `v1.1 (Phases 4-6)` owns phases 4, 5 and 6, unless they stand under another milestone. */
function applyRanges(items: readonly Merged[], find: Resolver): void {
  for (const item of items) {
    if (item.main.kind !== 'milestone') continue;
    for (const range of item.statements
      .flatMap(({ ranges }) => ranges)
      .filter(({ relation }) => relation === 'holds')
      .flatMap(({ ranges }) => ranges)) {
      for (const part of find.resolve(range, item)) {
        if (part.main.kind === 'phase' && (part.owner === null || part.owner.main.kind === 'bucket') && part !== item)
          part.owner = item;
      }
    }
  }
}

/** A row's Milestone column, or `Phase 4 (v1.0)`. */
function applyScopes(items: readonly Merged[]): void {
  for (const item of items) {
    const scope = item.statements.find(({ scope }) => scope)?.scope;
    if (item.owner || !scope) continue;
    const owner = items.find(
      ({ main }) =>
        main.kind === 'milestone' &&
        main.label &&
        bareNumber(main.label.number) === bareNumber(scope.replace(/^v(?=\d)/i, '')),
    );
    if (owner && owner !== item) item.owner = owner;
  }
}

/** Must-haves that stand outside every item belong to the current milestone; so does the status said of it. */
function adopt(items: readonly Merged[], current: Merged | null, state: Walk): void {
  if (!current) return;
  if (current.main.kind === 'milestone') {
    for (const item of items)
      if (item.main.kind === 'criterion' && item.owner === null && item.main.line.number < current.main.line.number)
        item.owner = current;
  }
  current.main.statuses.push(...state.currentStatuses.statuses);
}

/** The label that the file calls current: said in so many words, or by a heading that says `(CURRENT)`. */
function currentOf(
  state: Walk,
  items: readonly Merged[],
  find: Resolver,
  lexicon: Lexicon,
): { text: string | null; item: Merged | null } {
  for (const said of [state.document.current, state.document.milestone]) {
    if (!said) continue;
    const item = namedItem(said.text, items, find, lexicon);
    if (item) return { item, text: item.main.label?.text ?? item.main.title?.value ?? null };
    const text = { plain: said.text, folded: fold(said.text) };
    const label = labelAt(text, 0, text.plain.length, lexicon);
    if (label && label.kind !== 'number') return { item: null, text: label.text };
  }
  const marked = items.find(
    ({ main }) =>
      isContainer(main.kind) &&
      main.kind !== 'bucket' &&
      main.statuses.some(({ text }) =>
        /^\W*(?:current|atual|actual|aktuell|actuel|текущ|当前|當前|現在|현재)/iu.test(text),
      ),
  );
  return marked
    ? { item: marked, text: marked.main.label?.text ?? marked.main.title?.value ?? null }
    : { item: null, text: null };
}

function namedItem(written: string, items: readonly Merged[], find: Resolver, lexicon: Lexicon): Merged | null {
  const text = { plain: written, folded: fold(written) };
  const rich = { plain: written, span: { start: 0, end: written.length }, runs: [], styles: [] };
  const name = readName(rich, text, 0, written.length, lexicon);
  const number = name.label?.number ?? name.ordinal?.number ?? /^(\d+(?:\.\d+)*)\b/.exec(written)?.[1];
  const containers = items.filter(({ main }) => isContainer(main.kind));
  if (number !== undefined) {
    const found = containers.filter(
      ({ main }) =>
        main.label &&
        bareNumber(main.label.number) === bareNumber(number) &&
        (!name.label || name.label.kind === 'id' || main.kind === name.label.kind),
    );
    if (found.length > 0) return found.find(({ main }) => main.kind === 'phase') ?? (found[0] as Merged);
  }
  const title = name.title ? find.byTitle(written.slice(name.title.start, name.title.end)) : null;
  return title && isContainer(title.main.kind) ? title : find.byTitle(written);
}

function bindItem(item: Merged, find: Resolver): Item {
  const { main, statements, owner } = item;
  const needs = new Set<string>();
  for (const { ranges } of statements
    .flatMap((statement) => statement.ranges)
    .filter(({ relation }) => relation === 'needs')) {
    for (const range of ranges)
      for (const needed of find.resolve(range, item)) if (needed !== item) needs.add(needed.id);
  }
  for (const { ranges, text } of statements
    .flatMap((statement) => statement.ranges)
    .filter(({ relation }) => relation === 'needs')) {
    if (ranges.length === 0)
      for (const part of text.split(/[,;]/)) needs.add(find.byTitle(part.replace(/\(.*$/, ''))?.id ?? '');
  }
  needs.delete('');
  const stated = statedStatus(item);
  return {
    id: item.id,
    kind: main.kind,
    label: main.label?.text ?? main.id,
    title: main.title?.value ?? statements.find(({ title }) => title)?.title?.value ?? null,
    status: { value: stated?.status ?? 'planned', origin: stated ? 'stated' : 'derived' },
    statusText: stated?.text ?? null,
    checked: statements.find(({ checked }) => checked !== null)?.checked ?? null,
    parent: owner?.id ?? null,
    children: [],
    dependsOn: [...needs],
    line: main.line.number,
    fields: fieldsOf(item),
    statements: statements.map((statement) => ({ line: statement.line, facts: factsOf(statement) })),
  };
}

function fieldsOf({ statements }: Merged): Record<string, string> {
  const fields = new Map<string, string>();
  for (const { key, value } of statements.flatMap((statement) => statement.fields)) {
    if (!/^(?:status|state)$/.test(key) && value.value !== '' && !fields.has(key)) fields.set(key, value.value);
  }
  return Object.fromEntries(fields);
}

function withStatus(bound: readonly Item[], items: readonly Merged[]): Item[] {
  const children = new Map<string, string[]>();
  for (const { id, parent } of bound) if (parent !== null) children.set(parent, [...(children.get(parent) ?? []), id]);
  const implied = items.flatMap(({ id, main }) => (main.implied ? [[id, main.implied] as const] : []));
  const derived = derivedStatus(bound, children, new Map(implied));
  return bound.map((item, at) => ({
    ...item,
    children: children.get(item.id) ?? [],
    status:
      item.status.origin === 'stated'
        ? item.status
        : { value: derived.get(item.id) ?? 'planned', origin: 'derived' as const },
    label: (items[at] as Merged).main.label?.text ?? (items[at] as Merged).main.id,
  }));
}

function unresolvedOf(items: readonly Merged[], find: Resolver): Roadmap['unresolved'] {
  return items.flatMap((item) =>
    item.statements.flatMap((statement) =>
      factsOf(statement).filter(
        (fact) =>
          fact.type === 'reference' &&
          fact.relation === 'needs' &&
          statement.ranges.some(
            ({ ranges, span }) => span === fact.span && ranges.some((range) => find.resolve(range, item).length === 0),
          ),
      ),
    ),
  );
}
