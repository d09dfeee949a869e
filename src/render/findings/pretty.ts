import type { Level } from '../../check/diagnostic.ts';
import { lineSpan } from '../../text/source.ts';
import { cut, widthOf } from '../../text/width.ts';
import { visible } from '../escape.ts';
import { counted } from '../name.ts';
import type { Paint, Style } from '../style.ts';
import type { Format, Located, Report, Screen } from './report.ts';

/** For people: the message, the line with a caret below what is meant, related places, what can be done. */
export const pretty: Format = {
  name: 'pretty',
  summary: 'for people: the line, and what is wrong with it',
  print: (report, screen) =>
    report.findings.map((each) => block(each, report, screen)).join('') + summary(report, screen),
};

function block(finding: Located, { files }: Report, { style, width }: Screen): string {
  const { file, range, level, rule, message, fix } = finding;
  const source = files.find((each) => each.file === file)?.roadmap.source;
  const number = String(range.line);
  const gutter = ' '.repeat(number.length);
  const lines = [
    `${paint(style, level)(level)}${style.faint(`[${rule}]`)} ${style.strong(visible(message))}`,
    `${gutter}${style.faint('-->')} ${visible(file)}:${range.line}:${range.column}`,
  ];
  if (source) {
    const { start, end } = lineSpan(source, range.line);
    const text = source.text.slice(start, end);
    const before = visible(text.slice(0, range.column - 1));
    const marked = visible(
      text.slice(range.column - 1, range.endLine === range.line ? range.endColumn - 1 : undefined),
    );
    const room = width - number.length - 3;
    lines.push(
      `${number} ${style.faint('|')} ${cut(visible(text), room)}`,
      `${gutter} ${style.faint('|')} ${' '.repeat(widthOf(before))}${paint(style, level)('^'.repeat(Math.max(1, Math.min(widthOf(marked), room - widthOf(before)))))}`,
    );
  }
  for (const { message: what, range: at } of finding.related)
    lines.push(`${gutter} ${style.faint('=')} ${visible(what)} ${style.faint(`(line ${at.line})`)}`);
  if (fix)
    lines.push(
      `${gutter} ${style.faint('=')} ${fix.applicability === 'safe' ? '--fix' : '--unsafe-fixes'}: ${visible(fix.title)}`,
    );
  return `${lines.join('\n')}\n\n`;
}

function paint({ status, accent, warning }: Style, level: Level): Paint {
  return level === 'error' ? status.blocked : level === 'warning' ? warning : accent;
}

function summary({ findings, files, excepted }: Report, { style }: Screen): string {
  const counts = (['error', 'warning', 'info'] as const).flatMap((level) => {
    const { length } = findings.filter((each) => each.level === level);
    return length === 0 ? [] : [level === 'info' ? `${length} info` : counted(length, level)];
  });
  const where = files.length === 1 ? visible(files[0]?.file ?? '') : counted(files.length, 'file');
  const others = excepted === 0 ? '' : style.faint(`, ${excepted} excepted`);
  return counts.length === 0 ? `${where}: nothing found${others}\n` : `${where}: ${counts.join(', ')}${others}\n`;
}
