import { type Command, Option } from 'commander';
import { RoadmapError } from '../../error.ts';
import { COLUMNS } from '../../render/items/columns.ts';
import { DEFAULT_COLUMNS, itemRows, itemTable, listDocument } from '../../render/items/list.ts';
import { sortItems } from '../../render/items/sort.ts';
import { documentJson } from '../../render/json.ts';
import type { Plan } from '../../roadmap/combine.ts';
import { KINDS, type Kind, STATUSES, type Status } from '../../roadmap/roadmap.ts';
import { selectItems } from '../../roadmap/select.ts';
import { didYouMean } from '../../text/nearest.ts';
import { commaList, examples, filesArgument, jsonOption, oneOf } from '../arguments.ts';
import { withinOf } from '../item-argument.ts';
import type { Session } from '../session.ts';

interface Options {
  readonly kind?: readonly Kind[];
  readonly status?: readonly Status[];
  readonly in?: string;
  readonly owner?: string;
  readonly label?: string;
  readonly text?: string;
  readonly sort?: readonly string[];
  readonly columns?: readonly string[];
  readonly json?: readonly string[];
}

export function listCommand(program: Command, session: Session): void {
  const command = program
    .command('list')
    .summary('items as rows, filtered and sorted')
    .description('Lists items as rows: a table on a terminal, tab-separated without a header in a pipe.')
    .addArgument(filesArgument())
    .addOption(new Option('-k, --kind <kinds>', `any of ${KINDS.join(', ')}`).argParser(oneOf(KINDS)))
    .addOption(new Option('-s, --status <statuses>', `any of ${STATUSES.join(', ')}`).argParser(oneOf(STATUSES)))
    .option('-i, --in <item>', 'what belongs to this item')
    .option('--owner <text>', 'whose owner has this in the name')
    .option('--label <text>', 'whose label has this in it')
    .option('-t, --text <text>', 'with this in the title, label, id or a field')
    .option('--sort <columns>', 'by these columns; -NAME for the other way round', commaList)
    .option('-c, --columns <columns>', `any of ${Object.keys(COLUMNS).join(', ')}, or a field of the file`, commaList)
    .addOption(jsonOption())
    .action((files: string[], options: Options) => list(session, files, options));
  examples(command, [
    ['roadmap list --kind milestone', 'the milestones'],
    ['roadmap list --status active,blocked', 'what is under way or stuck'],
    ['roadmap list --in M3 --status planned', 'what is left in M3'],
    ['roadmap list --sort -progress --columns id,title,progress', 'the nearest to done first'],
    ['roadmap list --kind task | cut -f1', 'ids, for a script'],
  ]);
}

async function list(session: Session, files: readonly string[], options: Options): Promise<void> {
  const { plan } = await session.open(files);
  const within = withinOf(plan, options);
  const columns = options.columns ?? DEFAULT_COLUMNS;
  const sort = options.sort ?? [];
  for (const name of [...columns, ...sort]) requireColumn(plan, name.replace(/^-/, ''));
  const items = sortItems(plan, selectItems(plan, { ...options, within }), sort);
  if (options.json) session.print(documentJson(listDocument(plan, items, options.json)));
  else if (items.length === 0) session.warn('no item matches');
  else
    session.print(
      session.host.stdout.isTTY ? itemTable(plan, items, columns, session) : itemRows(plan, items, columns),
    );
}

function requireColumn(plan: Plan, name: string): void {
  const names = [...Object.keys(COLUMNS), ...new Set(plan.items.flatMap((item) => Object.keys(item.fields)))];
  if (names.includes(name)) return;
  const hint = didYouMean(name, names, `there are ${names.slice(0, 20).join(', ')}`);
  throw new RoadmapError(`no column called "${name}"`, { hint });
}
