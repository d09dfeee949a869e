import type { Related } from '../diagnostic.ts';
import { type RawLine, rawText } from '../raw-lines.ts';
import type { Rule } from '../rule.ts';

const OPENS = /^<{7}(?: |$)/;
const BASE = /^\|{7}(?: |$)/;
const MIDDLE = /^={7}$/;
const ENDS = /^>{7}(?: |$)/;

export const conflictMarker: Rule = {
  name: 'conflict-marker',
  family: 'text',
  level: 'error',
  summary: 'A merge was committed with its conflict markers.',
  why: 'Two versions of the plan stand one after the other. What is read of them, by people and by tools, is neither.',
  bad: [
    {
      text: '# Plan\n\n## M1: Port\n\n<<<<<<< HEAD\n- [x] Quay\n=======\n- [ ] Quay\n>>>>>>> crane\n',
      lines: [5],
    },
    { text: '# Plan\n\n## M1: Port\n\n- [x] Quay\n>>>>>>> crane\n', lines: [6] },
  ],
  good: [
    '# Plan\n\n## M1: Port\n\n- [ ] Quay\n\n```\n<<<<<<< HEAD\n=======\n>>>>>>> crane\n```\n',
    'Plan\n=======\n\n## M1: Port\n\n- [ ] Quay\n',
  ],
  *check({ roadmap }) {
    if (!/^(?:<{7}|>{7})/m.test(roadmap.source.text)) return;
    let open: RawLine | null = null;
    let related: Related[] = [];
    const finding = (line: RawLine) => ({
      message: 'Unexpected conflict marker, expected one version of these lines',
      span: line.span,
      related,
    });
    for (const line of rawText(roadmap).lines) {
      if (line.within === 'code') continue;
      if (OPENS.test(line.text)) {
        if (open) yield finding(open);
        open = line;
        related = [];
      } else if (ENDS.test(line.text)) {
        if (open) related.push({ message: 'it ends here', span: line.span });
        yield finding(open ?? line);
        open = null;
        related = [];
      } else if (open && (MIDDLE.test(line.text) || BASE.test(line.text)))
        related.push({ message: 'the other version begins here', span: line.span });
    }
    if (open) yield finding(open);
  },
};
