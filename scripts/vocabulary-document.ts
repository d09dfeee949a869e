import { STATUSES } from '../src/roadmap/roadmap.ts';
import type { Language } from '../src/vocabulary/language.ts';
import { languages } from '../src/vocabulary/languages/index.ts';
import { symbols } from '../src/vocabulary/languages/symbols.ts';
import type { Generated } from './generated-file.ts';

/** What follows from the tables of words. */
export const vocabularyFiles: readonly Generated[] = [{ path: 'docs/vocabulary.md', render: vocabularyDocument }];

/** So many spellings are shown of one meaning. */
const MOST = 6;

/** `docs/vocabulary.md`: every language by its first spellings. */
function vocabularyDocument(): string {
  return [head(), marks(), ...languages.map(section)].join('\n');
}

function head(): string {
  return `<!-- Generated from src/vocabulary by npm run generate. -->

# The words

All ${languages.length} languages and the marks are read at once, in every file: nothing is to be chosen. Letter case, width and diacritics
do not matter. At most ${MOST} spellings of a meaning are shown here; each heading links to the whole table. Words of your own
go into \`roadmap.config.yaml\`, as the [manual](cli.md#the-command-line) shows, and win over these. What the rows mean:

- **status** states how an item stands: alone, in parentheses, in a field, a cell, or at a line's end;
- **label** stands before a number and makes a milestone or a phase: \`Sprint 3\`;
- **group** is a heading that groups by state, or by horizon, which says nothing of the state;
- **section** is a sub-heading, by what stands below it; what stands under *prose* is never an item;
- **tag** stands in parentheses behind a title, and is no part of it; what is written *beside a time* is part of that: \`mid July\`;
- **field** is the name before a colon, by its English key.
`;
}

function marks(): string {
  const written = (of: typeof symbols.marks, status: string) =>
    unique(of.filter((each) => each.status === status).map(({ mark }) => mark.replace('\uFE0F', '')));
  const rows = STATUSES.map((status) => [
    status,
    written(symbols.marks, status).map(cell).join(' '),
    written(symbols.boxes, status)
      .map((mark) => `\`[${mark}]\``)
      .join(' '),
  ]);
  return `## Marks\n\nA legend in the file wins over these, and gives colours a meaning: \`⏳ pending · 🟡 in progress · 🟢 done\`.\n\n${table(['status', 'beside a text', 'in a box, besides `[x]` and `[ ]`'], rows)}`;
}

function section(language: Language): string {
  const { code, name, status, labels, buckets, sections, fields, time } = language;
  const rows: Row[] = [
    ...of('status', status),
    ...of('label', labels),
    ...of('group', buckets),
    ['ahead', language.ahead],
    ...of('section', sections),
    ['nothing', language.none],
    ['yet to write', language.unwritten],
    ['current', language.current],
    ['updated', language.updated],
    ['optional', language.optional],
    ['tag', language.tags],
    ['and', language.and],
    ['through', language.through],
    ['of', language.of],
    ...of('column', language.columns),
    ['beside a time', time.beside],
    ['part of a time', time.part],
    ['beside its begin', time.since],
    ['month', time.months.map(first)],
  ];
  const named = (lists: Lists) => Object.entries(lists).map(([key, words = []]) => `*${key}* ${cell(first(words))}`);
  const lines = [
    ...rows.flatMap(([meaning, words]) => (words.length > 0 ? [[meaning, shown(words, meaning)]] : [])),
    ['unit', named(time.units).join(', ')],
    ['field', named(fields).join(', ')],
  ];
  const title = `## [${name}](../src/vocabulary/languages/${code.toLowerCase()}.ts) (\`${code}\`)`;
  return `${title}\n\n${table(['meaning', 'words'], lines)}`;
}

type Lists = Readonly<Record<string, readonly string[] | undefined>>;
type Row = readonly [meaning: string, words: readonly string[]];

function of(prefix: string, lists: Lists): Row[] {
  return Object.entries(lists).map(([key, words = []]) => [`${prefix} *${key}*`, words]);
}

function shown(words: readonly string[], meaning: string): string {
  const most = meaning === 'month' ? words.length : MOST;
  const more = words.length - most;
  return words.slice(0, most).map(cell).join(', ') + (more > 0 ? `, and ${more} more` : '');
}

function first(words: readonly string[]): string {
  return words[0] ?? '';
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)];
}

/** A word that stays text in a cell of a table. */
function cell(word: string): string {
  return word.replace(/[|\\*_<`]/g, '\\$&');
}

function table(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [headers, headers.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}
