import { LEVELS, type Level } from '../../check/diagnostic.ts';
import { counted } from '../../text/counted.ts';
import { visible } from '../escape/visible.ts';
import { portablePath } from '../paths.ts';
import { type Format, fixLine, type Located, relatedLines } from './report.ts';

/** GitHub shows so many of each level that a step makes. */
const MOST = 10;

const COMMANDS: Readonly<Record<Level, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** Workflow commands, which GitHub shows on the lines of a pull request. */
export const github: Format = {
  name: 'github',
  summary: 'annotations on a pull request, for GitHub Actions',
  print: ({ findings }) =>
    LEVELS.flatMap((level) => {
      const own = findings.filter((each) => each.level === level);
      if (own.length <= MOST) return own.map(annotation);
      const left = own.length - (MOST - 1);
      return [...own.slice(0, MOST - 1).map(annotation), more(level, left)];
    }).join(''),
};

function annotation(finding: Located): string {
  const { file, range, level, message, rule, fix } = finding;
  const oneLine = range.endLine === range.line;
  const path = visible(portablePath(file));
  const places = {
    // Standard input is no file of the repository; and signs of equality in front of a value are lost to the runner.
    ...(file === '<stdin>' ? {} : { file: path.startsWith('=') ? `./${path}` : path }),
    line: range.line,
    endLine: range.endLine,
    // GitHub refuses columns where a place goes over several lines.
    ...(oneLine ? { col: range.column, endColumn: range.endColumn } : {}),
    title: visible(rule),
  };
  const lines = [visible(message), ...relatedLines(finding), ...(fix ? [fixLine(fix)] : [])];
  return command(COMMANDS[level], places, lines.join('\n'));
}

function more(level: Level, count: number): string {
  const what = counted(count, `more ${level === 'info' ? 'note' : level}`);
  return command(COMMANDS[level], { title: 'roadmap check' }, `${what}: run \`roadmap check\` to see them`);
}

function command(name: string, properties: Readonly<Record<string, string | number>>, data: string): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`);
  return `::${name} ${list.join(',')}::${escaped(data)}\n`;
}

/** As the runner takes it back: `%` is first, or what is escaped already would be taken back twice. */
function escaped(data: string): string {
  return data.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(value: string): string {
  return escaped(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
