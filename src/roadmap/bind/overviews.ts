import { grouped } from '../../text/groups.ts';
import { fold } from '../../vocabulary/fold.ts';
import { type Draft, isContainer } from './draft.ts';
import { bareNumber, keyOf } from './keys.ts';
import type { Quote } from './stretch.ts';

/**
 * Sees which tables are overviews: they name what has a section of its own, and may stand in the section of one of the things
 * they name.
 */
export function settleOverviews(drafts: readonly Draft[]): void {
  const rows = drafts.filter(({ form, kind }) => (form === 'row' || form === 'group') && isContainer(kind));
  if (rows.length === 0) return;
  const sections = drafts.filter(({ form, kind }) => (form === 'heading' || form === 'prose') && isContainer(kind));
  joinByTitle(rows, sections);
  const byKey = grouped(sections, keyOf);
  for (const table of grouped(rows, ({ line }) => line.block).values()) freeOthers(table, byKey);
}

/** `| 1 | Core |` and `## 1. Core`, `## 1 Core` or `## Core` are one: the row knows its kind, and one of the two its number. */
function joinByTitle(rows: readonly Draft[], sections: readonly Draft[]): void {
  const titled = grouped(sections, ({ title }) => title && fold(title.value));
  for (const row of rows) {
    const title = fold(row.title?.value ?? '');
    const numbered = row.label ? titled.get(`${bareNumber(row.label.number)} ${title}`) : undefined;
    const [section, ...others] = titled.get(title) ?? numbered ?? [];
    if (!section || others.length > 0 || section.kind === 'bucket' || section.label?.word) continue;
    if (row.label && section.label && bareNumber(row.label.number) !== bareNumber(section.label.number)) continue;
    section.kind = row.kind;
    if (numbered?.[0] === section && section.title && !section.label) section.title = withoutNumber(section.title);
    section.label ??= row.label;
    row.label ??= section.label;
  }
}

function withoutNumber({ rich, start, end, value }: Quote): Quote {
  const behind = value.indexOf(' ') + 1;
  return { rich, start: start + behind, end, value: value.slice(behind) };
}

/** In a table that names the section it stands in, or a part of it, what is a part of another is no part of this one. */
function freeOthers(table: readonly Draft[], byKey: ReadonlyMap<string, readonly Draft[]>): void {
  const owner = table[0]?.owner ?? null;
  if (!owner) return;
  const named = table.map((row) => byKey.get(keyOf(row) ?? '') ?? []);
  const isOwn = (section: Draft): boolean => section === owner || isWithin(section, owner);
  if (!named.some((sections) => sections.some(isOwn))) return;
  const isBeside = named.some((sections) => sections.includes(owner));
  table.forEach((row, at) => {
    const sections = named[at] ?? [];
    if (isBeside) row.owner = owner.owner;
    else if (sections.some((section) => section.owner) && !sections.some(isOwn)) row.owner = null;
  });
}

function isWithin({ owner }: Draft, above: Draft): boolean {
  for (let at = owner; at; at = at.owner) if (at === above) return true;
  return false;
}
