import { Argument, type Command, Option } from 'commander';
import { RoadmapError } from '../../error.ts';
import { changesBetween } from '../../history/changes/compare.ts';
import { openRepository } from '../../host/git/revisions.ts';
import { loadEngine } from '../../markdown/engine.ts';
import type { Comparison, Version } from '../../render/diff/comparison.ts';
import { diffDocument } from '../../render/diff/json.ts';
import { changesMarkdown } from '../../render/diff/markdown.ts';
import { changesScreen } from '../../render/diff/screen.ts';
import { changesStat } from '../../render/diff/stat.ts';
import { documentJson } from '../../render/json.ts';
import { lexicon } from '../../vocabulary/lexicon.ts';
import { examples, jsonFlag, pastFilesArgument, typedWords } from '../arguments.ts';
import { type NamedCommit, readCompared } from '../past/revision-argument.ts';
import { openTwoVersions } from '../past/two-versions.ts';
import type { Session } from '../session.ts';
import { lineScreen } from '../terminal.ts';

interface Options {
  readonly staged?: true;
  readonly stat?: true;
  readonly exitCode?: true;
  readonly format?: 'text' | 'markdown' | 'json';
  readonly json?: true;
}

export function diffCommand(program: Command, session: Session): void {
  const command = program
    .command('diff')
    .summary('what changed in the plan between two revisions')
    .description(
      'Shows what changed in the plan, not in its lines: items that came, went, moved or have other words, statuses, ticks, ' +
        'dependencies, and dates with the days by which they slipped. Without a revision it compares HEAD with the files on disk; ' +
        'with one, that with the files on disk; A..B two commits, A...B what B has brought since it left A.',
    )
    .addArgument(new Argument('[revision]', 'A, A..B or A...B, as in git (default: HEAD)'))
    .addArgument(pastFilesArgument())
    .option('--staged', 'what the next commit brings: the index, compared with HEAD')
    .option('--stat', 'only how much changed in each milestone')
    .option('--exit-code', 'end with exit code 1 if something changed')
    .addOption(new Option('--format <name>', 'how to print it').choices(['text', 'markdown', 'json']))
    .addOption(jsonFlag())
    .action((revision: string | undefined, files: string[], options: Options) =>
      diff(session, typedWords(revision, files), options),
    );
  examples(command, [
    ['roadmap diff', 'what changed since the last commit'],
    ['roadmap diff --staged', 'what the next commit brings'],
    ['roadmap diff HEAD~10', 'since ten commits ago'],
    ['roadmap diff v1.0..v2.0 docs/ROADMAP.md', 'of one file, between two tags'],
    ['roadmap diff origin/main...HEAD --format markdown', 'what a branch brings, for a pull request'],
    ['roadmap diff --exit-code --stat', 'in a script'],
  ]);
}

async function diff(session: Session, words: readonly string[], options: Options): Promise<void> {
  if (session.at !== null) throw new RoadmapError('diff takes no --at', { hint: `write ${session.at}..HEAD` });
  const { host } = session;
  const staged = options.staged === true;
  const git = await openRepository(host.cwd, host.env, { of: '`roadmap diff`', inHook: staged }, session.maxBytes);
  // The engine is loaded while git looks for the revisions.
  const [compared] = await Promise.all([readCompared(host, git, words), loadEngine()]);
  if (staged && compared.to !== null)
    throw new RoadmapError('--staged compares the index with one revision', { hint: 'leave out ..' });
  if (git.top === null && compared.to === null)
    throw new RoadmapError('no work tree in a bare repository', { hint: 'name two revisions: `roadmap diff A..B`' });
  const { before, after, renamedFiles } = await openTwoVersions(session, git, compared, staged);
  const changes = changesBetween(before, after, { lexicon: lexicon(), renamedFiles });
  const to = compared.to === null ? { ...NOTHING, place: staged ? 'index' : 'work tree' } : versionOf(compared.to);
  const comparison = { before, after, from: versionOf(compared.from), to, renamedFiles, changes } as Comparison;
  session.print(printed(comparison, session, options));
  if (options.exitCode === true && changes.length > 0) session.fail(1);
}

const NOTHING = { revision: null, commit: null };

function versionOf({ name, commit }: NamedCommit): Version {
  return { revision: name, commit, place: 'commit' };
}

function printed(comparison: Comparison, session: Session, { json, format, stat }: Options): string {
  if (json !== undefined || format === 'json') return documentJson(diffDocument(comparison));
  if (format === 'markdown') return changesMarkdown(comparison);
  const screen = lineScreen(session);
  return stat === true ? changesStat(comparison, screen) : changesScreen(comparison, screen);
}
