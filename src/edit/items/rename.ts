import type { Item, Roadmap, Statement } from '../../roadmap/roadmap.ts';
import { QUOTES } from '../../text/brackets.ts';
import { shifted, type TextEdit } from '../../text/edit.ts';
import { singleSpaced } from '../../text/single-spaced.ts';
import type { Span } from '../../text/span.ts';
import { fold } from '../../vocabulary/fold.ts';
import { endOfDecoration, goesOn } from '../name-span.ts';
import type { Noted } from '../noted.ts';
import { BEHIND_LABEL, escaped, IN_OTHER_WORDS, inCell, lineFault, readAs, spellingsOf } from '../one-line.ts';
import type { Pen } from '../pen.ts';
import { commonest } from '../precedents.ts';
import { type Part, type Reread, tryWays } from '../rewrite.ts';
import { declarationOf, fieldsText, sameItem, statementsByPlace } from '../statement-places.ts';
import type { Unwanted } from '../verify.ts';
import { type Aspect, unwantedContent } from '../verify-content.ts';
import type { Refusal, Ways } from '../ways.ts';
import { linesWithTitle, titleReferences } from './title-mentions.ts';
import { isSameLabel, typedLabel } from './typed-label.ts';

/** A statement whose title is replaced, or given: `title` is where, an empty span where there is none. */
interface Place {
  readonly statement: Statement;
  readonly title: Span;
  readonly ways: Ways;
}

/**
 * Gives an item another title at every place that states the one it has. Its label, number, status and what decorates the
 * title stay; what names it by its title follows.
 *
 * @returns A rewrite without edits if it is called so already.
 */
export function rename(pen: Pen, item: Item, text: string, read: Reread): Noted | Refusal {
  const fault = lineFault(text);
  if (fault !== null) return { refused: `unexpected ${fault}, expected a title on one line`, because: 'text' };
  const title = withoutLabel(pen, item, singleSpaced(text.trim()));
  if (typeof title !== 'string') return title;
  const places = placesOf(pen, item, title, isSameTitle);
  if (places.length === 0) return { refused: `${item.id} has no title of its own to replace`, because: 'text' };
  const renamed = renameAt(pen, item, title, places, read);
  if (!('refused' in renamed)) return renamed;
  // What states it by a shortened title may be told by that alone: `| 3. Found | 2/3 |` of `Phase 3: Foundation`.
  const all = placesOf(pen, item, title, isShortened);
  const everywhere = all.length > places.length ? renameAt(pen, item, title, all, read) : renamed;
  return 'refused' in everywhere ? renamed : everywhere;
}

/** `Ferry` of `M2: Ferry` for M2, which keeps its label; for M1 it is the name of another. */
function withoutLabel({ lexicon, roadmap }: Pen, item: Item, text: string): string | Refusal {
  const own = labelOf(item);
  if (own === null) return text;
  if (fold(text).startsWith(`${fold(own)} `)) return withoutSign(text.slice(own.length)) || text;
  const typed = typedLabel(text, item.kind, lexicon);
  if (!typed) return text;
  if (isSameLabel(item.kind, own, typed.text)) return typed.rest || text;
  const isTaken = roadmap.items.some((each) => fold(labelOf(each) ?? '') === fold(typed.text));
  // `v2 clients` may be a name.
  if (!isTaken && !/^\s*[:：]/.test(text.slice(typed.text.length))) return text;
  return {
    refused: `"${typed.text}" is a label, and what is renamed here is ${own}`,
    because: 'text',
    hint: 'write its name without a label',
  };
}

function withoutSign(rest: string): string {
  return rest.slice(BEHIND_LABEL.exec(rest)?.[0].length ?? 0).trimStart();
}

function labelOf({ label, statements }: Item): string | null {
  return label ?? (statements[0] && declarationOf(statements[0])?.label?.value) ?? null;
}

function renameAt(pen: Pen, item: Item, title: string, places: readonly Place[], read: Reread): Noted | Refusal {
  const references = item.title === null ? [] : titleReferences(pen, item, item.title);
  const others = references.filter(
    (span) => !places.some((place) => place.title.start < span.end && span.start < place.title.end),
  );
  const parts: Part[] = places.map(({ ways }, at) => ({ item: partName(at), ways }));
  if (item.title !== title)
    parts.push({ item: 'references', ways: [others.map((span): TextEdit => ({ span, newText: title }))] });
  const rewrite = tryWays(pen.roadmap, parts, read, checkOf(pen, item, title, places));
  if ('refused' in rewrite) return rewrite;
  const replaced = [...places.map((each) => each.title), ...others];
  const notes = () => [...places.flatMap((place) => restOf(pen, place)), ...notesOf(pen, item, replaced)];
  return { rewrite, notes: rewrite.edits.length === 0 ? [] : notes() };
}

const partName = (at: number): string => `title ${at}`;

type IsMeant = (found: string, item: Item) => boolean;

const isSameTitle: IsMeant = (found, { title }) => title !== null && fold(found) === fold(title);

const isShortened: IsMeant = (found, { title }) =>
  title !== null && (fold(title).includes(fold(found)) || fold(found).includes(fold(title)));

function placesOf(pen: Pen, item: Item, title: string, isMeant: IsMeant): Place[] {
  const stated = item.statements.flatMap((statement) => {
    const found = declarationOf(statement)?.title;
    return found && isMeant(found.value, item)
      ? [{ statement, title: found.span, ways: replacements(pen, statement, found.span, title) }]
      : [];
  });
  const [first] = item.statements;
  return stated.length === 0 && item.title === null && first ? firstTitle(pen, item, first, title) : stated;
}

/** As it is, else so that Markdown reads no markup in it; in the quotes that stand around the old one. */
function replacements({ roadmap }: Pen, { line }: Statement, span: Span, title: string): Ways {
  const old = roadmap.source.text.slice(span.start, span.end);
  const [open, close] = [old.charAt(0), QUOTES[old.charAt(0)]];
  const quoted = old.length > 2 && close !== undefined && old.endsWith(close) && !title.startsWith(open);
  const written = line.place === 'row' ? [inCell(title), escaped(title)] : spellingsOf(title);
  const texts = quoted ? [...written.map((each) => `${open}${each}${close}`), ...written] : written;
  return texts.map((newText) => (newText === old ? [] : [{ span, newText }]));
}

/** A title for what has only a label, behind the sign that its like have there. */
function firstTitle({ roadmap }: Pen, item: Item, statement: Statement, title: string): Place[] {
  const label = declarationOf(statement)?.label?.span;
  if (!label || label.end <= statement.line.text.span.start) return [];
  const { text } = roadmap.source;
  const used = roadmap.items.flatMap(({ kind, statements }) =>
    statements.flatMap((each) => {
      const named = declarationOf(each);
      if (kind !== item.kind || each.line.place !== statement.line.place || !named?.label || !named.title) return [];
      const between = text.slice(named.label.span.end, named.title.span.start);
      return /^[^\p{L}\p{N}|*_`[\]\n]{1,5}$/u.test(between) ? [between] : [];
    }),
  );
  const separators = [commonest(used), ': ', ' — ', ' '].flatMap((each) => each ?? []);
  const span = { start: label.end, end: label.end };
  const texts = statement.line.place === 'row' ? [inCell(title)] : spellingsOf(title);
  const ways = separators.flatMap((sign) => texts.map((each) => [{ span, newText: sign + each }]));
  return [{ statement, title: span, ways }];
}

function checkOf(pen: Pen, item: Item, title: string, places: readonly Place[]) {
  const byTitle = pen.roadmap.items.filter(({ dependsOn }) => dependsOn.includes(item.id));
  const changed = new Map<string, readonly Aspect[]>(byTitle.map(({ id }) => [id, ['fields']]));
  changed.set(item.id, ['title', 'fields']);
  return (before: Roadmap, after: Roadmap, edits: readonly TextEdit[]): Unwanted | null => {
    const now = statementsByPlace(after);
    for (const [at, { statement }] of places.entries()) {
      const young = now.get(shifted(statement.line.text.span.start, edits));
      const found = young && declarationOf(young)?.title?.value;
      if (isRead(found, title)) continue;
      const read = found === undefined ? `not be read as the name of a ${item.kind}` : `be read as "${found}"`;
      const hint = found?.includes(title) ? 'write it by hand' : IN_OTHER_WORDS;
      return { item: partName(at), what: `"${title}" would ${read}`, hint };
    }
    const young = sameItem(item, after, edits);
    if (young && fieldsBut(item) !== fieldsBut(young))
      return { item: null, what: `a field of ${item.id} would change` };
    return unwantedContent(renamedDocument(before, after, item), after, edits, { added: 0, changed });
  };
}

/** In tables a title may be a field as well: the cell under `Goal`. */
function fieldsBut(item: Item): string {
  return fieldsText(item, (_, value) => value === item.title);
}

function isRead(found: string | undefined, title: string): boolean {
  if (found === undefined) return false;
  const inside = QUOTES[found.charAt(0)] === found.at(-1) ? found.slice(1, -1) : found;
  return [title, readAs(title)].some((each) => each === found || each === inside);
}

/** What is named by the item's title is named otherwise now. */
function renamedDocument(before: Roadmap, after: Roadmap, { title, label }: Item): Roadmap {
  const name = title ?? label;
  const titled = name !== null && before.title?.includes(name) === true;
  const current = label === null && title !== null && before.current === title;
  if (!titled && !current) return before;
  return { ...before, ...(titled ? { title: after.title } : {}), ...(current ? { current: after.current } : {}) };
}

/** So many lines are named. */
const MOST = 8;

/** Of a title the line is read that it begins on. */
function restOf({ roadmap }: Pen, { statement: { line }, title }: Place): string[] {
  const isAll = endOfDecoration(line, title.end) >= line.text.span.end;
  return isAll && goesOn(roadmap, line) ? [`its text goes on at line ${line.number + 1}: left`] : [];
}

function notesOf({ roadmap }: Pen, item: Item, replaced: readonly Span[]): string[] {
  if (item.title === null) return [];
  const other = item.statements.flatMap((statement) => {
    const title = declarationOf(statement)?.title;
    return title && !replaced.some(({ start }) => start === title.span.start)
      ? [`line ${statement.line.number} calls it "${title.value}": left`]
      : [];
  });
  const lines = item.title.length < 4 ? [] : linesWithTitle(roadmap, item.title, replaced);
  const said = lines.slice(0, MOST).join(', ') + (lines.length > MOST ? ', …' : '');
  return lines.length === 0
    ? other
    : [...other, `"${item.title}" is still written at ${lines.length === 1 ? 'line' : 'lines'} ${said}`];
}
