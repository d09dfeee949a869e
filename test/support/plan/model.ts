import fc from 'fast-check';
import type { Status } from '../../../src/roadmap/roadmap.ts';
import { nouns } from './words.ts';

/** A plan as it is meant, before anybody has written it down. */
export interface PlanModel {
  readonly title: string;
  readonly containers: readonly ContainerModel[];
}

export interface ContainerModel {
  readonly title: string | null;
  readonly status: Status | null;
  /** How far before it stand the siblings that it needs: 1 is the one before. */
  readonly needs: readonly number[];
  readonly goal: string | null;
  readonly owner: string | null;
  readonly tasks: readonly PieceModel[];
  readonly criteria: readonly PieceModel[];
  readonly parts: readonly ContainerModel[];
}

export interface PieceModel {
  readonly title: string;
  readonly status: Status | null;
  /** The task right before it. */
  readonly needsLast: boolean;
}

const STATUSES: readonly Status[] = ['planned', 'active', 'blocked', 'deferred', 'done', 'dropped'];

export function planModel(language: string): fc.Arbitrary<PlanModel> {
  const title = titleOf(language);
  const status = fc.option(fc.constantFrom(...STATUSES), { freq: 2 });
  const piece = fc.record({ title, status, needsLast: fc.boolean() });
  const container = (parts: fc.Arbitrary<ContainerModel[]>): fc.Arbitrary<ContainerModel> =>
    fc.record({
      title: fc.option(title, { freq: 8 }),
      status,
      needs: fc.uniqueArray(fc.integer({ min: 1, max: 3 }), { maxLength: 3 }),
      goal: fc.option(title, { freq: 1 }),
      owner: fc.option(title, { freq: 1 }),
      tasks: distinct(piece, 4),
      criteria: distinct(piece, 3),
      parts,
    });
  const part = container(fc.constant([]));
  return fc.record({
    title,
    containers: fc.array(container(fc.array(part, { maxLength: 2 })), { minLength: 1, maxLength: 4 }),
  });
}

function distinct(piece: fc.Arbitrary<PieceModel>, maxLength: number): fc.Arbitrary<PieceModel[]> {
  return fc.uniqueArray(piece, { maxLength, selector: ({ title }) => title });
}

/** One to four nouns, at times with a description in parentheses, quoted, or with punctuation inside. */
function titleOf(language: string): fc.Arbitrary<string> {
  const noun = fc.constantFrom(...nouns(language));
  const phrase = fc.array(noun, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
  const shape = fc.constantFrom<(a: string, b: string) => string>(
    (a) => a,
    (a) => a,
    (a) => a.charAt(0).toUpperCase() + a.slice(1),
    (a, b) => `${a} (${b})`,
    (a, b) => `${a}, ${b} & ${b}`,
    (a, b) => `${a}/${b}`,
    (a, b) => `${a} + ${b}?`,
    (a, b) => `${a}-${b}`,
  );
  return fc.tuple(shape, phrase, phrase).map(([make, a, b]) => make(a, b));
}
