import { nameSpan } from '../../edit/name-span.ts';
import type { Line } from '../../markdown/outline.ts';
import { nameOf } from '../../roadmap/name-of.ts';
import type { Statement } from '../../roadmap/roadmap.ts';
import { hasHeading } from '../queries/labels.ts';
import type { Rule } from '../rule.ts';

export const emptyMilestone: Rule = {
  name: 'empty-milestone',
  family: 'shape',
  level: 'info',
  summary: 'A milestone or phase has a heading, and nothing below it.',
  why: 'What it should bring was never written, or was lost. It counts as work that nobody can do.',
  bad: [
    {
      text: '# Plan\n\n## M1: Port\n\n- [ ] Quay\n\n## M2: Ships (in progress)\n\n## M3: Sea\n\n- [ ] Chart\n',
      lines: [7],
    },
    { text: '# Plan\n\n## Phase 1: Port\n\n## Phase 2: Ships\n\n- [ ] Crane\n', lines: [3] },
  ],
  good: [
    '# Plan\n\n## M1: Port\n\nShips can land.\n\n## M2: Ships\n\n### Cranes\n\n- [ ] Crane\n',
    '# Plan\n\n## M1: Port\n\n- [ ] Quay\n\n## M2: Ships (deferred)\n',
  ],
  *check({ roadmap }) {
    const filled = new Set<number>();
    for (const { line } of roadmap.readings)
      for (let at: Line | null = line.parent; at; at = at.parent) filled.add(at.index);
    for (const item of roadmap.items) {
      if (item.kind !== 'milestone' && item.kind !== 'phase') continue;
      if (item.children.length > 0 || ['deferred', 'dropped', 'done'].includes(item.status.value)) continue;
      const heads = item.statements.filter(({ line }) => line.place === 'heading');
      if (!hasHeading(item) || heads.some(({ line }) => isTitle(line))) continue;
      if (heads.some(({ line }) => filled.has(line.index))) continue;
      // A section of code or of a picture is not empty.
      if (heads.some(({ line }) => hasText(line, roadmap))) continue;
      yield {
        message: `Unexpected ${nameOf(item)} with nothing below it, expected what it should bring`,
        span: nameSpan(item.statements[0] as Statement),
        item: item.id,
      };
    }
  },
};

function hasText(line: Line, { source, readings }: Parameters<Rule['check']>[0]['roadmap']): boolean {
  const next = readings[line.index + 1]?.line.number ?? source.lineStarts.length + 1;
  const from = source.lineStarts[line.number] ?? source.text.length;
  const below = source.text.slice(from, source.lineStarts[next - 1] ?? source.text.length);
  return /[^\s\-=*_]/.test(below.replace(/<[^<>]*>/g, ''));
}

/** The name of the file, at its top. */
function isTitle(line: Line): boolean {
  return line.place === 'heading' && line.depth === 1;
}
