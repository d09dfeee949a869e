import { setApart } from '../edit/state/set-statuses.ts';
import { ordered, type TextEdit } from '../text/edit.ts';
import { grouped } from '../text/groups.ts';
import type { Fix, StatusChange } from './diagnostic.ts';

const known = new WeakMap<Fix, readonly TextEdit[]>();

/** The edits of fixes, in their order; none for one that cannot be made. Each fix is made once, in however many formats a report is printed. */
export function makeFixes(fixes: readonly Fix[]): (readonly TextEdit[])[] {
  const setting = fixes.filter((fix): fix is Setting => fix.sets !== undefined && !known.has(fix));
  for (const alike of grouped(setting, ({ sets }) => sets.pen).values()) {
    const [first] = alike;
    if (first && alike.length > 1) makeAtOnce(alike, first.sets);
  }
  return fixes.map((fix) => {
    const edits = known.get(fix) ?? ordered(fix.edits()) ?? [];
    known.set(fix, edits);
    return edits;
  });
}

type Setting = Fix & { readonly sets: StatusChange };

function makeAtOnce(fixes: readonly Setting[], { pen, read }: StatusChange): void {
  const changes = fixes.map(({ sets }) => sets.asked);
  const edits = setApart(pen, changes, read) ?? [];
  for (const [at, own] of edits.entries()) known.set(fixes[at] as Setting, own);
}
