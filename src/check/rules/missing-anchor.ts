import { nearest } from '../../text/nearest.ts';
import { sourceFile } from '../../text/source.ts';
import type { Finding } from '../diagnostic.ts';
import { mentionsIn } from '../queries/mentions.ts';
import { type Anchors, anchorsOf } from '../queries/slugs.ts';
import { targetOf } from '../queries/targets.ts';
import type { Context, Rule } from '../rule.ts';

/** Of so many other files the headings are read. */
const MOST_FILES = 50;

/** Of so many links it is told which heading may be meant: to compare them with all takes long. */
const MOST_MEANT = 200;

const MARKDOWN = /\.(?:md|markdown|mdown|mkd)$/i;

/** Pages have these by themselves, or are shown as code: the top, its README, a line, words, a footnote. */
const GIVEN = /^(?:|top|readme|L\d+.*|:~:.*|(?:user-content-)?fn(?:ref)?-?.*)$/i;

export const missingAnchor: Rule = {
  name: 'missing-anchor',
  family: 'repository',
  level: 'warning',
  summary: 'A link leads to a heading that is not there, in this file or in another of the repository.',
  why: 'Whoever retitles a heading does not see who links to it: the link then opens the top of the page, and nobody is told. Anchors are made of headings as GitHub makes them.',
  bad: [
    {
      text: '# Plan\n\n- [Quay](#m1-quay)\n\n## M1: Quays\n\n- [ ] Stones\n',
      lines: [3],
      fixed: '# Plan\n\n- [Quay](#m1-quays)\n\n## M1: Quays\n\n- [ ] Stones\n',
    },
    {
      text: '# Plan\n\n## M1: Quay\n\n- [ ] Stones, see [the design](docs/quay.md#which-stones)\n',
      files: { 'docs/quay.md': '# Quay\n\n## Timber\n' },
      lines: [5],
    },
  ],
  good: [
    '# Plan\n\n- [Quay](#m1-quay-50)\n- [Again](#m1-quay-50-1)\n\n## M1: Quay (50%)\n\n- [ ] Stones\n\n## M1: Quay (50%)\n',
    {
      text: '# Plan\n\n- [ ] [Größe](docs/quay.md#gr%C3%B6%C3%9Fe), [line](src/a.ts#L3)\n',
      files: { 'docs/quay.md': '# Größe\n', 'src/a.ts': '' },
    },
  ],
  *check(context) {
    const { roadmap, file } = context;
    const known = new Map<string, Anchors | null>([[file, null]]);
    let told = 0;
    for (const { kind, text, span, reading } of mentionsIn(roadmap)) {
      const target = kind === 'link' && text.includes('#') ? targetOf(text, file) : null;
      if (target?.kind !== 'inside' || target.anchor === null || GIVEN.test(target.anchor)) continue;
      const anchors = anchorsIn(context, target.path, known);
      if (!anchors || anchors.has(target.anchor)) continue;
      const where = target.path === file ? '' : ` of ${target.path}`;
      told += 1;
      const near = told > MOST_MEANT ? null : nearest(target.anchor.toLowerCase(), anchors.names);
      const expected = near === null ? 'that of a heading' : `#${near}`;
      yield {
        message: `Unexpected anchor #${target.anchor.slice(0, 100)}${where}, expected ${expected}`,
        span,
        ...(reading.item !== null && { item: reading.item }),
        ...fixTo(near, text, span),
      };
    }
  },
};

function anchorsIn(
  { roadmap, repository, read, file }: Context,
  path: string,
  known: Map<string, Anchors | null>,
): Anchors | null {
  const before = known.get(path);
  if (before !== undefined && (before !== null || path !== file)) return before;
  const text = path === file || known.size > MOST_FILES || !MARKDOWN.test(path) ? null : repository?.read(path);
  const other = typeof text === 'string' ? read(sourceFile(path, text)) : null;
  const anchors = path === file ? anchorsOf(roadmap) : other && anchorsOf(other);
  known.set(path, anchors);
  return anchors;
}

function fixTo(near: string | null, text: string, span: Finding['span']): Pick<Finding, 'fix'> {
  if (near === null || span.end - span.start !== text.length) return {};
  const edit = { span: { start: span.start + text.indexOf('#') + 1, end: span.end }, newText: encodeURI(near) };
  return { fix: { title: `link to #${near}`, applicability: 'unsafe', edits: () => [edit] } };
}
