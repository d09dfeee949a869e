import type { Rule } from '../rule.ts';

const PLAN = '## M1: Port\n\n- [x] Quay\n- [ ] Crane\n';
const table = (status: string, done: string): string =>
  `<!-- roadmap:begin status -->\n\n| Item    | Status   | Done |\n| ------- | -------- | ---- |\n| M1 Port | ${status} | ${done}  |\n\n<!-- roadmap:end -->\n`;

export const staleEmbed: Rule = {
  name: 'stale-embed',
  family: 'repository',
  level: 'warning',
  summary:
    'A block that `roadmap embed` writes, in the plan or in a document beside it, does not show what the plan says.',
  why: 'A table in the README is what most people see of a plan. One that is behind says something wrong in a calm voice, and one that cannot be written any more, as it never ends or names an item that is gone, will be behind soon. `roadmap embed --write` writes all of them.',
  bad: [
    { text: `# Plan\n\n${table('● active', '0/2')}\n${PLAN}`, lines: [3] },
    { text: `# Plan\n\n<!-- roadmap:begin status M7 -->\n<!-- roadmap:end -->\n\n${PLAN}`, lines: [3] },
    { text: `# Plan\n\n${PLAN}\n<!-- roadmap:begin next -->\n`, lines: [8] },
    { text: `# Plan\n\n${PLAN}`, files: { 'README.md': `# Port\n\n${table('● active', '2/2')}` }, lines: [3] },
  ],
  good: [
    `# Plan\n\n${table('● active', '1/2')}\n${PLAN}`,
    `# Plan\n\n\`\`\`md\n${table('✓ done  ', '2/2')}\`\`\`\n\n${PLAN}`,
    {
      text: `# Plan\n\n${PLAN}`,
      files: { 'README.md': `# Port\n\n${table('● active', '1/2')}`, 'notes.md': '# Notes\n' },
    },
  ],
  *check({ blocks, roadmap }) {
    for (const { span, document, state } of blocks?.(roadmap) ?? []) {
      const message =
        typeof state === 'string'
          ? `Unexpected text in block ${state}, expected what the plan says now: \`roadmap embed --write\``
          : `Unexpected block, expected one that can be written: ${state.what}: ${state.cure}`;
      yield { message, span, ...(document && { document }) };
    }
  },
};
