import type { Status } from '../../../src/roadmap/roadmap.ts';
import type { PieceModel } from './model.ts';
import { asideOf, boxOf, checkedOf, markOf, wordOf } from './notation.ts';
import type { Paper } from './paper.ts';
import type { PlanStyle } from './style.ts';

interface Under {
  /** Line of what they belong to. */
  readonly parent: number;
  /** True if they are nested in a list item. */
  readonly nested: boolean;
}

/** A list of tasks or criteria. */
export function pieces(
  paper: Paper,
  kind: 'task' | 'criterion',
  models: readonly PieceModel[],
  { parent, nested }: Under,
): void {
  const { style, lines } = paper;
  let last: { id: string; line: number } | null = null;
  models.forEach((model, at) => {
    if (!style.tight && !(nested && at === 0)) lines.push('');
    const line = lines.length + 1;
    const id = kind === 'task' && style.ids ? taskId(paper) : null;
    const needed: typeof last = id !== null && model.needsLast ? last : null;
    const said = statusOf(model.status, style);
    const name = `${id === null ? '' : `${id} `}${model.title}${asideOf(style, needed?.id ?? null)}`;
    lines.push(`${nested ? '  ' : ' '.repeat(style.indent)}${markerOf(style, at)} ${said.before}${name}${said.behind}`);
    paper.meant.push({
      line,
      kind,
      label: id,
      title: model.title,
      status: model.status,
      statusText: said.text,
      checked: style.pieces === 'box' ? checkedOf(model.status) : null,
      parent,
      needs: needed ? [needed.line] : [],
      goal: null,
      owner: null,
      time: null,
    });
    if (id !== null) last = { id, line };
  });
}

function taskId({ counts }: Paper): string {
  counts.task += 1;
  return `T-${String(counts.task).padStart(3, '0')}`;
}

function markerOf({ marker }: PlanStyle, at: number): string {
  return marker.replace('1', String(at + 1));
}

function statusOf(status: Status | null, style: PlanStyle): { before: string; behind: string; text: string | null } {
  if (status === null) return { before: '', behind: '', text: null };
  if (style.pieces === 'box') return { before: `${boxOf(status)} `, behind: '', text: boxOf(status) };
  if (style.pieces === 'mark') return { before: `${markOf(status)} `, behind: '', text: markOf(status) };
  const word = wordOf(status, style);
  return { before: '', behind: style.pieces === 'words' ? ` (${word})` : ` — ${word}`, text: word };
}
