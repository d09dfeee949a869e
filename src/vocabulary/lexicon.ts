import type { Status } from '../roadmap/roadmap.ts';
import type { Language, Role } from './language.ts';
import { languages } from './languages/index.ts';
import { symbols } from './languages/symbols.ts';
import { type Phrases, phrases } from './phrases.ts';

/** All words of all languages, by what they mean: what the recognizers look words up in. */
export interface Lexicon {
  readonly languages: readonly Language[];
  readonly status: Phrases<Status>;
  /** Words before a number: `milestone`, `sprint`. */
  readonly labels: Phrases<'milestone' | 'phase'>;
  readonly buckets: Phrases<Status | 'horizon'>;
  readonly roles: Phrases<Role>;
  /** Words of headings in languages whose nouns stand before their adjectives: `Tarefas técnicas`. */
  readonly headFirst: Phrases<true>;
  /** Field names to their English keys. */
  readonly fields: Phrases<string>;
  /** Field names that are English. */
  readonly english: Phrases<true>;
  readonly none: Phrases<true>;
  readonly current: Phrases<true>;
  readonly updated: Phrases<true>;
  readonly joints: Phrases<'and' | 'through'>;
  readonly units: Phrases<'day' | 'week' | 'month' | 'quarter' | 'year'>;
  /** Month names to 1..12. */
  readonly months: Phrases<number>;
  /** Emoji and other marks beside a text. */
  readonly marks: ReadonlyMap<string, Status>;
  /** The character of a box, `~` of `[~]`. */
  readonly boxes: ReadonlyMap<string, Status>;
}

/** What a configuration adds. The user's words win over ours. */
export interface ExtraWords {
  readonly status?: Partial<Record<Status, readonly string[]>>;
  readonly labels?: Partial<Record<'milestone' | 'phase', readonly string[]>>;
  readonly buckets?: Partial<Record<Status | 'horizon', readonly string[]>>;
  readonly sections?: Partial<Record<Role, readonly string[]>>;
  readonly fields?: Readonly<Record<string, readonly string[]>>;
  readonly boxes?: Readonly<Record<string, Status>>;
}

let standard: Lexicon | undefined;

/** The words of every language we have, and the user's own before them. */
export function lexicon(extra?: ExtraWords): Lexicon {
  if (extra) return buildLexicon(languages, extra);
  standard ??= buildLexicon(languages, {});
  return standard;
}

function buildLexicon(tables: readonly Language[], extra: ExtraWords): Lexicon {
  const gather = <T extends string>(own: Lists | undefined, of: (language: Language) => Lists): Phrases<T> =>
    phrases([own ?? {}, ...tables.map(of)].flatMap((lists) => entries<T>(lists)));
  const flags = (of: (language: Language) => readonly string[]): Phrases<true> =>
    phrases(tables.flatMap((language) => of(language).map((word) => [word, true] as const)));
  return {
    languages: tables,
    status: gather(extra.status, (language) => language.status),
    labels: gather(extra.labels, (language) => language.labels),
    buckets: gather(extra.buckets, (language) => language.buckets),
    roles: gather(extra.sections, (language) => language.sections),
    headFirst: phrases(
      tables
        .filter(({ code }) => HEAD_FIRST.has(code))
        .flatMap(({ sections, buckets }) => [...entries(sections), ...entries(buckets)].map(([word]) => [word, true] as const)),
    ),
    fields: gather(extra.fields, (language) => language.fields),
    english: phrases(tables.filter(({ code }) => code === 'en').flatMap(({ fields }) => entries(fields).map(([word]) => [word, true] as const))),
    none: flags((language) => language.none),
    current: flags((language) => language.current),
    updated: flags((language) => language.updated),
    joints: phrases(
      tables.flatMap(({ and, through }) => [
        ...and.map((word) => [word, 'and'] as const),
        ...through.map((word) => [word, 'through'] as const),
      ]),
    ),
    units: gather(undefined, (language) => language.time.units),
    months: phrases(
      tables.flatMap(({ time }) => time.months.flatMap((names, at) => names.map((name) => [name, at + 1] as const))),
    ),
    marks: new Map(symbols.marks.map(({ mark, status }) => [mark, status])),
    boxes: new Map([...symbols.boxes.map(({ mark, status }) => [mark, status] as const), ...Object.entries(extra.boxes ?? {})]),
  };
}

const HEAD_FIRST = new Set(['pt', 'es', 'fr', 'it', 'ca', 'ro', 'pl', 'ru', 'uk', 'cs', 'vi', 'id', 'th', 'ar']);

type Lists = { readonly [key: string]: readonly string[] | undefined };

function entries<T extends string>(lists: Lists): [string, T][] {
  return Object.entries(lists).flatMap(([key, words]) => (words ?? []).map((word): [string, T] => [word, key as T]));
}
