import { expect, test } from 'vitest';
import { exported } from '../../src/render/items/export.ts';
import { itemData } from '../../src/render/json.ts';
import { planOf } from '../support/plan.ts';

test.each([0, 1, 64, 65, 1000])('JSON of %d tasks in pieces is one document, indented', (count) => {
  const tasks = Array.from({ length: count }, (_, at) => `- [ ] Task \u202e ${at} 🚢\n`).join('');
  const plan = planOf(count === 0 ? 'Nothing planned.\n' : `# Tasks\n\n${tasks}`);
  const pieces = [...exported(plan, 'json')];
  const json = pieces.join('');
  const document = JSON.parse(json);
  expect(document.items).toEqual(plan.items.map((item) => itemData(plan, item)));
  expect(json).toBe(`${JSON.stringify(document, null, 2).replaceAll('\u202e', '\\u202e')}\n`);
  expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(256 * 1000);
});
