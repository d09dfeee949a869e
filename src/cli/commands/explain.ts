import type { Command } from 'commander';
import { RULES } from '../../check/rules/index.ts';
import { RoadmapError } from '../../error.ts';
import { rulePage } from '../../render/findings/rules.ts';
import { type Explained, explainAll, explainItem, explainLines, explainSummary } from '../../render/items/explain.ts';
import { explainDocument } from '../../render/items/explain-json.ts';
import { documentJson } from '../../render/json.ts';
import type { Plan } from '../../roadmap/combine.ts';
import { examples, filesArgument, jsonOption } from '../arguments.ts';
import { type ItemAndFiles, isFileName, itemAndFiles, requireItem } from '../item-argument.ts';
import type { Session } from '../session.ts';

interface Options {
  readonly all?: boolean;
  readonly json?: readonly string[];
}

export function explainCommand(program: Command, session: Session): void {
  const command = program
    .command('explain')
    .summary('how each line was read, and what was not')
    .description('Shows how lines were read: what was recognised where, or why nothing was made of a line.')
    .argument('[what]', 'an item (M3), a line (12, ROADMAP.md:12), lines (12-20), or a rule of `check`')
    .addArgument(filesArgument())
    .option('-a, --all', 'every line')
    .addOption(jsonOption())
    .action(async (what: string | undefined, more: string[], options: Options) => {
      const rule = RULES.find((each) => each.name === what);
      if (rule) return session.print(`${rulePage(rule).replace(/^### /, '')}\n`);
      const { name, files } = sortOut(session, what, more);
      const { plan } = await session.open(files, 'ignore');
      const lines = name === undefined ? explainAll(plan) : named(plan, name);
      if (options.json) session.print(documentJson(explainDocument(lines, options.json)));
      else if (name === undefined && options.all !== true) session.print(explainSummary(plan, lines, session));
      else session.print(explainLines(lines, session));
    });
  examples(command, [
    ['roadmap explain', 'what was recognised, and lines that look like plan and were not'],
    ['roadmap explain M3', 'every line that states M3'],
    ['roadmap explain 12-20', 'these lines'],
    ['roadmap explain docs/plan.md --all', 'every line of a file'],
  ]);
}

const LINES = /^(?:(.+):)?(\d{1,9})(?:-(\d{1,9}))?$/;

/** The first word is a file if there is one of that name; `FILE:LINE` is a line of a file. */
function sortOut(session: Session, what: string | undefined, files: readonly string[]): ItemAndFiles {
  const sorted = itemAndFiles(session, what, files);
  const [, file, first, last] = LINES.exec(sorted.name ?? '') ?? [];
  if (file === undefined || !isFileName(session, file)) return sorted;
  return { name: last === undefined ? first : `${first}-${last}`, files: [file, ...files] };
}

function named(plan: Plan, name: string): Explained[] {
  const [, file, first, last = first] = LINES.exec(name) ?? [];
  if (first === undefined || file !== undefined) return explainItem(plan, requireItem(plan, name));
  const all = explainAll(plan);
  if (Number(first) > Number(last))
    throw new RoadmapError(`unexpected lines ${name}`, { hint: 'write the lower number first' });
  const lines = all.filter(({ reading: { line } }) => line.number >= Number(first) && line.number <= Number(last));
  if (lines.length > 0) return lines;
  throw new RoadmapError(`nothing to read on line ${name}`, {
    hint: "blank lines, code, comments and tables' rules say nothing",
  });
}
