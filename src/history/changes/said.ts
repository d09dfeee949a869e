import type { Fact } from '../../facts/fact.ts';
import type { Item } from '../../roadmap/roadmap.ts';

export const SAYINGS = ['name', 'status', 'box', 'field', 'needs', 'holds', 'count'] as const;

/** One thing that a file says of an item: its words, a box, a value. */
export interface Said {
  readonly what: (typeof SAYINGS)[number];
  /** Of a field its name, in lower case; else `null`. */
  readonly field: string | null;
  /** As written: `M1 Port`, `in progress`, `[x]`, `2026-04-12`. */
  readonly text: string;
  /** On what kind of line: `heading`, `entry`, `row`. */
  readonly place: string;
  /** 1-based. */
  readonly line: number;
}

/**
 * All that is said of an item, in the order of the lines. What is only made of its surroundings is not in it.
 *
 * @example Of `- [x] T-1 Quay wall` it is the box `[x]` and the name `T-1 Quay wall`.
 */
export function saidOf({ statements }: Item): Said[] {
  const facts = statements.flatMap((statement) => statement.facts);
  // What a field says can be a dependency or a count besides: it is one thing that is said.
  const fields = facts.filter(({ type }) => type === 'field').map(({ span }) => span);
  const isInField = ({ span }: Fact) => fields.some(({ start, end }) => span.start >= start && span.end <= end);
  const found = new Map<string, Said & { readonly start: number }>();
  for (const fact of facts) {
    const { start } = fact.span;
    if (fact.by === 'current' || (fact.type !== 'field' && isInField(fact))) continue;
    found.set(`${fact.type} ${start}`, { ...wordsOf(fact), place: fact.line.place, line: fact.line.number, start });
  }
  return [...found.values()].sort((one, other) => one.start - other.start).map(({ start: _, ...said }) => said);
}

function wordsOf(fact: Fact): Pick<Said, 'what' | 'field' | 'text'> {
  switch (fact.type) {
    case 'declaration': {
      const parts = [fact.label?.value, fact.title?.value].filter((part) => part !== undefined);
      return { what: 'name', field: null, text: parts.join(' ').replace(/\s+/g, ' ') };
    }
    case 'status':
      return { what: fact.by.startsWith('box') ? 'box' : 'status', field: null, text: fact.text };
    case 'field':
      return { what: 'field', field: fact.name, text: fact.value.value };
    case 'reference':
      return { what: fact.relation, field: null, text: fact.names.join(', ') };
    case 'count':
      return { what: 'count', field: null, text: `${fact.done}/${fact.total}` };
  }
}
