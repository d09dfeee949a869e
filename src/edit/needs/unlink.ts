import type { Reference } from '../../facts/fact.ts';
import type { Row } from '../../markdown/outline.ts';
import type { Item, Statement } from '../../roadmap/roadmap.ts';
import type { TextEdit } from '../../text/edit.ts';
import { contains } from '../../text/span.ts';
import { fold } from '../../vocabulary/fold.ts';
import { besideRemovals, removals, withoutCell, withoutLines } from '../fields/remove-field.ts';
import { statedFields } from '../fields/stated-fields.ts';
import { nameSpan } from '../name-span.ts';
import type { Noted } from '../noted.ts';
import type { Pen } from '../pen.ts';
import { columnAt, commonest } from '../precedents.ts';
import { type Part, type Reread, tryWays } from '../rewrite.ts';
import type { Refusal, Ways } from '../ways.ts';
import { isListed, isTitle, needsOf } from './needs.ts';
import { isCalled, mayName, type ReferenceToken, tokensOf } from './reference-tokens.ts';
import { needsCheck } from './verify-needs.ts';

/**
 * Takes dependencies back: their names with a separator, or all of a statement that names nothing else.
 *
 * @returns A rewrite without edits if the item depends on none of them.
 */
export function unlink(pen: Pen, item: Item, needs: readonly Item[], read: Reread): Noted | Refusal {
  const gone = [...new Set(needs)].filter(({ id }) => item.dependsOn.includes(id));
  const stated = item.statements.flatMap((statement) => needsOf(statement).map((fact) => ({ statement, fact })));
  const parts: Part[] = stated.flatMap(({ statement, fact }) => {
    const ways = gone.length === 0 ? [] : waysWithout(pen, item, statement, fact, gone);
    return ways.length === 0 ? [] : [{ item: item.id, ways }];
  });
  if (gone.length > 0 && parts.length === 0) {
    const line = stated[0]?.fact.line.number ?? item.line;
    return {
      refused: `line ${line} names it in words that are not understood`,
      because: 'text',
      hint: 'take it out by hand',
    };
  }
  const wanted = item.dependsOn.filter((id) => !gone.some((each) => each.id === id));
  const rewrite = tryWays(pen.roadmap, parts, read, needsCheck(pen, item, wanted));
  return 'refused' in rewrite ? rewrite : { rewrite, notes: [] };
}

function waysWithout(pen: Pen, item: Item, statement: Statement, fact: Reference, gone: readonly Item[]): Ways {
  const { text } = pen.roadmap.source;
  const tokens = tokensOf(fact, text, pen.lexicon);
  if (tokens.length === 0) return fact.names.length === 0 ? withoutTitles(pen, item, statement, fact, gone) : [];
  // `Sprint 11-12` is a name, and no range, where an item is called so.
  const whole = tokens.filter(({ core }) => gone.some((each) => isCalled(text.slice(core.start, core.end), each)));
  const wholly = new Set(whole.flatMap(({ names }) => names));
  const isGone = (name: string) => wholly.has(name) || gone.some((each) => mayName(name, each));
  const left = tokens.filter(({ names }) => !names.every(isGone));
  if (left.length === 0) return withoutStatement(pen, item, statement, fact);
  if (!tokens.some(({ names }) => names.some(isGone))) return [];
  const edits = left
    .filter(({ names }) => names.some(isGone))
    .map((token): TextEdit => ({ span: token.core, newText: rangeWithout(token, text, isGone) }));
  return [
    [...edits, ...withoutTokens(tokens, isGone)],
    [...edits, ...withoutTokens(tokens, isGone, true)],
  ];
}

/** Takes some names out of a list, each with the separator before it; the first with the one behind it. */
function withoutTokens(
  tokens: readonly ReferenceToken[],
  isGone: (name: string) => boolean,
  withWord = false,
): TextEdit[] {
  const kept = tokens.map(({ names }) => !names.every(isGone));
  const first = kept.indexOf(true);
  const edits: TextEdit[] = [];
  const [start, next] = [tokens[0], tokens[first]];
  if (first > 0 && start && next) {
    // `Phases 1, 2` without the first is `Phases 2`: the word is that of both.
    const shared = start.number > start.core.start && next.number === next.core.start && !withWord;
    const from = shared ? start.number : start.start;
    edits.push({ span: { start: from, end: shared ? next.number : next.start }, newText: '' });
  }
  for (let at = first + 1; at < tokens.length; at += 1) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (!kept[at] && before && token) edits.push({ span: { start: before.tail, end: token.tail }, newText: '' });
  }
  return edits;
}

/** A range without some of its names: `1-3` without `2` is `1, 3`. */
function rangeWithout(
  { core, number, names, sign }: ReferenceToken,
  text: string,
  isGone: (name: string) => boolean,
): string {
  const runs: string[][] = [];
  let open = false;
  for (const name of names) {
    const bare = name.slice(name.lastIndexOf(' ') + 1);
    if (isGone(name)) open = false;
    else if (open) runs.at(-1)?.push(bare);
    else {
      runs.push([bare]);
      open = true;
    }
  }
  const spelled = runs.map((run) => (run.length === 1 ? run[0] : `${run[0]}${sign ?? '-'}${run.at(-1)}`));
  return text.slice(core.start, number) + spelled.join(', ');
}

/** All of what says that an item depends on something: its line, its cell, its parenthesis; or the document's word for none. */
function withoutStatement(pen: Pen, item: Item, statement: Statement, fact: Reference): Ways {
  const { line, span } = fact;
  const { end } = nameSpan(statement);
  if (line.place === 'row' && columnAt(line as Row, span) !== columnAt(line as Row, { start: end, end }))
    return withoutCell(pen, line as Row, span);
  const field = statedFields(pen, { statements: [statement] }).find(
    (each) => each.key === 'needs' && contains(each.fact.span, span),
  );
  if (field) {
    const none = wordForNone(pen, item);
    const said: Ways = none === null ? [] : [[{ span: field.fact.value.span, newText: none }]];
    return [...said, ...removals(pen, field)];
  }
  if (isListed(pen, statement, fact)) return [withoutLines(pen, line, line.number)];
  return besideRemovals(pen, line, end, span);
}

/** How others of its kind say that they depend on nothing: `Nothing` of `Depends on: Nothing (first phase)`. */
function wordForNone(pen: Pen, { kind }: Item): string | null {
  const { lexicon, roadmap } = pen;
  const like = roadmap.items.filter((each) => each.kind === kind);
  const words = like.flatMap((each) =>
    statedFields(pen, each).flatMap(({ key, fact, form }) => {
      const { value } = fact.value;
      const found = key === 'needs' && form !== 'cell' ? lexicon.none.from(fold(value), 0, value.length) : undefined;
      return found ? [value.slice(0, found.end)] : [];
    }),
  );
  return commonest(words) ?? null;
}

/** Where titles are named instead of labels. */
function withoutTitles(pen: Pen, item: Item, statement: Statement, fact: Reference, gone: readonly Item[]): Ways {
  const { text } = pen.roadmap.source;
  const field = statedFields(pen, { statements: [statement] }).find(
    (each) => each.key === 'needs' && contains(each.fact.span, fact.span),
  );
  const { start, end } = field?.fact.value.span ?? fact.span;
  const parts = text.slice(start, end).split(/(?<=[,;])/);
  const bare = (part: string) => part.replace(/[,;]$/, '').replace(/\(.*$/, '');
  const kept = parts.filter((part) => !gone.some((each) => isTitle(bare(part), each)));
  if (kept.length === parts.length) return [];
  if (kept.length === 0) return withoutStatement(pen, item, statement, fact);
  const newText = kept.join('').trim().replace(/[,;]$/, '');
  return [[{ span: { start, end }, newText }]];
}
