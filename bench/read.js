// What is timed as a process of its own: `node bench/read.js READER FILE`.
import { readFileSync } from 'node:fs';

const readers = {
  ours: async (text) => (await import('../dist/index.js')).readRoadmap(text),
  remark: async (text) => {
    const [{ unified }, { default: remarkParse }] = await Promise.all([import('unified'), import('remark-parse')]);
    return unified().use(remarkParse).parse(text);
  },
  satteri: async (text) => (await import('satteri')).markdownToMdast(text),
};

const [name, file] = process.argv.slice(2);
await readers[name](readFileSync(file, 'utf8'));
