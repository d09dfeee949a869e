import { type Command, Option } from 'commander';
import { located, type Report } from '../../render/findings/report.ts';
import { commaList, examples, filesArgument, jsonFlag, upTo } from '../arguments.ts';
import { openComparison } from '../checking/against.ts';
import { againstBaselineFile } from '../checking/baseline.ts';
import { type CheckedPlan, openChecks } from '../checking/checking.ts';
import { formatOption, type OutputOptions, outputsOf, printReport } from '../checking/findings-output.ts';
import type { Session } from '../session.ts';
import { VERSION } from '../version.ts';

export interface CheckOptions extends OutputOptions {
  readonly select?: readonly string[];
  readonly ignore?: readonly string[];
  readonly maxWarnings?: number;
  readonly fix?: true;
  readonly unsafeFixes?: true;
  readonly diff?: true;
  readonly baseline?: string;
  readonly writeBaseline?: true;
  readonly pruneBaseline?: true;
  readonly since?: string;
  readonly staged?: true;
}

export function checkCommand(program: Command, session: Session): void {
  const command = program
    .command('check')
    .summary('find what is wrong with a plan')
    .description(
      'Finds what is wrong with a plan, and ends with exit code 1 if there is an error. Changes nothing without --fix.',
    )
    .addArgument(filesArgument())
    .addOption(formatOption())
    .option('--output-file <file>', 'where to print it')
    .addOption(jsonFlag())
    .addOption(new Option('--select <rules>', 'only these rules or families').argParser(commaList))
    .addOption(new Option('--ignore <rules>', 'not these rules or families').argParser(commaList))
    .addOption(new Option('--max-warnings <n>', 'end with exit code 1 if there are more').argParser(upTo))
    .option('--fix', 'repair what can be repaired safely')
    .option('--unsafe-fixes', 'repair also what you should look at afterwards')
    .option('--diff', 'print what would be repaired, and write nothing')
    .option('--since <revision>', 'only what this branch brings since it left that one: `origin/main`')
    .option('--staged', 'only what the next commit brings, read from the index')
    .option('--baseline <file>', 'leave out the findings that this file knows')
    .option('--write-baseline', 'write what is found to the baseline')
    .option('--prune-baseline', 'take out of the baseline what is no longer found')
    .action((files: string[], options: CheckOptions) => runCheck(session, files, options));
  examples(command, [
    ['roadmap check', 'the roadmap that is found'],
    ['roadmap check --select state', 'only what contradicts itself'],
    ['roadmap check --max-warnings 0', 'in CI'],
    ['roadmap check --since origin/main', 'only what a branch brings'],
    ['roadmap check --format pretty --format sarif=out.sarif', 'also for code scanning'],
    ['roadmap check --fix', 'with what can be repaired safely'],
    ['roadmap check --baseline known.json --write-baseline', 'from now on only what is new'],
  ]);
}

/** @param options As on the command line. */
export async function runCheck(session: Session, files: readonly string[], options: CheckOptions): Promise<void> {
  const outputs = outputsOf(options, session);
  if (options.fix === true || options.unsafeFixes === true || options.diff === true) {
    const { fix } = await import('../checking/fixing.ts');
    const done = await fix(session, files, options);
    if (done === 'shown') return;
  }
  const { workspace, around, find } = await openComparison(session, files, options);
  const checks = openChecks(workspace, session.host, options, around);
  const results = checks.map((check) => ({ check, ...find(check) }));
  const all = results.flatMap(({ diagnostics }) => diagnostics);
  const { left, known } = againstBaselineFile(
    session,
    all,
    options,
    workspace.opened.map(({ absolute }) => absolute),
  );
  const findings = all.filter((each) => left.has(each)).map(located);
  const report: Report = {
    files: [...new Set([...checks, ...findings].map(({ file }) => file))],
    findings,
    excepted: results.reduce((sum, { ignored }) => sum + ignored.length, known),
    rules: rulesOf(checks),
    version: VERSION,
  };
  printReport(
    session,
    report,
    outputs,
    checks.map(({ opened }) => opened.absolute),
  );
  const count = (level: string) => report.findings.filter((each) => each.level === level).length;
  if (count('error') > 0 || count('warning') > (options.maxWarnings ?? Number.POSITIVE_INFINITY)) session.fail(1);
}

function rulesOf(checks: readonly CheckedPlan[]): Report['rules'] {
  return [...new Set(checks.flatMap(({ active }) => active.map(({ rule }) => rule)))];
}
