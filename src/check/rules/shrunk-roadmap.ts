import { lineSpan } from '../../text/source.ts';
import { lossesOf, pairingOf } from '../queries/losses.ts';
import type { Rule } from '../rule.ts';

/** It is red beyond this part of the items, and only from so many on. */
const PART = 1 / 3;
const LEAST = 5;

const LONG = `# Plan\n\n## M1: Port\n\n${['Quay', 'Crane', 'Light', 'Rope', 'Gate', 'Slip'].map((each) => `- [ ] ${each} of stone\n`).join('')}`;

export const shrunkRoadmap: Rule = {
  name: 'shrunk-roadmap',
  family: 'base',
  level: 'error',
  summary: 'The roadmap has lost more than a third of its items, or all of them.',
  why: 'Whoever empties a plan has no finding left. What was archived in another file, what a done milestone no longer lists, and what was put in the place of the old is not counted.',
  bad: [
    { base: LONG, text: '# Plan\n\n## M1: Port\n\n- [ ] Quay of stone\n', lines: [1] },
    { base: '# Plan\n\n## M1: Port\n\n- [ ] Quay\n', text: '# Plan\n\nSoon.\n', lines: [1] },
    { base: '# Plan\n\n## M1: Port\n\n- [ ] Quay\n', text: '', lines: [1] },
  ],
  good: [
    { base: LONG, text: LONG.replace('- [ ] Rope of stone\n', '') },
    {
      base: '# Plan\n\n## M1: The old port (done)\n\n- [x] Quay of stone\n',
      text: '',
      files: { 'milestones/v1.md': '# Over\n\n## M1: The old port (done)\n\n- [x] Quay of stone\n' },
    },
    { base: LONG.replace('Port', 'Port (done)').replaceAll('[ ]', '[x]'), text: '# Plan\n\n## M1: Port (done)\n' },
  ],
  *check(context) {
    const { base, roadmap } = context;
    const pairing = pairingOf(context);
    if (!base || !pairing || base.items.length === 0) return;
    const [before, now] = [base.items.length, roadmap.items.length];
    const losses = lossesOf(context).length;
    const lost = now === 0 ? losses : losses - pairing.added.length;
    if (lost <= before * PART || (now > 0 && lost < LEAST)) return;
    yield {
      message: `Unexpected loss of ${lost} of ${before} items, expected most of them as on the base: ${now === 0 ? 'none' : now} left`,
      span: lineSpan(roadmap.source, 1),
    };
  },
};
