import type { Fact } from '../facts/fact.ts';
import type { Roadmap } from '../roadmap/roadmap.ts';
import { fold } from '../vocabulary/fold.ts';
import { type Written, written } from '../vocabulary/written.ts';

/** The language a document is written in: the one that knows the most of the words which were understood. */
export function languageOf({ items, source }: Roadmap): Written {
  const said = new Set<string>();
  for (const { label, statements } of items) {
    if (label) add(said, label);
    for (const { facts } of statements) for (const fact of facts) add(said, wordsOf(fact, source.text));
  }
  const [first, ...others] = written();
  let [best, most] = [first as Written, hits(first as Written, said)];
  for (const language of others) {
    const count = hits(language, said);
    if (count > most) [best, most] = [language, count];
  }
  return best;
}

function wordsOf(fact: Fact, text: string): string {
  if (fact.type === 'status') return fact.text;
  return fact.type === 'field' ? text.slice(fact.span.start, fact.value.span.start) : '';
}

/** A phrase without signs and numbers around it. */
function add(said: Set<string>, phrase: string): void {
  const words = fold(phrase).replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  if (words !== '') said.add(words);
}

function hits({ known }: Written, said: ReadonlySet<string>): number {
  return known.reduce((count, word) => (said.has(word) ? count + 1 : count), 0);
}
