import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadEngine } from '../../src/markdown/engine.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import { readOutline } from '../../src/markdown/read-outline.ts';
import { sourceFile } from '../../src/text/source.ts';
import { print } from '../support/markdown/print.ts';

const directory = new URL('../../fixtures/markdown/', import.meta.url);
const engines = [await loadEngine('satteri'), await loadEngine('remark')];

for (const file of readdirSync(directory).filter((name) => name.endsWith('.md'))) {
  for (const engine of engines) {
    test(`${file} by ${engine.name}`, async () => {
      const source = sourceFile(file, readFileSync(new URL(file, directory), 'utf8'));
      const outline = readOutline(source, parseMarkdown(source, engine));
      await expect(print(outline)).toMatchFileSnapshot(new URL(file.replace(/\.md$/, '.outline'), directory).pathname);
    });
  }
}
