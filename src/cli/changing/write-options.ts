import { type Command, Option } from 'commander';
import { commaList, jsonFlag } from '../arguments.ts';
import { isFileName } from '../item-argument.ts';
import { hasPlanExtension } from '../opening/candidates.ts';
import type { Session } from '../session.ts';

/** Options of every command that changes a file. */
export interface WriteOptions {
  readonly dryRun?: true;
  readonly json?: true;
  readonly file?: readonly string[];
  readonly commit?: true;
  readonly message?: string;
  /** Why something is forced: the commit says it. */
  readonly reason?: string;
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
 * Names of items, and of the files among them: what ends as a roadmap does, if there is such a file.
 *
 * @param least So many items are meant: alone, `README.md` is part of "Write README.md", whatever files there are.
 * @example `splitFiles(session, ['M3', 'plan.md'], {})` is `{ items: ['M3'], files: ['plan.md'] }`.
 */
export function splitFiles(
  session: Session,
  words: readonly string[],
  { file = [] }: WriteOptions,
  least = 1,
): { readonly items: readonly string[]; readonly files: readonly string[] } {
  const files = words.filter((word) => hasPlanExtension(word) && isFileName(session, word));
  const items = words.filter((word) => !files.includes(word));
  return items.length < least ? { items: words, files: file } : { items, files: [...file, ...files] };
}
