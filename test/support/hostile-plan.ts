import { MARKUP_PAYLOADS, PAYLOADS } from './payloads.ts';

/** A plan whose titles, labels, owners, goals and fields are all that a page, a picture or a terminal could be led astray by. */
export const HOSTILE_PLAN = [
  '# Roadmap \\<img src=x onerror=alert(1)> "\' --\n',
  // Markup is no part of a title, unless it is escaped.
  ...[...Object.values(PAYLOADS), ...Object.values(MARKUP_PAYLOADS).map(escaped)].map(
    (payload, at) => `## M${at}: ${payload}

**Goal:** ${payload}
**Owner:** ${payload}
**Depends on:** M${at + 1}, ${payload}

- [ ] T-${at} ${payload}
- [x] ${payload}

### Exit criteria

- [ ] ${payload}
`,
  ),
].join('\n');

/** No word of it can be broken between letters, and none fits a phone. */
export const LONG_PLAN = `# ${'Donaudampfschifffahrt'.repeat(20)}

## M1: ${'x'.repeat(3000)}

**Goal:** ${'wide'.repeat(400)}
**Owner:** ${'o'.repeat(300)}

- [ ] ${'https://example.org/'.padEnd(900, 'a')}
- [ ] ${'很长的标题'.repeat(200)}
- [x] ${'عنوان طويل جدا '.repeat(100)}

## Milestone 2: ${'many words '.repeat(300)}

- [ ] short
`;

function escaped(markdown: string): string {
  return markdown.replace(/[<>&![\]`*_]/g, '\\$&');
}
