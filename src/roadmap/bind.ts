import type { Fact } from '../facts/fact.ts';
import type { Outline } from '../markdown/outline.ts';
import { once } from '../text/once.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import { currentOf } from './current.ts';
import type { Draft, StatedStatus } from './draft.ts';
import { factsOf } from './facts-of.ts';
import { identify } from './identify.ts';
import { bareNumber, isUnder, type Merged, merge } from './merge.ts';
import { coverageOf, readingsOf, unreadLines } from './readings.ts';
import { type Resolver, resolver } from './resolve.ts';
import type { Item, Roadmap, Statement } from './roadmap.ts';
import type { Walk } from './state.ts';
import { statedStatus, statusesOf } from './status.ts';
import { walk } from './walk.ts';

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
  for (const item of items) item.owner?.children.push(item);
  const stated = new Map(items.map((item) => [item, statedStatus(item)] as const));
  const statuses = statusesOf(items, stated);
  const unresolved = once(() => unresolvedOf(items, find));
  const readings = once(() => readingsOf(outline, state, of));
  return {
    source: outline.source,
    title: state.document.title,
    current: current.text,
    updated: state.document.updated,
    items: items.map((item) => bindItem(item, find, statuses.get(item) as Item['status'], stated.get(item) ?? null)),
    unread: unreadLines(outline, state),
    coverage: coverageOf(outline, state),
    get unresolved() {
      return unresolved();
    },
    get readings() {
      return readings();
    },
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
        if (
          part.main.kind === 'phase' &&
          (part.owner === null || part.owner.main.kind === 'bucket') &&
          !isUnder(item, part)
        )
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
    if (owner && !isUnder(owner, item)) item.owner = owner;
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

function bindItem(item: Merged, find: Resolver, status: Item['status'], stated: StatedStatus | null): Item {
  const { main, statements, owner } = item;
  return {
    id: item.id,
    kind: main.kind,
    label: main.label?.text ?? main.id,
    title: main.title?.value ?? statements.find(({ title }) => title)?.title?.value ?? null,
    status,
    statusText: stated?.text ?? null,
    checked: statements.find(({ checked }) => checked !== null)?.checked ?? null,
    parent: owner?.id ?? null,
    children: item.children.length === 0 ? NONE : item.children.map(({ id }) => id),
    dependsOn: statements.every(({ ranges }) => ranges.length === 0) ? NONE : needsOf(item, find),
    line: main.line.number,
    count: countOf(statements),
    fields: statements.every(({ fields }) => fields.length === 0) ? NO_FIELDS : fieldsOf(item),
    statements: statements.map(statementOf),
  };
}

const NONE: readonly string[] = [];
const NO_FIELDS: Readonly<Record<string, string>> = {};

/** Facts are made when they are asked for: most commands never ask. */
function statementOf(draft: Draft): Statement {
  const facts = once(() => factsOf(draft));
  return {
    line: draft.line,
    get facts() {
      return facts();
    },
  };
}

function countOf(statements: readonly Draft[]): Item['count'] {
  const count = statements.flatMap(({ counts }) => counts).find(({ total }) => total > 0);
  return count ? { done: count.done, total: count.total } : null;
}

function needsOf(item: Merged, find: Resolver): string[] {
  const needs = new Set<string>();
  for (const { ranges, text } of needRanges(item)) {
    for (const range of ranges) for (const needed of find.resolve(range, item)) needs.add(needed.id);
    // A field that names no label may name a title.
    if (ranges.length === 0)
      for (const part of text.split(/[,;]/)) needs.add(find.byTitle(part.replace(/\(.*$/, ''))?.id ?? item.id);
  }
  needs.delete(item.id);
  return [...needs];
}

function needRanges({ statements }: Merged) {
  return statements.flatMap(({ ranges }) => ranges).filter(({ relation }) => relation === 'needs');
}

function fieldsOf({ statements }: Merged): Record<string, string> {
  const fields = new Map<string, string>();
  for (const { key, value } of statements.flatMap((statement) => statement.fields)) {
    if (key !== 'status' && key !== 'state' && value.value !== '' && !fields.has(key)) fields.set(key, value.value);
  }
  return Object.fromEntries(fields);
}

function unresolvedOf(items: readonly Merged[], find: Resolver): Fact[] {
  return items.flatMap((item) => {
    const lost = needRanges(item).filter(({ ranges }) =>
      ranges.some((range) => find.resolve(range, item).length === 0),
    );
    return lost.length === 0
      ? []
      : item.statements
          .flatMap(factsOf)
          .filter((fact) => lost.some(({ span }) => span === fact.span && fact.type === 'reference'));
  });
}
