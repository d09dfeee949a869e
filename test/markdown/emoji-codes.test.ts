import { expect, test } from 'vitest';
import { loadEngine } from '../../src/markdown/engine.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import { readOutline } from '../../src/markdown/read-outline.ts';
import { sourceSpan } from '../../src/text/rich-text.ts';
import { sourceFile } from '../../src/text/source.ts';

const engine = await loadEngine();

function textOf(markdown: string) {
  const source = sourceFile('ROADMAP.md', markdown);
  const [line] = readOutline(source, parseMarkdown(source, engine)).lines;
  if (!line) throw new Error('no line');
  return line.text;
}

test.each([
  ['Login :white_check_mark:', 'Login ✅'],
  [':construction: Login', '🚧 Login'],
  [':x::x: a', ':x::x: a'],
  ['16:x:9 and a:x:b', '16:x:9 and a:x:b'],
  ['`:x:` and :rocket:', ':x: and :rocket:'],
  [':construct**ion**: a', ':construction: a'],
  ['&lt; :hourglass: **b :no_entry: c** `:x:` :x:', '< ⌛ b ⛔ c :x: ❌'],
])('%s is shown as %s', (markdown, plain) => {
  expect(textOf(markdown).plain).toBe(plain);
});

test('what stands around a mark by name is found in the source', () => {
  const markdown = 'a :x: **bold :hourglass: text** :construction: e';
  const text = textOf(markdown);
  const [strong] = text.styles;
  const written = (shown: string) => {
    const at = text.plain.indexOf(shown);
    const { start, end } = sourceSpan(text, at, at + shown.length);
    return markdown.slice(start, end);
  };
  expect(text.plain.slice(strong?.start, strong?.end)).toBe('bold ⌛ text');
  expect(['❌', 'bold', '⌛', 'text', '🚧', 'e'].map(written)).toEqual([
    ':x:',
    'bold',
    ':hourglass:',
    'text',
    ':construction:',
    'e',
  ]);
});
