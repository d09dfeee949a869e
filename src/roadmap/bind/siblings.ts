import type { Recognized } from '../../facts/recognize.ts';
import type { Line } from '../../markdown/outline.ts';
import { grouped } from '../../text/groups.ts';
import { type AllEvidence, evidenceOf } from './evidence.ts';

/** What is asked of a heading by itself: by the answers those that stand beside each other are told apart. */
export type Question<T> = (one: Recognized) => T | null;

/** What is known of the headings of a document. */
export interface Asked {
  readonly of: (line: Line) => Recognized;
  readonly evidence: AllEvidence;
  /** Answers that were given before, by the heading above those that were asked. */
  readonly asked: Map<unknown, Map<Line | null, ReadonlyMap<unknown, readonly Line[]>>>;
}

/** The headings beside one, and itself, by what a question says of each. It is asked once of each, however many there are. */
export function siblingsBy<T>(head: Line, question: Question<T>, around: Asked): ReadonlyMap<T, readonly Line[]> {
  const asked = around.asked.get(question) ?? new Map<Line | null, ReadonlyMap<unknown, readonly Line[]>>();
  around.asked.set(question, asked);
  const known = asked.get(head.parent);
  const answers = known ?? answersBelow(head.parent, question, around);
  if (!known) asked.set(head.parent, answers);
  return answers as ReadonlyMap<T, readonly Line[]>;
}

/** True if more of the headings beside one, and itself, answer a question with yes than with no. */
export function areMostly(head: Line, question: Question<boolean>, around: Asked): boolean {
  const answers = siblingsBy(head, question, around);
  return (answers.get(true)?.length ?? 0) > (answers.get(false)?.length ?? 0);
}

function answersBelow<T>(parent: Line | null, question: Question<T>, { evidence, of }: Asked): Map<T, Line[]> {
  return grouped(evidenceOf(evidence, parent)?.children ?? [], (line) => question(of(line)));
}
