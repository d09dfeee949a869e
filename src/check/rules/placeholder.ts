import type { Span } from '../../text/span.ts';
import type { Rule } from '../rule.ts';

const BLANK =
  /^[\s\W]*(?:tbd(?: .{0,30})?|tba|tbc|todo|fixme|xxx|to be (?:planned|determined|defined|decided|announced|filled(?: in)?|written|completed)|(?:todo|tbd|fixme):? (?:fill|write|describe|define|add)\b.{0,40}|(?:insert|describe|fill in|write|your) .{0,40} here|placeholder|lorem ipsum.*|título|titel hier|待定|未定|待补充|待完善|要検討|미정|a definir|por definir|à définir|offen|n\.n\.)[\s\W]*$/iu;
/** What is longer says something. UTF-16 units. */
const MOST = 80;
const TEMPLATE = /^(?:\[[^\]\n]{2,60}\]|\{\{?[^}\n]{2,60}\}?\}|<[^>\n]{2,60}>)$/;
const FIELDS = new Set(['goal', 'objective', 'outcome', 'description', 'success criteria', 'exit criteria', 'scope']);

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
  *check({ roadmap }) {
    const { text } = roadmap.source;
    for (const { id, title, statements } of roadmap.items) {
      for (const { facts } of statements) {
        for (const fact of facts) {
          const said =
            fact.type === 'declaration'
              ? fact.title
              : fact.type === 'field' && FIELDS.has(fact.name)
                ? fact.value
                : null;
          if (fact.type === 'status' && title === null && fact.text.length <= MOST && BLANK.test(fact.text))
            yield { message: `Unexpected placeholder ${fact.text}, expected a title`, span: fact.span, item: id };
          if (!said || !isBlank(said.value, text, said.span)) continue;
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

function isBlank(value: string, text: string, { start, end }: Span): boolean {
  if (value.length > MOST) return false;
  if (BLANK.test(value)) return true;
  // A link's text stands in brackets too.
  return TEMPLATE.test(value.trim()) && !/[([]/.test(text.charAt(end)) && text.slice(start, end).includes(value.trim());
}
