import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadReader } from '../../src/read.ts';
import { sourceFile } from '../../src/text/source.ts';
import { printFacts, printGraph } from '../support/print-roadmap.ts';

const directory = new URL('../../fixtures/dialects/', import.meta.url);
const names = readdirSync(directory).flatMap((file) => (file.endsWith('.md') ? [file.replace(/\.md$/, '')] : []));
const read = await loadReader();

/** Their goldens are what should be read, and is not yet. They are written by hand: `--update` leaves them alone. */
const OPEN: ReadonlySet<string> = new Set(['harness-engineering', 'spec-kit-tasks']);

function printed(name: string): { facts: string; graph: string } {
  const source = sourceFile(`${name}.md`, readFileSync(new URL(`${name}.md`, directory), 'utf8'));
  const roadmap = read(source);
  return { facts: printFacts(roadmap), graph: printGraph(roadmap) };
}

describe('each dialect is read as its goldens say', () => {
  test.each(names.filter((name) => !OPEN.has(name)))('%s', async (name) => {
    const { facts, graph } = printed(name);
    await expect(facts).toMatchFileSnapshot(new URL(`${name}.facts`, directory).pathname);
    await expect(graph).toMatchFileSnapshot(new URL(`${name}.roadmap.json`, directory).pathname);
  });

  test.fails.each(names.filter((name) => OPEN.has(name)))('%s (open)', (name) => {
    const golden = (ending: string) => readFileSync(new URL(`${name}.${ending}`, directory), 'utf8');
    expect(printed(name)).toEqual({ facts: golden('facts'), graph: golden('roadmap.json') });
  });
});
