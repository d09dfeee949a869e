import type { Plan } from '../../roadmap/combine.ts';
import { ancestorsOf, isContainer } from '../../roadmap/progress.ts';
import type { Ready } from '../../roadmap/ready.ts';
import { linesText, type Screen } from '../screen/screen.ts';
import { more, tabLine } from '../screen/table.ts';
import { notedLines } from './noted.ts';
import { beside, inRow, joined, type Phrase, plainly } from './words.ts';

/** What can be taken up now, each with its reason, for a person. `left` more are not shown. */
export function readyScreen(plan: Plan, ready: readonly Ready[], left: number, screen: Screen): string {
  const rows = ready.map((each) => ({
    item: each.item,
    notes: [{ text: readyReason(plan, each), paint: screen.style.faint }],
  }));
  return linesText([...notedLines(rows, screen), ...more(left, `${left} more`, screen)]);
}

/** Tab-separated: id, kind, name, how many items wait for it, reason, file, line. */
export function readyRows(plan: Plan, ready: readonly Ready[]): string {
  return ready
    .map((each) => {
      const { item, unblocks } = each;
      return tabLine([
        item.id,
        item.kind,
        beside(item),
        String(unblocks),
        readyReason(plan, each),
        item.file,
        String(item.line),
      ]);
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
