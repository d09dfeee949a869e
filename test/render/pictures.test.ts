import { describe, expect, test } from 'vitest';
import { dotString } from '../../src/render/escape/dot-string.ts';
import { badgeOf, badgeSvg } from '../../src/render/pictures/badge.ts';
import { boardMarkdown, boardScreen } from '../../src/render/pictures/board.ts';
import { graphScreen } from '../../src/render/pictures/graph.ts';
import { graphDot, graphMermaid } from '../../src/render/pictures/graph-formats.ts';
import { graphDrawing } from '../../src/render/pictures/graph-svg.ts';
import { svgFile } from '../../src/render/pictures/svg.ts';
import { timelineScreen } from '../../src/render/pictures/timeline.ts';
import { timelineCsv, timelineMermaid } from '../../src/render/pictures/timeline-formats.ts';
import { timelineDrawing } from '../../src/render/pictures/timeline-svg.ts';
import { makeStyle } from '../../src/render/screen/style.ts';
import { boardOf } from '../../src/roadmap/board.ts';
import type { Plan } from '../../src/roadmap/combine.ts';
import { dependenciesOf } from '../../src/roadmap/dependencies.ts';
import { graphOf } from '../../src/roadmap/graph.ts';
import { timelineOf } from '../../src/roadmap/timeline.ts';
import { widthOf } from '../../src/text/width.ts';
import { lexicon } from '../../src/vocabulary/lexicon.ts';
import { LIVE, PAYLOADS } from '../support/payloads.ts';
import { planOf } from '../support/plan.ts';
import { commandsIn } from '../support/runner-commands.ts';
import { elements, everyElement, parseXml, textIn } from '../support/xml.ts';

const style = makeStyle(false);
const words = lexicon();

const MERMAID_PAYLOADS: Readonly<Record<string, string>> = {
  'G4 click': '"]; click A href "javascript:alert(1)"',
  'G4 init': '%%{init: {"securityLevel": "loose"}}%%',
  'G4 subgraph': 'end\nsubgraph x["y"]',
  'markdown in a label': '`**bold** <b>x</b>`',
  'a task of a Gantt chart': 'section x :crit, 2026-01-01, 1d',
  'words of the chart': 'title of the dateFormat',
  'an entity': '#quot;]#35; x',
  'a class': 'x:::y; style n0 fill:#f00;',
  'DOT string': '\\" ] evil -> n0 [URL="javascript:alert(1)"',
  'DOT escapes': '\\N \\G \\l &quot; &lt;b&gt;',
  XML: ']]> </text><script href="https://evil.example">x</script>',
};
const ALL = {
  ...PAYLOADS,
  ...MERMAID_PAYLOADS,
  long: 'word '.repeat(1000),
  wide: '漢字'.repeat(900),
  marks: `e${'\u0301'.repeat(3000)}`,
};

const BASE = planOf(
  '# Plan\n\n## M1: First (2025-11-01 to 2025-12-01)\n\n- [ ] T-1 One\n- [x] T-2 Two (depends on T-1)\n\n## M2: Second (Q1 2026)\n\n**Depends on:** M1\n\n- [ ] T-3 Three\n\n## M3: Third\n\n- [ ] T-4 Four\n',
);

/** The plan with a text for every name in it. */
function named(text: string): Plan {
  const items = BASE.items.map((item) => ({
    ...item,
    title: text,
    label: item.kind === 'milestone' ? text : item.label,
    fields: { ...item.fields, time: item.fields.time ?? text },
  }));
  const byId = new Map(items.map((item) => [item.id, item]));
  const files = BASE.files.map((file) => ({ ...file, roadmap: { ...file.roadmap, title: text }, items }));
  return { ...BASE, title: text, items, byId, files };
}

const timeline = (plan: Plan) => timelineOf(plan, { today: '2026-01-01', lexicon: words });
const graph = (plan: Plan) => graphOf(dependenciesOf(plan), {});

describe.each(Object.entries(ALL))('%s', (_, text) => {
  const plan = named(text);

  test.each([40, 80, 200])('on a terminal of %d columns', (width) => {
    const screens = [
      boardScreen(plan, boardOf(plan), { limit: 5, width, style }),
      timelineScreen(plan, timeline(plan), { width, style }),
      graphScreen(graph(plan), { width, style }),
    ];
    for (const screen of screens) {
      expect(screen).not.toMatch(LIVE);
      expect(commandsIn(screen)).toEqual([]);
      for (const line of screen.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(width);
    }
  });

  test('in colours', () => {
    const screen = { width: 80, style: makeStyle(true) };
    const drawn = [
      boardScreen(plan, boardOf(plan), { limit: 5, ...screen }),
      timelineScreen(plan, timeline(plan), screen),
      graphScreen(graph(plan), screen),
    ].join('');
    expect(drawn.replace(/\x1b\[[0-9;]*m/g, '')).not.toMatch(LIVE);
  });

  test('in Markdown', () => {
    const rows = boardMarkdown(plan, boardOf(plan), 5).trimEnd().split('\n');
    for (const row of rows) {
      expect(row).not.toMatch(LIVE);
      // Whatever is no escape is text, or a bar of ours.
      const bare = row.replace(/\\[\\`*_{}[\]<>|#&!~$]|&#(?:46|58|64);/g, '');
      expect(bare).not.toMatch(/[\\`*_{}[\]<>#!~$@&]|:\/\/|www\./);
      expect(bare.match(/\|/g)).toHaveLength((rows[0] as string).match(/\|/g)?.length as number);
    }
  });

  test('in Mermaid', () => {
    const flow = graphMermaid(graph(plan)).trimEnd().split('\n');
    expect(flow.slice(1).filter((line) => !FLOW.test(line))).toEqual([]);
    const gantt = timelineMermaid(timeline(plan), plan.title).trimEnd().split('\n');
    expect(gantt.slice(1).filter((line) => !GANTT.test(line))).toEqual([]);
    expect([...flow, ...gantt].join('')).not.toMatch(LIVE);
  });

  test('in DOT', () => {
    const lines = graphDot(graph(plan), plan.title).trimEnd().split('\n');
    expect(lines.slice(1, -1).filter((line) => !DOT.test(line))).toEqual([]);
    expect(lines.join('')).not.toMatch(LIVE);
  });

  test('in CSV', () => {
    const csv = timelineCsv(timeline(plan));
    expect(csv).not.toMatch(LIVE);
    for (const line of csv.trimEnd().split('\n')) {
      expect(line).toMatch(/^(?:(?:[^",]*|"(?:[^"]|"")*")(?:,|$))+$/);
      expect(line).not.toMatch(/(?:^|,)"?[=+@-]/);
    }
  });

  test('in SVG', () => {
    for (const svg of [
      svgFile(graphDrawing(graph(plan), plan.title)),
      svgFile(timelineDrawing(plan, timeline(plan), { title: plan.title })),
    ]) {
      expect(svg).not.toMatch(LIVE);
      const names = new Set(['svg', 'title', 'desc', 'style', 'rect', 'path', 'g', 'text']);
      for (const element of everyElement(parseXml(svg))) {
        expect(names).toContain(element.name);
        expect(
          Object.keys(element.attributes).filter((name) => /^(?:on|xlink|href|style|src|id$)/i.test(name)),
        ).toEqual([]);
      }
      expect(elements(parseXml(svg), 'style').map(textIn).join('')).not.toMatch(/url|@import|</);
    }
  });

  test('in a badge', () => {
    for (const item of [null, ...plan.items]) {
      const svg = badgeSvg(badgeOf(plan, item));
      const root = parseXml(svg);
      expect(root.name).toBe('svg');
      expect(svg).not.toMatch(LIVE);
      const names = ['svg', 'title', 'rect', 'path', 'g', 'text'];
      const all = names.flatMap((name) => elements(root, name));
      expect(svg.match(/<[a-z]+/g)).toHaveLength(all.length);
      for (const { attributes } of all)
        expect(Object.keys(attributes).filter((name) => /^on|href|style|src/i.test(name))).toEqual([]);
      expect(elements(root, 'text')).toHaveLength(2);
    }
  });
});

/** A label: no character that means something, but entities. */
const LABEL = String.raw`(?:[\p{L}\p{M}\p{N} ,.()…→-]|#\d+;)*`;
const FLOW = new RegExp(
  String.raw`^    (?:n\d+\["[○●!~✓×] ${LABEL}"\]:::[a-z]+|more\d\["and \d+ (?:needs? )?more"\]|n\d+ (?:-->|-\.->) n\d+|%% ${LABEL}|classDef [a-z]+ [\w:#,]+|linkStyle [\d,]+ stroke:#\w+)$`,
  'u',
);
const GANTT = new RegExp(
  String.raw`^    (?:title ${LABEL}|section ${LABEL}|dateFormat YYYY-MM-DD|inclusiveEndDates|%% ${LABEL}|(?!title|section|dateFormat|click|end)${LABEL} :[a-z, ]*\d{4}-\d\d-\d\d, (?:\d{4}-\d\d-\d\d|0d))$`,
  'u',
);
const STRING = String.raw`"(?:[^"\\]|\\["\\])*"`;
const DOT = new RegExp(
  String.raw`^  (?://.*|rankdir=LR|graph \[label=${STRING}, labelloc=t, fontname="sans-serif"\]|node \[[^\]]*\]|n\d+ \[label=${STRING}, fillcolor="#\w+", color="#\w+"\]|n\d+ -> n\d+(?: \[(?:style=dashed|color="#\w+")(?:, color="#\w+")?\])?)$`,
  'u',
);

test('an entity and a backslash in DOT stay what they are', () => {
  expect(dotString('a "b" \\N &lt;')).toBe('"a \\"b\\" \\\\N &amp;lt;"');
});

test('a badge says what is done', () => {
  const texts = (id: string | null) => {
    const item = id === null ? null : (BASE.byId.get(id) ?? null);
    return textIn(elements(parseXml(badgeSvg(badgeOf(BASE, item))), 'title')[0] as never);
  };
  expect(['M1', 'M2', 'T-2', null].map(texts)).toEqual(['M1: 50%', 'M2: 0%', 'T-2: done', 'roadmap: 25%']);
});

test('Mermaid gets no more than it draws, and says how much is left', () => {
  const lines = Array.from(
    { length: 400 },
    (_, at) => `- [ ] T-${at} ${'🚧'.repeat(60)} (depends on T-${Math.max(0, at - 1)}, 2026-01-05)`,
  );
  const plan = planOf(`# Plan\n\n${lines.join('\n')}\n`);
  const flow = graphMermaid(graph(plan));
  const gantt = timelineMermaid(timeline(plan), 'Plan');
  for (const diagram of [flow, gantt]) expect(diagram.length).toBeLessThanOrEqual(50_000);
  const drawn = flow.match(/^ {4}n\d+\[/gm)?.length ?? 0;
  expect(flow).toContain(`more0["and ${graph(plan).nodes.length - drawn} more"]`);
  expect(gantt).toMatch(/title Plan, and \d+ rows more/);
});
