import { codeSpan, LONGEST_COMMENT, takeWithin } from '../markdown-comment.ts';
import { portablePath } from '../paths.ts';
import { byFile, bySeverity, countsText, type Format, type Located, type Report } from './report.ts';

/** By which a comment of ours is found again, to be replaced. */
const MARKER = '<!-- roadmap-check -->\n';

/** Related places that are shown of a finding. */
const MOST_RELATED = 3;

/** For a comment on a pull request. */
export const markdown: Format = {
  name: 'markdown',
  summary: 'tables, for a comment on a pull request',
  print: (report) => MARKER + findingsMarkdown(report, LONGEST_COMMENT - MARKER.length),
};

/**
 * A table for each file, the most severe findings first.
 *
 * @param most Bytes. What has no room is counted at the end.
 */
export function findingsMarkdown({ findings, files, excepted }: Report, most: number): string {
  const others = excepted === 0 ? '' : `, ${excepted} excepted`;
  let made = `### Roadmap check: ${countsText(findings) || 'nothing found'}${others}\n`;
  if (findings.length === 0) return `${made}\n${files.map((file) => codeSpan(portablePath(file))).join(', ')}\n`;
  // Room for the last line.
  let room = most - Buffer.byteLength(made) - 100;
  let left = findings.length;
  for (const [file, own] of byFile(findings)) {
    const head = `\n**${codeSpan(portablePath(file))}**\n\n| Line | Level | Finding | Rule |\n| ---: | --- | --- | --- |\n`;
    const rows = bySeverity(own).map(row);
    const taken = takeWithin(rows, room - Buffer.byteLength(head));
    if (taken.length === 0) break;
    const text = head + taken.join('');
    made += text;
    room -= Buffer.byteLength(text);
    left -= taken.length;
    if (taken.length < rows.length) break;
  }
  return left === 0 ? made : `${made}\n${left} more: run \`roadmap check\` to see them.\n`;
}

function row({ range, level, message, rule, related, fix }: Located): string {
  const lines = [
    codeSpan(message),
    ...related.slice(0, MOST_RELATED).map(({ message: what, range: { line } }) => `line ${line}: ${codeSpan(what)}`),
    ...(related.length > MOST_RELATED ? [`and ${related.length - MOST_RELATED} more places`] : []),
    ...(fix ? [`${fix.applicability === 'safe' ? 'Fix' : 'Possible fix'}: ${codeSpan(fix.title)}`] : []),
  ];
  return `| ${range.line} | ${level} | ${lines.join('<br>')} | ${codeSpan(rule)} |\n`;
}
