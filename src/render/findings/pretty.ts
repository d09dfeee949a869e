import type { Level } from '../../check/diagnostic.ts';
import { counted } from '../../text/counted.ts';
import { lineText } from '../../text/source.ts';
import { visible } from '../escape/visible.ts';
import type { Screen } from '../screen/screen.ts';
import type { Paint, Style } from '../screen/style.ts';
import { hintLines } from './diff-hint.ts';
import { excerpt } from './excerpt.ts';
import { fixesOf, type MadeFix } from './fixes.ts';
import { byFile, countsText, type Format, fixLine, type Located, type Report } from './report.ts';

/** A person reads the first fixes of a plan: three of one of 10 KB. To make more takes longer than all else that is done. */
const MOST_FOR_PEOPLE = 30_000;

/** For people: the message, the line with a caret below what is meant, related places, what can be done. */
export const pretty: Format = {
  name: 'pretty',
  summary: 'for people: the line, and what is wrong with it',
  forPeople: true,
  print(report, screen) {
    const fixes = fixesOf(report, MOST_FOR_PEOPLE);
    const groups = [...byFile(report.findings)].map(([file, findings]) => {
      const blocks = findings.map((each) => block(each, fixes.get(each), screen));
      return (report.files.length > 1 ? header(file, findings, screen) : '') + blocks.join('');
    });
    return groups.join('') + summary(report, screen);
  },
};

function header(file: string, findings: readonly Located[], { style }: Screen): string {
  return `${style.strong(`== ${visible(file)}`)}${style.faint(`: ${countsText(findings)}`)}\n\n`;
}

function block(finding: Located, made: MadeFix | undefined, screen: Screen): string {
  const { style, width } = screen;
  const { file, range, level, rule, message, fix } = finding;
  const hint = made && hintLines(made, width - 10);
  const numbers = [range.line, ...(hint?.lines.map(({ line }) => line) ?? [])];
  const gutter = ' '.repeat(Math.max(...numbers.map((number) => String(number).length)));
  const note = (text: string) => `${gutter} ${style.faint('=')} ${text}`;
  const lines = [
    `${paint(style, level)(level)}${style.faint(`[${visible(rule)}]`)} ${style.strong(visible(message))}`,
    `${gutter}${style.faint('-->')} ${visible(file)}:${range.line}:${range.column}`,
    ...quoted(finding, gutter.length, screen),
  ];
  for (const { message: what, range: at } of finding.related)
    lines.push(note(`${visible(what)} ${style.faint(`(line ${at.line})`)}`));
  if (fix) lines.push(note(fixLine(fix)));
  for (const { sign, line, text } of hint?.lines ?? []) {
    const colour = sign === '-' ? style.status.blocked : style.status.done;
    lines.push(`${String(line).padStart(gutter.length)} ${colour(text === '' ? sign : `${sign} ${text}`)}`);
  }
  if (hint && hint.more > 0) lines.push(note(`and ${counted(hint.more, 'more line')}`));
  return `${lines.join('\n')}\n\n`;
}

/** The line, and a caret below what is meant. */
function quoted({ range, level, source }: Located, digits: number, { style, width }: Screen): string[] {
  const line = lineText(source, range.line);
  const goesOn = range.endLine > range.line;
  const from = Math.min(range.column - 1, line.length);
  const to = goesOn ? line.length : Math.min(range.endColumn - 1, line.length);
  const { text, before, marked } = excerpt(line, from, to, width - digits - 3);
  const gutter = `${' '.repeat(digits)} ${style.faint('|')}`;
  const last = range.endColumn === 1 ? range.endLine - 1 : range.endLine;
  const more = goesOn && last > range.line ? style.faint(` to line ${last}`) : '';
  return [
    `${String(range.line).padStart(digits)} ${style.faint('|')}${text === '' ? '' : ` ${text}`}`,
    `${gutter} ${' '.repeat(before)}${paint(style, level)('^'.repeat(marked))}${more}`,
  ];
}

function paint({ status, accent, warning }: Style, level: Level): Paint {
  return level === 'error' ? status.blocked : level === 'warning' ? warning : accent;
}

function summary({ findings, files, excepted }: Report, { style }: Screen): string {
  const where = files.length === 1 ? visible(files[0] ?? '') : counted(files.length, 'file');
  const others = excepted === 0 ? '' : style.faint(`, ${excepted} excepted`);
  return `${where}: ${countsText(findings) || 'nothing found'}${others}\n`;
}
