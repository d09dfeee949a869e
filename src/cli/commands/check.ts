import { type Command, Option } from 'commander';
import { check } from '../../check/check.ts';
import type { Level } from '../../check/diagnostic.ts';
import { RULES } from '../../check/rules/index.ts';
import { activeRules } from '../../check/selection.ts';
import { penFor } from '../../edit/pen.ts';
import { RoadmapError } from '../../error.ts';
import { FORMATS } from '../../render/findings/index.ts';
import { located, type Report } from '../../render/findings/report.ts';
import { nearest } from '../../text/nearest.ts';
import { lexicon } from '../../vocabulary/lexicon.ts';
import { commaList, examples, filesArgument } from '../arguments.ts';
import type { Session } from '../session.ts';
import { todayOf } from '../today.ts';
import type { Workspace } from '../workspace.ts';

interface CheckOptions {
  readonly format?: string;
  readonly select?: readonly string[];
  readonly ignore?: readonly string[];
  readonly maxWarnings?: number;
}

export function checkCommand(program: Command, session: Session): void {
  const command = program
    .command('check')
    .summary('find what is wrong with a plan')
    .description('Finds what is wrong with a plan, and ends with exit code 1 if there is an error. Changes nothing.')
    .addArgument(filesArgument())
    .addOption(
      new Option('--format <name>', 'how to print it').choices(FORMATS.map(({ name }) => name)).default('pretty'),
    )
    .addOption(new Option('--select <rules>', 'only these rules or families').argParser(commaList))
    .addOption(new Option('--ignore <rules>', 'not these rules or families').argParser(commaList))
    .addOption(new Option('--max-warnings <n>', 'end with exit code 1 if there are more').argParser(Number))
    .action(async (files: string[], options: CheckOptions) => {
      const workspace = await session.open(files);
      const report = reportOf(workspace, session, options);
      const format = FORMATS.find(({ name }) => name === options.format) ?? FORMATS[0];
      session.print(format?.print(report, session) ?? '');
      const count = (level: Level) => report.findings.filter((each) => each.level === level).length;
      const tooMany = options.maxWarnings !== undefined && count('warning') > options.maxWarnings;
      if (count('error') > 0 || tooMany) session.fail(1);
    });
  examples(command, [
    ['roadmap check', 'the roadmap that is found'],
    ['roadmap check --select state', 'only what contradicts itself'],
    ['roadmap check --max-warnings 0', 'in CI'],
  ]);
}

function reportOf({ plan, opened, reread }: Workspace, { host }: Session, options: CheckOptions): Report {
  for (const name of [...(options.select ?? []), ...(options.ignore ?? [])]) mustBeKnown(name);
  const active = activeRules(RULES, {
    settings: new Map(),
    select: options.select ?? null,
    ignore: options.ignore ?? [],
  });
  const files = plan.files.map(({ file, roadmap }) => ({ file, roadmap }));
  let excepted = 0;
  const findings = files.flatMap(({ file, roadmap }, at) => {
    const own = opened[at];
    if (!own) return [];
    const context = {
      file,
      roadmap,
      byId: new Map(roadmap.items.map((item) => [item.id, item])),
      plan,
      pen: penFor(roadmap, lexicon(own.words), todayOf(host)),
      read: (source: typeof roadmap.source) => reread(source, own),
      today: todayOf(host),
      base: null,
      repository: null,
    };
    const { diagnostics, ignored } = check(context, active);
    excepted += ignored.length;
    return diagnostics.map((each) => located(each, roadmap));
  });
  return { files, findings, excepted, rules: active.map(({ rule }) => rule) };
}

/** A name of a rule or a family of rules. */
function mustBeKnown(name: string): void {
  const names = [...new Set(RULES.flatMap((rule) => [rule.name, rule.family]))];
  if (names.includes(name)) return;
  const near = nearest(name, names);
  throw new RoadmapError(`no such rule: ${name}`, {
    hint: near === null ? 'see `roadmap rules`' : `did you mean ${near}?`,
  });
}
