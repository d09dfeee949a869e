import type { Column } from '../../facts/columns.ts';
import type { Label } from '../../facts/label.ts';
import { labelAt } from '../../facts/labels.ts';
import { type Name, readName } from '../../facts/name.ts';
import type { TableReading } from '../../facts/tables.ts';
import { type Text, textOf, UNSCANNED } from '../../facts/text.ts';
import type { Row } from '../../markdown/outline.ts';
import { hasWord } from '../../text/characters.ts';
import type { RichText } from '../../text/rich-text.ts';
import { sameStart } from '../../text/same-ends.ts';
import { fold } from '../../vocabulary/fold.ts';
import type { Lexicon } from '../../vocabulary/lexicon.ts';
import type { Walk } from './state.ts';

export interface CellName {
  readonly cell: RichText;
  readonly text: Text;
  readonly name: Name;
  readonly label: Label | null;
  readonly title: Name['title'];
}

/**
 * What a cell calls an item; `null` if it names none.
 *
 * @param column Of phases or milestones; `null` where tasks are named.
 */
export function nameIn(cell: RichText | undefined, column: Column | null | undefined, state: Walk): CellName | null {
  if (!cell || !hasWord(cell.plain, 0, cell.plain.length)) return null;
  const text = textOf(cell.plain);
  const name = readName(cell, text, 0, text.plain.length, state.lexicon);
  if (!column) return { cell, text, name, label: name.label, title: name.title };
  if (/^\s*\d+\s?[-–—~]\s?\d+\s*$/.test(text.plain)) return null;
  const label = cellLabel(text, name.label ?? name.ordinal, column, state);
  // A bare `S01` names a task by its id alone.
  const isLabel = label !== null && name.label === null && (name.title?.end ?? 0) <= label.end;
  return { cell, text, name, label, title: isLabel ? null : name.title };
}

/** In a column headed Phase a bare number is a label: `1`, `1. Name`, `13.1`. */
function cellLabel(text: Text, label: Label | null, header: Column, state: Walk): Label | null {
  if (label && (label.kind === 'milestone' || label.kind === 'phase')) return label;
  const number =
    label && /^\d/.test(label.number)
      ? label.number
      : /^\s*#?(\d{1,4}[a-z]?(?:\.\d{1,3}){0,2}[a-z]?|[A-Z]\d?|[A-Za-z]{1,8}\d{0,3}-\d{1,4}(?:\.\d{1,3})?)\s*$/.exec(
          text.plain,
        )?.[1];
  const numberCell = number ?? numberBefore(text);
  if (!numberCell || (header.is !== 'phase' && header.is !== 'milestone')) return label;
  // Of `Phase #` and `Milestone Name` the word alone.
  const headed = header.header.slice(0, state.lexicon.labels.from(fold(header.header), 0)?.end);
  const word = singularOf(headed, state.lexicon);
  const start = Math.max(0, text.plain.indexOf(numberCell));
  const plain = `${word} ${numberCell}`;
  const labelled = { plain, folded: plain.toLowerCase(), signs: UNSCANNED };
  const found = labelAt(labelled, 0, plain.length, state.lexicon);
  return {
    kind: header.is,
    word: found?.word ?? word.toLowerCase(),
    text: plain,
    number: numberCell.toLowerCase(),
    start,
    end: start + numberCell.length,
  };
}

/** `Phase` of `Phasen`; letters that are the same stay as they are written. */
function singularOf(written: string, { singulars }: Lexicon): string {
  const folded = fold(written);
  const one = singulars.exact(folded) ?? folded;
  const same = sameStart(folded, fold(one));
  return written.slice(0, same) + one.slice(same);
}

/** `| 12 | Voting |`: the number stands in a column of its own. */
export function numberLabel(line: Row, table: TableReading, state: Walk): Label | null {
  const [cell, header] = [line.cells[0], table.columns[table.key]];
  if (!cell || !header || table.key === 0 || table.columns[0]?.is !== 'number') return null;
  const found = cellLabel(textOf(cell.plain), null, header, state);
  return found ? { ...found, start: 0, end: 0 } : null;
}

function numberBefore({ plain }: Text): string | undefined {
  return /^\s*#?(\d{1,4}(?:\.\d{1,3}){0,2})\s*(?:[.:)–—-]|$)/.exec(plain)?.[1];
}

export function idOf(line: Row, table: TableReading, state: Walk): string | null {
  const at = table.columns.findIndex(({ is }) => is === 'number');
  const cell = line.cells[at];
  if (!cell) return null;
  const label = labelAt(textOf(cell.plain), 0, cell.plain.length, state.lexicon);
  return label && label.kind !== 'number' && label.end >= cell.plain.trimEnd().length ? label.text : null;
}
