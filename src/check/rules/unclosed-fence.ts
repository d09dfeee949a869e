import { rawText } from '../raw-lines.ts';
import type { Rule } from '../rule.ts';

const HEADING = /^[ \t>]*#{1,6}[ \t]/;
const BOX = /^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]+\[[ xX]\][ \t]/;

export const unclosedFence: Rule = {
  name: 'unclosed-fence',
  family: 'text',
  level: 'error',
  summary: 'Code or a comment is opened and never closed, so that it hides the rest of the plan.',
  why: 'What stands below the fence is shown as code, or not at all, and is counted nowhere: half a plan may vanish without a word.',
  bad: [
    { text: '# Plan\n\n## M1: Port\n\n- [x] Quay\n\n```sh\nmake quay\n\n## M2: Ships\n\n- [ ] Crane\n', lines: [7] },
    { text: '# Plan\n\n## M1: Port\n\n- [x] Quay\n\n<!-- later\n\n## M2: Ships\n\n- [ ] Crane\n', lines: [7] },
  ],
  good: [
    '# Plan\n\n## M1: Port\n\n- [x] Quay\n\n```sh\n# make\nmake quay\n```\n\n## M2: Ships\n\n- [ ] Crane\n',
    '# Plan\n\n## M1: Port\n\n- [x] Quay\n\n  ```sh\n  make quay\n\n## M2: Ships\n\n- [ ] Crane\n',
  ],
  *check({ roadmap }) {
    const { lines, unclosed } = rawText(roadmap);
    if (!unclosed) return;
    const hidden = lines.slice(unclosed.line);
    const parts = [
      counted(hidden.filter(({ text }) => HEADING.test(text)).length, 'heading'),
      counted(hidden.filter(({ text }) => BOX.test(text)).length, 'box', 'boxes'),
    ].filter((part) => part !== '');
    if (parts.length === 0) return;
    const name = unclosed.what === 'fence' ? 'code fence' : 'comment';
    yield {
      message: `Unexpected ${name} that never closes, expected its end: it hides ${parts.join(' and ')}`,
      span: unclosed.span,
    };
  },
};

/** `2 boxes`; empty for none. */
function counted(count: number, one: string, many = `${one}s`): string {
  return count === 0 ? '' : `${count} ${count === 1 ? one : many}`;
}
