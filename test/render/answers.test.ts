import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  blockedDocument,
  nextDocument,
  pathDocument,
  wavesDocument,
  whyDocument,
} from '../../src/render/answers/json.ts';
import { pathScreen } from '../../src/render/answers/path.ts';
import { readyScreen } from '../../src/render/answers/ready.ts';
import { waitingScreen } from '../../src/render/answers/waiting.ts';
import { wavesScreen } from '../../src/render/answers/waves.ts';
import { whyScreen } from '../../src/render/answers/why.ts';
import { documentJson } from '../../src/render/json.ts';
import { answers } from '../../src/render/schemas/answers.ts';
import { makeStyle } from '../../src/render/screen/style.ts';
import type { PlanItem } from '../../src/roadmap/combine.ts';
import { criticalPath, lastMilestone } from '../../src/roadmap/critical-path.ts';
import { type Dependencies, dependenciesOf } from '../../src/roadmap/dependencies.ts';
import { readyWork } from '../../src/roadmap/ready.ts';
import { waitingItems } from '../../src/roadmap/waiting.ts';
import { wavesOf } from '../../src/roadmap/waves.ts';
import { whyNot } from '../../src/roadmap/why.ts';
import { decode } from '../../src/text/decode.ts';
import { widthOf } from '../../src/text/width.ts';
import { FIXTURE_ROADMAPS } from '../support/fixture-roadmaps.ts';
import { planOf } from '../support/plan.ts';

/** An answer as a document, and as a screen of so many columns. */
type Answer = readonly [keyof typeof answers, document: object, screen: (width: number) => string];

const style = makeStyle(false);

function answersTo(dependencies: Dependencies): Answer[] {
  const { plan, cycles } = dependencies;
  const ready = readyWork(dependencies);
  const waiting = waitingItems(dependencies);
  const waves = wavesOf(dependencies, undefined);
  const last = lastMilestone(dependencies);
  const path = last && dependencies.nodeOf(last).open ? criticalPath(dependencies, last) : null;
  return [
    [
      'next',
      nextDocument(plan, ready, ready.length, null, []),
      (width) => readyScreen(plan, ready, 0, { width, style }),
    ],
    ['blocked', blockedDocument(plan, waiting, cycles, null, []), (width) => waitingScreen(waiting, { width, style })],
    [
      'waves',
      wavesDocument(plan, waves, cycles, null, []),
      (width) => wavesScreen(plan, waves, cycles, { width, style }),
    ],
    ['path', pathDocument(path, null, []), (width) => (path ? pathScreen(path, { width, style }) : '')],
  ];
}

/** Documents are as their schemas say, and screens as wide as they may be. */
function expectSound(all: readonly Answer[]): void {
  for (const [name, document, screen] of all) {
    expect(answers[name].strict().safeParse(JSON.parse(documentJson(document))).error).toBeUndefined();
    for (const width of [40, 80, 200])
      for (const line of screen(width).split('\n')) expect(widthOf(line), line).toBeLessThanOrEqual(width);
  }
}

describe.each([false, true])('every answer, implied %j', (implied) => {
  test.each(FIXTURE_ROADMAPS)('%s', (_path, bytes) =>
    expectSound(answersTo(dependenciesOf(planOf(decode(bytes).text), { implied }))),
  );
});

test('why of every item', () => {
  const dependencies = dependenciesOf(planOf(readFileSync('fixtures/cli/answers/ROADMAP.md', 'utf8')), {});
  const all = dependencies.plan.items.map((item): Answer => {
    const reasons = whyNot(dependencies, item);
    const document = whyDocument(dependencies, item, reasons, []);
    return ['why', document, (width) => whyScreen(dependencies, reasons, { width, style })];
  });
  expect(all.length).toBeGreaterThan(20);
  expectSound(all);
});

test('why: an item of which all is done but the word is not called done', () => {
  const dependencies = dependenciesOf(planOf('## Phase 1: Port (in progress)\n\n- [x] Quay\n'), {});
  const [item] = dependencies.plan.items as [PlanItem];
  const said = whyScreen(dependencies, whyNot(dependencies, item), { width: 80, style });
  expect(said).toContain('All work in Phase 1 Port is done: see `roadmap close P1`.');
  expect(said).not.toMatch(/^Phase 1/m);
});
