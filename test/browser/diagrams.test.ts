import fs from 'node:fs';
import path from 'node:path';
import { Graphviz } from '@hpcc-js/wasm-graphviz';
import fc from 'fast-check';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { visible } from '../../src/render/escape/visible.ts';
import { fullName } from '../../src/render/name.ts';
import { badgeOf, badgeSvg } from '../../src/render/pictures/badge.ts';
import { graphDot, graphMermaid } from '../../src/render/pictures/graph-formats.ts';
import { graphDrawing } from '../../src/render/pictures/graph-svg.ts';
import { svgFile } from '../../src/render/pictures/svg.ts';
import { timelineMermaid } from '../../src/render/pictures/timeline-formats.ts';
import { timelineDrawing } from '../../src/render/pictures/timeline-svg.ts';
import { MARKS } from '../../src/render/screen/style.ts';
import type { Plan } from '../../src/roadmap/combine.ts';
import { dependenciesOf } from '../../src/roadmap/dependencies.ts';
import { type Graph, graphOf } from '../../src/roadmap/graph.ts';
import { timelineOf } from '../../src/roadmap/timeline.ts';
import { lexicon } from '../../src/vocabulary/lexicon.ts';
import { HOSTILE_PLAN, LONG_PLAN } from '../support/hostile-plan.ts';
import { anyText } from '../support/nasty.ts';
import { PAYLOADS } from '../support/payloads.ts';
import { planOf } from '../support/plan.ts';
import { useChromium } from './support/chromium.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const chromium = useChromium();
const words = lexicon();
let page: Page;
let graphviz: Graphviz;

beforeAll(async () => {
  graphviz = await Graphviz.load();
  page = await chromium().newPage();
  await page.addScriptTag({ path: path.join(import.meta.dirname, 'node_modules/mermaid/dist/mermaid.min.js') });
  await page.evaluate(() => mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' }));
});

declare const mermaid: {
  initialize(settings: object): void;
  parse(text: string): Promise<unknown>;
  render(id: string, text: string): Promise<{ readonly svg: string }>;
};

/** Every roadmap there is, by name; those beside the repository only where they are. */
const FOLDERS = [
  'fixtures',
  '../shared/conformance/seeds',
  '../shared/conformance/corpus',
  '../shared/conformance/wild',
];
const TEXTS: readonly (readonly [name: string, text: string])[] = [
  ...FOLDERS.flatMap((folder) => filesIn(path.join(ROOT, folder))),
  ['hostile', HOSTILE_PLAN],
  ['long', LONG_PLAN],
  ...fc.sample(anyText, { numRuns: 150, seed: 6 }).map((text, at) => [`random ${at}`, text] as const),
];

function filesIn(folder: string): (readonly [string, string])[] {
  if (!fs.existsSync(folder)) return [];
  const names = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
  return names.sort().map((name) => [name, fs.readFileSync(path.join(folder, name), 'utf8')]);
}

const graph = (plan: Plan): Graph => graphOf(dependenciesOf(plan, { implied: true }), {});
const timeline = (plan: Plan) => timelineOf(plan, { today: '2026-01-01', lexicon: words, start: '2026-01-05' });

interface Drawn {
  readonly name: string;
  readonly text: string;
}

/** What is drawn of all plans, where there is something to draw. */
function drawn(draw: (plan: Plan) => readonly string[]): Drawn[] {
  return TEXTS.flatMap(([name, text]) => {
    const plan = planOf(text);
    return plan.items.length === 0 ? [] : draw(plan).map((each) => ({ name, text: each }));
  });
}

const graphs = (plan: Plan, draw: (graph: Graph) => string) =>
  graph(plan).nodes.length === 0 ? [] : [draw(graph(plan))];

test('Mermaid takes every diagram', async () => {
  const all = drawn((plan) => [...graphs(plan, graphMermaid), ...ganttOf(plan)]);
  const refused = await page.evaluate(async (diagrams) => {
    const faults: string[] = [];
    for (const { name, text } of diagrams)
      await mermaid.parse(text).catch((fault: unknown) => faults.push(`${name}: ${String(fault)}\n${text}`));
    return faults;
  }, all);
  expect(refused).toEqual([]);
  expect(all.length).toBeGreaterThan(50);
});

function ganttOf(plan: Plan): string[] {
  const { dated, relative } = timeline(plan);
  return dated.length + relative.length === 0 ? [] : [timelineMermaid(timeline(plan), plan.title)];
}

test('Graphviz takes every graph', () => {
  for (const { name, text } of drawn((plan) => graphs(plan, (each) => graphDot(each, plan.title))))
    expect(graphviz.layout(text, 'plain', 'dot'), name).toMatch(/^graph /);
});

test('a strict parser of XML takes every SVG', async () => {
  const all = drawn((plan) => [
    ...graphs(plan, (each) => svgFile(graphDrawing(each, plan.title))),
    svgFile(timelineDrawing(plan, timeline(plan), { title: plan.title })),
    badgeSvg(badgeOf(plan, null)),
    badgeSvg(badgeOf(plan, plan.items[0] ?? null)),
  ]);
  const refused = await page.evaluate((pictures) => {
    return pictures.flatMap(({ name, text }) => {
      const read = new DOMParser().parseFromString(text, 'application/xml');
      const fault = read.querySelector('parsererror');
      return fault || read.documentElement.localName !== 'svg' ? [`${name}: ${fault?.textContent}\n${text}`] : [];
    });
  }, all);
  expect(refused).toEqual([]);
});

describe.each(Object.entries(PAYLOADS))('%s', (_, payload) => {
  const plan = named(payload);
  const [first] = plan.items;
  const label = `${MARKS.planned} ${visible(fullName(first as never))}`;

  test('survives in a label of Mermaid', async () => {
    const texts = await page.evaluate(
      async (text) => {
        const { svg } = await mermaid.render('drawn', text);
        const drawing = new DOMParser().parseFromString(svg, 'text/html');
        return {
          labels: [...drawing.querySelectorAll('.node')].map((each) => each.textContent?.trim()),
          foreign: [...drawing.querySelectorAll('script, img, iframe, a, [onerror], [onclick]')].map(
            (each) => each.outerHTML,
          ),
        };
      },
      graphMermaid(graph(plan)),
    );
    expect(single(texts.labels[0] ?? '')).toBe(single(label));
    expect(texts.foreign).toEqual([]);
  });

  test('survives on a bar of Mermaid', async () => {
    const texts = await page.evaluate(
      async (text) => {
        const { svg } = await mermaid.render('drawn', text);
        const drawing = new DOMParser().parseFromString(svg, 'text/html');
        const all = [...drawing.querySelectorAll('[class*=taskText], .titleText')].map(
          (each) => each.textContent ?? '',
        );
        return { all, foreign: drawing.querySelectorAll('script, img, iframe, a, foreignObject').length };
      },
      timelineMermaid(timeline(plan), payload),
    );
    expect(texts.all.map(single)).toContain(single(visible(fullName(first as never))));
    expect(texts.foreign).toBe(0);
  });

  test('survives in a label of Graphviz', async () => {
    const svg = graphviz.layout(graphDot(graph(plan), plan.title), 'svg', 'dot');
    const texts = await page.evaluate((text) => {
      const drawing = new DOMParser().parseFromString(text, 'application/xml');
      return {
        labels: [...drawing.querySelectorAll('.node text')].map((each) => each.textContent),
        foreign: [...drawing.querySelectorAll('script, image, a')].map((each) => each.outerHTML),
      };
    }, svg);
    expect(single(texts.labels[0] ?? '')).toBe(single(label));
    expect(texts.foreign).toEqual([]);
  });
});

/** Two items, one of which needs the other, that both have a text for a title. */
function named(title: string): Plan {
  const plan = planOf('# Plan\n\n- [ ] T-1 One (2026-01-05 to 2026-02-06)\n- [ ] T-2 Two (depends on T-1)\n');
  const items = plan.items.map((item) => ({ ...item, title }));
  return { ...plan, items, byId: new Map(items.map((item) => [item.id, item])) };
}

/** Blanks in a row are one where HTML or SVG shows them. */
function single(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
