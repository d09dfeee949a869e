import type { Fact } from '../facts/fact.ts';
import type { Line, Outline } from '../markdown/outline.ts';
import type { Draft } from './draft.ts';
import { factsOf } from './facts-of.ts';
import type { Merged } from './merge.ts';
import type { Reading } from './roadmap.ts';
import type { Walk } from './walk.ts';

/** How every line was read, and the lines that look like plan and gave nothing. */
export function readingsOf(
  outline: Outline,
  state: Walk,
  of: ReadonlyMap<Draft, Merged>,
): { readings: Reading[]; unread: Line[] } {
  const facts = new Map<Line, Fact[]>();
  for (const draft of state.drafts) {
    for (const fact of factsOf(draft)) {
      const list = facts.get(fact.line);
      if (list) list.push(fact);
      else facts.set(fact.line, [fact]);
    }
  }
  const readings = outline.lines.map((line): Reading => {
    const draft = state.itemOf.get(line);
    return {
      line,
      facts: facts.get(line) ?? [],
      item: (draft && of.get(draft)?.id) ?? null,
      note: state.notes.get(line) ?? 'prose',
    };
  });
  return { readings, unread: outline.lines.filter((line) => looksLikePlan(state, line)) };
}

/** A box, or a heading with a label, of which nothing was made. */
function looksLikePlan(state: Walk, line: Line): boolean {
  if (state.itemOf.has(line)) return false;
  if (line.place === 'entry') return line.box !== null;
  const label = line.place === 'heading' ? state.of(line).name?.label?.kind : undefined;
  return (label === 'milestone' || label === 'phase') && state.senses.get(line)?.is !== 'title';
}
