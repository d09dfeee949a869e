import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SCHEMA_NAMES } from '../../src/cli/commands/schema.ts';
import { main } from '../../src/cli/main.ts';
import { schemaTexts } from '../../src/cli/schemas.ts';
import {
  explainDocument,
  listDocument,
  roadmapDocument,
  showDocument,
  statusDocument,
} from '../../src/render/documents.ts';
import { memoryHost } from '../support/memory-host.ts';

/** Every roadmap among the fixtures. */
const ROADMAPS = readdirSync('fixtures', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.md'))
  .map((path) => `fixtures/${path}`);

const FORMS = [
  [['export'], roadmapDocument],
  [['status', '--json'], statusDocument],
  [['status', '--json=id,status'], statusDocument],
  [['list', '--json'], listDocument],
  [['list', '--json=title'], listDocument],
  [['explain', '--json'], explainDocument],
  [['explain', '--json=line,note'], explainDocument],
] as const;

describe.each(FORMS)('%j', (argv, schema) => {
  test.each(ROADMAPS)('%s', async (path) => {
    const host = memoryHost({ files: { '/repo/ROADMAP.md': readFileSync(path) } });
    await main(argv, host);
    if (host.written.stdout === '') return expect(host.written.stderr).toMatch(/^roadmap: .+\n$/);
    expect(schema.strict().safeParse(JSON.parse(host.written.stdout)).error).toBeUndefined();
  });
});

test('show --json', async () => {
  const host = memoryHost({ files: { '/repo/ROADMAP.md': readFileSync('fixtures/cli/harbour/ROADMAP.md') } });
  await main(['show', 'P2', '--json'], host);
  const document = showDocument.parse(JSON.parse(host.written.stdout));
  expect(document.criteria.map(({ handle }) => handle)).toEqual(['P2.c1', 'P2.c2']);
  expect(document.neededBy).toEqual(['P3']);
});

test('roadmap schema knows every schema', () => {
  expect([...SCHEMA_NAMES].sort()).toEqual([...schemaTexts().keys()].sort());
});
