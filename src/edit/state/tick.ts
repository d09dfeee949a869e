import type { Item, Status } from '../../roadmap/roadmap.ts';
import type { Pen } from '../pen.ts';
import type { Reread, Rewrite } from '../rewrite.ts';
import type { Refusal } from '../ways.ts';
import { setStatuses } from './set-statuses.ts';

/** Ticks or unticks what has a box, or, being a task or a criterion in a list, may get one. */
export function tick(pen: Pen, items: readonly Item[], ticked: boolean, read: Reread): Rewrite | Refusal {
  const boxless = items.find((item) => !mayHaveBox(item));
  if (boxless)
    return { refused: `${boxless.id} has no box`, because: 'plan', hint: `use \`${ticked ? 'close' : 'reopen'}\`` };
  const wanted: Status = ticked ? 'done' : 'planned';
  return setStatuses(pen, new Map(items.map(({ id }) => [id, wanted])), read);
}

function mayHaveBox({ checked, kind, statements }: Item): boolean {
  const boxed = statements.some(({ facts }) => facts.some((fact) => fact.type === 'status' && fact.by === 'box-mark'));
  const listed = statements.some(({ line }) => line.place === 'entry');
  return checked !== null || boxed || (listed && (kind === 'task' || kind === 'criterion'));
}
