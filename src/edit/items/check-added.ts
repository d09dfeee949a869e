import type { Fact } from '../../facts/fact.ts';
import type { Item, Kind, Roadmap, Statement } from '../../roadmap/roadmap.ts';
import { shifted, type TextEdit } from '../../text/edit.ts';
import type { RichText } from '../../text/rich-text.ts';
import { IN_OTHER_WORDS, spellingsOf } from '../one-line.ts';
import { sameItem, startOf } from '../statement-places.ts';
import type { Unwanted } from '../verify.ts';
import { unwantedContent } from '../verify-content.ts';

/** What is to be new. */
export interface Wanted {
  readonly kind: Kind;
  /** As typed: Markdown. */
  readonly text: string;
  readonly owner: Item | null;
}

/** The items that stand where none stood before. */
export function addedItems(before: Roadmap, after: Roadmap, edits: readonly TextEdit[]): Item[] {
  const known = new Set(before.items.map((item) => shifted(startOf(item), edits)));
  return after.items.filter((item) => !known.has(startOf(item)));
}

/** Says what is wrong with an addition; `null` if there is one item more, called as it was typed, and all else is as it was. */
export function checkAdded(
  before: Roadmap,
  after: Roadmap,
  edits: readonly TextEdit[],
  { kind, text, owner }: Wanted,
): Unwanted | null {
  const fault = unwantedContent(before, after, edits, { added: 1, changed: new Map() });
  const [item] = addedItems(before, after, edits);
  if (!item)
    return fault?.item
      ? fault
      : {
          item: null,
          what: `a new ${kind} written as \`${lineOf(edits, text)}\` would not be read as one`,
          hint: 'write it by hand with what belongs to it, and see `roadmap explain`',
        };
  const parent = (owner && sameItem(owner, after, edits)?.id) ?? null;
  if (item.kind !== kind) return { item: null, what: `"${text}" would be read as a ${item.kind}, not as a ${kind}` };
  if (item.parent !== parent)
    return { item: null, what: `"${text}" would belong to ${item.parent ?? 'nothing'}, not to ${parent ?? 'nothing'}` };
  const what = nameFault(after, item, text);
  return what === null ? fault : { item: null, what, hint: IN_OTHER_WORDS };
}

/** The line of an addition that its text stands on. */
function lineOf(edits: readonly TextEdit[], text: string): string {
  const lines = edits.flatMap(({ newText }) => newText.split(/\r\n|[\r\n]/)).map((line) => line.trim());
  return lines.find((line) => line.includes(text)) ?? lines.find((line) => /\p{L}/u.test(line)) ?? text;
}

function nameFault({ source }: Roadmap, item: Item, text: string): string | null {
  const [statement] = item.statements;
  if (!statement) return 'it would not be read';
  const { status } = item;
  if (status.origin === 'stated' && status.value !== 'planned')
    return `"${item.statusText}" would be read as the status ${status.value}`;
  const extra = statement.facts.find((fact) => saysMore(fact, statement));
  if (extra) return `"${source.text.slice(extra.span.start, extra.span.end)}" would be read as a ${extra.type}`;
  const typed = plainOf(statement.line.text, source.text, text);
  const read = item.title === null ? describedBehind(statement) : item.title;
  const title = text.startsWith('-') ? read : (read?.replace(/^[-–—]{1,3}\s+/, '') ?? null);
  if (typed !== null && (core(title ?? '') === core(typed) || isLead(text, title, typed))) return null;
  return `"${text}" would be read as ${title === null ? 'no title' : `"${title}"`}`;
}

/** What a name is not to say of itself. */
function saysMore(fact: Fact, { line }: Statement): boolean {
  if (fact.type === 'reference') return true;
  return fact.type === 'field' && fact.line === line && line.place !== 'row' && fact.name !== 'status';
}

/** Behind a label that is set off, what follows is a description to us, and the title to its writer. */
function describedBehind({ line, facts }: Statement): string | null {
  const declaration = facts.find((fact) => fact.type === 'declaration');
  const label = declaration?.type === 'declaration' ? declaration.label?.value : undefined;
  if (label === undefined) return null;
  const at = line.text.plain.indexOf(label);
  return at < 0 ? null : line.text.plain.slice(at + label.length).replace(/^[\s:：–—-]{1,8}/, '');
}

/** `**Login**: by mail` is called by what is set off in it. */
function isLead(text: string, title: string | null, typed: string): boolean {
  return title !== null && /^(?:\*\*|__|\[)/.test(text) && typed.startsWith(collapse(title));
}

const longerFirst = (a: string, b: string): number => b.length - a.length;

/** What was typed, as a reader sees it: without its markup. `null` if it does not stand there. */
function plainOf(rich: RichText, source: string, text: string): string | null {
  for (const spelling of [...spellingsOf(text), text.replace(/(?<!\\)\|/g, '\\|')].sort(longerFirst)) {
    const start = source.indexOf(spelling, rich.span.start);
    const end = start + spelling.length;
    if (start >= 0 && end <= rich.span.end) return collapse(plainWithin(rich, start, end));
    // In a table it may stand in another cell than the first.
    if (start >= 0 && !source.slice(rich.span.start, end).includes('\n')) return collapse(text);
  }
  return null;
}

function plainWithin({ plain, runs }: RichText, start: number, end: number): string {
  return runs
    .map(({ at, length, source, width }) => {
      if (width !== undefined) return source >= start && source < end ? plain.slice(at, at + length) : '';
      const from = Math.max(source, start);
      const to = Math.min(source + length, end);
      return from < to ? plain.slice(at + from - source, at + to - source) : '';
    })
    .join('');
}

/** A title is read without the emoji and the signs around it. */
function core(text: string): string {
  return collapse(text).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '') || collapse(text);
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
