import { visible } from '../escape.ts';
import { portablePath } from './paths.ts';
import { byFile, bySeverity, countsText, type Format, type Located, type Report, shortened } from './report.ts';

/** By which a comment of ours is found again, to be replaced. */
const MARKER = '<!-- roadmap-check -->\n';

/** A comment on GitHub holds 65,536 characters. Bytes. */
const LONGEST_COMMENT = 60_000;

/** UTF-16 units of a text in a table. */
const LONGEST_TEXT = 300;

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
  if (findings.length === 0) return `${made}\n${files.map(({ file }) => code(portablePath(file))).join(', ')}\n`;
  // Room for the last line.
  let room = most - Buffer.byteLength(made) - 100;
  let left = findings.length;
  for (const [file, own] of byFile(findings)) {
    const head = `\n**${code(portablePath(file))}**\n\n| Line | Level | Finding | Rule |\n| ---: | --- | --- | --- |\n`;
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

function takeWithin(rows: readonly string[], room: number): string[] {
  const taken: string[] = [];
  let rest = room;
  for (const each of rows) {
    rest -= Buffer.byteLength(each);
    if (rest < 0) break;
    taken.push(each);
  }
  return taken;
}

function row({ range, level, message, rule, related, fix }: Located): string {
  const lines = [
    code(message),
    ...related.slice(0, MOST_RELATED).map(({ message: what, range: { line } }) => `line ${line}: ${code(what)}`),
    ...(related.length > MOST_RELATED ? [`and ${related.length - MOST_RELATED} more places`] : []),
    ...(fix ? [`${fix.applicability === 'safe' ? 'Fix' : 'Possible fix'}: ${code(fix.title)}`] : []),
  ];
  return `| ${range.line} | ${level} | ${lines.join('<br>')} | ${code(rule)} |\n`;
}

/**
 * Text from outside is shown as code: there is no markup in it, no HTML, no link, and nobody is mentioned.
 *
 * In a table a bar ends a cell also in code, unless a backslash stands before it; two backslashes before it mean something
 * else to each reader, so that such a bar is escaped as what cannot be seen is.
 */
export function code(text: string): string {
  const shown = shortened(visible(text), LONGEST_TEXT).replaceAll('\\|', '\\\\u{7c}').replaceAll('|', '\\|');
  const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length));
  const ticks = '`'.repeat(longest + 1);
  // A space within keeps backticks and blanks at the ends; of a pair of them one each is left out.
  const pad = /^[ `]|[ `]$/.test(shown) || shown === '' ? ' ' : '';
  return `${ticks}${pad}${shown}${pad}${ticks}`;
}
