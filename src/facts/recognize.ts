import type { Line } from '../markdown/outline.ts';
import { isBlank, isEmpty, skipBlanks, skipBlanksBack, trim } from '../text/characters.ts';
import type { RichText } from '../text/rich-text.ts';
import { isBoundary } from '../vocabulary/fold.ts';
import type { Role } from '../vocabulary/language.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import { needsWithin, restOf, statedInBold } from './behind-name.ts';
import { inCapitals } from './cut.ts';
import { fieldsOf, type NamedValue } from './fields.ts';
import { type BucketWords, beforeAttributes, bucketOf, coreOf, isExactRole, joinsState, roleOf } from './headline.ts';
import { isMereProse, labelledLead, leadOf } from './lead.ts';
import { type Name, readName } from './name.ts';
import type { Said } from './saying.ts';
import { endsInColon, lastSeparator } from './separators.ts';
import { SIGNS, type Text, textOf, UNSCANNED } from './text.ts';

/** All that one line says by itself, before its neighbours are looked at. Offsets are in the line's plain text. */
export interface Recognized {
  readonly line: Line;
  readonly text: Text;
  /** Of a heading, a summary, a list item, and a line of prose that is set in bold at its front. */
  readonly name: Name | null;
  /** True if the name is set in bold, as a link, or is the whole of a heading. */
  readonly set: boolean;
  /** What is said behind the name. */
  readonly rest: readonly Said[];
  readonly fields: readonly NamedValue[];
  readonly role: Role | null;
  /** True if the role is all that the words say: `Risks`, not `AWS resources`. */
  readonly roleExact: boolean;
  /** The role that the whole title behind a label names: `criteria` of `Phase 1 exit criteria`. */
  readonly titleRole: Role | null;
  readonly bucket: BucketWords | null;
  /** The kinds of what a heading of a plan or a horizon speaks of: `milestone` of `Completed milestones`. */
  readonly kinds: readonly ('milestone' | 'phase')[];
  /** Dependencies that stand elsewhere in the text: `(blocked by PUL-12)`, ` — depends_on: [01, 04]`. */
  readonly needs: readonly (Said & { readonly says: 'needs' })[];
  /** A task box as it is written: `[x]`, `[X]`, `[ ]`. */
  readonly box: string | null;
  /** True if the line may head what follows: it ends in a colon, or is nothing but a bold name. */
  readonly heads: boolean;
}

/** @param source The file's text, for what the plain text leaves out: a box as it is written. */
export function recognize(line: Line, lexicon: Lexicon, source: string): Recognized {
  const { plain } = line.text;
  // The cells of a row are read by their columns.
  if (line.place === 'row' || (line.place === 'prose' && isMereProse(line.text)))
    return named(line, { plain, folded: plain, signs: UNSCANNED }, null);
  const text = textOf(plain);
  const start = skipBlanks(plain, 0, plain.length);
  const end = skipBlanksBack(plain, start, plain.length);
  if (line.place === 'heading' || line.place === 'summary')
    return headingLine(line, text, start, beforeAttributes(plain, start, end), lexicon);
  return textLine(line, text, start, end, lexicon, source);
}

/** A line that says nothing but its name, if it has one. */
export function named(line: Line, text: Text, name: Name | null): Recognized {
  return {
    line,
    text,
    name,
    set: name !== null,
    rest: NONE,
    fields: NONE,
    role: null,
    roleExact: false,
    titleRole: null,
    bucket: null,
    kinds: NONE,
    needs: NONE,
    box: null,
    heads: false,
  };
}

const NONE: readonly never[] = [];

function headingLine(line: Line, text: Text, start: number, end: number, lexicon: Lexicon): Recognized {
  const name = readName(line.text, text, start, end, lexicon, 'heading');
  const from = name.label || name.ordinal ? (name.title?.start ?? end) : start;
  const worded = !name.label || name.label.kind === 'id';
  const to = endOfWords(name, text, end);
  const words = worded ? roleOf(text, from, to, lexicon) : null;
  const group = worded ? bucketOf(text, from, to, lexicon) : null;
  const joined = words === 'prose' && group !== null && joinsState(text, from, to, lexicon);
  const role = joined ? null : words;
  const bucket = joined ? { ...group, exact: true, whole: true } : group;
  const titleRole = name.label && name.title ? titleRoleOf(text, name.title.start, name.title.end, lexicon) : null;
  return {
    line,
    text,
    name,
    set: true,
    rest: NONE,
    // `Phase 3: Name` names no field.
    fields: isContainer(name) ? NONE : headingField(line.text, text, lexicon),
    role,
    roleExact: role !== null && isExactRole(text, from, to, lexicon),
    titleRole,
    bucket,
    kinds: role === 'structure' || bucket ? kindsIn(text, from, to, lexicon) : NONE,
    needs: NONE,
    box: null,
    heads: true,
  };
}

/**
 * The words of a heading end before a status that something divides from them: `Ring 0: Shipped` is no group of what is shipped.
 * `Priority: Backlog` is one, as what is planned names a group too, but not `Cellar — NOT STARTED`.
 */
export function endOfWords({ title, said }: Name, text: Text, end: number): number {
  if (!title) return end;
  const names = (start: number, stop: number) =>
    !inCapitals(text, start, stop) || inCapitals(text, title.start, title.end);
  const stated = said.find(
    (one) =>
      one.says === 'status' && one.start >= title.end && !(one.status === 'planned' && names(one.start, one.end)),
  );
  return stated ? stated.start : end;
}

function kindsIn(text: Text, start: number, end: number, lexicon: Lexicon): ('milestone' | 'phase')[] {
  const kinds: ('milestone' | 'phase')[] = [];
  for (let at = start; at < end; at += 1) {
    // The `ms` of `Items` is none.
    const word = isBoundary(text.folded, at) ? lexicon.labels.from(text.folded, at, end) : undefined;
    if (!word) continue;
    kinds.push(word.value);
    at = word.end - 1;
  }
  return kinds;
}

function isContainer({ label, behind }: Name): boolean {
  return !behind && (label?.kind === 'milestone' || label?.kind === 'phase');
}

/** The role that a title names as a whole, or behind its last dash: `v1 MVP — Definition of done`; `v1.1 phases, retained` are phases. */
function titleRoleOf(text: Text, start: number, end: number, lexicon: Lexicon): Role | null {
  const exact = (from: number) => lexicon.roles.exact(text.folded.slice(...coreOf(text, from, end)));
  const dash = (text.signs & SIGNS.dash) === 0 ? null : lastSeparator(text, start, end);
  const comma = text.folded.indexOf(',', start);
  const parts = comma > 0 && comma < end ? lexicon.roles.exact(text.folded.slice(start, comma)) : undefined;
  return exact(start) ?? (dash ? exact(dash.end) : undefined) ?? (parts === 'structure' ? parts : null);
}

/** `### Goal`, `### **Objetivos:**`: a heading that is the name of a field. */
function headingField(rich: RichText, text: Text, lexicon: Lexicon): readonly NamedValue[] {
  const fields = fieldsOf(rich, text, lexicon);
  if (fields.length > 0) return fields;
  const { plain } = text;
  let behind = plain.length;
  while (behind > 0 && (isBlank(plain.charCodeAt(behind - 1)) || ':：'.includes(plain.charAt(behind - 1)))) behind -= 1;
  const [start, end] = trim(plain, 0, behind);
  const key = lexicon.fields.exact(text.folded.slice(start, end));
  return key ? [{ key, called: key, known: true, bold: true, name: { start, end }, value: { start: end, end } }] : NONE;
}

function textLine(line: Line, text: Text, start: number, end: number, lexicon: Lexicon, source: string): Recognized {
  const fields = goesOn(line, text, start) ? NONE : fieldsOf(line.text, text, lexicon);
  const entry = line.place === 'entry';
  const lead = leadOf(line.text, text, start, end, lexicon) ?? (entry ? labelledLead(text, start, end, lexicon) : null);
  const hasName = entry || lead !== null;
  const stop = lead?.end ?? end;
  const whole = lead !== null && isEmpty(text.plain, lead.end, end);
  const colon = endsInColon(text.plain);
  const headEnd = fields.length === 1 && fields[0] ? fields[0].name.end : whole || colon ? end : stop;
  const heads = colon || (whole && !entry);
  const place = entry && line.box ? 'box' : 'text';
  const front = hasName ? readName(line.text, text, start, stop, lexicon, place) : null;
  const name = entry && isLabelOnly(front, stop, end) ? readName(line.text, text, start, end, lexicon, place) : front;
  const rest =
    lead && stop < end
      ? restOf(text, stop, end, lexicon).filter(
          ({ start: at }) => name === front || !name?.said.some((said) => said.start === at),
        )
      : hasName
        ? statedInBold(line.text, text, lexicon)
        : NONE;
  return {
    line,
    text,
    name,
    set: lead !== null,
    rest,
    fields,
    role: heads || mayHead(fields, entry) ? (lead ? roleOf : roleOfLine)(text, start, headEnd, lexicon) : null,
    roleExact: true,
    titleRole: null,
    bucket: heads ? bucketOf(text, start, headEnd, lexicon) : null,
    kinds: NONE,
    needs: hasName ? needsWithin(text, start, end, lexicon, [...(name?.said ?? NONE), ...rest]) : NONE,
    box: boxOf(line, source),
    heads,
  };
}

/** True if the line before may end in the midst of its sentence: `… to sail on`, `requires M1`. */
function goesOn(line: Line, { plain, signs }: Text, start: number): boolean {
  return line.place === 'prose' && line.nth > 0 && (signs & SIGNS.colon) === 0 && /\p{Ll}/u.test(plain.charAt(start));
}

/** `- **Phase 2**: Foundation (done)`: where only the label is set off, the title is what follows. Of `**Phases 1-5**` it is a summary. */
function isLabelOnly(front: Name | null, stop: number, end: number): boolean {
  const label = front?.title === null ? (front.label ?? front.ordinal) : null;
  return label !== null && stop < end && !/\d\s?[-–—~]\s?\d/.test(label.number);
}

/** A sentence that ends in a word of prose may well head work: `The ten rules and their trade-offs:`. */
function roleOfLine(text: Text, start: number, end: number, lexicon: Lexicon): Role | null {
  const role = roleOf(text, start, end, lexicon);
  const sentence = role === 'prose' && text.plain.slice(start, end).trim().split(/\s+/).length > SENTENCE;
  return sentence && !isExactRole(text, start, end, lexicon) ? null : role;
}

/** As many words are the heading of a list at most. */
const SENTENCE = 5;

/** The box of a list item as it is written; it may be split over two lines. */
export function boxOf(line: Line, source: string): string | null {
  if (line.place !== 'entry' || !line.box) return null;
  const written = source.slice(line.box.span.start, line.box.span.end);
  return written.length === 3 ? written : written.replace(/\s+/g, ' ');
}

/** `- Tasks —` heads what is below it, as all fields of prose may; a bullet with a value does not. */
function mayHead([first]: readonly NamedValue[], entry: boolean): boolean {
  return first !== undefined && (!entry || (first.known && first.value.end <= first.value.start));
}
