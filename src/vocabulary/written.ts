import { once } from '../text/once.ts';
import { fold } from './fold.ts';
import type { Status } from './kinds.ts';
import { COMMONEST, type Language, SIGNS, type Signs } from './language.ts';
import { languages } from './languages/index.ts';

/** What we write in a language, and by what we know that a document is written in it. */
export interface Written {
  readonly code: string;
  readonly status: Readonly<Record<Status, string>>;
  /** The commonest words of all statuses, in lower case. */
  readonly usual: readonly string[];
  /** Words before a number: `milestone`, `phase`. */
  readonly labels: Readonly<Record<'milestone' | 'phase', string>>;
  readonly signs: Signs;
  readonly capitalNouns: boolean;
  /** The heading of exit criteria. */
  readonly criteria: string;
  /** Names of fields by their English key. */
  readonly fields: Readonly<Record<string, string>>;
  /** Folded words of labels, statuses, fields and sub-headings. */
  readonly known: readonly string[];
}

/** In the order of the languages. The build puts the value into a file that is read when it is asked for. */
export const written: () => readonly Written[] = once(() => languages.map(writtenIn));

function writtenIn(language: Language): Written {
  const { code, status, fields, labels, sections, signs = SIGNS, capitalNouns = false } = language;
  const lists = [status, fields, labels, sections].flatMap((each) => Object.values<readonly string[]>(each));
  const [criteria = ''] = sections.criteria;
  const known = [...new Set(lists.flat().map(fold))];
  const first = { status: firsts(status), labels: firsts(labels), fields: firsts(fields) };
  const usual = Object.values(status).flatMap((each) => each.slice(0, COMMONEST));
  return { code, ...first, usual, signs, capitalNouns, criteria, known };
}

/** The spelling that is written is the first. */
function firsts<Key extends string>(lists: Readonly<Record<Key, readonly string[]>>): Record<Key, string> {
  const entries = Object.entries<readonly string[]>(lists).map(([key, [first = '']]) => [key, first]);
  return Object.fromEntries(entries) as Record<Key, string>;
}
