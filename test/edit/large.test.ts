import { expect, test } from 'vitest';
import { requireOneItem } from '../../src/cli/item-argument.ts';
import { closing } from '../../src/edit/state/close.ts';
import { combine } from '../../src/roadmap/combine.ts';
import type { Item } from '../../src/roadmap/roadmap.ts';
import { sourceFile } from '../../src/text/source.ts';
import { read } from '../support/editing.ts';

const SIZE = 12_000;
const tasks = Array.from({ length: SIZE }, (_, nth) => `- [ ] work ${nth}\n`).join('');

test('in a large plan an item is found, and closed with its tasks', { timeout: 10_000 }, () => {
  const roadmap = read(sourceFile('ROADMAP.md', `## M1: Pier\n\n${tasks}`));
  expect(requireOneItem(combine([{ file: 'ROADMAP.md', roadmap }]), 'M1').line).toBe(1);
  const options = { withTasks: true, force: false, cascade: false, plainCriteria: true, only: null };
  const closed = closing(roadmap, [roadmap.items[0] as Item], options);
  expect('asked' in closed && closed.asked.size).toBe(SIZE + 1);
});
