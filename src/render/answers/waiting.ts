import type { Waiting } from '../../roadmap/waiting.ts';
import { visible } from '../escape.ts';
import { linesText, type Screen } from '../screen.ts';
import { table } from '../table.ts';
import { beside, cyclePhrase, indented, inRow, joined, listed, nameCells, type Phrase, plainly } from './words.ts';

/** On narrower screens what is waited for has a line of its own. Columns. */
const WIDE = 72;

/** What waits and for what, for a person. */
export function waitingScreen(waiting: readonly Waiting[], { width, style }: Screen): string {
  const wide = width >= WIDE;
  const columns = [{ max: 30, min: 8 }, { min: 18 }, { min: 24, soft: Math.floor(width / 2) }, { min: 10 }];
  const rows = waiting.map((each) => [
    ...nameCells(each.item, style),
    { text: wide ? waitsFor(each) : '', paint: each.cycle || each.unknown.length > 0 ? style.warning : undefined },
    { text: wide && each.holdsUp > 0 ? `holds up ${each.holdsUp}` : '', paint: style.faint },
  ]);
  const lines = table(columns, rows, width);
  const shown = waiting.flatMap((each, at) => {
    const holds = each.holdsUp > 0 ? `; holds up ${each.holdsUp}` : '';
    const below = wide ? [] : indented(`${waitsFor(each)}${holds}`, width, style.faint);
    return [lines[at] as string, ...below];
  });
  return linesText(shown);
}

/** Tab-separated: id, kind, name, ids it needs, why in words, how many items it holds up, file, line. */
export function waitingRows(waiting: readonly Waiting[]): string {
  return waiting
    .map((each) => {
      const { item, needs, holdsUp } = each;
      const ids = needs.map((need) => need.item.id).join(' ');
      const cells = [
        item.id,
        item.kind,
        beside(item),
        ids,
        waitsFor(each),
        String(holdsUp),
        item.file,
        String(item.line),
      ];
      return `${cells.map(visible).join('\t')}\n`;
    })
    .join('');
}

/** `waits for M2`, `waits for T-77 (not in the plan)`, `is said to be blocked`. */
export function waitsFor(waiting: Waiting): string {
  return plainly(waitingPhrase(waiting));
}

/** The same, with the items it tells of. */
export function waitingPhrase({ needs, unknown, blocked, cycle }: Waiting): Phrase {
  const stated = needs.filter(({ implied }) => !implied).map(({ item }): Phrase => [item]);
  const implied = needs.filter((need) => need.implied).map(({ item }): Phrase => [item, ' by its number']);
  const known = [...stated, ...implied];
  const parts: Phrase[] = [
    ...(known.length > 0 && !cycle ? [['waits for ', ...inRow(known)]] : []),
    ...(cycle ? [['waits for itself: ', ...cyclePhrase(cycle)]] : []),
    ...(unknown.length > 0 ? [[`waits for ${listed(unknown)} (not in the plan)`]] : []),
    ...(blocked ? [['is said to be blocked']] : []),
  ];
  return joined(parts, '; ');
}
