import { describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { visible, visibleJson } from '../../src/render/escape.ts';
import { memoryHost, type Setting } from '../support/memory-host.ts';

/** What a terminal acts on, hides or lies with. The letters are those of ../shared/threats.md. */
const PAYLOADS: Readonly<Record<string, string>> = {
  'E1 clear the screen': '\x1b[2J\x1b[1;1H\u2714 all checks passed',
  'E2 C1 CSI': '\x9b2J',
  'E2 C1 OSC': '\x9d0;pwn\x9c',
  'E3 clipboard': '\x1b]52;c;cm0gLXJmIH4K\x07',
  'E4 link': '\x1b]8;;https://evil.example\x07click\x1b]8;;\x07',
  'E5 title': '\x1b]0;t\x07',
  'E5 reset': '\x1bc',
  'E5 answerback': '\x1b[c\x1b[6n',
  'E5 DCS': '\x1bP$q"p\x1b\\',
  'E5 kitty': '\x1b_Gf=24;AAAA\x1b\\',
  'E5 iterm': '\x1b]1337;File=inline=1:AAAA\x07',
  'E6 backspace': 'fail\b\b\b\bpass',
  'E6 shift out': '\x0e abc',
  'E6 vertical tab': 'a\x0bb\x0cc',
  'E7 override': 'user\u202e // nimda\u2066',
  'E7 marks': 'a\u200eb\u200fc\u061cd',
  'E7 zero width': 'M\u200b1\u200c\u200d\u2060\ufeff',
  'E7 tag': 'x\u{e0041}',
  'E8 nested': '\x1b\x1b[31m[2J',
  'E8 unfinished': 'abc\x1b[',
  'E9 hidden': '\x1b[8mhidden',
  'line separators': 'a\u2028b\u2029c\u0085d',
  'soft hyphen and fillers': 'a\xadb\u3164c\u115fd\u{1d173}',
  DEL: 'a\x7fb',
};

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

/** Everything that must not reach a terminal. A tab and a line end are layout, and ours. */
const LIVE =
  /[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u115f\u1160\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff]|\p{Cs}|[\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]/u;

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

describe('visible', () => {
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
