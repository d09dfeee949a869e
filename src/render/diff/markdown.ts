import { type Change, itemOf } from '../../history/changes/change.ts';
import type { Whole } from '../../history/changes/whole.ts';
import { codeSpan, LONGEST_COMMENT, takeWithin } from '../markdown-comment.ts';
import { portablePath } from '../paths.ts';
import { type Comparison, changesByMilestone, groupName, totalText, versionsText } from './comparison.ts';
import { diffWord, wordingOf } from './wording.ts';

/** By which a comment of ours is found again, to be replaced. */
const MARKER = '<!-- roadmap-diff -->\n';

/** For a comment on a pull request: a table for each milestone. What has no room is counted at the end. */
export function changesMarkdown(comparison: Comparison): string {
  const { changes, after } = comparison;
  let made = `${MARKER}### Roadmap: ${totalText(changes)}\n\n${codeSpan(versionsText(comparison))}\n`;
  let left = 0;
  for (const group of changesByMilestone(changes)) {
    const { wholes } = group;
    const { name, file } = groupName(comparison, group);
    const place = file === null ? '' : ` ${codeSpan(portablePath(file))}`;
    const head = `\n**${codeSpan(name)}**${place}\n\n| Change | Item | Line |\n| --- | --- | ---: |\n`;
    const room = LONGEST_COMMENT - 100 - Buffer.byteLength(made) - Buffer.byteLength(head);
    const rows = takeWithin(
      wholes.map((whole) => row(whole, after.files.length > 1)),
      room,
    );
    if (rows.length > 0) made += head + rows.join('');
    left += wholes.length - rows.length;
  }
  return left === 0 ? made : `${made}\n${left} more: run \`roadmap diff\` to see them.\n`;
}

function row(whole: Whole, several: boolean): string {
  const { change } = whole;
  const { mark, word, name, from, to, note } = wordingOf(whole, diffWord(change));
  const isTick = change.type === 'ticked' || change.type === 'unticked';
  const parts = isTick ? [] : [from, to].flatMap((part) => (part === null ? [] : [codeSpan(part)]));
  const arrow = parts.join(' → ');
  const what = change.type === 'renamed' ? arrow : [codeSpan(name), arrow].filter((part) => part !== '').join(': ');
  return `| ${mark} ${word} | ${what}${note === null ? '' : `, ${note}`} | ${place(change, several)} |\n`;
}

/** In the version after; of what is gone, in the one before. */
function place(change: Change, several: boolean): string {
  const { file, line } = itemOf(change);
  const number = change.type === 'removed' ? `was ${line}` : String(line);
  return several ? `${codeSpan(portablePath(file))} ${number}` : number;
}
