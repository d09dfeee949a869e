import { counted } from '../../text/counted.ts';
import { readyPhrase } from '../answers/ready.ts';
import { waitingPhrase } from '../answers/waiting.ts';
import type { PageData } from './data.ts';
import type { Html } from './html.ts';
import { folded, phrase, row } from './item.ts';

/** So many rows are seen without unfolding. */
const MOST = 8;

/** What can be taken up now, each with its reason. */
export function next(data: PageData): Html | null {
  const { plan, ready } = data;
  if (ready.length === 0) return null;
  return folded(
    ready.map((each) => row(data, each.item, phrase(data, readyPhrase(plan, each)))),
    MOST,
    'can start now',
  );
}

/** What waits, and for what. */
export function blocked(data: PageData): Html | null {
  const { waiting } = data;
  if (waiting.length === 0) return null;
  const rows = waiting.map((each) => {
    const holds = each.holdsUp > 0 ? `; holds up ${counted(each.holdsUp, 'item')}` : '';
    return row(data, each.item, phrase(data, [...waitingPhrase(each), holds]));
  });
  return folded(rows, MOST, 'wait');
}
