import type { Item, Statement, Status } from '../../roadmap/roadmap.ts';
import { CLOSING, unclosed } from '../../text/brackets.ts';
import { insertion, type TextEdit } from '../../text/edit.ts';
import { lineSpan } from '../../text/source.ts';
import { goesOn, nameSpan, startOfDecoration } from '../name-span.ts';
import type { Pen } from '../pen.ts';
import type { Precedent } from '../precedents.ts';
import type { Ways } from '../ways.ts';

/** What stands around a status: ` (` and `)` of `## Phase 1: Foundation (done)`. */
export interface Form {
  readonly precedent: Precedent;
  readonly before: string;
  readonly after: string;
}

/** A parenthesis that more stands in: ` (T-1, ` before `done)`. */
const UNCLOSED = /[([（【][^)\]）】]*$/;
const OPENED = /((?:[ \t]*[-–—:|·][ \t]*|[ \t]+)?)([([（【*_~]*)$/;

/**
 * How other items of its kind that are stated at such a place state theirs there, the commonest form first. Those with a mark
 * before the name and words behind it give both; a line that begins with a sign of its own is given the words alone.
 */
export function formsLike(pen: Pen, item: Item, statement: Statement, wanted: Status): Ways {
  const like = pen.precedents.filter(
    (each) => each.item !== item && each.item.kind === item.kind && each.statement.line.place === statement.line.place,
  );
  const byStatement = new Map<Statement, Form[]>();
  for (const precedent of like) {
    const form = formOf(precedent, pen.roadmap.source.text);
    if (form) byStatement.set(precedent.statement, [...(byStatement.get(precedent.statement) ?? []), form]);
  }
  const stated = [...byStatement.values()].map((forms) => ({ forms, pair: pairIn(forms) }));
  const manners = ranked(stated.flatMap(({ forms, pair }) => (pair ? [pair] : singly(forms))));
  const rest = ranked(stated.flatMap(({ forms, pair }) => (pair ? singly(forms) : [])));
  const all = [...manners, ...rest];
  return (beginsWithSign(pen, statement) ? behindFirst(all) : all).flatMap((forms) => {
    const parts = forms.map((form) => formed(pen, statement, form, wanted));
    return parts.some((edits) => edits.length === 0) ? [] : [parts.flat()];
  });
}

/** What stands behind the name, without what would stand before it too; then what stands only there. */
function behindFirst(all: readonly (readonly Form[])[]): (readonly Form[])[] {
  const behind = all.map((forms) => forms.filter(({ precedent }) => precedent.position !== 'before the name'));
  return [...behind.filter(({ length }) => length > 0), ...all.filter((_, at) => behind[at]?.length === 0)];
}

function singly(forms: readonly Form[]): (readonly Form[])[] {
  return forms.map((form) => [form]);
}

/** `✅` and `(done)` of `## ✅ Phase 1: Foundation (done)`. */
function pairIn(forms: readonly Form[]): readonly Form[] | null {
  const front = forms.find(({ precedent }) => precedent.position === 'before the name');
  const back = forms.find(({ precedent }) => precedent.position === 'behind the name');
  return front && back ? [front, back] : null;
}

/** Each once, the commonest first. */
function ranked(all: readonly (readonly Form[])[]): (readonly Form[])[] {
  const counts = new Map<string, { readonly forms: readonly Form[]; count: number }>();
  for (const forms of all) {
    const key = forms.map(({ precedent, before, after }) => `${precedent.position}\n${before}\n${after}`).join('\n');
    const known = counts.get(key);
    if (known) known.count += 1;
    else counts.set(key, { forms, count: 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count).map(({ forms }) => forms);
}

/** `🌟` of `## 🌟 Phase 5: Theatre`, which is no status. */
function beginsWithSign({ roadmap }: Pen, { line, facts }: Statement): boolean {
  const start = startOfDecoration(line, nameSpan({ line, facts }).start);
  return /^(?:\p{Extended_Pictographic}|[^\s\p{L}\p{N}\p{Extended_Pictographic}*_~[\]])+\s*$/u.test(
    roadmap.source.text.slice(line.text.span.start, start),
  );
}

export function formOf(precedent: Precedent, text: string): Form | null {
  const { fact, statement, position } = precedent;
  const name = nameSpan(statement);
  if (position === 'behind the name') {
    const between = text.slice(name.end, fact.span.start);
    const [before = '', , open = ''] = OPENED.exec(between) ?? [];
    const within = UNCLOSED.test(between.slice(0, between.length - before.length));
    const after = [...open].reverse().map((sign) => CLOSING[sign] ?? sign);
    return before === '' || within ? null : { precedent, before, after: after.join('') };
  }
  if (position === 'before the name') {
    const before = text.slice(statement.line.text.span.start, fact.span.start);
    const after = text.slice(fact.span.end, startOfDecoration(statement.line, name.start));
    return /[*_~]/.test(before + after) || before.length > 1 ? null : { precedent, before, after };
  }
  return position === 'field' && fact.line.place === 'prose' ? fieldForm(precedent, text) : null;
}

/** The lines from behind the name to the field's end, where nothing but blank lines stands between. */
function fieldForm(precedent: Precedent, text: string): Form | null {
  const { fact, statement } = precedent;
  const from = statement.line.text.span.end;
  const before = text.slice(from, fact.span.start);
  const after = unclosed(before);
  const [first = '', ...lines] = before.split(/\r\n|\n|\r/);
  const blank = lines.slice(0, -1).every((line) => line.trim() === '');
  return first.trim() === '' && lines.length > 0 && lines.length <= 3 && blank ? { precedent, before, after } : null;
}

function formed(pen: Pen, statement: Statement, { precedent, before, after }: Form, wanted: Status): TextEdit[] {
  const { line } = statement;
  const words = pen.instead(wanted, precedent.spelling, precedent.slot);
  const newText = before + words + after;
  const at = (offset: number): TextEdit[] => [insertion(offset, newText)];
  if (precedent.position === 'before the name') return at(startOfDecoration(line, nameSpan(statement).start));
  if (precedent.position === 'behind the name') return goesOn(pen.roadmap, line) ? [] : at(line.text.span.end);
  return line.place === 'heading' ? at(lineSpan(pen.roadmap.source, line.number).end) : [];
}
