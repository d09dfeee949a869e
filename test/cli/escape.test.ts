import { beforeAll, describe, expect, test } from 'vitest';
import { commandsFor } from '../../src/cli/commands/index.ts';
import { main } from '../../src/cli/main.ts';
import { buildProgram } from '../../src/cli/program.ts';
import type { Session } from '../../src/cli/session.ts';
import { commitAll, GIT_ENV, gitFolders } from '../support/git-folder.ts';
import { memoryHost, type Setting } from '../support/memory-host.ts';
import { LIVE, LOG_PAYLOADS, TERMINAL_PAYLOADS } from '../support/payloads.ts';
import { commandsIn } from '../support/runner-commands.ts';
import { type Answer, roadmap } from '../support/running.ts';

/** Every command as it is typed, where all that it reads is hostile. Fails for one that is not here. */
const TYPED: Readonly<Record<string, readonly string[]>> = {
  status: ['', '--depth 9', '--json'],
  show: ['M1', 'M1 --json'],
  list: ['', '--json'],
  next: ['', '--json'],
  blocked: ['', '--json'],
  why: ['M1', 'M1 --json'],
  path: ['', '--json'],
  waves: ['', '--json'],
  board: ['', '--format markdown'],
  timeline: ['', '--format mermaid', '--format svg', '--format csv'],
  graph: ['', '--format mermaid', '--format dot', '--format svg', '--format json'],
  badge: ['M1', '--format json'],
  embed: ['shown.md', '--diff shown.md', '--json shown.md'],
  report: ['-o -'],
  diff: ['HEAD~2', '--stat HEAD~2', '--format markdown HEAD~2', '--json HEAD~2'],
  log: ['', 'M1', '--json'],
  burnup: ['', '--format svg', '--json'],
  forecast: ['', '--json'],
  blame: ['M1', 'M1 --json'],
  stale: ['--days 0', '--days 0 --json'],
  explain: ['--all', '--json'],
  check: [...['pretty', 'json', 'github', 'markdown'].map((format) => `--format ${format}`), '--unsafe-fixes --diff'],
  rules: ['', '--json'],
  close: ['M1', 'M1 --with-tasks --force --reason x --dry-run'],
  reopen: ['M3 --dry-run'],
  start: ['M1 --dry-run'],
  block: ['M1 --dry-run'],
  defer: ['M1 --dry-run'],
  drop: ['M1 --dry-run'],
  tick: ['T-1 --dry-run', 'T-1 --dry-run --json'],
  untick: ['T-2 --dry-run'],
  rename: ['T-3 Other --dry-run'],
  set: ['M1 owner Bo --dry-run'],
  unset: ['M1 owner --dry-run'],
  link: ['T-3 --needs T-4 --dry-run'],
  unlink: ['M1 --needs M2 --dry-run'],
  add: ['task Other --in M1 --dry-run'],
  move: ['T-1 --to M2 --dry-run'],
  'assign-ids': ['--dry-run'],
  sync: ['', '--json'],
  undo: ['--dry-run'],
  export: ['', ...['ndjson', 'csv', 'tsv', 'markdown'].map((format) => `--format ${format}`)],
  schema: ['list'],
  init: [''],
  hook: ['install'],
  'diff-driver': ['ROADMAP.md'],
  'merge-driver': ['base.md ours.md theirs.md'],
  completion: ['bash'],
};

const program = buildProgram({ write: () => {}, columns: 80 });
for (const add of await commandsFor('help')) add(program, {} as Session);

test('no command is left out', () => {
  expect(Object.keys(TYPED)).toEqual(program.commands.map((command) => command.name()));
});

/** All that a terminal acts on, at once: which of it is escaped how, is for the test of `visible`. */
const EVIL = Object.values(TERMINAL_PAYLOADS).join(' ');

/** It stands wherever text can. */
const PLAN = `# P ${EVIL}

## M1: ${EVIL} (in progress)

**Goal:** ${EVIL}
**Owner:** ${EVIL} Ana
**Ow${EVIL}ner:** Ana
**Status:** done ${EVIL}
**Depends on:** M2, Phase ${EVIL} 2
**Target:** 2026-03-31 ${EVIL}

Some ${EVIL} prose, [a ${EVIL} b](https://e.example/${EVIL}).

- [ ] T-1 ${EVIL}
- [x] T-2 [a ${EVIL}](${EVIL}) (@${EVIL})
- [] ${EVIL} without an id

### Phase 1: ${EVIL} lights

- [ ] ${EVIL}
${Object.values(LOG_PAYLOADS)
  .map((payload) => `- [ ] ${payload}\n`)
  .join('')}
### Exit criteria

- [ ] ${EVIL}
- [x] ${EVIL} 2

## M2: ${EVIL}

- [ ] T-3 ${EVIL}

## M3: ${EVIL} (done)

- [ ] T-4 ${EVIL}
- [x] T-5 ${EVIL} lights

| Milestone | Status | Target |
| --- | --- | --- |
| M1 ${EVIL} | Done ${EVIL} | 2026-02-30 ${EVIL} |
| M2 | ${EVIL} Done | 2026-03-31 |
`;

/** What is printed to be applied: in a pipe the bytes of the file. */
const isDiff = (argv: string): boolean => /--(?:dry-run|diff)\b(?!.*--json)|^sync$/.test(argv);

/** Colours, and how a line of progress is taken back: on a slow machine one is shown. */
const OURS = /\x1b\[\d+(?:;\d+)*m|\r\x1b\[K/g;

describe('every command, on a plan and a history by a stranger', () => {
  const repository = gitFolders().make();
  const env = { ...GIT_ENV, XDG_STATE_HOME: repository.path('.git/state'), SOURCE_DATE_EPOCH: '1767268800' };
  const run = (argv: string, isTTY: boolean, more = {}): Promise<Answer> =>
    roadmap(repository.top, argv.split(' '), { ...env, ...more }, isTTY);

  beforeAll(async () => {
    const { write } = repository;
    const author = `--author=${EVIL} <${EVIL.replaceAll(/[<>\n]/g, '')}>`;
    const commit = (message: string) => commitAll(repository, message, author);
    write('shown.md', `<!-- roadmap:begin list -->\n${EVIL}\n<!-- roadmap:end -->\n`);
    write('ROADMAP.md', PLAN.replaceAll('lights', 'lamps'));
    commit(`first ${EVIL}`);
    write('ROADMAP.md', PLAN);
    commit(`M1 ${EVIL}`);
    commit(`third ${EVIL}\n\nRoadmap: T-3 done\nRoadmap: ${EVIL} done`);
    for (const name of ['base.md', 'ours.md', 'theirs.md']) write(name, PLAN);
    write('theirs.md', PLAN.replaceAll('lights', 'lanterns'));
    write('ours.md', PLAN.replaceAll('lights', 'lamps'));
    await run('tick T-4', false);
  });

  test.each(Object.entries(TYPED))('%s', async (name, all) => {
    for (const rest of all) {
      const argv = `${name} ${rest}`.trim();
      const piped = await run(argv, false, isDiff(argv) ? { GITHUB_ACTIONS: 'true' } : {});
      const shown = await run(argv, true);
      // What cannot be done shows nothing of the plan.
      expect(piped.code, piped.stderr).toBeLessThan(2);
      expect(badLines(shown, OURS)).toEqual([]);
      expect(shown.stdout + shown.stderr).not.toBe('');
      const obeyed = commandsIn(piped.stdout + piped.stderr).map((command) => command.name);
      if (isDiff(argv)) {
        // Its lines begin with a blank or a sign, and the runner looks behind blanks.
        expect(piped.stdout).toMatch(/^[ -].*\x1b/m);
        expect(obeyed).toEqual(['stop-commands', expect.stringMatching(/^[0-9a-f]{16}$/)]);
      } else {
        expect(badLines(piped)).toEqual([]);
        expect(obeyed.filter((command) => argv !== 'check --format github' || command === 'stop-commands')).toEqual([]);
      }
    }
  });
});

/** What is typed, and what is read before a plan. */
const TYPED_BY_A_STRANGER: Readonly<Record<string, (payload: string) => Setting & { readonly argv: string[] }>> = {
  path: (p) => {
    const file = `a${p.replaceAll('/', '')}.md`;
    return { files: { [`/repo/${file}`]: '# P\n\n## M1: A\n' }, argv: [file] };
  },
  'missing path': (p) => ({ argv: [`no${p}.md`] }),
  folder: (p) => ({ argv: ['-C', `x${p}`] }),
  item: (p) => ({ ...holding('# P\n\n## M1: A\n'), argv: ['show', `M${p}1`] }),
  option: (p) => ({ argv: [`--al${p}l`] }),
  'option value': (p) => ({ argv: ['list', '--kind', `ta${p}sk`] }),
  owner: (p) => ({ ...holding('# P\n\n## M1: A\n\n- [ ] b\n'), argv: ['next', '--owner', p] }),
  'json field': (p) => ({ ...holding('# P\n\n## M1: A\n'), argv: ['list', `--json=i${p}d`] }),
  'config key': (p) => ({ ...holding('# P\n', `fi${p}les: x\n`), argv: ['status'] }),
  'config value': (p) => ({ ...holding('# P\n', `files: "x${p}`), argv: ['status'] }),
  'front matter': (p) => ({
    ...holding(`---\ntitle: "a ${p}"\nroadmap: { wo${p}rds: 1 }\n---\n\n# P\n\n## M1: A\n`),
    argv: ['status'],
  }),
};

function holding(plan: string, config?: string): Setting {
  return { files: { '/repo/ROADMAP.md': plan, ...(config && { '/repo/roadmap.config.yaml': config }) } };
}

test.each(Object.entries(TYPED_BY_A_STRANGER))('text of a stranger: %s', async (_place, setting) => {
  for (const payload of [...Object.values(TERMINAL_PAYLOADS), ...Object.values(LOG_PAYLOADS)])
    for (const terminal of [undefined, 80]) {
      const { argv, ...world } = setting(payload);
      const { written, ...host } = memoryHost({ ...world, ...(terminal !== undefined && { terminal }) });
      const code = await main(argv, host);
      expect(badLines({ code, ...written }, OURS)).toEqual([]);
      expect(written.stdout + written.stderr).not.toBe('');
      expect(written.stderr).not.toContain('bug');
      expect(commandsIn(`${written.stdout}\n${written.stderr}`)).toEqual([]);
    }
});

/** Lines that a terminal would not only show. */
function badLines({ stdout, stderr }: Answer, ours: RegExp | string = ''): string[] {
  const lines = `${stdout}\n${stderr}`.replaceAll(ours, '').split('\n');
  return lines.filter((line) => LIVE.test(line)).map((line) => JSON.stringify(line));
}
