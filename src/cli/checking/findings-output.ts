import path from 'node:path';
import { InvalidArgumentError, Option } from 'commander';
import { RoadmapError } from '../../error.ts';
import { appendWithin } from '../../host/append.ts';
import { rootOf } from '../../host/git/on-disk.ts';
import { writeOutput } from '../../host/write-output.ts';
import { github } from '../../render/findings/github.ts';
import { FORMATS } from '../../render/findings/index.ts';
import { json as jsonFormat } from '../../render/findings/json.ts';
import { findingsMarkdown } from '../../render/findings/markdown.ts';
import { pretty } from '../../render/findings/pretty.ts';
import { countsText, type Format, type Report } from '../../render/findings/report.ts';
import { makeStyle } from '../../render/screen/style.ts';
import { didYouMean } from '../../text/nearest.ts';
import { guarded, inActions } from '../actions.ts';
import type { Session } from '../session.ts';

/** A format, and where it is to go. */
export interface Output {
  readonly format: Format;
  /** As typed, `null` for stdout. */
  readonly file: string | null;
}

export interface OutputOptions {
  readonly format?: readonly Output[];
  readonly outputFile?: string;
  /** The same as `--format json`. */
  readonly json?: true;
}

/** Columns of a text in a file: the same wherever it is made. */
const FILE_WIDTH = 100;

/** GitHub refuses a summary over 1 MiB. Bytes. */
const LONGEST_SUMMARY = 900_000;

/** No summary is worth less room. Bytes. */
const LEAST_SUMMARY = 1000;

export function formatOption(): Option {
  return new Option('--format <name[=file]>', 'how to print it, and to which file; can be given several times')
    .choices(FORMATS.map(({ name }) => name))
    .argParser(parseFormat);
}

/** `sarif=out.sarif` */
function parseFormat(value: string, before: readonly Output[] = []): Output[] {
  const at = value.indexOf('=');
  const name = at < 0 ? value : value.slice(0, at);
  const file = at < 0 ? null : value.slice(at + 1);
  const format = FORMATS.find((each) => each.name === name);
  if (format && file !== '') return [...before, { format, file }];
  if (format) throw new InvalidArgumentError(`expected a file behind ${name}=`);
  const names = FORMATS.map((each) => each.name);
  throw new InvalidArgumentError(didYouMean(name, names, `expected ${names.join(', ')}`));
}

/**
 * What is to be printed where. Without a format it is text for people; in GitHub Actions annotations go with it.
 *
 * @throws RoadmapError where stdout or a file would hold two documents.
 */
export function outputsOf({ format, outputFile, json }: OutputOptions, { host }: Session): readonly Output[] {
  const chosen = json === undefined ? format : [...(format ?? []), { format: jsonFormat, file: null }];
  const annotated = chosen === undefined && inActions(host) ? [{ format: github, file: null }] : [];
  const asked = chosen ?? [{ format: pretty, file: null }];
  if (outputFile !== undefined && (asked.length > 1 || asked[0]?.file !== null)) {
    throw new RoadmapError('--output-file takes one format', { hint: 'write --format NAME=FILE for each' });
  }
  const outputs = [...asked.map((each) => ({ ...each, file: each.file ?? outputFile ?? null })), ...annotated];
  const printed = outputs.filter(({ file }) => file === null).map((each) => each.format);
  if (printed.length > 2 || (printed.length === 2 && !gotogether(printed))) {
    const names = printed.map(({ name }) => name).join(' and ');
    throw new RoadmapError(`${names} cannot both go to standard output`, {
      hint: `write one to a file: --format ${printed.at(-1)?.name}=FILE`,
    });
  }
  const files = outputs.flatMap(({ file }) => (file === null ? [] : [path.resolve(host.cwd, file)]));
  const twice = files.find((file, nth) => files.indexOf(file) !== nth);
  if (twice !== undefined) {
    throw new RoadmapError(`two formats for one file: ${path.relative(host.cwd, twice)}`, { hint: 'name two files' });
  }
  return outputs;
}

function gotogether(formats: readonly Format[]): boolean {
  return formats.some(({ forPeople }) => forPeople === true) && formats.includes(github);
}

/** Prints a report as was asked for: first to stdout, which is then there whatever becomes of the files. */
export function printReport(
  session: Session,
  report: Report,
  outputs: readonly Output[],
  keep: readonly string[],
): void {
  const { host, style, width } = session;
  const printed = outputs.filter(({ file }) => file === null);
  for (const { format } of printed) {
    const text = format.print(report, { style, width });
    session.print(format.forPeople === true ? guarded(host, text) : text);
    if (format === github) summarize(session, report);
  }
  const root = rootOf(host);
  for (const { format, file } of outputs) {
    if (file === null) continue;
    const text = format.print(report, { style: makeStyle(false), width: FILE_WIDTH });
    writeOutput(path.resolve(host.cwd, file), text, { root, name: file, keep });
  }
  if (printed.length === 0) {
    const files = outputs.map(({ file }) => file).join(', ');
    session.warn(`${countsText(report.findings) || 'nothing found'}: see ${files}`);
  }
}

/** On the page of the job that runs. */
function summarize({ host, warn }: Session, report: Report): void {
  const file = host.env.GITHUB_STEP_SUMMARY;
  if (!file) return;
  const fault = appendWithin(file, LONGEST_SUMMARY, (room) =>
    room < LEAST_SUMMARY ? null : `${findingsMarkdown(report, room - 1)}\n`,
  );
  if (fault !== null) warn(`the job summary could not be written (${fault})`);
}
