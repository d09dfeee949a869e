import type { Statement } from '../../roadmap/roadmap.ts';
import type { Pen } from '../pen.ts';
import { commonest, type Precedent } from '../precedents.ts';
import { type Form, formOf } from '../state/form.ts';

/** How something new says that it is planned, beside neighbours that all state their status. What is not said is empty. */
export interface PlannedForm {
  /** Before the name: `⬜ `. */
  readonly front: string;
  /** Behind the name: ` (planned)`. */
  readonly back: string;
  /** On a line of its own: a line end and `**Status**: Planned`. */
  readonly below: string;
}

const NOTHING: PlannedForm = { front: '', back: '', below: '' };

/** Nothing unless every neighbour states its status at the same place in the same form. */
export function plannedForm(pen: Pen, neighbours: readonly Statement[]): PlannedForm {
  const stated = neighbours.map((statement) => pen.precedents.find((each) => each.statement === statement));
  const all = stated.flatMap((each) =>
    each ? [{ precedent: each, form: formOf(each, pen.roadmap.source.text) }] : [],
  );
  const model = all.at(-1);
  if (!model || all.length < neighbours.length) return NOTHING;
  const { position } = model.precedent;
  if (all.some(({ precedent, form }) => precedent.position !== position || form === null)) return NOTHING;
  const planned = all.filter(({ precedent }) => precedent.fact.status === 'planned');
  const { precedent, form } = planned.at(-1) ?? commonest(all, keyOf) ?? model;
  if (!form) return NOTHING;
  const said = form.before + pen.instead('planned', precedent.spelling, precedent.slot) + form.after;
  if (position === 'before the name') return { ...NOTHING, front: said };
  return position === 'behind the name' ? { ...NOTHING, back: said } : { ...NOTHING, below: said };
}

function keyOf({ form }: { readonly precedent: Precedent; readonly form: Form | null }): string {
  return `${form?.before}\n${form?.after}`;
}
