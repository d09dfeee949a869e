import type { Fact } from '../facts/fact.ts';
import type { LabelRange } from '../facts/saying.ts';
import type { Draft } from './draft.ts';

/** A statement as the list of its facts, in the order of the text. */
export function factsOf(draft: Draft): Fact[] {
  const { line } = draft;
  const title = draft.title;
  const label =
    draft.label && draft.labelSpan
      ? { value: draft.label.text, span: draft.labelSpan }
      : draft.id && draft.labelSpan
        ? { value: draft.id, span: draft.labelSpan }
        : null;
  const spans = [label?.span, title?.span].filter((span) => span !== undefined);
  const facts: Fact[] = [
    {
      type: 'declaration',
      kind: draft.kind,
      label,
      title,
      line,
      by: draft.form,
      span:
        spans.length > 0
          ? { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) }
          : line.text.span,
    },
    ...draft.statuses.map(
      ({ status, text, span, line: at, by }): Fact => ({ type: 'status', status, text, span, line: at, by }),
    ),
    ...draft.fields.map(
      ({ key, value, span, line: at }): Fact => ({ type: 'field', name: key, value, span, line: at, by: 'field' }),
    ),
    ...draft.ranges.map(
      ({ relation, ranges, span, line: at }): Fact => ({
        type: 'reference',
        relation,
        names: ranges.flatMap(namesOf),
        span,
        line: at,
        by: 'reference',
      }),
    ),
    ...draft.counts.map(
      ({ done, total, span, line: at }): Fact => ({ type: 'count', done, total, span, line: at, by: 'count' }),
    ),
  ];
  return facts.sort((a, b) => a.span.start - b.span.start);
}

/** A range spelled out: `Phases 4-6` is `Phases 4`, `Phases 5`, `Phases 6`. */
function namesOf({ word, from, to }: LabelRange): string[] {
  const name = (number: string) => (word ? `${word} ${number}` : number);
  if (to === null) return [name(from)];
  const prefix = from.replace(/\d+$/, '');
  const [low, high] = [Number.parseInt(from.slice(prefix.length), 10), Number.parseInt(to.replace(/^\D+/, ''), 10)];
  if (!(high - low >= 0 && high - low < 500)) return [name(`${from}-${to}`)];
  const width = from.length - prefix.length;
  return Array.from({ length: high - low + 1 }, (_, n) =>
    name(prefix + String(low + n).padStart(/^0/.test(from.slice(prefix.length)) ? width : 0, '0')),
  );
}
