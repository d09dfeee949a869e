// A roadmap of any size in a mix of the styles that people write: the same text for the same size, on every machine.

/** @param {number} bytes At least this many, by less than one milestone more. */
export function roadmap(bytes) {
  const random = numbers(1);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const words = (count) => Array.from({ length: count }, () => pick(WORDS)).join(' ');
  const parts = ['---\nstatus: active\nupdated: 2026-03-01\n---\n\n# Roadmap\n\nCurrent milestone: M3\n\n'];
  let size = parts[0].length;
  for (let n = 1; size < bytes; n++) {
    const part = STYLES[n % STYLES.length](n, { pick, words, chance: (of) => random() < of });
    parts.push(part);
    size += Buffer.byteLength(part);
  }
  return parts.join('');
}

/** Tasks that need some of those before them, in no milestone. */
export function tangled(count) {
  const random = numbers(2);
  const needed = (n) => `T-${Math.max(1, n - 1 - Math.floor(random() * 30))}`;
  return `# Roadmap\n\n${times(count, (n) => `- [ ] T-${n} Task ${n}${n > 1 ? ` (depends on ${needed(n)}, ${needed(n)})` : ''}`)}\n`;
}

const WORDS = [
  'parser index cache user login billing export import search report of the for and with graph schema release mobile',
  'offline sync audit metrics editor review naïve a to in on by from when until every each new old first last small',
  'customer team server client backup deploy monitor alert dashboard setting permission invoice payment webhook 路线图',
  '`config` [guide](docs/guide.md) **fast** _stable_',
].flatMap((line) => line.split(' '));
const WORDED = ['done', 'in progress', 'planned', 'blocked', 'deferred'];
const MARKED = ['✅', '🚧', '📋', '⏸️', '❌', '✅ Complete', '🚧 In progress', '📋 Planned'];

const times = (count, line) => Array.from({ length: count }, (_, i) => line(i + 1)).join('\n');
const box = (chance) => (chance(0.5) ? '[x]' : '[ ]');

/** One milestone each. */
const STYLES = [
  (n, { pick, words, chance }) => `## Milestone ${n}: ${words(3)} (${pick(WORDED)})

${words(50)}.

**Goal:** ${words(14)}.
**Depends on:** ${n > 1 ? `M${n - 1}` : 'nothing'}
**Target:** Q${1 + (n % 4)} 2026

### Exit criteria

${times(4, () => `- ${box(chance)} ${words(12)}`)}

### Tasks

${times(5, (i) => `- ${box(chance)} T-${n}${i}: ${words(9)}${chance(0.3) ? ' @ana' : ''}`)}

`,
  (n, { pick, words, chance }) => `## M${n} — ${words(4)} ${pick(MARKED)}

${words(60)}.

1. **Phase ${n}.1: ${words(3)}** — ${pick(WORDED)}
   - ${box(chance)} ${words(7)}
     - ${box(chance)} ${words(5)}
2. **Phase ${n}.2: ${words(3)}**
   - ~~${words(5)}~~
   - ${box(chance)} ${words(9)}

`,
  (n, { pick, words }) => `## M${n}. ${words(3)}

| Phase | Goal | Status | Owner | Progress |
| --- | --- | --- | --- | --- |
${times(6, (i) => `| ${n}.${i} ${words(2)} | ${words(6)} | ${pick(MARKED)} | @${pick(['ana', 'bo'])} | ${i}/6 |`)}

> **Note**: ${words(20)}.

`,
  (n, { pick, words, chance }) => `<details>
<summary>✅ v${n}.0 ${words(2)} (Phases ${n}.1-${n}.3) - shipped 2026-02-1${n % 10}</summary>

${times(3, (i) => `- [x] Phase ${n}.${i}: ${words(4)} (2/2 plans)`)}

</details>

### 阶段 ${n}：${words(2)}（${pick(['进行中', '已完成'])}）

${words(30)}.

${times(3, () => `* ${box(chance)} ${words(8)}`)}

\`\`\`ts
const milestone = ${n}; // - [ ] no task
\`\`\`

`,
];

/** Numbers in [0, 1) that look random (mulberry32). */
export function numbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
