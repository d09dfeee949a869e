import { fieldKey } from '../../roadmap/field-key.ts';
import type { Span } from '../../text/span.ts';
import type { Lexicon } from '../../vocabulary/lexicon.ts';
import { isUnwritten } from '../queries/unwritten.ts';
import type { Rule } from '../rule.ts';

const TEMPLATE = /^(?:\[[^\]\n]{2,60}\]|\{\{?[^}\n]{2,60}\}?\}|<[^>\n]{2,60}>)$/;
const FIELDS = new Set(['goal', 'objective', 'outcome', 'description', 'success criteria', 'scope']);

export const placeholder: Rule = {
  name: 'placeholder',
  family: 'text',
  level: 'info',
  summary: 'A title, a goal or a criterion is only `TBD`, or a template that was never filled in.',
  why: 'It is counted like any other, but nobody can work on it, or tell when it is done.',
  bad: [
    { text: '# Plan\n\n## M1: Port\n\n**Goal:** [To be planned]\n\n- [ ] TBD\n- [ ] Quay\n', lines: [5, 7] },
    { text: '# Plan\n\n## Phase 1: [To be planned]\n\n- [ ] Quay\n- [ ] [name of the task]\n', lines: [3, 6] },
  ],
  good: [
    '# Plan\n\n## M1: Port\n\n- [ ] Replace every TBD in the guide\n- [ ] [Quay](https://example.com)\n',
    '# Plan\n\n## M1: Port\n\n**Owner:** TBD\n\n- [ ] Todo list for the crane\n',
  ],
  *check({ roadmap, pen }) {
    const { text } = roadmap.source;
    for (const { id, title, statements } of roadmap.items) {
      for (const { facts } of statements) {
        for (const fact of facts) {
          const said =
            fact.type === 'declaration'
              ? fact.title
              : fact.type === 'field' && FIELDS.has(fieldKey(fact.name, pen.lexicon))
                ? fact.value
                : null;
          if (fact.type === 'status' && title === null && isUnwritten(fact.text, pen.lexicon))
            yield { message: `Unexpected placeholder ${fact.text}, expected a title`, span: fact.span, item: id };
          if (!said || !isBlank(said.value, text, said.span, pen.lexicon)) continue;
          const what = fact.type === 'field' ? fact.name : 'title';
          yield {
            message: `Unexpected placeholder ${said.value.trim()}, expected a ${what}`,
            span: said.span,
            item: id,
          };
        }
      }
    }
  },
};

function isBlank(value: string, text: string, { start, end }: Span, lexicon: Lexicon): boolean {
  if (isUnwritten(value, lexicon)) return true;
  // A link's text stands in brackets too.
  return TEMPLATE.test(value.trim()) && !/[([]/.test(text.charAt(end)) && text.slice(start, end).includes(value.trim());
}
