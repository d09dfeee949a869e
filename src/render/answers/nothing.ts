import type { PlanItem } from '../../roadmap/combine.ts';
import { isWork } from '../../roadmap/dependencies/node.ts';
import type { Dependencies } from '../../roadmap/dependencies.ts';
import { type Scope, workIn } from '../../roadmap/ready.ts';
import { waitingItems } from '../../roadmap/waiting.ts';
import { counted } from '../../text/counted.ts';
import { shortName } from '../name.ts';
import { waitsFor } from './waiting.ts';
import { namesInRow } from './words.ts';

/** Why nothing is ready: `everything is done`, `nothing is ready: M3 waits for M2`. */
export function nothingReady(dependencies: Dependencies, { within, owner }: Scope): string {
  const whose = owner === undefined ? '' : ` of ${owner}`;
  const open = workIn(dependencies, { within, owner }).filter(isWork);
  if (open.length === 0) return nothingOpen(dependencies, within, owner);
  if (open.every(({ hold }) => hold?.item.status.value === 'deferred'))
    return `nothing${whose}${inside(within)} is ready: ${counted(open.length, 'item')} ${open.length === 1 ? 'is' : 'are'} put off`;
  const all = waitingItems(dependencies, within);
  const told = new Set<unknown>();
  const first = all.filter(({ cycle }) => {
    const again = told.has(cycle);
    if (cycle !== null) told.add(cycle);
    return !again;
  });
  const waiting = first.map((each) => `${shortName(each.item)} ${waitsFor(each)}`);
  return `nothing${whose}${inside(within)} is ready: ${namesInRow(waiting)}`;
}

/** Why nothing waits: `everything is done`, `nothing waits: 4 items are ready`. */
export function nothingWaits(dependencies: Dependencies, within: PlanItem | undefined): string {
  const open = workIn(dependencies, { within }).filter(isWork);
  if (open.length === 0) return nothingOpen(dependencies, within, undefined);
  return `nothing${inside(within)} waits: ${counted(open.length, 'open item')}`;
}

/** Why there is no work left. */
export function nothingOpen({ nodes }: Dependencies, within: PlanItem | undefined, owner: string | undefined): string {
  if (owner !== undefined && nodes.some(isWork)) return `no open item${inside(within)} has an owner like "${owner}"`;
  return within === undefined ? 'everything is done' : `everything${inside(within)} is done`;
}

function inside(within: PlanItem | undefined): string {
  return within === undefined ? '' : ` in ${shortName(within)}`;
}
