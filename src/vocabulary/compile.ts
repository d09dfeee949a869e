import { append } from '../text/append.ts';
import { sameStart } from '../text/same-ends.ts';
import { fold } from './fold.ts';
import { COMMONEST, type Language } from './language.ts';

/** The phrases of a table by their head, which is their first two characters: see {@link pack}. */
export type Packed = Readonly<Record<string, string>>;

/** Most documents need the first only. */
const SCRIPTS = ['latin', 'eastAsian', 'other'] as const;
export type Script = (typeof SCRIPTS)[number];

/** The tables of all languages by script, laid out so that nothing is taken apart but what is looked up: see {@link openWords}. */
export type Compiled = Readonly<Record<Script, () => Buffer>>;

type Entries = Iterable<readonly [phrase: string, meaning: string]>;

/** Where two languages read a word differently, the earlier one is right. */
export function compile(languages: readonly Language[]): Compiled {
  const heads = new Map<string, string[]>();
  const tables = tablesOf(languages);
  for (const [nth, name] of TABLES.entries())
    for (const [head, lines] of Object.entries(pack(tables[name])))
      heads.set(head, (heads.get(head) ?? TABLES.map(() => '')).with(nth, lines));
  const wordsOf = (script: Script) => () => layOut([...heads].filter(([head]) => scriptOf(head) === script));
  return { latin: wordsOf('latin'), eastAsian: wordsOf('eastAsian'), other: wordsOf('other') };
}

/** Which of {@link Compiled} holds what begins so. Dashes and emoji, which stand in any document, are with the Latin script. */
export function scriptOf(head: string): Script {
  const code = head.charCodeAt(0);
  const isSign = (code >= 0x2000 && code < 0x2e80) || (code >= 0xd800 && code < 0xe000);
  return code < 0x250 || isSign ? 'latin' : code < 0x2000 ? 'other' : 'eastAsian';
}

/** What there are words for: see `Lexicon`. */
export const TABLES = [
  ...['status', 'plain', 'labels', 'buckets', 'roles', 'headFirst', 'fields', 'english', 'none', 'current', 'now'],
  ...['updated', 'tags', 'joints', 'units', 'months', 'beside', 'cardinals', 'ordinals', 'limits'],
  ...['awaited', 'weakLabels', 'ahead', 'narrowing', 'left', 'reversals', 'denials', 'prepositions', 'of', 'idLetters'],
  ...['singulars', 'importance', 'checklists', 'unwritten', 'inUse', 'columns', 'endings', 'coded', 'asks', 'work'],
  ...['allBefore'],
] as const;
export type Table = (typeof TABLES)[number];

/** What begins with a head, by the place of each table in {@link TABLES}; empty where nothing does. */
export type Tables = readonly string[];

/** Behind a table, and behind the last of a head: signs that stand in no word. */
const [BETWEEN, END] = ['\x01', 2];

/** Where the tables of each head begin, as JSON; then the tables. All in bytes. */
function layOut(heads: readonly (readonly [head: string, tables: Tables])[]): Buffer {
  const places: Record<string, number> = {};
  let lines = '';
  let at = 0;
  for (const [head, tables] of heads) {
    const line = tables.join(BETWEEN) + String.fromCharCode(END);
    places[head] = at;
    lines += line;
    at += Buffer.byteLength(line);
  }
  return Buffer.from(`${JSON.stringify(places)}${String.fromCharCode(END)}${lines}`);
}

/** Looks heads up in what `compile` has laid out. */
export function openWords(bytes: Buffer): (head: string) => Tables | undefined {
  const textFrom = (from: number) => bytes.toString('utf8', from, bytes.indexOf(END, from));
  const places: Readonly<Record<string, number>> = JSON.parse(textFrom(0));
  const begin = bytes.indexOf(END) + 1;
  return (head) => {
    const at = places[head];
    return at === undefined ? undefined : textFrom(begin + at).split(BETWEEN);
  };
}

function tablesOf(languages: readonly Language[]): Record<Table, Entries> {
  const lists = (of: (language: Language) => Lists, most?: number) =>
    languages.flatMap((language) => spelled(language, entriesOf(of(language), most)));
  const flags = (of: (language: Language) => readonly string[]) => lists((language) => ({ '+': of(language) }));
  const inOrder = (of: (language: Language) => readonly (readonly string[])[]) =>
    lists((language) => Object.fromEntries(of(language).map((names, at) => [String(at + 1), names])));
  return {
    status: lists(({ status }) => status),
    // `Testing: unit` is a name, `Done: unit` is not: before a title only the commonest words are a status.
    plain: lists(({ status }) => status, COMMONEST),
    labels: lists(({ labels }) => labels),
    weakLabels: flags(({ weakLabels }) => weakLabels),
    buckets: lists(({ buckets }) => buckets),
    ahead: flags(({ ahead }) => ahead),
    importance: flags(({ importance }) => importance),
    checklists: flags(({ checklists }) => checklists),
    unwritten: flags(({ unwritten }) => unwritten),
    inUse: flags(({ inUse }) => inUse),
    idLetters: lists(({ idLetters = {} }) => idLetters),
    singulars: singularsOf(languages),
    columns: lists(({ columns }) => columns),
    coded: flags(({ coded = [] }) => coded),
    endings: flags(({ numbers }) => numbers.endings),
    asks: flags(({ asks }) => asks ?? []),
    roles: lists(({ sections }) => sections),
    work: flags(({ work }) => work),
    headFirst: languages
      .filter(({ headFirst }) => headFirst)
      .flatMap(({ sections, buckets }) => [...entriesOf(sections), ...entriesOf(buckets)]),
    fields: lists(({ fields }) => fields),
    english: languages.filter(({ code }) => code === 'en').flatMap(({ fields }) => entriesOf(fields)),
    none: flags(({ none }) => none),
    limits: flags(({ limits }) => limits),
    narrowing: flags(({ narrowing }) => narrowing),
    left: flags(({ left }) => left),
    reversals: flags(({ reversals }) => reversals),
    denials: flags(({ denials }) => denials),
    prepositions: flags(({ prepositions }) => prepositions),
    of: flags(({ of }) => of),
    awaited: flags(({ awaited }) => awaited),
    allBefore: flags(({ allBefore = [] }) => allBefore),
    current: flags(({ current }) => current),
    now: flags(({ now }) => now),
    updated: flags(({ updated }) => updated),
    tags: lists(({ optional, tags }) => ({ optional, tag: tags })),
    joints: lists(({ and, through }) => ({ and, through })),
    units: lists(({ time }) => time.units),
    beside: lists(({ time }) => ({ beside: time.beside, part: time.part, since: time.since })),
    months: inOrder(({ time }) => time.months),
    cardinals: inOrder(({ numbers }) => numbers.cardinal),
    ordinals: inOrder(({ numbers }) => numbers.ordinal),
  };
}

/** Labels in the plural with their singular, but for what is a singular in another language, or has another there: `etapě`, `étape`. */
function singularsOf(languages: readonly Language[]): Entries {
  const labels = languages.flatMap((language) => Object.values<readonly string[]>(language.labels));
  const meanings = new Map<string, Map<string, string>>();
  for (const list of labels) {
    for (const [at, word] of list.entries()) {
      const one = list.slice(0, at).find((each) => isPlural(word, each)) ?? word;
      const known = meanings.get(fold(word)) ?? new Map<string, string>();
      meanings.set(fold(word), known.set(fold(one), one));
    }
  }
  return [...meanings].flatMap(([word, ones]): [string, string][] =>
    ones.has(word) || ones.size > 1 ? [] : [...ones.values()].map((one) => [word, one]),
  );
}

/** True if one word may be another that only ends differently: more than two thirds of its letters are the same, and at least three. */
function isPlural(word: string, one: string): boolean {
  const same = sameStart(one, word);
  return same > 2 && 3 * same > 2 * one.length && word.length >= one.length && word.length - same <= 4;
}

/** What is also written without the letters of a language: `naechste Schritte`. */
function spelled<T>({ letters }: Language, entries: readonly (readonly [string, T])[]): (readonly [string, T])[] {
  if (!letters) return [...entries];
  const plain = (word: string) => word.replace(/\P{ASCII}/gu, (letter) => letters[letter] ?? letter);
  return entries.flatMap((entry) => (plain(entry[0]) === entry[0] ? [entry] : [entry, [plain(entry[0]), entry[1]]]));
}

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

/**
 * The phrases that begin with each head, in lines, longest first, each with its meaning behind a tab. A line end stands
 * before and behind each, so that one is found by a search.
 *
 * @example `pack([['done', 'done'], ['doing', 'active']])` is `{ do: '\ndoing\tactive\ndone\tdone\n' }`.
 */
export function pack(entries: Entries): Packed {
  const heads = new Map<string, string[]>();
  for (const [phrase, meaning] of meanings(entries)) {
    const head = phrase.slice(0, 2);
    append(heads, head, `${phrase}\t${meaning}`);
  }
  return Object.fromEntries([...heads].map(([head, lines]) => [head, inLines(lines)]));
}

/** Of lines as long, the first stays the first. */
function inLines(lines: readonly string[]): string {
  const length = (line: string) => line.indexOf('\t');
  return `\n${[...lines].sort((a, b) => length(b) - length(a)).join('\n')}\n`;
}

/** The phrases of both under one head. Of equal ones `first` is found. */
export function joinPacked(first: string | undefined, second: string | undefined): string | undefined {
  if (!first || !second) return first || second;
  return inLines([first, second].flatMap((lines) => lines.trim().split('\n')));
}
