import { type Command, Option } from 'commander';
import { commaList, jsonFlag } from '../arguments.ts';

/** Options of every command that changes a file. */
export interface WriteOptions {
  readonly dryRun?: true;
  readonly json?: true;
  readonly file?: readonly string[];
  readonly commit?: true;
  readonly message?: string;
}

export function writeOptions(command: Command): Command {
  return command
    .addOption(new Option('-n, --dry-run', 'print the change as a diff, and write nothing'))
    .addOption(new Option('-f, --file <file>', 'the roadmap to change (default: look for it)').argParser(commaList))
    .option('--commit', 'commit the change, and nothing else')
    .option('-m, --message <text>', 'the message of the commit (implies --commit)')
    .addOption(jsonFlag());
}

/**
 * Names of items, and of the files among them: what ends in `.md` is a file, as in `roadmap show M3 docs/plan.md`.
 *
 * @example `splitFiles(['M3', 'plan.md'], {})` is `{ items: ['M3'], files: ['plan.md'] }`.
 */
export function splitFiles(
  words: readonly string[],
  { file = [] }: WriteOptions,
): { readonly items: readonly string[]; readonly files: readonly string[] } {
  const isFile = (word: string) => /\.(?:md|markdown|mdx)$/i.test(word);
  return { items: words.filter((word) => !isFile(word)), files: [...file, ...words.filter(isFile)] };
}
