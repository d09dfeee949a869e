import { nameOf } from '../../roadmap/name-of.ts';
import type { Item } from '../../roadmap/roadmap.ts';
import { changedLines } from '../../text/diff.ts';
import type { ChangeDocument } from '../schemas/change.ts';
import { type Changed, changedDiff } from './change.ts';

export function changeDocument(made: Changed): ChangeDocument {
  const { files, items, already, notes, commit } = made;
  const edits = files.flatMap(({ file, rewrite }) =>
    changedLines(rewrite.before.source, rewrite.edits).map(({ line, before, after }) => ({
      file,
      line,
      before: textOf(before),
      after: textOf(after),
    })),
  );
  const changed = edits.length > 0;
  const so = changed || items.length === 0 ? [] : [`${items.map(nameOf).join(', ')}: ${already}`];
  return {
    changed,
    edits,
    diff: changedDiff(made),
    notes: [...so, ...notes],
    commit: commit ?? null,
    refused: null,
  };
}

/** Why a change is not made. */
export interface RefusedChange {
  readonly refused: string;
  readonly hint?: string;
  readonly inTheWay?: readonly { readonly item: Item & { readonly file: string }; readonly why: 'open' | 'needed' }[];
}

export function refusalDocument(refused: RefusedChange): ChangeDocument {
  const inTheWay = (refused.inTheWay ?? []).map(({ item: { id, title, status, file, line }, why }) => ({
    id,
    title,
    status: status.value,
    file,
    line,
    why,
  }));
  const reason = { reason: refused.refused, hint: refused.hint ?? null, inTheWay };
  return {
    changed: false,
    edits: [],
    diff: '',
    notes: [],
    commit: null,
    refused: reason,
  };
}

/** Lines as one text, without its last line end. */
function textOf(lines: readonly string[]): string {
  return lines.join('').replace(/\r\n$|[\r\n]$/, '');
}
