import type { Fact } from '../facts/fact.ts';
import type { Line, Outline } from '../markdown/outline.ts';
import type { Draft } from './draft.ts';
import { factsOf } from './facts-of.ts';
import type { Merged } from './merge.ts';
import type { Reading, Roadmap } from './roadmap.ts';
import type { Walk } from './state.ts';

/** How every line was read. */
export function readingsOf(outline: Outline, state: Walk, of: ReadonlyMap<Draft, Merged>): Reading[] {
  const facts = new Map<Line, Fact[]>();
  for (const draft of state.drafts) {
    for (const fact of factsOf(draft)) {
      const list = facts.get(fact.line);
      if (list) list.push(fact);
      else facts.set(fact.line, [fact]);
    }
  }
  return outline.lines.map((line): Reading => {
    const draft = state.itemOf[line.index];
    return {
      line,
      facts: facts.get(line) ?? [],
      item: (draft && of.get(draft)?.id) ?? null,
      note: state.notes[line.index] ?? 'prose',
    };
  });
}

/** How many lines there are, and of how many something was made. */
export function coverageOf({ lines }: Outline, { drafts }: Walk): Roadmap['coverage'] {
  const read = new Set<Line>();
  for (const draft of drafts) {
    read.add(draft.line);
    for (const said of [draft.statuses, draft.fields, draft.ranges, draft.counts])
      for (const { line } of said) read.add(line);
  }
  return { lines: lines.length, read: read.size };
}

/** The lines that look like plan and gave nothing. */
export function unreadLines(outline: Outline, state: Walk): Line[] {
  return outline.lines.filter((line) => looksLikePlan(state, line));
}

/** A box, or a heading with a label, of which nothing was made. */
function looksLikePlan(state: Walk, line: Line): boolean {
  if (state.itemOf[line.index] !== undefined) return false;
  if (line.place === 'entry') return line.box !== null;
  const label = line.place === 'heading' ? state.of(line).name?.label?.kind : undefined;
  return (label === 'milestone' || label === 'phase') && state.senses.get(line)?.is !== 'title';
}
