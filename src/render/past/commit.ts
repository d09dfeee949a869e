import { type Commit, dayOfCommit, shortOid } from '../../host/git/revisions/log.ts';
import type { Style } from '../screen/style.ts';
import type { Cell, Column } from '../screen/table.ts';

/** How wide the cells of a commit may be. */
export const COMMIT_COLUMNS: readonly Column[] = [{}, {}, { max: 20, min: 6 }];

/**
 * A commit as cells: its name, the day it was where its author was, its author.
 *
 * @param isEnd It is the one at which a history ends.
 */
export function commitCells(commit: Commit, style: Style, isEnd = false): Cell[] {
  return [
    { text: commitText(commit, isEnd), paint: style.accent },
    { text: dayOfCommit(commit) },
    { text: commit.author, paint: style.faint },
  ];
}

/** A commit as data. */
export function commitData({ oid, author, date, subject }: Commit) {
  return { commit: oid, author, date, subject };
}

/** A commit's name, with the mark that git gives to the one at which a history ends. */
export function commitText({ oid }: Commit, isEnd = false): string {
  return `${isEnd ? '^' : ''}${shortOid(oid)}`;
}
