import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadReader } from '../../src/read.ts';
import type { Roadmap } from '../../src/roadmap/roadmap.ts';
import { sourceFile } from '../../src/text/source.ts';
import { fold } from '../../src/vocabulary/fold.ts';
import { languages } from '../../src/vocabulary/languages/index.ts';
import { lexicon } from '../../src/vocabulary/lexicon.ts';

// `fixtures/languages/CODE.md` is one plan as its authors would write it in that language; `CODE.2.md` is the same plan
// in other words and notations. All say what `en.md` says, but for the titles.
const directory = new URL('../../fixtures/languages/', import.meta.url);
const names = readdirSync(directory).flatMap((file) => (file.endsWith('.md') ? [file.replace(/\.md$/, '')] : []));
const reader = await loadReader();
const read = (name: string) => reader(sourceFile(`${name}.md`, readFileSync(new URL(`${name}.md`, directory), 'utf8')));

/** Some languages have one word for what English calls a goal, an objective and a purpose. */
const ONE_WORD: Readonly<Record<string, string>> = { objective: 'goal', purpose: 'goal' };

/** English fields stay as written (`deadline`), others are keyed in English (`due`). */
function keyOf(field: string): string {
  const key = lexicon().fields.exact(fold(field)) ?? field;
  return ONE_WORD[key] ?? key;
}

/** Everything but the words: an item to a line, other items by their places. */
function shape({ items, current, updated }: Roadmap): string[] {
  const places = new Map(items.map(({ id }, place) => [id, place]));
  const named = items.findIndex(({ label }) => label !== null && label === current);
  return [
    `current ${named}, updated ${updated}`,
    ...items.map(({ id, kind, status, statusText, checked, parent, dependsOn, fields }, place) => {
      const labelled = kind === 'milestone' || kind === 'phase' ? id : '-';
      const needs = dependsOn.map((needed) => places.get(needed)).sort();
      const keys = [...new Set(Object.keys(fields).map(keyOf))].sort();
      return [
        `${place} ${kind} ${labelled}`,
        `${status.value}${statusText === null ? '' : ' stated'}`,
        `box ${checked}`,
        `in ${parent === null ? '-' : places.get(parent)}`,
        `needs [${needs}]`,
        `fields [${keys}]`,
      ].join(', ');
    }),
  ];
}

const english = shape(read('en'));

it('reads the English plan', async () => {
  await expect(`${english.join('\n')}\n`).toMatchFileSnapshot(new URL('en.shape.txt', directory).pathname);
});

it.each(names.filter((name) => name !== 'en'))('%s says what English says', (name) => {
  expect(shape(read(name))).toEqual(english);
});

it('has the plan in every language', () => {
  const written = new Set(names.map((name) => name.split('.')[0]));
  expect(languages.map(({ code }) => code).filter((code) => !written.has(code))).toEqual([]);
});
