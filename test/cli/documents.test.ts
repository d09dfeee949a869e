import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SCHEMA_NAMES } from '../../src/cli/commands/schema.ts';
import { main } from '../../src/cli/main.ts';
import { schemaTexts } from '../../src/cli/schemas.ts';
import { readRoadmap } from '../../src/index.ts';
import {
  explainSchema,
  listSchema,
  roadmapSchema,
  showSchema,
  statusSchema,
} from '../../src/render/schemas/documents.ts';
import { FIXTURE_ROADMAPS } from '../support/fixture-roadmaps.ts';
import { memoryHost } from '../support/memory-host.ts';

const ONE_LINE: unknown = expect.stringMatching(/^roadmap: .+\n$/);
const HARBOUR = readFileSync('fixtures/cli/harbour/ROADMAP.md');

async function run(argv: readonly string[], plan: Uint8Array) {
  const host = memoryHost({ files: { '/repo/ROADMAP.md': plan } });
  return { code: await main(argv, host), ...host.written };
}

describe.each([
  ['status', statusSchema],
  ['list', listSchema],
] as const)('%s --json', (command, schema) => {
  test.each(FIXTURE_ROADMAPS)('%s', async (_path, bytes) => {
    const { items } = await readRoadmap(bytes);
    const { code, stdout, stderr } = await run([command, '--json'], bytes);
    if (items.length === 0) return expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: ONE_LINE });
    expect(code).toBe(0);
    expect(schema.strict().safeParse(JSON.parse(stdout)).error).toBeUndefined();
  });
});

describe.each([
  ['export', roadmapSchema],
  ['explain', explainSchema],
] as const)('%s --json, where there is nothing too', (command, schema) => {
  test.each(FIXTURE_ROADMAPS)('%s', async (_path, bytes) => {
    const { stdout } = await run([command, '--json'], bytes);
    expect(schema.strict().safeParse(JSON.parse(stdout)).error).toBeUndefined();
  });
});

test.each([
  ['status', 'id,status', statusSchema],
  ['list', 'title', listSchema],
  ['explain', 'line,note', explainSchema],
] as const)('%s --json=%s', async (command, fields, schema) => {
  const { stdout } = await run([command, `--json=${fields}`], HARBOUR);
  expect(schema.strict().safeParse(JSON.parse(stdout)).error).toBeUndefined();
});

test('show --json', async () => {
  const { stdout } = await run(['show', 'P2', '--json'], HARBOUR);
  const document = showSchema.parse(JSON.parse(stdout));
  expect(document.criteria.map(({ handle }) => handle)).toEqual(['P2.c1', 'P2.c2']);
  expect(document.neededBy).toEqual(['P3']);
});

test('roadmap schema knows every schema', () => {
  expect([...SCHEMA_NAMES].sort()).toEqual([...schemaTexts().keys()].sort());
});
