import type { Recognized } from '../../facts/recognize.ts';
import type { Line } from '../../markdown/outline.ts';
import { grouped } from '../../text/groups.ts';
import { evidenceOf } from './evidence.ts';
import type { Surroundings } from './surroundings.ts';

/** What is asked of a heading by itself: by the answers those that stand beside each other are told apart. */
export type Question<T> = (one: Recognized) => T | null;

/** The headings beside one, and itself, by what a question says of each. It is asked once of each, however many there are. */
export function siblingsBy<T>(
  head: Line,
  question: Question<T>,
  around: Surroundings,
): ReadonlyMap<T, readonly Line[]> {
  const asked = around.asked.get(question) ?? new Map<Line | null, ReadonlyMap<unknown, readonly Line[]>>();
  around.asked.set(question, asked);
  const known = asked.get(head.parent);
  const answers = known ?? answersBelow(head.parent, question, around);
  if (!known) asked.set(head.parent, answers);
  return answers as ReadonlyMap<T, readonly Line[]>;
}

function answersBelow<T>(parent: Line | null, question: Question<T>, { evidence, of }: Surroundings): Map<T, Line[]> {
  return grouped(evidenceOf(evidence, parent)?.children ?? [], (line) => question(of(line)));
}
