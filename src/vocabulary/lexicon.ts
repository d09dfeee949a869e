import {
  entriesOf,
  joinPacked,
  openWords,
  pack,
  type Script,
  scriptOf,
  TABLES,
  type Table,
  type Tables,
} from './compile.ts';
import { compiled } from './compiled.ts';
import type { Status } from './kinds.ts';
import type { Role } from './language.ts';
import { symbols } from './languages/symbols.ts';
import { type Phrases, phrases } from './phrases.ts';

/** All words of all languages, by what they mean: what the recognizers look words up in. */
export interface Lexicon {
  readonly status: Phrases<Status>;
  /** The commonest of them, which are a status even before a title: `Done: login`. */
  readonly plain: Phrases<Status>;
  /** Words before a number: `milestone`, `sprint`. */
  readonly labels: Phrases<'milestone' | 'phase'>;
  /** Labels of a container only in a heading: `step`. */
  readonly weakLabels: Phrases<true>;
  /** Labels whose items have a letter of their own in their ids: `sprint`. */
  readonly idLetters: Phrases<'S' | 'I' | 'R' | 'G'>;
  /** Labels in the plural to their singular. */
  readonly singulars: Phrases<string>;
  readonly buckets: Phrases<Status | 'horizon'>;
  /** What comes next or later in the words of a heading: `upcoming`. */
  readonly ahead: Phrases<true>;
  /** What a horizon begins with that says how much a thing matters: `critical`. */
  readonly importance: Phrases<true>;
  readonly checklists: Phrases<true>;
  /** What begins a heading that explains: `how`. */
  readonly asks: Phrases<true>;
  readonly roles: Phrases<Role>;
  /** What heads a column of which each cell is one piece of work: `task`. */
  readonly work: Phrases<true>;
  /** Words of headings in languages whose nouns stand before their adjectives: `Tarefas técnicas`. */
  readonly headFirst: Phrases<true>;
  /** Field names to their English keys. */
  readonly fields: Phrases<string>;
  /** Field names that are English. */
  readonly english: Phrases<true>;
  readonly none: Phrases<true>;
  /** What holds the place of a text: `tbd`. */
  readonly unwritten: Phrases<true>;
  /** What stands behind a status and takes a part of it back: `except`. */
  readonly limits: Phrases<true>;
  /** What stands before or behind the part that a status is narrowed to: `only`. */
  readonly narrowing: Phrases<true>;
  /** What is said of a part that is still to be done: `pending`. */
  readonly left: Phrases<true>;
  /** What stands behind a status and takes all of it back: `reverted`. */
  readonly reversals: Phrases<true>;
  /** What stands before a status and denies it: `not`. */
  readonly denials: Phrases<true>;
  /** What leads on from a status, or from the head of a phrase: `for`. */
  readonly prepositions: Phrases<true>;
  /** What stands between a part and its whole, a day and its month: `of`. */
  readonly of: Phrases<true>;
  /** What stands before a reference and says what is waited for: `completion of`. */
  readonly awaited: Phrases<true>;
  /** All that stands before, as a reference: `all previous`. */
  readonly allBefore: Phrases<true>;
  readonly current: Phrases<true>;
  /** Words of a status that say that an item is the current one. */
  readonly now: Phrases<true>;
  /** What is said done before it is tested: `code complete`. */
  readonly coded: Phrases<true>;
  /** Words of a status that say that a thing is in use. */
  readonly inUse: Phrases<true>;
  readonly updated: Phrases<true>;
  /** What stands in parentheses and is no part of a title. */
  readonly tags: Phrases<'optional' | 'tag'>;
  readonly joints: Phrases<'and' | 'through'>;
  /** Heads of the columns that name a row; a `number` also stands before one: `no.`. */
  readonly columns: Phrases<'number' | 'id' | 'name'>;
  /** What makes ordinals of digits: `th`. */
  readonly endings: Phrases<true>;
  readonly units: Phrases<'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year'>;
  /** What stands beside a time: `about`; a `part` says which of it, `since` leaves its end open. */
  readonly beside: Phrases<'beside' | 'part' | 'since'>;
  /** Month names to 1..12. */
  readonly months: Phrases<number>;
  /** Numbers in words: `one`, `first`. */
  readonly cardinals: Phrases<number>;
  readonly ordinals: Phrases<number>;
  /** Emoji and other marks beside a text. */
  readonly marks: ReadonlyMap<string, Status>;
  /** The character of a box, `~` of `[~]`; the user's own first. */
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

const NONE_ADDED: ExtraWords = {};
const made = new WeakMap<ExtraWords, Lexicon>();

/** The words of every language we have, and the user's own before them. The same for the same words. */
export function lexicon(extra = NONE_ADDED): Lexicon {
  const known = made.get(extra) ?? makeLexicon(extra);
  made.set(extra, known);
  return known;
}

function makeLexicon(extra: ExtraWords): Lexicon {
  const table = <T>(
    name: Table,
    own?: Parameters<typeof entriesOf>[0],
    decode: (meaning: string) => T = (meaning) => meaning as T,
  ): Phrases<T> => {
    const nth = TABLES.indexOf(name);
    const ours = (head: string) => tablesAt(head)[nth];
    if (!own) return phrases(ours, decode);
    const added = pack(entriesOf(own));
    return phrases((head) => joinPacked(added[head], ours(head)), decode);
  };
  const flag = () => true as const;
  const boxes = Object.entries(extra.boxes ?? {});
  return {
    status: table('status', extra.status),
    plain: table('plain', extra.status),
    labels: table('labels', extra.labels),
    weakLabels: table('weakLabels', undefined, flag),
    idLetters: table('idLetters'),
    singulars: table('singulars'),
    buckets: table('buckets', extra.buckets),
    ahead: table('ahead', undefined, flag),
    importance: table('importance', undefined, flag),
    checklists: table('checklists', undefined, flag),
    asks: table('asks', undefined, flag),
    roles: table('roles', extra.sections),
    work: table('work', undefined, flag),
    headFirst: table('headFirst', undefined, flag),
    fields: table('fields', extra.fields),
    english: table('english', undefined, flag),
    none: table('none', undefined, flag),
    unwritten: table('unwritten', undefined, flag),
    limits: table('limits', undefined, flag),
    narrowing: table('narrowing', undefined, flag),
    left: table('left', undefined, flag),
    reversals: table('reversals', undefined, flag),
    denials: table('denials', undefined, flag),
    prepositions: table('prepositions', undefined, flag),
    of: table('of', undefined, flag),
    awaited: table('awaited', undefined, flag),
    allBefore: table('allBefore', undefined, flag),
    current: table('current', undefined, flag),
    now: table('now', undefined, flag),
    coded: table('coded', undefined, flag),
    inUse: table('inUse', undefined, flag),
    updated: table('updated', undefined, flag),
    tags: table('tags'),
    joints: table('joints'),
    columns: table('columns'),
    endings: table('endings', undefined, flag),
    units: table('units'),
    beside: table('beside'),
    months: table('months', undefined, Number),
    cardinals: table('cardinals', undefined, Number),
    ordinals: table('ordinals', undefined, Number),
    marks: new Map(symbols.marks.map(({ mark, status }) => [mark, status])),
    // Twice: what comes first is written, what comes last is meant.
    boxes: new Map([...boxes, ...symbols.boxes.map(({ mark, status }) => [mark, status] as const), ...boxes]),
  };
}

const NONE: Tables = [];
/** Of so many heads it is kept what begins so: a text may have any number of them. */
const KNOWN = 10_000;
const known = new Map<string, Tables>();
const opened: Partial<Record<Script, (head: string) => Tables | undefined>> = {};

function tablesAt(head: string): Tables {
  let tables = known.get(head);
  if (!tables) {
    const script = scriptOf(head);
    opened[script] ??= openWords(compiled[script]());
    tables = opened[script](head) ?? NONE;
    if (known.size < KNOWN) known.set(head, tables);
  }
  return tables;
}
