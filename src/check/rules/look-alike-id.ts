import { nameSpan } from '../../edit/name-span.ts';
import type { Item, Statement } from '../../roadmap/roadmap.ts';
import { groupsOf } from '../../text/groups.ts';
import { writtenId } from '../labels.ts';
import type { Rule } from '../rule.ts';

/** Cyrillic and Greek letters, and the Latin ones that they look like. */
const LIKE = new Map(
  [...'аеорсухіјѕԁмтнвкАЕОРСУХІЈЅМТНВКΑΒΕΖΗΙΚΜΝΟΡΤΥΧνορ'].map((letter, at) => [
    letter,
    [...'aeopcyxijsdmthbkAEOPCYXIJSMTHBKABEZHIKMNOPTYXvop'][at] as string,
  ]),
);
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069]/g;

export const lookAlikeId: Rule = {
  name: 'look-alike-id',
  family: 'shape',
  level: 'error',
  summary: 'Two ids look alike and are not the same.',
  why: 'They differ in letter case, in letters of another alphabet, or in what is not seen. Who types one of them finds the wrong item, or none.',
  bad: [
    { text: '# Plan\n\n## M1: Port\n\n- [ ] T-01: Quay\n- [ ] Т-01: Crane\n', lines: [6] },
    { text: '# Plan\n\n## M1: Port\n\n- [ ] API-1: Quay\n- [ ] api-1: Crane\n', lines: [6] },
  ],
  good: [
    '# Plan\n\n## M1: Port\n\n- [ ] T-01: Quay\n- [ ] T-011: Crane\n',
    '# Plan\n\n## M1: Port\n\n- [ ] T-01: Quay\n- [ ] P-01: Crane\n',
  ],
  *check({ roadmap }) {
    const named = roadmap.items.filter(({ label }) => label !== null);
    for (const items of groupsOf(named, ({ id }) => shape(writtenId(id))).values()) {
      const [first] = items as [Item, ...Item[]];
      const seen = new Set([writtenId(first.id)]);
      for (const item of items) {
        const id = writtenId(item.id);
        if (seen.has(id)) continue;
        seen.add(id);
        yield {
          message: `Unexpected ${id}, expected an id that does not look like ${writtenId(first.id)} of line ${first.line}`,
          span: nameSpan(item.statements[0] as Statement),
          item: item.id,
          related: [{ message: `${first.id} here`, span: nameSpan(first.statements[0] as Statement) }],
        };
      }
    }
  },
};

function shape(id: string): string {
  const seen = id.normalize('NFKC').replace(UNSEEN, '');
  return [...seen]
    .map((letter) => LIKE.get(letter) ?? letter)
    .join('')
    .toLowerCase();
}
