import { nameSpan } from '../../edit/name-span.ts';
import type { Item, Statement } from '../../roadmap/roadmap.ts';
import { writtenId } from '../queries/labels.ts';
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
    const first = new Map<string, { readonly name: string; readonly item: Item }>();
    for (const item of roadmap.items) if (item.label !== null) keep(first, writtenId(item.id), item);
    if (first.size === 0) return;
    const told = new Set<string>();
    for (const item of roadmap.items) {
      const name = item.label === null ? frontOf(item.title) : isCounted(item) ? null : writtenId(item.id);
      const other = name === null ? undefined : first.get(shape(name));
      if (name === null || !other || other.name === name || told.has(name)) continue;
      told.add(name);
      yield {
        message: `Unexpected ${name}, expected an id that does not look like ${other.name} of line ${other.item.line}`,
        span: nameSpan(item.statements[0] as Statement),
        item: item.id,
        related: [{ message: `${other.name} here`, span: nameSpan(other.item.statements[0] as Statement) }],
      };
    }
  },
};

function keep(first: Map<string, { name: string; item: Item }>, name: string, item: Item): void {
  const like = shape(name);
  if (!first.has(like)) first.set(like, { name, item });
}

/** `c1` of a criterion that begins with `Wave 2`: it has its place as its id, not its label. */
function isCounted({ id, label }: Item): boolean {
  const number = /\d+$/.exec(writtenId(id))?.[0];
  return number !== undefined && !label?.includes(number);
}

/** What stands where an id would, and was not read as one: `Т-01` with a Cyrillic letter. */
function frontOf(title: string | null): string | null {
  const front = title === null ? undefined : /^([^\s:]{2,20})(?::|\s[-–—])\s/.exec(title)?.[1];
  return front !== undefined && /\d/.test(front) ? front : null;
}

function shape(id: string): string {
  const seen = id.normalize('NFKC').replace(UNSEEN, '');
  return [...seen]
    .map((letter) => LIKE.get(letter) ?? letter)
    .join('')
    .toLowerCase();
}
