import { describe, expect, it } from 'vitest';
import { STATUSES } from '../../src/roadmap/roadmap.ts';
import { fold } from '../../src/vocabulary/fold.ts';
import { type Language, ROLES } from '../../src/vocabulary/language.ts';
import { english } from '../../src/vocabulary/languages/en.ts';
import { languages } from '../../src/vocabulary/languages/index.ts';

// NFKC, but for sara am, which it takes apart into two characters that nobody types.
const normalized = (word: string) => word.normalize('NFKC').replaceAll('\u0E4D\u0E32', '\u0E33');

type Lists = Readonly<Record<string, readonly string[] | undefined>>;

const lists = (language: Language): Lists => ({
  ...prefixed('status', language.status),
  ...prefixed('labels', language.labels),
  ...prefixed('buckets', language.buckets),
  weakLabels: language.weakLabels,
  ahead: language.ahead,
  optional: language.optional,
  tags: language.tags,
  importance: language.importance,
  checklists: language.checklists,
  unwritten: language.unwritten,
  inUse: language.inUse,
  ...prefixed('columns', language.columns),
  beside: language.time.beside,
  part: language.time.part,
  ...prefixed('sections', language.sections),
  ...prefixed('fields', language.fields),
  ...prefixed('units', language.time.units),
  none: language.none,
  current: language.current,
  updated: language.updated,
  and: language.and,
  through: language.through,
  months: language.time.months.flat(),
});

const prefixed = (prefix: string, of: Lists) =>
  Object.fromEntries(Object.entries(of).map(([name, words]) => [`${prefix}.${name}`, words ?? []]));

const headings = ({ buckets, sections }: Language): Lists => {
  const { horizon, ...states } = buckets;
  const { prose, ...others } = sections;
  const shared = new Set(horizon.filter((word) => prose.includes(word)));
  return {
    bucket: [...Object.values(states).flat(), ...horizon.filter((word) => !shared.has(word))],
    section: [...Object.values(others).flat(), ...prose.filter((word) => !shared.has(word))],
  };
};

/** Words that stand in two lists of one record. */
function claimedTwice(of: Lists): string[] {
  const owner = new Map<string, string>();
  const twice: string[] = [];
  for (const [name, words] of Object.entries(of)) {
    for (const word of words ?? []) {
      const other = owner.get(word);
      if (other !== undefined && other !== name) twice.push(`${word}: ${other}, ${name}`);
      owner.set(word, name);
    }
  }
  return twice;
}

it('has one table for each language', () => {
  expect(new Set(languages.map((language) => language.code)).size).toBe(languages.length);
  expect(languages[0]).toBe(english);
});

describe.each(languages.map((language) => [language.code, language] as const))('%s', (_code, language) => {
  it('has words for every status, role, unit and month', () => {
    for (const status of STATUSES) expect(language.status[status], status).not.toHaveLength(0);
    for (const role of ROLES) expect(language.sections[role], role).not.toHaveLength(0);
    for (const words of Object.values(language.time.units)) expect(words).not.toHaveLength(0);
    for (const [name, words] of Object.entries(lists(language))) expect(words, name).not.toHaveLength(0);
    for (const status of STATUSES) expect(language.buckets[status], status).toBeDefined();
    expect(language.time.months).toHaveLength(12);
  });

  it('has every word once in its list', () => {
    for (const [name, words] of Object.entries(lists(language))) {
      expect(
        (words ?? []).filter((word, at) => words?.indexOf(word) !== at),
        name,
      ).toEqual([]);
    }
  });

  it('has words in lower case and NFKC, trimmed, with single blanks', () => {
    const odd = Object.values(lists(language))
      .flatMap((words) => words ?? [])
      .filter((word) => word !== normalized(word).toLowerCase().trim().replace(/\s+/g, ' '));
    expect(odd).toEqual([]);
  });

  it.each([
    ['status', language.status],
    ['buckets', language.buckets],
    ['sections', language.sections],
    ['labels', language.labels],
    ['fields', language.fields],
  ] as const)('has no word with two meanings in %s', (_name, record) => {
    expect(claimedTwice(record)).toEqual([]);
  });

  // "Next steps" are a horizon where they are worked out, else prose: only that pair may share words.
  it('has no heading that is both a bucket and a section, but for a horizon that may be prose', () => {
    expect(claimedTwice(headings(language))).toEqual([]);
  });

  it('has a letter only for what is a label', () => {
    const labels = languages.flatMap(({ labels }) => [...labels.milestone, ...labels.phase]);
    expect(labels).toEqual(expect.arrayContaining(Object.values(language.idLetters ?? {}).flat()));
  });

  it('keys its fields as English does', () => {
    expect(Object.keys(language.fields).filter((key) => !(key in english.fields))).toEqual([]);
  });
});

describe('across languages', () => {
  // One lexicon holds all languages, so a word must not mean two things, whatever its case and diacritics.
  const across = (name: string, of: (language: Language) => Lists): [string, string[]] => {
    const meanings = new Map<string, Map<string, string>>();
    for (const language of languages) {
      for (const [key, words] of Object.entries(of(language))) {
        for (const word of words ?? []) {
          const meaning = meanings.get(fold(word)) ?? new Map<string, string>();
          meanings.set(fold(word), meaning.set(key, `${meaning.get(key) ?? ''} ${language.code}`));
        }
      }
    }
    return [
      name,
      [...meanings]
        .filter(([, meaning]) => meaning.size > 1)
        .map(
          ([word, meaning]) => `${word}: ${[...meaning].map(([key, codes]) => `${key} (${codes.trim()})`).join(', ')}`,
        ),
    ];
  };

  it.each([
    across('status', (language) => language.status),
    across('labels', (language) => language.labels),
    across('buckets', (language) => language.buckets),
    across('sections', (language) => language.sections),
    across('headings', headings),
    across('fields', (language) => language.fields),
    across('units', (language) => language.time.units),
    across('months', (language) => Object.fromEntries(language.time.months.entries())),
    across('joints', ({ and, through }) => ({ and, through })),
    across('beside', ({ time: { beside, part, since } }) => ({ beside, part, since })),
    across('columns', ({ columns }) => columns),
    across('ids', ({ idLetters = {} }) => idLetters),
  ])('a word has one meaning in %s', (_name, twice) => {
    expect(twice).toEqual([]);
  });
});
