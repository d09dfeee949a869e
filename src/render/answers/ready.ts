import type { Plan } from '../../roadmap/combine.ts';
import { ancestorsOf, isContainer } from '../../roadmap/progress.ts';
import type { Ready } from '../../roadmap/ready.ts';
import { visible } from '../escape.ts';
import { linesText, type Screen } from '../screen.ts';
import { sentence, table } from '../table.ts';
import { beside, indented, inRow, joined, nameCells, type Phrase, plainly } from './words.ts';

/** On narrower screens a reason has a line of its own. Columns. */
const WIDE = 72;

/** What can be taken up now, each with its reason, for a person. `left` more are not shown. */
export function readyScreen(plan: Plan, ready: readonly Ready[], left: number, { width, style }: Screen): string {
  const wide = width >= WIDE;
  const columns = [{ max: 30, min: 8 }, { min: 18 }, { min: 24, soft: Math.floor(width / 2) }];
  const lines = table(
    columns,
    ready.map((each) => [
      ...nameCells(each.item, style),
      { text: wide ? readyReason(plan, each) : '', paint: style.faint },
    ]),
    width,
  );
  const shown = ready.flatMap((each, at) => {
    const below = wide ? [] : indented(readyReason(plan, each), width, style.faint);
    return [lines[at] as string, ...below];
  });
  const more = left > 0 ? [sentence([{ text: `and ${left} more`, paint: style.faint }], width)] : [];
  return linesText([...shown, ...more]);
}

/** Tab-separated: id, kind, name, how many items wait for it, reason, file, line. */
export function readyRows(plan: Plan, ready: readonly Ready[]): string {
  return ready
    .map((each) => {
      const { item, unblocks } = each;
      const cells = [
        item.id,
        item.kind,
        beside(item),
        String(unblocks),
        readyReason(plan, each),
        item.file,
        String(item.line),
      ];
      return `${cells.map(visible).join('\t')}\n`;
    })
    .join('');
}

/** Why it is in the list, and why there: `in v1.1, current; 8 wait for it; Phase 1 is done`. */
export function readyReason(plan: Plan, ready: Ready): string {
  return plainly(readyPhrase(plan, ready));
}

/** The same, with the items it tells of. */
export function readyPhrase(plan: Plan, { item, place, unblocks, after }: Ready): Phrase {
  const owner = ancestorsOf(plan, item).find(isContainer);
  const places: Readonly<Record<Ready['place'], Phrase>> = {
    current: owner === undefined ? ['current'] : ['in ', owner, ', current'],
    elsewhere: owner === undefined ? [] : ['in ', owner],
    'left-open': owner === undefined ? ['left open'] : ['left open in ', owner],
  };
  const waiting = unblocks === 0 ? 'nothing waits for it' : `${unblocks} ${unblocks === 1 ? 'waits' : 'wait'} for it`;
  const needed = inRow(after.map((each) => [each]));
  const met: Phrase =
    after.length === 0 ? ['needs nothing'] : [...needed, after.length === 1 ? ' is done' : ' are done'];
  return joined(
    [places[place], [waiting], met].filter((part) => part.length > 0),
    '; ',
  );
}
