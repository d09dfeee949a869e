import { type RawLine, rawText } from '../raw-lines.ts';
import type { Rule } from '../rule.ts';

/** Of the second level or below: in a script `# ` begins a remark. */
const HEADING = /^[ \t>]*#{2,6}[ \t]/;
/** Code that shows Markdown holds headings of its own. */
const SHOWN = /^[ \t>]*(?:`{3,}|~{3,})[ \t]*(?:md|markdown|mdx|text|txt)\b/i;
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
    {
      text: '# Plan\n\n## M1: Port\n\n```sh\nmake quay\n\n## M2: Ships\n\n- [ ] Crane\n\n```js\nsail();\n```\n',
      lines: [5],
    },
  ],
  good: [
    '# Plan\n\n## M1: Port\n\n- [x] Quay\n\n```sh\n# make\nmake quay\n```\n\n## M2: Ships\n\n- [ ] Crane\n',
    '# Plan\n\n## M1: Port\n\n- [x] Quay\n\n  ```sh\n  make quay\n\n## M2: Ships\n\n- [ ] Crane\n',
    '# Plan\n\n## M1: Port\n\n- [ ] Quay\n\n````md\n## M2\n\n```js\nsail();\n```\n````\n',
  ],
  *check({ roadmap }) {
    const { lines, unclosed, overruns } = rawText(roadmap);
    for (const { span, line, next } of overruns) {
      const hidden = hiddenIn(lines.slice(line, next - 1));
      if (line === unclosed?.line || hidden === '' || SHOWN.test(lines[line - 1]?.text ?? '')) continue;
      yield {
        message: `Unexpected code fence that is still open at line ${next}, expected its end: it hides ${hidden}`,
        span,
      };
    }
    const hidden = unclosed ? hiddenIn(lines.slice(unclosed.line)) : '';
    if (!unclosed || hidden === '') return;
    const name = unclosed.what === 'fence' ? 'code fence' : 'comment';
    yield {
      message: `Unexpected ${name} that never closes, expected its end: it hides ${hidden}`,
      span: unclosed.span,
    };
  },
};

/** `1 heading and 2 boxes`; empty if there are none. */
function hiddenIn(lines: readonly RawLine[]): string {
  const count = (pattern: RegExp): number => lines.filter(({ text }) => pattern.test(text)).length;
  return [counted(count(HEADING), 'heading'), counted(count(BOX), 'box', 'boxes')]
    .filter((part) => part !== '')
    .join(' and ');
}

/** `2 boxes`; empty for none. */
function counted(count: number, one: string, many = `${one}s`): string {
  return count === 0 ? '' : `${count} ${count === 1 ? one : many}`;
}
