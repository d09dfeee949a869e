import { containers } from './containers.ts';
import type { PlanModel } from './model.ts';
import { block, type Meant, type Paper } from './paper.ts';
import { restatable, restatedAs, restatement } from './restate.ts';
import type { PlanStyle } from './style.ts';

export interface PrintedPlan {
  readonly text: string;
  /** In the order of their lines. */
  readonly meant: readonly Meant[];
}

/** Writes a plan down in a style. */
export function printPlan(model: PlanModel, style: PlanStyle): PrintedPlan {
  const paper: Paper = { style, lines: [], meant: [], counts: { milestone: 0, phase: 0, task: 0 } };
  const again = restatable(style) ? restatement(model, style) : null;
  block(paper, [`# ${model.title}`]);
  if (style.decoys) block(paper, ['We speak of Phase 97 and M98 only in passing.']);
  if (style.decoys) block(paper, ['```', '- [x] nothing', '## Milestone 96', '```', '', '<!-- - [ ] nothing -->']);
  if (again && style.index) block(paper, ['## Milestones', '', ...again.index]);
  containers(paper, model.containers, { kind: 'milestone', parent: null, depth: 2 });
  if (again && style.table) block(paper, ['## Progress', '', ...again.table]);
  if (style.decoys) block(paper, ['## Risks', '', '- thunder', '- [a link](https://example.org) to Phase 95']);
  const { eol, bom, lastEol } = style;
  return {
    text: `${bom ? '\ufeff' : ''}${paper.lines.join(eol)}${lastEol ? eol : ''}`,
    meant: again ? paper.meant.map((one) => restatedAs(one, style)) : paper.meant,
  };
}
