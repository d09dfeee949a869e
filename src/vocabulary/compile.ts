import { fold } from './fold.ts';
import type { Language } from './language.ts';

/**
 * The tables of all languages as the program looks words up in them: by table, by a phrase's first two characters,
 * the phrases that begin so, longest first, each with its meaning behind a tab, in lines.
 */
export type PackedTables = Readonly<Record<string, Packed>>;
export type Packed = Readonly<Record<string, string>>;

/** Two JSON texts of {@link PackedTables}: most documents never need the second. */
export interface Compiled {
  /** Phrases that begin with a Latin letter, a digit or a sign. */
  readonly latin: string;
  readonly other: string;
}

type Entries = Iterable<readonly [phrase: string, meaning: string]>;

/** True for the scripts that {@link Compiled.latin} holds. */
export const isLatin = (phrase: string): boolean => phrase.charCodeAt(0) < 0x250;

/** Where two languages read a word differently, the earlier one is right. */
export function compile(languages: readonly Language[]): Compiled {
  const tables = Object.entries(tablesOf(languages)).map(([name, entries]) => [name, meanings(entries)] as const);
  const select = (latin: boolean) =>
    JSON.stringify(Object.fromEntries(tables.map(([name, words]) => [name, pack([...words].filter(([word]) => isLatin(word) === latin))])));
  return { latin: select(true), other: select(false) };
}

function tablesOf(languages: readonly Language[]): Record<string, Entries> {
  const lists = (of: (language: Language) => Lists) => languages.flatMap((language) => entriesOf(of(language)));
  const flags = (of: (language: Language) => readonly string[]) => languages.flatMap((language) => of(language).map((word) => [word, '+'] as const));
  return {
    status: lists(({ status }) => status),
    // `Testing: unit` is a name, `Done: unit` is not: before a title only the commonest words are a status.
    plain: languages.flatMap(({ status }) => entriesOf(status, 6)),
    labels: lists(({ labels }) => labels),
    buckets: lists(({ buckets }) => buckets),
    roles: lists(({ sections }) => sections),
    headFirst: languages
      .filter(({ code }) => HEAD_FIRST.has(code))
      .flatMap(({ sections, buckets }) => [...entriesOf(sections), ...entriesOf(buckets)]),
    fields: lists(({ fields }) => fields),
    english: languages.filter(({ code }) => code === 'en').flatMap(({ fields }) => entriesOf(fields)),
    none: flags(({ none }) => none),
    current: flags(({ current }) => current),
    updated: flags(({ updated }) => updated),
    joints: lists(({ and, through }) => ({ and, through })),
    units: lists(({ time }) => time.units),
    months: languages.flatMap(({ time }) => time.months.flatMap((names, at) => names.map((name) => [name, String(at + 1)] as const))),
  };
}

/** Languages whose nouns stand before their adjectives. */
const HEAD_FIRST = new Set(['pt', 'es', 'fr', 'it', 'ca', 'ro', 'pl', 'ru', 'uk', 'cs', 'vi', 'id', 'th', 'ar']);

type Lists = { readonly [meaning: string]: readonly string[] | undefined };

/** @param most How many phrases of each meaning. */
export function entriesOf(lists: Lists, most = Number.POSITIVE_INFINITY): [phrase: string, meaning: string][] {
  return Object.entries(lists).flatMap(([meaning, words]) =>
    (words ?? []).slice(0, most).map((word): [string, string] => [word, meaning]),
  );
}

function meanings(entries: Entries): Map<string, string> {
  const all = new Map<string, string>();
  for (const [phrase, meaning] of entries) {
    const folded = fold(phrase);
    if (!all.has(folded)) all.set(folded, meaning);
  }
  return all;
}

/** @example `pack([['done', 'done'], ['doing', 'active']])` is `{ do: 'doing\tactive\ndone\tdone' }`. */
export function pack(entries: Entries): Packed {
  const heads = new Map<string, [string, string][]>();
  for (const [phrase, meaning] of meanings(entries)) {
    const head = phrase.slice(0, 2);
    const list = heads.get(head);
    if (list) list.push([phrase, meaning]);
    else heads.set(head, [[phrase, meaning]]);
  }
  const packed = [...heads].map(([head, list]) => [head, list.sort((a, b) => b[0].length - a[0].length).map((pair) => pair.join('\t')).join('\n')]);
  return Object.fromEntries(packed);
}
