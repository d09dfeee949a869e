import type { Declaration, Fact, Reference } from '../../facts/fact.ts';
import { labelRun } from '../../facts/label-run.ts';
import type { LabelRange } from '../../facts/saying.ts';
import type { Draft, StatedRanges } from './draft.ts';
import { spanOf, wholeSpanOf } from './stretch.ts';

/** A statement as the list of its facts, in the order of the text: made once. */
export function factsOf(draft: Draft): readonly Fact[] {
  draft.facts ??= newFacts(draft);
  return draft.facts;
}

function newFacts(draft: Draft): Fact[] {
  const facts: Fact[] = [declarationOf(draft)];
  for (const said of draft.statuses) {
    const { status, text, line, by } = said;
    facts.push({ type: 'status', status, text, span: spanOf(said), line, by });
  }
  for (const field of draft.fields) {
    const value = { value: field.value.value, span: wholeSpanOf(field.value) };
    facts.push({ type: 'field', name: field.key, value, span: spanOf(field), line: field.line, by: 'field' });
  }
  for (const range of draft.ranges) facts.push(referenceOf(range));
  for (const count of draft.counts) {
    const { done, total, line } = count;
    facts.push({ type: 'count', done, total, span: spanOf(count), line, by: 'count' });
  }
  return facts.length === 1 ? facts : facts.sort((a, b) => a.span.start - b.span.start);
}

function declarationOf({ kind, form, line, label, id, labelAt, title }: Draft): Declaration {
  const called = label?.text ?? id;
  const labelled = called && labelAt ? { value: called, span: spanOf(labelAt) } : null;
  const titled = title ? { value: title.value, span: wholeSpanOf(title) } : null;
  const from = labelled?.span ?? titled?.span ?? line.text.span;
  const to = titled?.span ?? from;
  const span = { start: Math.min(from.start, to.start), end: Math.max(from.end, to.end) };
  return { type: 'declaration', kind, label: labelled, title: titled, line, by: form, span };
}

/** Names of items, as a fact. */
export function referenceOf(stated: StatedRanges): Reference {
  const { relation, ranges, line } = stated;
  return { type: 'reference', relation, names: ranges.flatMap(namesOf), span: spanOf(stated), line, by: 'reference' };
}

/** A range spelled out: `Phases 4-6` is `Phases 4`, `Phases 5`, `Phases 6`. */
function namesOf({ word, from, to }: LabelRange): string[] {
  const name = (number: string) => (word ? `${word} ${number}` : number);
  if (to === null) return [name(from)];
  const run = labelRun(from, to);
  if (!run) return [name(`${from}-${to}`)];
  const { prefix, low, high, width } = run;
  return Array.from({ length: high - low + 1 }, (_, n) => name(prefix + String(low + n).padStart(width, '0')));
}
