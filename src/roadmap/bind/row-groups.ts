import { named } from '../../facts/recognize.ts';
import { referencesAt } from '../../facts/references.ts';
import type { TableReading } from '../../facts/tables.ts';
import { textOf } from '../../facts/text.ts';
import type { Row } from '../../markdown/outline.ts';
import { hasWord } from '../../text/characters.ts';
import type { RichText } from '../../text/rich-text.ts';
import { fold } from '../../vocabulary/fold.ts';
import type { Draft, Scope } from './draft.ts';
import { nameIn } from './row-label.ts';
import { addDraft, type Walk } from './state.ts';
import { stateItem } from './statements.ts';
import { quote } from './stretch.ts';

/**
 * States what a row belongs to, by the cells that name it; an empty one goes on with that of the row above, unless one before it
 * names another.
 *
 * @returns The scope for what the row itself states; or the group that alone it names, and speaks of.
 */
export function openGroups(
  state: Walk,
  line: Row,
  table: TableReading,
  around: Scope,
): { readonly scope: Scope; readonly alone: Draft | null } {
  const above = state.groups.get(line.table) ?? [];
  const own = line.cells[table.key]?.plain ?? '';
  const isAlone = !hasWord(own, 0, own.length);
  let scope = around;
  let named: Draft | null = null;
  const groups = table.groups.map((at, depth) => {
    const isBlank = (line.cells[at]?.plain ?? '').trim() === '';
    const group = isBlank
      ? named
        ? null
        : (above[depth] ?? null)
      : groupDraft(state, line, table, at, scope, isAlone);
    if (!isBlank) named = group;
    if (group && !isAlone) addAlone(state, group);
    if (group) scope = { ...around, owner: group };
    return group;
  });
  state.groups.set(line.table, groups);
  return { scope, alone: isAlone ? named : null };
}

/** A row that names nothing but a group states it when something belongs to it, or a status is said: `| Total | | 28 |` does not. */
export function addAlone(state: Walk, group: Draft): Draft {
  const isAdded = group.form === 'group' || state.itemOf[group.line.index] === group;
  return isAdded ? group : addDraft(state, group, `${group.kind}: a row that names its group alone`);
}

function groupDraft(
  state: Walk,
  line: Row,
  table: TableReading,
  at: number,
  scope: Scope,
  isAlone: boolean,
): Draft | null {
  const column = table.columns[at];
  const own = isNothing(line.cells[at], state) ? null : nameIn(line.cells[at], column, state);
  if (!own || (column?.is !== 'phase' && column?.is !== 'milestone')) return null;
  const { cell, text, name, label } = own;
  if (!label && !own.title) return null;
  const place = isAlone ? line : { ...line, text: cell, cells: [cell] };
  const title = own.title && quote(cell, own.title.start, own.title.end);
  const draft = stateItem(column.is, isAlone ? 'row' : 'group', named(place, text, name), scope, cell, label, title);
  return isAlone ? draft : addDraft(state, draft, `${column.is}: a row keyed by "${column.header}"`);
}

/** `N/A`, and several at once: `4+5`. */
function isNothing(cell: RichText | undefined, { lexicon }: Walk): boolean {
  const plain = cell?.plain ?? '';
  const found = referencesAt(textOf(plain), 0, plain.length, lexicon, true);
  return lexicon.none.exact(fold(plain.trim())) !== undefined || (found?.ranges.length ?? 0) > 1;
}
