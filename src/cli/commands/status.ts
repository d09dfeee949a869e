import path from 'node:path';
import type { Command } from 'commander';
import { RoadmapError } from '../../error.ts';
import { documentJson } from '../../render/json.ts';
import { statusDocument } from '../../render/status/json.ts';
import { statusScreen } from '../../render/status/status.ts';
import { didYouMean } from '../../text/nearest.ts';
import { examples, filesArgument, jsonOption, wholeNumber } from '../arguments.ts';
import type { GlobalOptions, Session } from '../session.ts';

interface Options {
  readonly all?: boolean;
  readonly depth?: number;
  readonly watch?: true;
  readonly json?: readonly string[];
}

export function statusCommand(program: Command, session: Session): void {
  const command = program
    .command('status', { isDefault: true })
    .summary('where things stand; what `roadmap` alone does')
    .description('Shows where things stand: the current milestone, each milestone on a line, and what comes next.')
    .addArgument(filesArgument())
    .option('-a, --all', 'fold nothing: every milestone and every phase')
    .option('-d, --depth <n>', 'levels to show: 1 for milestones, 2 with their phases, 3 with tasks', wholeNumber)
    .option('-w, --watch', 'stay, and show it anew as the files change; Ctrl-C ends it')
    .addOption(jsonOption())
    .action(async (files: string[], options: Options) => {
      refuseMisspelledCommand(program, session, files);
      if (options.watch === true) {
        const { watchStatus } = await import('../watch-status.ts');
        return watchStatus(session, program.opts<GlobalOptions>(), files, options);
      }
      const { plan, lexicon } = await session.open(files);
      if (options.json) return session.print(documentJson(statusDocument(plan, options.json)));
      session.print(statusScreen(plan, { ...options, lexicon, width: session.width, style: session.style }));
    });
  examples(command, [
    ['roadmap', 'find the roadmap and show where it stands'],
    ['roadmap status --all', 'with every phase, finished work too'],
    ['roadmap status --watch', 'in a corner of the screen, while you work'],
    ['roadmap docs/plan.md', 'of a file by another name'],
    ['git show v2.0:ROADMAP.md | roadmap status -', 'of an old version'],
    ['roadmap status --json=id,status,progress', 'for another program'],
  ]);
}

/** `roadmap stauts` arrives here as a file, since `roadmap FILE` is the status of a file. */
function refuseMisspelledCommand(program: Command, { host }: Session, [word]: readonly string[]): void {
  if (word === undefined || !/^\w[\w-]*$/.test(word)) return;
  if (host.files.kind(path.resolve(host.cwd, word)) !== 'missing') return;
  const names = program.commands.map((command) => command.name());
  const hint = didYouMean(word, names, `for an item: \`roadmap show ${word}\``);
  throw new RoadmapError(`no such command or file: ${word}`, { hint });
}
