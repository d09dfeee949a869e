import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { memoryHost } from '../support/memory-host.ts';

/** What a terminal shows where a pipe gets tab-separated values; the rest is in `fixtures/cli/answers`. */
async function shown(argv: readonly string[], terminal: number): Promise<string> {
  const files = { '/repo/ROADMAP.md': readFileSync('fixtures/cli/answers/ROADMAP.md') };
  const host = memoryHost({ files, terminal });
  expect(await main([...argv, '--color', 'never'], host)).toBe(0);
  return host.written.stdout;
}

describe.each(['next', 'blocked'])('roadmap %s on a terminal', (command) => {
  test.each([40, 80, 200])('of %i columns', async (width) => {
    await expect(await shown([command], width)).toMatchFileSnapshot(`../../fixtures/screens/${command}-${width}.txt`);
  });
});

test('what is left out is counted', async () => {
  expect(await shown(['next', '--limit', '2'], 80)).toMatch(/\nand 3 more\n$/);
});
