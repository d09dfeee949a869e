import { expect, test } from 'vitest';
import { isClear } from '../../src/check/queries/clear.ts';
import { statedStatuses } from '../../src/check/queries/statuses.ts';
import { loadReader } from '../../src/read.ts';
import { sourceFile } from '../../src/text/source.ts';

const read = await loadReader();

/** Whether each status that the last item of a plan states is surely meant. */
function clear(line: string): boolean[] {
  const roadmap = read(sourceFile('ROADMAP.md', `# Plan\n\n## M1: Port\n\n${line}\n`));
  const item = roadmap.items.at(-1);
  return item ? statedStatuses(item).map((status) => isClear(status, roadmap.source)) : [];
}

test.each([
  '- [ ] Quay',
  '- [~] Quay',
  '- ✅ Quay',
  '- **Quay** (done)',
  '- **Quay** — in progress',
  '- **Quay** ✅ Done',
  '## M2: Town (shipped 2026-03-31)',
  '## M2: Town - Deferred',
])('`%s` says it surely', (line) => {
  expect(clear(line).length).toBeGreaterThan(0);
  expect(clear(line)).not.toContain(false);
});

test.each([
  '- ⚠️ Mind the tide',
  '- [x] Folding tree (active path only)',
  '- [x] Ships in the roads, waiting for approval',
  '- [ ] Kinds of ship (completed, cancelled, returned)',
])('`%s` may say something else', (line) => {
  expect(clear(line).filter((each) => !each).length).toBe(clear(line).length - (line.includes('[') ? 1 : 0));
});
