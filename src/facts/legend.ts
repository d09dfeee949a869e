import type { Entry, Line, Row } from '../markdown/outline.ts';
import { append } from '../text/append.ts';
import { mayBeMark, skipBlanks, skipBlanksBack } from '../text/characters.ts';
import type { Status } from '../vocabulary/kinds.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import { boxAt, type Mark, markAt, markBefore } from './marks.ts';
import { endsInColon } from './separators.ts';
import { type Text, textOf } from './text.ts';

/** What a mark means in a document, by its legend. */
type Meanings = Map<string, Status>;

/**
 * The words of a document that says itself what its marks mean: in a line, `Legend: ✅ done · ⏳ pending`, or one a list item or a row.
 * They win over ours, and a colour means something.
 */
export function withLegend(lines: readonly Line[], lexicon: Lexicon): Lexicon {
  const said: Meanings = new Map();
  const groups = new Map<unknown, Line[]>();
  const behind = new Map<unknown, Line[]>();
  for (const line of lines) {
    if (line.place === 'prose') add(said, inLine(line.text.plain, lexicon));
    else if (line.place === 'entry' || line.place === 'row') {
      const group = line.place === 'row' ? line.table.block : line.parent;
      if (mayBegin(line.text.plain)) append(groups, group, line);
      else if (mayEnd(line.text.plain)) append(behind, group, line);
    }
  }
  for (const group of [...groups.values(), ...behind.values()]) if (group.length > 1) add(said, inList(group, lexicon));
  return relabelled(lexicon, said);
}

function add(said: Meanings, more: Meanings | null): void {
  for (const [mark, status] of more ?? []) if (!said.has(mark)) said.set(mark, status);
}

/** As long a legend in one line is at most. */
const LONGEST = 400;

function inLine(plain: string, lexicon: Lexicon): Meanings | null {
  if (plain.length > LONGEST || !TWO_SIGNS.test(plain)) return null;
  const text = textOf(plain);
  const marks = marksIn(text, lexicon);
  const [first] = marks;
  if (!first || marks.length < 2) return null;
  const name = plain.slice(0, first.start).trimEnd();
  const isNamed = name === '' || (name.length < 40 && endsInColon(name));
  return isNamed ? legendOf(marks.map(partFrom(marks, text, lexicon))) : wordsFirst(marks, text, lexicon);
}

/** What one mark of a line has behind it; of `✅/🔵 done` both have the same. */
function partFrom(marks: readonly Mark[], text: Text, lexicon: Lexicon) {
  return (mark: Mark, nth: number): Part => {
    let last = nth;
    let next = marks[last + 1];
    while (next && /^[\s/,、]*$/.test(text.plain.slice(marks[last]?.end, next.start))) next = marks[++last + 1];
    const status = statusBehind(text, (marks[last] ?? mark).end, next?.start ?? text.plain.length, lexicon);
    return { mark, status, written: writtenOf(mark, text) };
  };
}

/** `Legend: complete 🔵 · in progress 🟡`: every word stands before its mark. */
function wordsFirst(marks: readonly Mark[], text: Text, lexicon: Lexicon): Meanings | null {
  const colon = /[:：]\s/.exec(text.plain.slice(0, marks[0]?.start));
  const parts = marks.map((mark, nth): Part => {
    const from = marks[nth - 1]?.end ?? (colon ? colon.index + 1 : 0);
    return { mark, status: statusBefore(text, from, mark.start, lexicon), written: writtenOf(mark, text) };
  });
  return parts.every(({ status }) => status) ? legendOf(parts) : null;
}

function inList(group: readonly Line[], lexicon: Lexicon): Meanings | null {
  const parts: Part[] = [];
  for (const line of group as (Entry | Row)[]) {
    const text = textOf(line.place === 'row' ? line.cells.map(({ plain }) => plain).join(' ') : line.text.plain);
    const part = partOf(text, lexicon);
    if (!part) return null;
    parts.push(part);
  }
  return legendOf(parts);
}

/** `🔵 complete`, `complete: 🔵`: one line of a list or a table. */
function partOf(text: Text, lexicon: Lexicon): Part | null {
  const { plain } = text;
  const end = skipBlanksBack(plain, 0, plain.length);
  const first = anyMarkAt(text, skipBlanks(plain, 0, end), lexicon);
  if (first)
    return { mark: first, status: statusBehind(text, first.end, end, lexicon), written: writtenOf(first, text) };
  const mark = markBefore(plain, 0, end, lexicon);
  const status = mark ? statusBefore(text, 0, mark.start, lexicon) : undefined;
  return mark && status ? { mark, status, written: writtenOf(mark, text) } : null;
}

interface Part {
  readonly mark: Mark;
  readonly status: Status | undefined;
  readonly written: string;
}

function writtenOf({ start, end }: Mark, { plain }: Text): string {
  return plain.slice(start, end).replace(/\ufe0f/g, '');
}

/** Every mark has words beside it, and most of these are those of a status. No mark has two. */
function legendOf(parts: readonly Part[]): Meanings | null {
  const said: Meanings = new Map();
  for (const { mark, status, written } of parts) {
    // Of `[~]` shipped and `[x]` shipped and tested only one is done; a colour has no other meaning.
    const other = mark.status !== null && mark.status !== 'done';
    const less = status === 'done' && other && parts.some((each) => each.mark.status === 'done');
    if (!status || less) continue;
    if (said.has(written)) return null;
    said.set(written, status);
  }
  return new Set(said.values()).size > 1 && 2 * said.size >= parts.length ? said : null;
}

/** `done`, `= done`, `done (in production)`, `in progress / partly`. */
function statusBehind({ plain, folded }: Text, start: number, end: number, lexicon: Lexicon): Status | undefined {
  const from = start + (/^[\s:=：\-–—]*/.exec(plain.slice(start, end))?.[0].length ?? 0);
  const to = skipBlanksBack(plain, from, end);
  const word = lexicon.status.from(folded, from, to);
  return word && /^\s*(?:$|[(（/,;·|•，；、+&—–-])/.test(plain.slice(word.end, to)) ? word.value : undefined;
}

/** `done`, `done =`, between separators. */
function statusBefore({ plain, folded }: Text, start: number, end: number, lexicon: Lexicon): Status | undefined {
  const [, before = '', word = ''] = /^([\s,;·|•/，；、]*)(.*?)[\s:=：\-–—]*$/.exec(plain.slice(start, end)) ?? [];
  const from = start + before.length;
  return lexicon.status.exact(folded.slice(from, from + word.length));
}

function marksIn(text: Text, lexicon: Lexicon): Mark[] {
  const found: Mark[] = [];
  for (let at = 0; at < text.plain.length; at += 1) {
    const mark = anyMarkAt(text, at, lexicon);
    if (!mark) continue;
    found.push(mark);
    at = mark.end - 1;
  }
  return found;
}

function anyMarkAt({ plain }: Text, at: number, lexicon: Lexicon): Mark | null {
  return markAt(plain, at, plain.length, lexicon) ?? boxAt(plain, at, plain.length, lexicon);
}

function mayBegin(plain: string): boolean {
  return maySign(plain.charCodeAt(skipBlanks(plain, 0, plain.length)));
}

function mayEnd(plain: string): boolean {
  return mayBeMark(plain.charCodeAt(skipBlanksBack(plain, 0, plain.length) - 1));
}

/** Two of which {@link maySign} is true: all prose is looked through for them. */
const SIGN = '[[©®\\u2030-\\u2bff\\u3030\\u303d\\u3297\\u3299\\ud800-\\udfff\\ufe0e-\\ufe0f]';
const TWO_SIGNS = new RegExp(`${SIGN}.*?${SIGN}`, 's');

/** True for what may be a mark or begin a box. */
function maySign(code: number): boolean {
  return code === BRACKET || mayBeMark(code);
}

const BRACKET = 91;

const made = new WeakMap<Lexicon, Map<string, Lexicon>>();

/** The same words for the same legend, so that what was read of a document need not be read again. */
function relabelled(lexicon: Lexicon, said: Meanings): Lexicon {
  const other = [...said].filter(([mark, status]) => meaningOf(mark, lexicon) !== status);
  if (other.length === 0) return lexicon;
  const key = other.flat().join(' ');
  const [boxes, signs] = [other.filter(([mark]) => isBox(mark)), other.filter(([mark]) => !isBox(mark))];
  const known = made.get(lexicon) ?? new Map<string, Lexicon>();
  made.set(lexicon, known);
  const relabelled = known.get(key) ?? {
    ...lexicon,
    marks: new Map([...lexicon.marks, ...signs, ...signs.map(([mark, status]) => [`${mark}\ufe0f`, status] as const)]),
    boxes: new Map([...lexicon.boxes, ...boxes.map(([mark, status]) => [inBox(mark), status] as const)]),
  };
  known.set(key, relabelled);
  return relabelled;
}

function meaningOf(mark: string, { marks, boxes }: Lexicon): Status | undefined {
  return isBox(mark) ? boxes.get(inBox(mark)) : marks.get(mark);
}

function isBox(mark: string): boolean {
  return mark.charCodeAt(0) === BRACKET;
}

/** `~` of `[~]`. */
function inBox(mark: string): string {
  return mark.slice(1, -1);
}
