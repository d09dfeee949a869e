import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { BORROWED, illustratedFiles } from '../scripts/pictures.ts';

const DOCUMENTS = [
  ...readdirSync('.').filter((name) => name.endsWith('.md')),
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => path.join('docs', name)),
];

const readme = readFileSync('README.md', 'utf8');

// Their contents are compared in generated.test.ts, and renewed by `npm run generate`, after the sessions they are from.
describe.each(illustratedFiles.map(({ path }) => path))('the pictures of %s', (file) => {
  const text = readFileSync(file, 'utf8');
  const pictures = [...text.matchAll(BORROWED)].map(([block, , from]) => ({ block, from: from as string }));

  test('are all of a golden session', () => {
    const consoles = pictures.filter(({ block }) => block.includes('\n```console\n'));
    expect(text.match(/^```console$/gm)).toHaveLength(consoles.length);
    for (const { from } of consoles) expect(existsSync(`${from}/session`), from).toBe(true);
  });

  test.each(pictures)('$from', ({ block, from }) => {
    const body = block.split('\n').slice(2, -1).join('\n');
    const source = readFileSync(existsSync(`${from}/session`) ? `${from}/session` : from, 'utf8');
    for (const part of body.split(/\n(?=\$ )/)) expect(`\n${source}`).toContain(`\n${part}\n`);
  });
});

// It imports the library by its name, so from dist: `npm test` has just built it.
test('the example of the library prints what stands below it', () => {
  const [, folder, code, printed] =
    /<!-- run in (\S+) -->\n```js\n(.*?)^```\n\n```text\n(.*?)^```/ms.exec(readme) ?? [];
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code as string], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect({ stdout, stderr }).toEqual({ stdout: printed, stderr: '' });
});

test.each(DOCUMENTS)('the links of %s lead to files', (file) => {
  const text = readFileSync(file, 'utf8').replace(/^```.*?^```$/gms, '');
  const links = [...text.matchAll(/\]\((?!https?:)([^)#\s]+)/g)].map(([, link]) => link as string);
  expect(links.filter((link) => !existsSync(path.join(path.dirname(file), link)))).toEqual([]);
});
