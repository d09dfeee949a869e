import { expect, test } from 'vitest';
import { anchorsOf, slugOf } from '../../src/check/queries/slugs.ts';
import { roadmapOf } from '../support/plan.ts';

const SLUGS: readonly (readonly [heading: string, slug: string])[] = [
  ['Phase 1: The Quay', 'phase-1-the-quay'],
  ['v1.2.0 — Done (50 %)', 'v120--done-50-'],
  ['A & B', 'a--b'],
  ['snake_case and-dash', 'snake_case-and-dash'],
  ['Größe der Mole', 'größe-der-mole'],
  ['第一章 港', '第一章-港'],
  ['Цели и «сроки»', 'цели-и-сроки'],
  ['🚀 Launch', '-launch'],
  ['✅ Done', '-done'],
  ["What's `code`?", 'whats-code'],
  ['ⅳ Nine', 'ⅳ-nine'],
];

test.each(SLUGS)('%s', (heading, slug) => {
  expect(slugOf(heading.replaceAll('`', ''))).toBe(slug);
});

test('headings of one name are counted', () => {
  const { names } = anchorsOf(roadmapOf('# A\n\n## B\n\n## B\n\n## B-1\n\n## B\n'));
  expect(names).toEqual(['a', 'b', 'b-1', 'b-1-1', 'b-2']);
});

test('written anchors, headings in HTML, over lines, in a group', () => {
  const text = [
    '# *Plan* for [all](x.md)',
    '<a name="here"></a> <h2 align="center">In HTML</h2>',
    'Over\ntwo lines\n===',
    '## With its own {#own}',
    '<details>\n<summary>More</summary>\n\n### Inside\n\n</details>',
    '```md\n# Not this\n```',
  ].join('\n\n');
  const anchors = anchorsOf(roadmapOf(text));
  for (const name of [
    'plan-for-all',
    'here',
    'in-html',
    'over-two-lines',
    'own',
    'inside',
    'Inside',
    'user-content-here',
  ])
    expect([name, anchors.has(name)]).toEqual([name, true]);
  expect(anchors.has('not-this')).toBe(false);
});
