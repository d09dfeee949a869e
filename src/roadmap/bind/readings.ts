import type { Fact } from '../../facts/fact.ts';
import type { Line, Outline } from '../../markdown/outline.ts';
import type { Reading, Roadmap } from '../roadmap.ts';
import { factsOf } from './facts-of.ts';
import type { Walk } from './state.ts';

/** How every line was read. */
export function readingsOf(outline: Outline, { drafts, itemOf, notes }: Walk): Reading[] {
  const facts: (Fact[] | undefined)[] = [];
  for (const draft of drafts) {
    for (const fact of factsOf(draft)) {
      const list = facts[fact.line.index];
      if (list) list.push(fact);
      else facts[fact.line.index] = [fact];
    }
  }
  return outline.lines.map(
    (line): Reading => ({
      line,
      facts: facts[line.index] ?? [],
      item: itemOf[line.index]?.item?.id ?? null,
      note: notes[line.index] ?? 'prose',
    }),
  );
}

/** How many lines there are, and of how many something was made. */
export function coverageOf({ lines }: Outline, { drafts }: Walk): Roadmap['coverage'] {
  const read = new Uint8Array(lines.length);
  drafts.forEach((draft) => {
    read[draft.line.index] = 1;
    if (draft.fields.length > 0) mark(read, draft.fields);
    if (draft.statuses.length > 0) mark(read, draft.statuses);
    if (draft.ranges.length > 0) mark(read, draft.ranges);
    if (draft.counts.length > 0) mark(read, draft.counts);
  });
  return { lines: lines.length, read: read.reduce((count, one) => count + one, 0) };
}

function mark(read: Uint8Array, said: readonly { readonly line: Line }[]): void {
  for (let at = 0; at < said.length; at += 1) read[(said[at] as { line: Line }).line.index] = 1;
}

/** The lines that look like plan and gave nothing. */
export function unreadLines(outline: Outline, state: Walk): Line[] {
  return outline.lines.filter((line) => looksLikePlan(state, line));
}

/** A box, or a heading with a label, of which nothing was made. */
function looksLikePlan(state: Walk, line: Line): boolean {
  if (state.itemOf[line.index] !== undefined) return false;
  if (line.place === 'entry') return line.box !== null;
  // `[ ] Login` without a bullet is prose to Markdown.
  if (line.place === 'prose') return /^\[[ xX]\]\s/.test(line.text.plain);
  if (line.place !== 'heading') return false;
  const { name, role, titleRole } = state.of(line);
  const kind = name?.label?.kind;
  if (kind !== 'milestone' && kind !== 'phase') return false;
  // `Phase 2 metrics`, `Known issues — v1.4` are about what they name.
  if (titleRole !== null || (name?.behind && role !== null)) return false;
  const sense = state.senses[line.index];
  const isRead =
    sense?.is === 'title' || (sense?.is === 'section' && /^(?:criteria|tasks|structure)$/.test(sense.role));
  return !isRead;
}
