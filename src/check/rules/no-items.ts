import { lineSpan } from '../../text/source.ts';
import type { Rule } from '../rule.ts';

export const noItems: Rule = {
  name: 'no-items',
  family: 'shape',
  level: 'error',
  summary: 'A file is empty, or holds no milestone, no phase, and no list at all.',
  why: 'A plan that was emptied or garbled must not pass as one without problems. If the file is no plan, it should not be checked.',
  bad: [
    { text: '', lines: [1] },
    { text: '# Plan\n\nWe will build a port.\n', lines: [1] },
  ],
  good: ['# Plan\n\n- [ ] Quay\n', '# Plan\n\n## M1: Port\n'],
  *check({ roadmap }) {
    // A plan between two milestones still has its lists of them.
    if (roadmap.items.length > 0 || roadmap.readings.some(({ line }) => line.place === 'entry' || line.place === 'row'))
      return;
    const { text } = roadmap.source;
    const what = text.trim() === '' ? 'an empty file' : 'a file without a milestone, phase or task';
    const line = 1 + (text.slice(0, Math.max(0, text.search(/\S/))).match(/\r\n|\n|\r/g)?.length ?? 0);
    yield { message: `Unexpected ${what}, expected a plan`, span: lineSpan(roadmap.source, line) };
  },
};
