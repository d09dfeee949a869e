import type { ClaimsOfRange, Settled } from '../../history/story/claims.ts';
import type { Changed } from '../changing/change.ts';
import { changeDocument, type RefusedChange, refusalDocument } from '../changing/json.ts';
import { versioned } from '../json.ts';
import { fullName } from '../name.ts';
import type { SyncDocument } from '../schemas/change.ts';
import { linesText, type Screen } from '../screen/screen.ts';
import { type Cell, table } from '../screen/table.ts';
import { COMMIT_COLUMNS, commitCells, commitData, commitText } from './commit.ts';

/** What commits claim and the plan does not say yet, a line each. */
export function claimsScreen(settled: readonly Settled[], { width, style }: Screen): string {
  const rows = settled.map(({ commit, claim, item }): Cell[] => [
    ...commitCells(commit, style),
    { text: claim.text },
    { text: item ? fullName(item) : '' },
  ]);
  return linesText(table([...COMMIT_COLUMNS, { max: 40, min: 10 }, { min: 12 }], rows, width));
}

/** `c3dff536d6 Moored: "M9.c1 done": no item was called so` */
export function unclearText({ commit, claim, name, why }: Settled): string {
  const which = claim.names.length > 1 ? ` (${name})` : '';
  return `${commitText(commit)} ${commit.subject}: "${claim.text}"${which}: ${why}`;
}

/** @param outcome `null` where nothing is to be changed. */
export function syncDocument(
  { since, to, settled }: ClaimsOfRange,
  outcome: { readonly changed: Changed } | { readonly refused: RefusedChange } | null,
  isWritten: boolean,
): SyncDocument {
  return {
    since,
    to,
    written: isWritten && outcome !== null && 'changed' in outcome,
    claims: settled.map(({ commit, claim, name, item, outcome: what, why }) => ({
      ...commitData(commit),
      claim: claim.text,
      name,
      item: item?.id ?? null,
      outcome: what,
      why,
    })),
    change:
      outcome === null
        ? null
        : versioned('changed' in outcome ? changeDocument(outcome.changed) : refusalDocument(outcome.refused)),
  };
}
