import type { Item, Status } from '../../roadmap/roadmap.ts';
import type { Pen } from '../pen.ts';
import type { Reread, Rewrite } from '../rewrite.ts';
import type { Refusal } from '../ways.ts';
import { setStatuses } from './set-statuses.ts';

/** Ticks or unticks tasks and criteria: what has a box, or, being in a list, may get one. */
export function tick(pen: Pen, items: readonly Item[], ticked: boolean, read: Reread): Rewrite | Refusal {
  const hint = `use \`${ticked ? 'close' : 'reopen'}\``;
  // The box of a milestone in an index is its status, which `close` has to see to.
  const group = items.find(({ kind }) => kind !== 'task' && kind !== 'criterion');
  if (group) return { refused: `${group.id} is a ${group.kind}`, because: 'plan', hint };
  const boxless = items.find((item) => !mayHaveBox(item));
  if (boxless) return { refused: `${boxless.id} has no box`, because: 'plan', hint };
  const wanted: Status = ticked ? 'done' : 'planned';
  return setStatuses(pen, new Map(items.map(({ id }) => [id, wanted])), read);
}

function mayHaveBox({ checked, statements }: Item): boolean {
  const boxed = statements.some(({ facts }) => facts.some((fact) => fact.type === 'status' && fact.by === 'box-mark'));
  return checked !== null || boxed || statements.some(({ line }) => line.place === 'entry');
}
