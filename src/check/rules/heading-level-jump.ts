import type { Rule } from '../rule.ts';

export const headingLevelJump: Rule = {
  name: 'heading-level-jump',
  family: 'shape',
  level: 'info',
  summary: 'A heading is two or more levels below the one above it.',
  why: 'Contents lists and screen readers show a gap, and what the heading belongs to is open to guess.',
  bad: [
    { text: '# Plan\n\n## M1: Port\n\n#### Stone\n\n- [ ] Quay\n', lines: [5] },
    { text: '# Plan\n\n### M1: Port\n\n- [ ] Quay\n', lines: [3] },
  ],
  good: [
    '# Plan\n\n## M1: Port\n\n### Stone\n\n- [ ] Quay\n\n## M2: Ships\n\n- [ ] Crane\n',
    '## M1: Port\n\n- [ ] Quay\n\n# Archive\n\n## M0: Bay\n\n- [x] Chart\n',
  ],
  *check({ roadmap }) {
    let depth = 0;
    let told = 0;
    for (const { line } of roadmap.readings) {
      if (line.place !== 'heading' || line.quote > 0 || line.parent?.place === 'entry') continue;
      // Of a row of headings that all are too deep, the first is told.
      if (depth > 0 && line.depth > depth + 1 && line.depth !== told) {
        told = line.depth;
        yield {
          message: `Unexpected heading of level ${line.depth} below level ${depth}, expected level ${depth + 1}`,
          span: line.text.span,
        };
      } else if (line.depth <= depth + 1 && line.depth < told) told = 0;
      depth = line.depth;
    }
  },
};
