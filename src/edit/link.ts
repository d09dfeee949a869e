import type { Reference } from '../facts/fact.ts';
import type { Item, Roadmap, Statement } from '../roadmap/roadmap.ts';
import type { TextEdit } from '../text/edit.ts';
import { lineSpan } from '../text/source.ts';
import { fold } from '../vocabulary/fold.ts';
import { blankFillings } from './blank-field.ts';
import { besideName } from './field-beside.ts';
import { cellInsertions } from './field-cells.ts';
import { type Hinted, type MeantField, wordFor } from './field-name.ts';
import { fieldInsertions } from './insert-field.ts';
import type { Pen } from './pen.ts';
import { containerOf, lastLineUnder, lineEndAt } from './physical-lines.ts';
import { commonest } from './precedents.ts';
import { namesFor, numberOf, type ReferenceToken, shapeOfName, tokensOf } from './reference-tokens.ts';
import type { Noted } from './rename.ts';
import { type Part, type Reread, tryWays } from './rewrite.ts';
import type { Ways } from './set-status.ts';
import { fieldKey, namedValues, statedFields, writtenNames } from './stated-fields.ts';
import { needsCheck } from './verify-needs.ts';

/**
 * Makes an item depend on others, where it states its dependencies, as the document writes them.
 *
 * @returns A rewrite without edits if it depends on them already.
 */
export function link(pen: Pen, item: Item, needs: readonly Item[], read: Reread): Noted | Hinted {
  const added = [...new Set(needs)].filter(({ id }) => !item.dependsOn.includes(id));
  for (const need of added) {
    if (need === item) return { refused: `${item.id} cannot depend on itself`, because: 'plan' };
    const chain = chainTo(pen.roadmap, need, item);
    if (chain)
      return {
        refused: `${item.id} cannot depend on ${need.id}, which depends on it: ${[item.id, ...chain].join(' → ')}`,
        because: 'plan',
        hint: `unlink one of them first`,
      };
  }
  const parts: Part[] = added.length === 0 ? [] : partsFor(pen, item, added);
  const wanted = [...item.dependsOn, ...added.map(({ id }) => id)];
  const rewrite = tryWays(pen.roadmap, parts, read, needsCheck(pen, item, wanted));
  if (!('refused' in rewrite)) return { rewrite, notes: [] };
  if (!item.statements.every(({ line }) => line.place === 'row')) return rewrite;
  return {
    refused: `the table of ${item.id} has no column for what it depends on`,
    because: 'text',
    hint: 'add one, or state it below a heading',
  };
}

/** The ids from an item to one that it depends on, however far; `null` if it does not. */
function chainTo({ items }: Roadmap, from: Item, to: Item): string[] | null {
  const byId = new Map(items.map((each) => [each.id, each]));
  const seen = new Set<string>();
  const visit = (each: Item): string[] | null => {
    if (each === to) return [each.id];
    if (seen.has(each.id)) return null;
    seen.add(each.id);
    for (const id of each.dependsOn) {
      const next = byId.get(id);
      const rest = next && visit(next);
      if (rest) return [each.id, ...rest];
    }
    return null;
  };
  return visit(from);
}

/** The field that says what an item depends on. */
export function needsField(pen: Pen): MeantField {
  const word = commonest(writtenNames(pen, 'needs')) ?? null;
  return { key: 'needs', typed: 'needs', word, isMeant: ({ key }) => key === 'needs' };
}

/** A reference that says what an item depends on. */
export function needsOf({ facts }: Statement): Reference[] {
  return facts.flatMap((fact) => (fact.type === 'reference' && fact.relation === 'needs' ? [fact] : []));
}

function partsFor(pen: Pen, item: Item, added: readonly Item[]): Part[] {
  const stated = item.statements.flatMap((statement) =>
    needsOf(statement)
      .slice(-1)
      .map((fact) => ({ statement, fact })),
  );
  if (stated.length > 0)
    return stated.map(({ statement, fact }) => ({ item: item.id, ways: extended(pen, statement, fact, added) }));
  const model = usedName(pen);
  const texts = spelled(added, model).map((names) => names.join(', '));
  const none = statedFields(pen, item).filter(({ key }) => key === 'needs');
  const ways = texts.flatMap(
    (text): Ways => [
      ...none.map(({ fact }): TextEdit[] => [{ span: fact.value.span, newText: text }]),
      ...blankFillings(pen, item, { key: 'needs' }, text),
      ...item.statements.flatMap(({ line }) =>
        line.place === 'row' ? cellInsertions(pen, line, { key: 'needs', typed: 'depends on' }, text) : [],
      ),
      ...(none.length > 0 ? [] : inserted(pen, item, text)),
    ],
  );
  return [{ item: item.id, ways }];
}

function inserted(pen: Pen, item: Item, text: string): Ways {
  const field = needsField(pen);
  const asides = item.statements.flatMap((statement) => besideAsOthers(pen, item, statement, text));
  const plain = item.statements.flatMap((statement) =>
    statement.line.place === 'entry' && field.word === null
      ? besideName(statement, ` (${wordFor(pen, field, 'name')} ${text})`)
      : [],
  );
  return [...asides, ...plain, ...fieldInsertions(pen, item, field, [text])];
}

/** As others of its kind name theirs beside their names: ` (depends on T-001)`. */
function besideAsOthers(pen: Pen, item: Item, statement: Statement, value: string): Ways {
  const { text } = pen.roadmap.source;
  const found = pen.roadmap.items.flatMap((other) =>
    other === item || other.kind !== item.kind
      ? []
      : other.statements.flatMap((each) =>
          each.line.place !== statement.line.place || each.line.place === 'row'
            ? []
            : needsOf(each).flatMap((fact) => {
                const [first] = tokensOf(fact, text, pen.lexicon);
                const last = tokensOf(fact, text, pen.lexicon).at(-1);
                if (!first || !last || fact.line !== each.line) return [];
                const lead = /[ \t]*(?:[([（【]|[-–—,;·])[ \t]*[*_]*$/.exec(
                  text.slice(each.line.text.span.start, fact.span.start),
                );
                const close = /^[*_]*[)\]）】]?/.exec(text.slice(last.tail, each.line.text.span.end))?.[0] ?? '';
                return lead ? [{ before: lead[0] + text.slice(fact.span.start, first.start), close }] : [];
              }),
        ),
  );
  const model = commonest(found, ({ before, close }) => before + close);
  return model ? besideName(statement, model.before + value + model.close) : [];
}

/** Ways to add names to a list of references. */
function extended(pen: Pen, statement: Statement, fact: Reference, added: readonly Item[]): Ways {
  const { text } = pen.roadmap.source;
  const tokens = tokensOf(fact, text, pen.lexicon);
  const last = tokens.at(-1);
  if (!last) return withTitles(fact, added);
  const joint = jointOf(pen, tokens, text);
  const [open, close] = [text.slice(last.start, last.core.start), text.slice(last.core.end, last.end)];
  const linked = close.includes('(');
  const dressed = (name: string) => (linked ? name : open + name + close);
  const ways = spelled(added, text.slice(last.core.start, last.core.end)).flatMap((names) => {
    const newText = names.map((name) => joint + dressed(name)).join('');
    const places = [...new Set([last.tail, last.end, fact.span.end])];
    const bullets = isListed(pen, statement, fact) ? [bullet(pen, fact, names.map(dressed))] : [];
    return [...bullets, ...places.map((at): TextEdit[] => [{ span: { start: at, end: at }, newText }])];
  });
  return ways;
}

/** True for `- Phase 1 complete` in a list of what an item depends on. */
export function isListed({ lexicon }: Pen, statement: Statement, { line, span }: Reference): boolean {
  if (line.place !== 'entry' || line === statement.line || span.start !== line.text.span.start) return false;
  return !namedValues(line, lexicon).some(({ key }) => fieldKey(key, lexicon) === 'needs');
}

function bullet({ roadmap }: Pen, { line }: Reference, names: readonly string[]): TextEdit[] {
  const { source } = roadmap;
  const number = lastLineUnder(roadmap, line);
  const at = lineSpan(source, number).end;
  const lead = lineEndAt(source, number) + containerOf(source, line.number);
  return [{ span: { start: at, end: at }, newText: names.map((name) => lead + name).join('') }];
}

/** What stands between two of the names; a comma where only one is named. */
function jointOf({ language }: Pen, tokens: readonly ReferenceToken[], text: string): string {
  const [first, second] = tokens;
  const between = first && second ? text.slice(first.tail, second.start) : '';
  if (/^\s?(?:[,;&+/、，;·]|\p{L}+)\s*$/u.test(between)) return between;
  return language.code.startsWith('zh') || language.code === 'ja' ? '、' : ', ';
}

/** Where a field names titles, or something else than items. */
function withTitles({ span }: Reference, added: readonly Item[]): Ways {
  const titles = added.map(({ title, label, id }) => title ?? label ?? id);
  return [[{ span: { start: span.end, end: span.end }, newText: titles.map((title) => `, ${title}`).join('') }]];
}

/** How a reference is written elsewhere, to write others so; `null` if none is. */
function usedName(pen: Pen): string | null {
  const { text } = pen.roadmap.source;
  const names = pen.roadmap.items.flatMap(({ statements }) =>
    statements.flatMap((each) => needsOf(each).flatMap((fact) => tokensOf(fact, text, pen.lexicon))),
  );
  const written = names.filter(({ sign }) => sign === null).map(({ core }) => text.slice(core.start, core.end));
  return commonest(written, shapeOfName) ?? null;
}

/** The names of items as references write them, those like a model first: `Phase 3`, `P3`, `3`. */
function spelled(items: readonly Item[], model: string | null): string[][] {
  const ways = items.map((item) => {
    const names = namesFor(item);
    const number = numberOf(item.label ?? item.id);
    const width = model === null ? 0 : (numberOf(model)?.length ?? 0);
    const padded =
      number !== null && model !== null && /^\p{L}*[\s-]?0/u.test(model) ? [number.padStart(width, '0')] : [];
    const all = [...names, ...padded];
    const alike = model === null ? [] : all.filter((name) => shapeOfName(name) === shapeOfName(model));
    return [...new Set([...alike, ...all])];
  });
  const most = Math.max(...ways.map(({ length }) => length));
  return Array.from({ length: most }, (_, at) => ways.map((names) => names[Math.min(at, names.length - 1)] ?? ''));
}

/** True if two texts name the same title. */
export function isTitle(text: string, { title }: Item): boolean {
  return title !== null && fold(text.trim()) === fold(title);
}
