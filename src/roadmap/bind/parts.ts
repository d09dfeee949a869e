import type { Heading, Line } from '../../markdown/outline.ts';
import { type Draft, RANKS, type StatedStatus } from './draft.ts';

/** `**Status:** Planned` below each of several headings that are no items tells how those stand, and not the phase around them. */
export function settleParts(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    if (draft.form !== 'heading' || draft.statuses.length < 2) continue;
    const parts = new Set(draft.statuses.flatMap((status) => partOf(status, draft.line) ?? []));
    if (parts.size > 1) draft.statuses = draft.statuses.filter((status) => partOf(status, draft.line) === null);
  }
}

/** The heading between an item and a field that says its status; `null` if none stands there. */
function partOf({ rank, line }: StatedStatus, own: Line): Heading | null {
  const { parent } = line;
  return rank === RANKS.field && parent?.place === 'heading' && parent !== own ? parent : null;
}
