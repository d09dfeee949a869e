import type { Fact } from '../../facts/fact.ts';
import type { Statement } from '../roadmap.ts';
import type { Draft } from './draft.ts';
import { factsOf } from './facts-of.ts';

const DRAFT = Symbol('draft');

interface Stated {
  line: Draft['line'];
  [DRAFT]: Draft;
}

/** What all statements have in common. Facts are made when they are asked for: most commands never ask. */
const COMMON = {
  get facts(): readonly Fact[] {
    return factsOf((this as unknown as Stated)[DRAFT]);
  },
};

/** One object without a getter of its own: of those V8 makes slow and large ones, and there may be thousands. */
export function statementOf(draft: Draft): Statement {
  const statement = Object.create(COMMON) as Statement & Stated;
  (statement as Stated).line = draft.line;
  statement[DRAFT] = draft;
  return statement;
}
