import type { Waiting } from '../../roadmap/waiting.ts';
import { linesText, type Screen } from '../screen/screen.ts';
import { tabLine } from '../screen/table.ts';
import { notedLines } from './noted.ts';
import { beside, cyclePhrase, inRow, joined, namesInRow, type Phrase, plainly } from './words.ts';

/** What waits and for what, for a person. */
export function waitingScreen(waiting: readonly Waiting[], screen: Screen): string {
  const { style } = screen;
  const rows = waiting.map((each) => ({
    item: each.item,
    notes: [
      { text: waitsFor(each), paint: each.cycle || each.unknown.length > 0 ? style.warning : undefined },
      ...(each.holdsUp > 0 ? [{ text: `holds up ${each.holdsUp}`, paint: style.faint }] : []),
    ],
  }));
  return linesText(notedLines(rows, screen));
}

/** Tab-separated: id, kind, name, ids it needs, why in words, how many items it holds up, file, line. */
export function waitingRows(waiting: readonly Waiting[]): string {
  return waiting
    .map((each) => {
      const { item, needs, holdsUp } = each;
      const ids = needs.map((need) => need.item.id).join(' ');
      return tabLine([
        item.id,
        item.kind,
        beside(item),
        ids,
        waitsFor(each),
        String(holdsUp),
        item.file,
        String(item.line),
      ]);
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
    ...(unknown.length > 0 ? [[`waits for ${namesInRow(unknown)} (not in the plan)`]] : []),
    ...(blocked ? [['is said to be blocked']] : []),
  ];
  return joined(parts, '; ');
}
