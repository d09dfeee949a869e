import { expect, test } from 'vitest';
import { loadReader } from '../../src/read.ts';
import { sourceFile } from '../../src/text/source.ts';
import { law } from '../support/law.ts';
import { gsdPlan } from '../support/plan/gsd.ts';
import type { Meant } from '../support/plan/paper.ts';
import { printedPlans } from '../support/plan/printed.ts';

const read = await loadReader();
/** What was read, as it was meant to be said. */
function understood(text: string): Meant[] {
  const { items } = read(sourceFile('random.md', text));
  const lineOf = new Map(items.map(({ id, line }) => [id, line]));
  return items.map((item) => ({
    line: item.line,
    kind: item.kind,
    label: item.label,
    title: item.title,
    status: item.status.origin === 'stated' ? item.status.value : null,
    statusText: item.statusText,
    checked: item.checked,
    parent: item.parent === null ? null : (lineOf.get(item.parent) ?? -1),
    needs: item.dependsOn.map((id) => lineOf.get(id) ?? -1).sort((a, b) => a - b),
    goal: item.fields.goal ?? null,
    owner: item.fields.owner ?? null,
    time: item.fields.time ?? null,
  }));
}

test('a plan that is printed in any style is read as it was meant', { timeout: 120_000 }, () => {
  law(printedPlans, ({ text, meant }) => {
    expect(understood(text), text).toEqual(meant);
  });
});

test('so is a plan of get-shit-done, whose phases are stated two and three times', { timeout: 120_000 }, () => {
  law(
    gsdPlan,
    ({ text, meant }) => {
      expect(understood(text), text).toEqual(meant);
    },
    0.5,
  );
});
