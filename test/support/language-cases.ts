import { loadReader } from '../../src/read.ts';
import type { Roadmap } from '../../src/roadmap/roadmap.ts';
import { sourceFile } from '../../src/text/source.ts';

const reader = await loadReader();
export const read = (text: string) => reader(sourceFile('ROADMAP.md', text));

export const heading = (text: string) => {
  const [item] = read(`# Plan\n\n## ${text}\n\n- a\n`).items;
  const time = item?.fields.time;
  return item && `${item.kind} ${item.id} ${item.title}${time === undefined ? '' : `, ${time}`}`;
};
export const phases = (word: string) => [1, 2, 3].map((n) => `## ${word} ${n}\n\n- a\n`).join('\n');
export const needs = (field: string, word: string) => {
  const { items } = read(`# Plan\n\n${phases(word)}\n## ${word} 4\n\n${field}\n\n- a\n`);
  return items.find(({ id }) => /4$/.test(id))?.dependsOn;
};
export const titles = (text: string, of: (roadmap: Roadmap) => Roadmap['items'] = ({ items }) => items) =>
  of(read(text)).map(({ title }) => title);
