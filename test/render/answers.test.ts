import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { answers } from '../../src/render/answer-documents.ts';
import { widthOf } from '../../src/text/width.ts';
import { memoryHost } from '../support/memory-host.ts';

async function run(argv: readonly string[], text: string | Uint8Array, terminal?: number) {
  const host = memoryHost({ files: { '/repo/ROADMAP.md': text }, ...(terminal === undefined ? {} : { terminal }) });
  const code = await main([...argv, '--color', 'never'], host);
  return { code, ...host.written };
}

const ANSWERS = readFileSync('fixtures/cli/answers/ROADMAP.md');

/** What a terminal shows where a pipe gets tab-separated values; the rest is in `fixtures/cli/answers`. */
describe.each(['next', 'blocked'])('roadmap %s on a terminal', (command) => {
  test.each([40, 80, 200])('of %i columns', async (width) => {
    const { stdout } = await run([command], ANSWERS, width);
    await expect(stdout).toMatchFileSnapshot(`../../fixtures/screens/${command}-${width}.txt`);
  });
});

test('what is left out is counted', async () => {
  const { stdout } = await run(['next', '--limit', '2'], ANSWERS, 80);
  expect(stdout).toMatch(/\nand 3 more\n$/);
});

/** Every roadmap among the fixtures. */
const ROADMAPS = readdirSync('fixtures', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.md'))
  .map((path) => `fixtures/${path}`);

const COMMANDS = [['next'], ['next', '--implied'], ['blocked', '--implied'], ['path', '--implied'], ['waves']] as const;

test.each(ROADMAPS)('%s', async (path) => {
  const text = readFileSync(path);
  for (const command of COMMANDS) {
    const { code, stdout, stderr } = await run([...command, '--json'], text);
    if (stdout === '') {
      expect(code).toBe(2);
      expect(stderr).toMatch(/^roadmap: .+\n$/);
      continue;
    }
    expect(answers[command[0]].strict().safeParse(JSON.parse(stdout)).error).toBeUndefined();
    for (const width of [40, 80, 200]) {
      const screen = await run(command, text, width);
      expect(screen.stdout !== '' || screen.stderr !== '').toBe(true);
      for (const line of screen.stdout.split('\n')) expect(widthOf(line), line).toBeLessThanOrEqual(width);
    }
  }
});

test('why of every item', async () => {
  const text = ANSWERS;
  const { stdout } = await run(['list', '--columns', 'id'], text);
  for (const id of stdout.trim().split('\n')) {
    const json = await run(['why', id, '--json'], text);
    expect(answers.why.strict().safeParse(JSON.parse(json.stdout)).error).toBeUndefined();
    for (const width of [40, 200])
      for (const line of (await run(['why', id], text, width)).stdout.split('\n'))
        expect(widthOf(line), line).toBeLessThanOrEqual(width);
  }
});

test('text of the file stays text', async () => {
  const hostile = '\x1b[2J\x1b]0;x\x07\u202e';
  const text = `# P\n\n## M1: A${hostile}\n\n**Owner:** ${hostile}\n\n- [ ] T-1 b${hostile} (depends on T-2)\n- [ ] T-2 c${hostile} (depends on T-1)\n- [ ] T-3 ${hostile}\n`;
  for (const argv of [
    ['next'],
    ['blocked'],
    ['why', 'M1'],
    ['path'],
    ['waves'],
    ['next', '--owner', hostile],
    ['why', 'M1', '--json'],
  ])
    for (const width of [undefined, 80]) {
      const { stdout, stderr } = await run(argv, text, width);
      expect(`${stdout}${stderr}`).not.toMatch(/[\x00-\x08\x0b-\x1f\x7f-\x9f\u202e]/);
    }
});
