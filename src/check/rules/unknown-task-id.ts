import { sourceSpan } from '../../text/rich-text.ts';
import type { Rule } from '../rule.ts';

/** `T-123`, `PROJ-7`, `T0123`: capitals, then a number. */
const ID = /(?<![\w/.#-])[A-Z][A-Z0-9]{0,9}-\d{1,6}(?![\w-]|\.\d)/g;

/** A larger registry is not read into memory as ids. */
const MOST_IDS = 200_000;

export const unknownTaskId: Rule = {
  name: 'unknown-task-id',
  family: 'repository',
  level: 'error',
  summary:
    'The plan names a task that the registry of tasks does not hold. Needs the option `registry`, a path from the root.',
  why: 'Where tasks live in a file of their own, an id that is only in the plan is a slip of the pen, or a task that was taken out. Only ids of a prefix that the registry uses are looked for, so that `UTF-8` and `ISO-8601` are none.',
  options: { registry: 'text' },
  bad: [
    {
      text: '# Plan\n\n## M1: Port\n\n- [ ] T-101 Quay\n- [ ] T-102 Crane\n',
      files: { 'tasks.yaml': '- id: T-101\n' },
      options: { registry: 'tasks.yaml' },
      lines: [6],
    },
    {
      text: '# Plan\n\n## M1: Port\n\n- [ ] Quay\n',
      files: {},
      options: { registry: 'tasks.yaml' },
      lines: [1],
    },
  ],
  good: [
    {
      text: '# Plan\n\n## M1: Port\n\n- [ ] T-101 Quay, in UTF-8\n',
      files: { 'tasks.yaml': '- id: T-101\n' },
      options: { registry: 'tasks.yaml' },
    },
    '# Plan\n\n## M1: Port\n\n- [ ] T-101 Quay\n',
  ],
  *check({ roadmap, repository, options }) {
    const { registry } = options;
    if (typeof registry !== 'string' || !repository) return;
    const text = repository.read(registry);
    const first = roadmap.readings[0];
    if (text === null) {
      const span = first?.line.text.span ?? { start: 0, end: 0 };
      yield { message: `Unexpected registry ${registry}, expected a file that git has`, span };
      return;
    }
    const known = new Set<string>();
    for (const [id] of text.matchAll(ID)) if (known.size < MOST_IDS) known.add(id);
    const prefixes = new Set([...known].map(prefixOf));
    for (const { line, item } of roadmap.readings)
      for (const rich of line.place === 'row' ? line.cells : [line.text])
        for (const match of rich.plain.matchAll(ID)) {
          const [id] = match;
          if (known.has(id) || !prefixes.has(prefixOf(id))) continue;
          const span = sourceSpan(rich, match.index, match.index + id.length);
          const message = `Unexpected task ${id}, expected one that ${registry} holds`;
          yield { message, span, ...(item !== null && { item }) };
        }
  },
};

function prefixOf(id: string): string {
  return id.slice(0, id.lastIndexOf('-'));
}
