import type { Line } from '../markdown/outline.ts';
import { hasWord, isEmpty, mayBeMark, skipBlanks, trim } from '../text/characters.ts';
import type { RichText } from '../text/rich-text.ts';
import { fold } from '../vocabulary/fold.ts';
import type { Role } from '../vocabulary/language.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import { matchAt } from './dates.ts';
import { fieldsOf, type NamedValue } from './fields.ts';
import { type BucketWords, bucketOf, isExactRole, roleOf } from './headline.ts';
import { labelAt } from './labels.ts';
import { type Name, readName } from './name.ts';
import { closing, referencesAt } from './references.ts';
import type { Said, Text } from './saying.ts';
import { readStretch } from './sayings/index.ts';
import { statusAt } from './sayings/status.ts';
import { afterSeparators, endsInColon, firstDash } from './separators.ts';

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
  /** Dependencies that stand in the text: `(blocked by PUL-12)`, ` — depends_on: [01, 04]`. */
  readonly needs: readonly (Said & { readonly says: 'needs' })[];
  /** A task box as it is written: `[x]`, `[X]`, `[ ]`. */
  readonly box: string | null;
  /** True if the line may head what follows: it ends in a colon, or is nothing but a bold name. */
  readonly heads: boolean;
}

/** @param source The file's text, for what the plain text leaves out: a box as it is written. */
export function recognize(line: Line, lexicon: Lexicon, source: string): Recognized {
  const plain = line.text.plain;
  if (line.place === 'prose' && line.text.styles.length === 0 && !/[:：]/.test(plain))
    return nothing(line, { plain, folded: plain });
  const text = { plain, folded: fold(plain) };
  if (line.place === 'row') return nothing(line, text);
  const [start, end] = trim(plain, 0, plain.length);
  if (line.place === 'heading' || line.place === 'summary') return headingLine(line, text, start, end, lexicon);
  return textLine(line, text, start, end, lexicon, source);
}

/** A row, whose cells are read by their columns, or a line that says nothing. */
function nothing(line: Line, text: Text): Recognized {
  return {
    line,
    text,
    name: null,
    set: false,
    rest: [],
    fields: [],
    role: null,
    roleExact: false,
    titleRole: null,
    bucket: null,
    needs: [],
    box: null,
    heads: false,
  };
}

function headingLine(line: Line, text: Text, start: number, end: number, lexicon: Lexicon): Recognized {
  const name = readName(line.text, text, start, end, lexicon, { heading: true });
  const from = name.label || name.ordinal ? (name.title?.start ?? end) : start;
  const role = name.label && name.label.kind !== 'id' ? null : roleOf(text, from, end, lexicon);
  const bucket = name.label && name.label.kind !== 'id' ? null : bucketOf(text, from, end, lexicon);
  const titleRole =
    name.label && name.title
      ? (lexicon.roles.exact(text.folded.slice(name.title.start, name.title.end)) ?? null)
      : null;
  return {
    line,
    text,
    name,
    set: true,
    rest: [],
    fields: headingField(line.text, text, lexicon),
    role,
    roleExact: role !== null && isExactRole(text, from, end, lexicon),
    titleRole,
    bucket,
    needs: [],
    box: null,
    heads: true,
  };
}

/** `### Goal`, `### **Objetivos:**`: a heading that is the name of a field. */
function headingField(rich: RichText, text: Text, lexicon: Lexicon): readonly NamedValue[] {
  const fields = fieldsOf(rich, text, lexicon);
  if (fields.length > 0) return fields;
  const [start, end] = trim(text.plain, 0, text.plain.replace(/[\s:：]+$/, '').length);
  const key = lexicon.fields.exact(text.folded.slice(start, end));
  return key ? [{ key, called: key, known: true, bold: true, name: { start, end }, value: { start: end, end } }] : [];
}

function textLine(line: Line, text: Text, start: number, end: number, lexicon: Lexicon, source: string): Recognized {
  const fields = fieldsOf(line.text, text, lexicon);
  const lead =
    leadOf(line.text, text, start, end) ?? (line.place === 'entry' ? labelledLead(text, start, end, lexicon) : null);
  const named = line.place === 'entry' || lead !== null;
  const stop = lead?.end ?? end;
  const name = named ? readName(line.text, text, start, stop, lexicon) : null;
  const rest =
    lead && lead.end < end ? restOf(text, lead.end, end, lexicon) : named ? statedInBold(line.text, text, lexicon) : [];
  const whole = lead !== null && isEmpty(text.plain, lead.end, end);
  const colon = endsInColon(text.plain);
  const headEnd = fields.length === 1 && fields[0] ? fields[0].name.end : whole || colon ? end : stop;
  const heads = colon || (whole && line.place === 'prose');
  const wordy = heads || fields.length > 0;
  return {
    line,
    text,
    name,
    set: lead !== null,
    rest,
    fields,
    roleExact: true,
    titleRole: null,
    role: wordy ? roleOf(text, start, headEnd, lexicon) : null,
    bucket: heads ? bucketOf(text, start, headEnd, lexicon) : null,
    needs: named ? needsWithin(text, start, end, lexicon) : [],
    box: line.place === 'entry' && line.box ? source.slice(line.box.span.start, line.box.span.end) : null,
    heads,
  };
}

/** The bold, linked or struck front of a line, if a separator or nothing stands behind it. */
function leadOf(
  { styles }: RichText,
  { plain }: Text,
  start: number,
  end: number,
): { start: number; end: number } | null {
  const style = styles.find((one) => one.kind === 'strong' || one.kind === 'link' || one.kind === 'strike');
  if (!style || hasWord(plain, afterBox(plain, start), style.start)) return null;
  const inside = plain.slice(style.start, style.end);
  // **[FEATURE]** is a tag, `**Domain:**` a label: neither is a name.
  if (/^\s*\[[^\]]*\]\s*$/.test(inside) || (endsInColon(inside) && style.end < end)) return null;
  const behind = plain.charCodeAt(skipBlanks(plain, style.end, end));
  const divided =
    Number.isNaN(behind) || '-–—:：|·(（,，;.→[â'.includes(String.fromCharCode(behind)) || mayBeMark(behind);
  return divided ? { start: style.start, end: style.end } : null;
}

function afterBox(plain: string, at: number): number {
  return plain[at] === '[' && plain.indexOf(']', at) - at <= 3 ? Math.max(at, plain.indexOf(']', at) + 1) : at;
}

/** `Phase 4: Dashboard (5/5 plans) — completed 2026-02-08 (…)`: the name goes up to the first dash behind the title. */
function labelledLead(text: Text, start: number, end: number, lexicon: Lexicon): { start: number; end: number } | null {
  const label = labelAt(text, start, end, lexicon);
  if (label?.kind !== 'phase' && label?.kind !== 'milestone') return null;
  const from = afterSeparators(text.plain, label.end, end);
  const dash = firstDash(text.plain, from, end);
  return dash > from ? { start, end: dash } : null;
}

/** Statuses, ranges and the like behind a name: `- Phases 1-5 (shipped 2026-01-20)`, ` — COMPLETE — spec in …`. */
function restOf(text: Text, start: number, end: number, lexicon: Lexicon): Said[] {
  const said: Said[] = [];
  let at = start;
  for (let n = 0; n < 12 && at < end; n += 1) {
    at = afterSeparators(text.plain, at, end);
    if (text.plain[at] === '(' || text.plain[at] === '（') {
      const close = closing(text.plain, at, end);
      if (close < 0) break;
      said.push(...(readStretch(text, at + 1, close, lexicon) ?? []));
      at = close + 1;
      continue;
    }
    const next = segmentEnd(text.plain, at, end);
    const inside = readStretch(text, at, next, lexicon) ?? leadingStatus(text, at, next, lexicon);
    if (inside) said.push(...inside.filter((one) => one.says !== 'tag' && one.says !== 'id'));
    at = Math.max(next, at + 1);
  }
  // Behind a description only what stands in parentheses at the very end is meant: `… (completed 2026-03-01)`.
  const last = /[(（]([^()（）]{2,80})[)）]\s*\.?$/.exec(text.plain.slice(Math.max(start, end - 90), end));
  if (last?.[1] !== undefined && said.every((one) => one.end < end - last[0].length)) {
    const from = Math.max(start, end - 90) + last.index + 1;
    said.push(...(readStretch(text, from, from + last[1].length, lexicon) ?? []));
  }
  return said;
}

/** A mark that begins a segment: ` ✅ — text`. Words count only if the segment says nothing else. */
function leadingStatus(text: Text, start: number, end: number, lexicon: Lexicon): Said[] | null {
  const said = statusAt(text, start, end, lexicon);
  return said && (said.by === 'mark' || isEmpty(text.plain, said.end, end)) ? [said] : null;
}

/** `Other harnesses — **deferred.** Built, then withdrawn`: a status set in bold behind a dash. */
function statedInBold(rich: RichText, text: Text, lexicon: Lexicon): Said[] {
  for (const style of rich.styles) {
    if (style.kind !== 'strong' || !/[-–—:]\s*$/.test(text.plain.slice(0, style.start))) continue;
    const said = statusAt(text, style.start, style.end, lexicon);
    if (said && /^[\s.!]*$/.test(text.plain.slice(said.end, style.end))) return [said];
  }
  return [];
}

const NO_NEEDS: (Said & { says: 'needs' })[] = [];
const BEFORE_NEEDS = /[(（,;]\s?|\s[-–—]\s|—\s?/g;

/** Dependencies that a text names in passing, where a segment of it begins with a word that asks for them. */
export function needsWithin(text: Text, start: number, end: number, lexicon: Lexicon): (Said & { says: 'needs' })[] {
  if (!/[(（,;—–-]/.test(text.plain)) return NO_NEEDS;
  const found: (Said & { says: 'needs' })[] = [];
  BEFORE_NEEDS.lastIndex = start;
  for (let match = BEFORE_NEEDS.exec(text.plain); match && found.length < 4; match = BEFORE_NEEDS.exec(text.plain)) {
    const at = match.index + match[0].length;
    const word = lexicon.fields.from(text.folded, at, end);
    if (word?.value !== 'needs') continue;
    const colon = matchAt(/\s?[:：=]\s?\[?/y, text.plain, word.end, end);
    const refs = referencesAt(text, word.end + (colon?.[0].length ?? 0), end, lexicon, colon !== null);
    if (refs) found.push({ says: 'needs', ranges: refs.ranges, start: at, end: refs.end, by: 'aside' });
  }
  return found;
}

function segmentEnd(plain: string, at: number, end: number): number {
  const match = /\s[-–—|·]\s|\s?—\s?|[(（]|:\s/.exec(plain.slice(at, Math.min(end, at + 400)));
  return match ? at + match.index : end;
}
