import type { Rule } from '../rule.ts';

const PLAN = '## M1: Port\n\n- [x] Quay\n- [ ] Crane\n';
const table = (status: string, done: string): string =>
  `<!-- roadmap:begin status -->\n\n| Item    | Status   | Done |\n| ------- | -------- | ---- |\n| M1 Port | ${status} | ${done}  |\n\n<!-- roadmap:end -->\n`;

/** So many blocks are named. */
const MOST = 3;

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
    { text: `# Plan\n\n${PLAN}`, files: { 'README.md': `# Port\n\n${table('● active', '2/2')}` }, lines: [1] },
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
    for (const { span, names, place, broken } of blocks?.(roadmap) ?? []) {
      const where = place === null ? '' : ` of ${place}`;
      const what =
        names.length > MOST
          ? `${names.length} blocks`
          : `${names.length === 1 ? 'block' : 'blocks'} ${names.join(', ')}`;
      const message =
        broken === null
          ? `Unexpected text in ${what}${where}, expected what the plan says now: \`roadmap embed --write\``
          : `Unexpected block${where}, expected one that can be written: ${broken.what}: ${broken.cure}`;
      yield { message, span };
    }
  },
};
