import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadReader } from '../../src/read.ts';
import { law } from '../support/law.ts';
import { randomPlan } from '../support/nasty.ts';
import { graphOf, readOrRefuse } from '../support/sound.ts';
import { SPELLINGS } from '../support/spellings.ts';
import { plainText } from '../support/variants.ts';

const directory = new URL('../../fixtures/dialects/', import.meta.url);
const dialects = readdirSync(directory)
  .filter((name) => name.endsWith('.md'))
  .map((name) => readFileSync(new URL(name, directory), 'utf8'));
const read = await loadReader();

/** The graph, without how boxes and apostrophes are written. */
function graph(text: string): unknown {
  const roadmap = readOrRefuse(read, text);
  if (!roadmap) return null;
  const { items, ...head } = graphOf(roadmap);
  return JSON.parse(
    JSON.stringify({ ...head, items: items.map((item) => ({ ...item, statusText: null })) }).replaceAll('’', "'"),
  );
}

test.each(Object.entries(SPELLINGS))('%s: the same plan', { timeout: 60_000 }, (_, spell) => {
  const check = (text: string): void => {
    expect(graph(spell(text))).toEqual(graph(text));
  };
  for (const text of dialects) check(text);
  law(
    randomPlan.map(({ text }) => plainText(text)),
    check,
    0.2,
  );
});
