import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BLOCK_KINDS } from '../../src/markdown/managed.ts';
import { loadReader } from '../../src/read.ts';
import { embedsOf } from '../../src/render/embed/embeds.ts';
import type { Roadmap } from '../../src/roadmap/roadmap.ts';
import { applyEdits } from '../../src/text/edit.ts';
import { sourceFile } from '../../src/text/source.ts';
import { lexicon } from '../../src/vocabulary/lexicon.ts';
import { nastyLine } from '../support/nasty.ts';
import { LIVE, PAYLOADS } from '../support/payloads.ts';
import { planOf } from '../support/plan.ts';

const engines = [
  ['satteri', await loadReader('satteri')],
  ['remark', await loadReader('remark')],
] as const;
const [[, read]] = engines;

const PLAN = planOf(
  '# Plan\n\n## M1: First (2025-11-01 to 2025-12-01)\n\n- [ ] T-1 One\n- [x] T-2 Two (depends on T-1)\n\n## M2: Second\n\n**Depends on:** M1\n\n- [ ] T-3 Three\n',
);

const document = (text: string, by = read): Roadmap => by(sourceFile('README.md', text));
const embeds = ({ source, managed }: Roadmap, plan = PLAN) => embedsOf(plan, source, managed, lexicon());

function written(text: string, plan = PLAN): string {
  const edits = embeds(document(text), plan).embeds.flatMap(({ edit }) => edit ?? []);
  return applyEdits(document(text).source.text, edits);
}

const marks = fc.oneof(
  fc.constantFrom(...BLOCK_KINDS).map((kind) => `<!-- roadmap:begin ${kind} -->`),
  fc.constantFrom(
    '<!-- roadmap:end -->',
    '<!-- roadmap:end -->',
    '<!-- roadmap:end -->',
    '<!-- roadmap:begin status M1 -->',
    '<!-- roadmap:begin list T-1 -->',
    '  <!--roadmap:begin next-->  ',
    '<!-- roadmap:begin unknown -->',
    '- <!-- roadmap:begin status -->',
    '```',
    '<details>',
    '',
  ),
);
const documents = fc
  .tuple(
    fc.array(fc.oneof({ arbitrary: marks, weight: 3 }, nastyLine), { maxLength: 14 }),
    fc.constantFrom('\n', '\r\n', '\r'),
  )
  // A byte order mark is no part of the text that is edited.
  .map(([lines, end]) => lines.join(end).replace(/^\uFEFF+/, ''));

test.each([
  '<details>\n<!-- roadmap:begin status -->\n<!-- roadmap:end -->\n',
  '<!-- roadmap:begin status -->\n<details>\n<!-- roadmap:end -->\n',
])('a mark within HTML is none: %j', (text) => {
  expect(embeds(document(text)).embeds).toEqual([]);
});

test('writing twice is writing once, and changes nothing outside of blocks', () => {
  fc.assert(
    fc.property(documents, (text) => {
      const before = document(text);
      const once = written(text);
      const after = document(once);
      expect(embeds(after).embeds.filter(({ edit }) => edit !== null)).toEqual([]);
      expect(outside(after)).toEqual(outside(before));
    }),
    { numRuns: 400 },
  );
});

/** The text around the blocks. */
function outside({ source, managed: { blocks } }: Roadmap): string[] {
  const ends = [0, ...blocks.map(({ inside }) => inside.end)];
  const starts = [...blocks.map(({ inside }) => inside.start), source.text.length];
  return ends.map((end, at) => source.text.slice(end, starts[at]));
}

test('both engines find the same blocks', () => {
  fc.assert(
    fc.property(documents, (text) => {
      const [one, other] = engines.map(([, by]) => document(text.replaceAll('\r', ''), by).managed);
      expect(other).toEqual(one);
    }),
    { numRuns: 150 },
  );
});

test('a block in the plan says nothing of the plan', () => {
  const text = '# Plan\n\n## M1: First\n\n<!-- roadmap:begin list -->\n<!-- roadmap:end -->\n\n- [ ] T-1 One\n';
  const before = document(text);
  const after = document(written(text));
  expect(after.source.text).not.toBe(before.source.text);
  const said = ({ items }: Roadmap) => items.map(({ id, title, status, parent }) => ({ id, title, status, parent }));
  expect(said(after)).toEqual(said(before));
  expect(after.readings).toHaveLength(before.readings.length);
});

describe.each(Object.entries(PAYLOADS))('%s', (_, payload) => {
  const items = PLAN.items.map((item) => ({
    ...item,
    title: payload,
    fields: { ...item.fields, target: `2026 ${payload}` },
  }));
  const plan = { ...PLAN, title: payload, items, byId: new Map(items.map((item) => [item.id, item])) };

  test('stays text in every kind of block', () => {
    const text = BLOCK_KINDS.map((kind) => `<!-- roadmap:begin ${kind} -->\n<!-- roadmap:end -->\n`).join('\n');
    const once = written(text, plan);
    expect(once).not.toMatch(LIVE);
    expect(written(once, plan)).toBe(once);
    // Whatever a title says, the document has the blocks that it had, and no item more.
    const after = document(once);
    expect(after.managed.blocks.map(({ kind }) => kind)).toEqual([...BLOCK_KINDS]);
    expect(after.managed.strays).toEqual([]);
    expect(after.items).toEqual([]);
  });
});
