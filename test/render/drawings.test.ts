import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { THEMES } from '../../src/render/colors.ts';
import { burnupDrawing } from '../../src/render/pictures/burnup-svg.ts';
import { graphDrawing } from '../../src/render/pictures/graph-svg.ts';
import { svgFile } from '../../src/render/pictures/svg.ts';
import { timelineDrawing } from '../../src/render/pictures/timeline-svg.ts';
import { dependenciesOf } from '../../src/roadmap/dependencies.ts';
import { type Graph, graphOf } from '../../src/roadmap/graph.ts';
import { timelineOf } from '../../src/roadmap/timeline.ts';
import { STATUSES } from '../../src/vocabulary/kinds.ts';
import { lexicon } from '../../src/vocabulary/lexicon.ts';
import { graphs, type Sketched, sketchedPlan } from '../support/graph.ts';
import { planOf } from '../support/plan.ts';
import { elements, parseXml, textIn, type XmlElement } from '../support/xml.ts';

const graphIn = (sketched: readonly Sketched[]): Graph => graphOf(dependenciesOf(sketchedPlan(sketched)), {});
const drawn = (graph: Graph): XmlElement => parseXml(svgFile(graphDrawing(graph, 'Plan')));

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function boxesIn(svg: XmlElement): Box[] {
  const rects = elements(svg, 'rect').filter(({ attributes }) => attributes.class === 'ground');
  return rects.map(({ attributes: { x, y, width, height } }) => ({
    x: Number(x),
    y: Number(y),
    width: Number(width),
    height: Number(height),
  }));
}

const paths = (svg: XmlElement, kind: string): XmlElement[] =>
  elements(svg, 'path').filter(({ attributes }) => attributes.class?.split(' ').includes(kind));

test('boxes lie beside each other on the picture, with an arrow for each need', () => {
  fc.assert(
    fc.property(graphs, (sketched) => {
      const graph = graphIn(sketched);
      const svg = drawn(graph);
      const boxes = boxesIn(svg);
      expect(boxes).toHaveLength(graph.nodes.length);
      expect(paths(svg, 'need')).toHaveLength(graph.edges.length);
      expect(paths(svg, 'is-circular')).toHaveLength(graph.edges.filter(({ circular }) => circular).length * 2);
      const [width, height] = [Number(svg.attributes.width), Number(svg.attributes.height)];
      boxes.forEach((box, at) => {
        expect(Math.min(box.x, box.y, width - box.x - box.width, height - box.y - box.height)).toBeGreaterThan(0);
        for (const other of boxes.slice(at + 1)) expect(overlap(box, other)).toBe(false);
      });
    }),
    { numRuns: 200 },
  );
});

test.each([
  ['needs', graphDrawing(graphIn([]), 'Plan')],
  ['commits', burnupDrawing({ burnup: { runs: [], misdated: 0 }, name: 'M1 Port', unit: 'boxes' })],
])('a picture without %s says so', (_, drawing) => {
  const svg = parseXml(svgFile(drawing));
  const [said] = elements(svg, 'text');
  expect(textIn(said as XmlElement)).toMatch(/^(Plan: no item needs another|M1 Port: there was nothing to count)$/);
  expect(Number(svg.attributes.width)).toBeGreaterThan(Number(said?.attributes.x) + 100);
});

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

describe('what is too much to look at is cut, and said', () => {
  const count = 5000;
  const id = (at: number): string => `T-${at % count}`;
  const SHAPES: Readonly<Record<string, (at: number) => string[]>> = {
    chain: (at) => (at === 0 ? [] : [id(at - 1)]),
    'one circle': (at) => [id(at + 1)],
    circles: (at) => [id(at + 1), id(at * 7 + 3), id(at * 13 + 5)],
    'far back': (at) => (at === 0 ? [] : [id(at - 1), id(0), id(Math.floor(at / 2))]),
    star: (at) => (at === 0 ? [] : [id(0)]),
  };
  test.each(Object.entries(SHAPES))('%s', (_, needs) => {
    const graph = graphIn(Array.from({ length: count }, (_, at) => ({ id: id(at), needs: needs(at) })));
    const svg = drawn(graph);
    const boxes = boxesIn(svg).length;
    expect(boxes).toBeGreaterThan(1);
    expect(boxes).toBeLessThanOrEqual(80);
    expect(textIn(svg)).toContain(`and ${graph.nodes.length - boxes} more`);
  });
});

test('the same graph is the same picture each time', () => {
  const graph = graphIn([{ id: 'A' }, { id: 'B', needs: ['A'] }, { id: 'C', needs: ['A', 'B'] }]);
  expect(svgFile(graphDrawing(graph, null))).toBe(svgFile(graphDrawing(graph, null)));
});

const PLAN = planOf(
  '# Plan\n\n## M1: One (2026-01-05 to 2026-02-06)\n\n## M2: Two (2026-02-09 to 2026-03-06)\n\n## M3: Three\n\n**Start:** 2026-05-01\n**Target:** 2026-03-01\n',
);
const timeline = (today: string | null) => timelineOf(PLAN, { today, lexicon: lexicon() });

test('what came of it is drawn below what was planned, for what has a history', () => {
  const actual = new Map([
    ['M1', { started: '2026-01-12', finished: '2026-02-20' }],
    ['M2', { started: '2026-02-25', finished: null }],
  ]);
  const svg = parseXml(svgFile(timelineDrawing(PLAN, timeline('2026-03-02'), { title: null, actual })));
  const lines = paths(svg, 'lived').map(({ attributes: { d = '' } }) => d.match(/-?[\d.]+/g)?.map(Number) ?? []);
  expect(lines).toHaveLength(2);
  const plain = parseXml(svgFile(timelineDrawing(PLAN, timeline('2026-03-02'), { title: null })));
  expect(paths(plain, 'lived')).toEqual([]);
});

test('its description counts also what is not drawn', () => {
  const titles = Array.from({ length: 260 }, (_, nth) => `## M${nth + 1}: Bed (2026-01-05 to 2026-02-06)\n`);
  const plan = planOf(`# Plan\n\n${titles.join('\n')}`);
  const drawing = timelineDrawing(plan, timelineOf(plan, { today: null, lexicon: lexicon() }), { title: null });
  expect(drawing.description).toMatch(/ And 220 items more\.$/);
});

test('contradictory dates are said', () => {
  const svg = parseXml(svgFile(timelineDrawing(PLAN, timeline('2026-03-02'), { title: null })));
  expect(textIn(svg)).toContain('starts after its end');
});

test('without a day there is no line for it, and nothing is late', () => {
  const texts = [null, '2026-12-24'].map((today) => timelineDrawing(PLAN, timeline(today), { title: null }));
  const [without, late] = texts.map((drawing) => parseXml(svgFile(drawing))) as [XmlElement, XmlElement];
  expect(paths(late, 'overdue')).toHaveLength(3);
  expect([...paths(without, 'overdue'), ...paths(without, 'today')]).toEqual([]);
  expect(elements(without, 'text').map(textIn).join(' ')).not.toMatch(/today|overdue/);
});

test('all colours are told apart from what is behind them', () => {
  for (const { page, text, faint, status } of Object.values(THEMES)) {
    expect(contrast(text, page)).toBeGreaterThanOrEqual(7);
    expect(contrast(faint, page)).toBeGreaterThanOrEqual(4.5);
    for (const each of STATUSES) {
      expect(contrast(text, status[each].ground), each).toBeGreaterThanOrEqual(7);
      expect(contrast(status[each].ink, page), each).toBeGreaterThanOrEqual(4.5);
    }
  }
  // As badges have it.
  for (const each of STATUSES)
    expect(contrast('#ffffff', THEMES.light.status[each].ink), each).toBeGreaterThanOrEqual(4.5);
});

/** As WCAG 2 has it, from 1 to 21. */
function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((one, other) => other - one) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
