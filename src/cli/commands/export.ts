import { Argument, Command, Option } from 'commander';
import type { Session } from '../session.ts';

const FORMATS = ['json', 'ndjson', 'csv', 'tsv', 'markdown'] as const;

export function exportCommand(session: Session): Command {
  return new Command('export')
    .summary('print the whole graph for other programs')
    .description('Prints the whole graph: every item with its status, owner, dependencies, fields and lines.')
    .addArgument(FILES)
    .addOption(new Option('--format <format>', 'what to print').choices(FORMATS).default('json'))
    .action(async (files: string[], { format }: { format: (typeof FORMATS)[number] }) => {
      const { plan } = await session.open(files);
      const { planData, toJson } = await import('../../render/json.ts');
      if (format === 'json') session.print(toJson(planData(plan)));
    });
}

const FILES = new Argument('[file...]', 'roadmaps to read; `-` is standard input');
