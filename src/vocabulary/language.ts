import type { Status } from './kinds.ts';

/** The meaning of a sub-heading, or of a line that ends in a colon, by its words. */
export const ROLES = ['criteria', 'tasks', 'requirements', 'structure', 'prose', 'dependencies'] as const;
export type Role = (typeof ROLES)[number];

/** So many words of a status are its commonest: the first of its list. */
export const COMMONEST = 6;

/** What is written beside a sign is part of it. */
export interface Signs {
  readonly colon: string;
  readonly comma: string;
  readonly parentheses: readonly [open: string, close: string];
}

export const SIGNS: Signs = { colon: ': ', comma: ', ', parentheses: [' (', ')'] };

/**
 * One natural language as data. All words are in lower case; matching ignores case, width and diacritics where the
 * exact spelling finds nothing. **The first spelling of each list is the one that is written.**
 */
export interface Language {
  /** BCP 47: `en`, `pt`, `zh-Hans`. */
  readonly code: string;
  readonly name: string;
  /** True where nouns stand before their adjectives, and so begin a heading: `Tarefas técnicas`. */
  readonly headFirst?: true;
  /** What a heading begins with that explains: `How we release`. No words that begin a name in another language, as `comment`. */
  readonly asks?: readonly string[];
  /** What is written for letters that a keyboard lacks: `ae` for `ä`. */
  readonly letters?: Readonly<Record<string, string>>;
  /** What is written between a name and its value, and between names, where it is not `: ` and `, `. */
  readonly signs?: Signs;
  /** True where nouns have a capital anywhere. */
  readonly capitalNouns?: true;
  /** Words that state a status alone, in parentheses, in a field, a cell, or at a line's end. */
  readonly status: Readonly<Record<Status, readonly string[]>>;
  /** Words that stand before a number in a label: `Milestone 3`, `Phase 12`, `Sprint 1-2`, `第 3 阶段` (written as `阶段`). */
  readonly labels: { readonly milestone: readonly string[]; readonly phase: readonly string[] };
  /** Which of them number the parts of a phase as often as phases: `step`. They make a phase only in a heading. */
  readonly weakLabels: readonly string[];
  /** Which of them give the ids of their items a letter of their own: `S3` of `Sprint 3`. Any other word gives `M` or `P`, a week `W`. */
  readonly idLetters?: Readonly<Partial<Record<'S' | 'I' | 'R' | 'G', readonly string[]>>>;
  /** Headings that group by state or horizon. `horizon` says nothing of the status; the others imply it. */
  readonly buckets: Readonly<Partial<Record<Status, readonly string[]>>> & { readonly horizon: readonly string[] };
  /** Words of a heading that say what comes next or later, and so nothing of a state: `upcoming`. */
  readonly ahead: readonly string[];
  /** First words of a horizon that say how much a thing matters, not that it can wait: `critical`, `high`. */
  readonly importance: readonly string[];
  /** Words of a heading above what is ticked off at the end: `checklist`. */
  readonly checklists: readonly string[];
  /** Words of sub-headings by what stands below them. */
  readonly sections: Readonly<Record<Role, readonly string[]>>;
  /** One piece of work, as the head of a column of them: `task`. Not what may as well head a list in each cell: `tasks`. */
  readonly work: readonly string[];
  /** Names of fields by their English key: `goal`, `objective`, `outcome`, `target`, `time`, `owner`, `status`, `duration`, ... */
  readonly fields: Readonly<Record<string, readonly string[]>>;
  /** Ways to say that nothing is meant: `none`, `nothing`, `n/a`. */
  readonly none: readonly string[];
  /** What holds the place of a text that nobody has written yet: `tbd`, `to be defined`. */
  readonly unwritten: readonly string[];
  /** Words behind a status that take a part of it back: `except`, `but`. */
  readonly limits: readonly string[];
  /** Words before or behind the part that a status is narrowed to: `only`. */
  readonly narrowing: readonly string[];
  /** What is said of a part that is still to be done: `pending`, `missing`. */
  readonly left: readonly string[];
  /** Words behind a status that take all of it back: `reverted`. */
  readonly reversals: readonly string[];
  /** Words before a status that deny it: `not`. */
  readonly denials: readonly string[];
  /** Words that lead on from a status or from the head of a phrase: `for`, `since`. None where they stand behind their noun. */
  readonly prepositions: readonly string[];
  /** Words between the head of a phrase and what it is of, a part and its whole, a day and its month: `3 of 5`, `3 de março`. */
  readonly of: readonly string[];
  /** What is waited for of another item, where that is named behind it: `completion of`. None where it stands before it. */
  readonly awaited: readonly string[];
  /** What is waited for where it is all that stands before: `all previous`. */
  readonly allBefore?: readonly string[];
  /** `current milestone`, `current phase`. */
  readonly current: readonly string[];
  /** Words of a status that also say that the item is the current one: `current`. */
  readonly now: readonly string[];
  /** What is said done of the making alone, before the tests: `code complete`. */
  readonly coded?: readonly string[];
  /** Words of a status that also say that a thing is in use, and take a noun with them: `active`. */
  readonly inUse: readonly string[];
  /** `last update`, `last updated`, `updated`. */
  readonly updated: readonly string[];
  /** What stands in parentheses behind what need not be done. */
  readonly optional: readonly string[];
  /** What else stands in parentheses behind a title and is no part of it: `new`. No words of a status. */
  readonly tags: readonly string[];
  /** `and`, `&` in a list of references; `to`, `through` in a range. */
  readonly and: readonly string[];
  readonly through: readonly string[];
  /** Heads of the columns that name a row. No signs such as `#`; `no.` also stands before a number. */
  readonly columns: {
    readonly number: readonly string[];
    readonly id: readonly string[];
    readonly name: readonly string[];
  };
  /** Numbers in words, from one and from first on, each with its forms; none where the script has digits of its own for them. */
  readonly numbers: {
    readonly cardinal: readonly (readonly string[])[];
    readonly ordinal: readonly (readonly string[])[];
    /** What is glued to digits and makes them an ordinal: `th`. No signs, and no dot. */
    readonly endings: readonly string[];
  };
  readonly time: {
    /** Singular and plural, in lower case: `week`, `weeks`. */
    readonly units: {
      readonly hour: readonly string[];
      readonly day: readonly string[];
      readonly week: readonly string[];
      readonly month: readonly string[];
      readonly quarter: readonly string[];
      readonly year: readonly string[];
    };
    /** What stands beside a time, is part of it and leaves it as it is: `about`, `by`. */
    readonly beside: readonly string[];
    /** What so stands there and says which part of it is meant: `early`, `end of`. */
    readonly part: readonly string[];
    /** What stands beside the begin of a time and leaves its end open: `from`. */
    readonly since: readonly string[];
    /** January to December, each with its short forms. */
    readonly months: readonly (readonly string[])[];
  };
}
