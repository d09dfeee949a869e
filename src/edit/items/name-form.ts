import type { Declaration } from '../../facts/fact.ts';
import type { Statement } from '../../roadmap/roadmap.ts';
import { unclosed } from '../../text/brackets.ts';
import { commonest } from '../precedents.ts';

/** What stands around the parts of a name: `**`, ` ` and `**` of `**T-022 Mission inbox**`. */
export interface NameForm {
  readonly front: string;
  /** Between the label and the title; empty if there is no label. */
  readonly between: string;
  readonly back: string;
}

/** A statement that shows how names are written. */
export interface Named {
  readonly declaration: Declaration;
  readonly label: string | null;
  readonly form: NameForm;
}

const BETWEEN = /^(?:-plan(?:\.md)?)?[\s*_`:：.|)\]"“”«„–—-]{0,12}$/i;
/** Before a description that takes the title's place: `**: ` of `**T-022**: Mission inbox`. */
const BEFORE_DESCRIPTION = /^[*_`\])"]{0,4}[ \t]?[:：–—-]?[ \t]+/;

export function namedBy(statement: Statement, text: string): Named | null {
  const declaration = statement.facts.find((fact): fact is Declaration => fact.type === 'declaration');
  if (!declaration) return null;
  const { title } = declaration;
  // `v2 support`: what is part of the title is no label to count on.
  const span = declaration.label?.span;
  const within = span && title && title.span.start <= span.start;
  // A row's label may stand in a cell of its own, where it is no part of the name.
  // `2.` of a list item that is called by its number.
  const marker = span && span.end <= statement.line.text.span.start && statement.line.place === 'entry';
  const label = within || marker || span?.start === span?.end ? null : declaration.label;
  const first = label?.span ?? title?.span;
  if (!first) return null;
  const { start, end } = statement.line.text.span;
  const front = /[*_`"“«„[]{0,6}$/.exec(text.slice(start, first.start))?.[0] ?? '';
  // `01-02-PLAN.md -- Login`: a second dash is no part of the title.
  const dashes = title ? (/^[-–—]{1,3}\s+/.exec(text.slice(title.span.start, title.span.end))?.[0].length ?? 0) : 0;
  const written = label && title ? text.slice(label.span.end, title.span.start + dashes) : '';
  const described = label && !title ? BEFORE_DESCRIPTION.exec(text.slice(label.span.end, end))?.[0] : undefined;
  const divides = title && BETWEEN.test(written) && /[\s:：|]/.test(written);
  const between = label ? (described ?? (divides ? written : ' ')) : '';
  const behind = text.slice((title ?? label)?.span.end, end);
  const back = described === undefined ? (/^[*_`"”»]{1,6}/.exec(behind)?.[0] ?? '') : '';
  const form = { front, between, back };
  return {
    declaration,
    label: label ? text.slice(label.span.start, label.span.end) : null,
    form: isBalanced(form) ? form : plain(form),
  };
}

/** As all neighbours are written; where they differ, without what sets some of them off. */
export function commonForm(neighbours: readonly Named[]): NameForm {
  const model = commonest(neighbours, ({ form }) => JSON.stringify(form))?.form ?? { front: '', between: '', back: '' };
  const alike = neighbours.every(({ form }) => JSON.stringify(form) === JSON.stringify(model));
  if (alike) return model;
  const quoted = neighbours.every(({ form }) => /["“«„]/.test(form.front + form.between));
  return quoted ? model : plain(model);
}

export function plain({ between }: NameForm): NameForm {
  const bare = between.replace(/[*_`\]"“”«„]/g, '');
  return { front: '', between: between === '' ? '' : bare.trim() === '' ? ' ' : bare, back: '' };
}

/** A name in the forms of its neighbours, the best first; where these are only labels, also with a colon: `Release 1.2: Search`. */
export function formsLike(form: NameForm, neighbours: readonly Named[]): NameForm[] {
  const titled = neighbours.some(
    ({ declaration: { label, title } }) => label && title && title.span.start > label.span.start,
  );
  return titled ? [form, plain(form)] : [form, plain(form), { front: '', between: ': ', back: '' }];
}

export function nameText({ front, between, back }: NameForm, label: string | null, title: string): string {
  return label === null ? `${front}${title}${back}` : `${front}${label}${between}${title}${back}`;
}

function isBalanced({ front, between, back }: NameForm): boolean {
  const all = [front, between, back].join(' ');
  const paired = [
    ['[', ']'],
    ['“', '”'],
    ['«', '»'],
  ] as const;
  return (
    unclosed(all) === '' &&
    paired.every(([open, close]) => all.split(open).length === all.split(close).length) &&
    !all.includes('„')
  );
}
