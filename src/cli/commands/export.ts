import { type Command, Option } from 'commander';
import { exported } from '../../render/items/export.ts';
import { examples, filesArgument, jsonFlag } from '../arguments.ts';
import type { Session } from '../session.ts';

const FORMATS = ['json', 'ndjson', 'csv', 'tsv', 'markdown'] as const;

interface Options {
  readonly format: (typeof FORMATS)[number];
}

export function exportCommand(program: Command, session: Session): void {
  const command = program
    .command('export')
    .summary('the whole graph, for other programs')
    .description('Prints the whole graph: every item with its status, owner, dependencies, fields and lines.')
    .addArgument(filesArgument())
    .addOption(new Option('-f, --format <format>', 'what to print').choices(FORMATS).default('json'))
    .addOption(jsonFlag().implies({ format: 'json' }))
    .action(async (files: string[], { format }: Options) => {
      const { plan } = await session.open(files, 'report');
      session.print(exported(plan, format));
    });
  examples(command, [
    ['roadmap export', 'JSON, as `roadmap schema roadmap` describes it'],
    ['roadmap export | jq \'.items[] | select(.status == "active")\'', 'what is under way'],
    ['roadmap export --format csv > plan.csv', 'for a spreadsheet'],
    ['roadmap export --format markdown', 'a table to paste into an issue'],
  ]);
}
