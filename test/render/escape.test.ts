import { describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { visible, visibleJson } from '../../src/render/escape.ts';
import { memoryHost, type Setting } from '../support/memory-host.ts';
import { LIVE, LOG_PAYLOADS, TERMINAL_PAYLOADS as PAYLOADS } from '../support/payloads.ts';
import { commandsIn } from '../support/runner-commands.ts';

/** Places in a file, on the command line or in the config where text from outside can stand. */
const PLACES: Readonly<Record<string, (payload: string) => Setting & { readonly argv?: readonly string[] }>> = {
  'document title': (p) => roadmap(`# P ${p} x\n\n## Milestone 1: A\n\n- [ ] b\n`),
  'milestone title': (p) => roadmap(`# P\n\n## Milestone 1: A ${p} b\n\n- [ ] b\n`),
  'phase title': (p) => roadmap(`# P\n\n## v1.0 A\n\n### Phase 1: A ${p} b\n\n- [ ] b\n`),
  'task title': (p) => roadmap(`# P\n\n## Milestone 1: A\n\n- [ ] b ${p} c\n`),
  'table cell': (p) => roadmap(`# P\n\n| Phase | Status |\n| --- | --- |\n| 1. A ${p} b | Complete ${p} |\n`),
  'link text': (p) => roadmap(`# P\n\n## Milestone 1: [a ${p} b](https://e.example/${p})\n\n- [ ] [c ${p}](x)\n`),
  'field value': (p) =>
    roadmap(`# P\n\n## Milestone 1: A\n\n**Owner:** Ana ${p} b\n**Target:** 2026 ${p}\n\n- [ ] b\n`),
  'field name': (p) => roadmap(`# P\n\n## Milestone 1: A\n\n**Ow${p}ner:** Ana\n\n- [ ] b\n`),
  status: (p) => roadmap(`# P\n\n## Milestone 1: A\n\n**Status:** done ${p}\n\n- [ ] b\n`),
  dependency: (p) => roadmap(`# P\n\n## Milestone 1: A\n\n**Depends on:** Phase ${p} 2\n\n- [ ] b\n`),
  prose: (p) => roadmap(`# P\n\n## Milestone 1: A\n\nSome ${p} prose.\n\n- [ ] b\n`),
  'front matter': (p) => roadmap(`---\ntitle: "a ${p}"\nroadmap: { wo${p}rds: 1 }\n---\n\n# P\n\n## Milestone 1: A\n`),
  path: (p) => ({
    files: { [`/repo/a${p.replaceAll('/', '')}.md`]: '# P\n\n## Milestone 1: A\n' },
    argv: [`a${p.replaceAll('/', '')}.md`],
  }),
  'missing path': (p) => ({ argv: [`no${p}.md`] }),
  'config key': (p) => ({ files: { '/repo/ROADMAP.md': '# P\n', '/repo/roadmap.config.yaml': `fi${p}les: x\n` } }),
  'config value': (p) => ({ files: { '/repo/ROADMAP.md': '# P\n', '/repo/roadmap.config.yaml': `files: "x${p}` } }),
  item: (p) => ({ ...roadmap('# P\n\n## Milestone 1: A\n'), argv: ['show', `M${p}1`] }),
  option: (p) => ({ argv: [`--al${p}l`] }),
  'option value': (p) => ({ argv: ['list', '--kind', `ta${p}sk`] }),
  'json field': (p) => ({ ...roadmap('# P\n\n## Milestone 1: A\n'), argv: ['list', `--json=i${p}d`] }),
  folder: (p) => ({ argv: ['-C', `x${p}`] }),
};

function roadmap(text: string): Setting {
  return { files: { '/repo/ROADMAP.md': text } };
}

const COMMANDS = [
  ['status'],
  ['status', '--depth', '9'],
  ['status', '--json'],
  ['show', '1'],
  ['list'],
  ['list', '--json'],
  ['export'],
  ['export', '--format', 'ndjson'],
  ['export', '--format', 'csv'],
  ['export', '--format', 'tsv'],
  ['export', '--format', 'markdown'],
  ['explain', '--all'],
  ['explain', '--json'],
];

const OUR_COLOUR = /\x1b\[\d+(?:;\d+)*m/g;

describe.each(Object.entries(PLACES))('%s', (_place, setting) => {
  test.each(Object.entries(PAYLOADS))('%s', async (_name, payload) => {
    for (const command of COMMANDS) {
      const { argv, ...world } = setting(payload);
      for (const terminal of [undefined, 80]) {
        const host = memoryHost({ ...world, ...(terminal === undefined ? {} : { terminal }) });
        const code = await main(argv ?? command, host);
        expect(code).toBeLessThanOrEqual(2);
        const shown = host.written.stdout + host.written.stderr;
        expect(shown).not.toBe('');
        expect(terminal === undefined ? shown : shown.replace(OUR_COLOUR, '')).not.toMatch(LIVE);
        expect(host.written.stderr).not.toContain('bug');
      }
      if (argv) break;
    }
  });
});

describe('what a CI system takes for a command', () => {
  test.each(Object.entries(PLACES))('%s', async (_place, setting) => {
    for (const payload of Object.values(LOG_PAYLOADS))
      for (const command of COMMANDS) {
        const { argv, ...world } = setting(payload);
        const host = memoryHost(world);
        await main(argv ?? command, host);
        expect(commandsIn(host.written.stdout)).toEqual([]);
        expect(commandsIn(host.written.stderr)).toEqual([]);
        if (argv) break;
      }
  });
});

describe('visible', () => {
  test.each([
    ['a ##[b]', 'a #\\u{23}[b]'],
    ['::error::x', '\\u{3a}:error::x'],
    ['a ::error file=x::y', 'a \\u{3a}:error file=x::y'],
    ['## [a](b)', '## [a](b)'],
    ['Milestone 1 :: Port', 'Milestone 1 :: Port'],
    ['std::vector a::b ::c', 'std::vector a::b ::c'],
  ])('shows %s as %s', (text, shown) => expect(visible(text)).toBe(shown));

  test.each(Object.entries(PAYLOADS))('%s', (_name, payload) => {
    expect(visible(payload)).not.toMatch(LIVE);
    expect(JSON.parse(visibleJson(JSON.stringify(payload)))).toBe(payload);
  });

  test('escapes and strips nothing', () => {
    expect(visible('a\x1b[2Jb\u202ec\u{e0041}')).toBe('a\\u{1b}[2Jb\\u{202e}c\\u{e0041}');
    expect(visible('\ud800')).toBe('\\u{d800}');
  });

  test.each(['plain', 'Çédille', 'Ελληνικά', 'ไทย', '日本語', 'हिन्दी', 'العربية', '🚧 work', '⚠️', '✅ done', 'é'])(
    'leaves %s as it is',
    (text) => {
      expect(visible(text)).toBe(text);
      expect(visibleJson(text)).toBe(text);
    },
  );
});
