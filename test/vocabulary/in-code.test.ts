import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseAst } from 'vitest/node';
import { KINDS, STATUSES } from '../../src/roadmap/roadmap.ts';
import { fold } from '../../src/vocabulary/fold.ts';
import { ROLES } from '../../src/vocabulary/language.ts';
import { languages } from '../../src/vocabulary/languages/index.ts';

/** Of all that reads texts, judges them and writes them. */
const FOLDERS = ['text', 'markdown', 'facts', 'roadmap', 'edit', 'check', 'merge', 'history'];

/** Files whose patterns hold words that no author writes, but a program, a forge or a standard, alike in all languages. */
const NOTATIONS: Readonly<Record<string, string>> = {
  'markdown/details-tags.ts': 'tags of HTML',
  'edit/items/block.ts': 'tags of HTML',
  'merge/groups.ts': 'tags of HTML',
  'markdown/managed.ts': 'our own comments',
  'check/ignores.ts': 'our own comments',
  'check/rules/require-criteria-ticked-by-commit.ts': 'our own trailer of a commit',
  'roadmap/bind/statements.ts': 'GSD calls its files `01-02-PLAN.md`',
  'edit/items/name-form.ts': 'GSD calls its files `01-02-PLAN.md`',
  'check/queries/apart.ts': 'GSD writes `(INSERTED)`',
  'check/queries/losses.ts': 'how files are called',
  'check/rules/missing-path.ts': 'how files are called',
  'check/queries/slugs.ts': 'attributes of HTML',
  'check/rules/missing-anchor.ts': 'anchors of GitHub',
  'check/queries/targets.ts': 'addresses of forges',
};

/** Shorter ones are the suffixes, abbreviations and letters of notations as often. */
const wordsIn = (text: string) => fold(text).match(/\p{L}{4,}/gu) ?? [];
const known = new Set(languages.flatMap(({ code, name, letters, ...lists }) => stringsIn(lists).flatMap(wordsIn)));

test('words of languages stand in their tables, not in patterns', () => {
  const found = FOLDERS.flatMap(filesIn).map((file): [string, string[]] => [file, knownWordsIn(file)]);
  const holding = found.filter(([, words]) => words.length > 0);
  expect(holding.filter(([file]) => !(file in NOTATIONS))).toEqual([]);
  expect(Object.keys(NOTATIONS).sort()).toEqual(holding.map(([file]) => file).sort());
});

function filesIn(folder: string): string[] {
  const names = readdirSync(`src/${folder}`, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.ts')).map((name) => `${folder}/${name}`);
}

/** Those in the regular expressions of a file, without escapes: `\p{Letter}`. */
function knownWordsIn(file: string): string[] {
  const words = new Set<string>();
  JSON.stringify(parseAst(readFileSync(`src/${file}`, 'utf8'), { lang: 'ts' }), (_, node) => {
    const pattern: string = node?.regex?.pattern ?? '';
    if (!isChoiceOfKeys(pattern))
      for (const word of wordsIn(pattern.replace(/\\(?:p\{[^}]*\}|u\{?[\da-f]+\}?|x..|.)/gi, ' ')))
        if (known.has(word)) words.add(word);
    return node;
  });
  return [...words];
}

/** `^(?:criteria|tasks)$` asks for one of our own names, not for a word of a text. */
function isChoiceOfKeys(pattern: string): boolean {
  const keys = /^\^\(\?:([a-z|]+)\)\$$/.exec(pattern)?.[1]?.split('|') ?? [];
  return keys.length > 0 && keys.every((key) => [...ROLES, ...STATUSES, ...KINDS].some((each) => each === key));
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(stringsIn) : [];
}
