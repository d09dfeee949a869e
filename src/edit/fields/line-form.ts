import { sourceSpan } from '../../text/rich-text.ts';
import { lineSpan } from '../../text/source.ts';
import type { Pen } from '../pen.ts';
import { containerOf, hardBreakOf, isBlankAt } from './physical-lines.ts';
import type { StatedField } from './stated-fields.ts';

/** How a field that is alone on its line is written, to write others so. */
export interface LineForm {
  readonly bullet: boolean;
  /** What stands before the text, beyond what stands before that of the item: `- `, `  - `. */
  readonly indent: string;
  /** `**` of `**Goal:** x`, `🎯 **` of `🎯 **Goal:** x`. */
  readonly front: string;
  readonly name: string;
  /** From the name to the value: `:** `. */
  readonly joint: string;
  /** Behind the value: the second `*` of `*Goal: x*`. */
  readonly back: string;
  /** How many blank lines stand before it. */
  readonly gap: number;
  /** How many blank lines stand behind it. */
  readonly gapBehind: number;
  /** What ends the line before it, where that is of the same paragraph. */
  readonly hard: string;
}

/** `null` for what is written otherwise. */
export function lineFormOf({ roadmap: { source } }: Pen, stated: StatedField): LineForm | null {
  const { fact, named, statement, form } = stated;
  if (form !== 'line' || !named || (fact.line.place !== 'prose' && fact.line.place !== 'entry')) return null;
  const { number } = fact.line;
  const { start, end } = lineSpan(source, number);
  const container = containerOf(source, number);
  const name = sourceSpan(fact.line.text, named.name.start, named.name.end);
  const { span } = fact.value;
  if (name.end > span.start || span.end > end || name.start < start + container.length) return null;
  let before = number - 1;
  while (before > 0 && isBlankAt(source, before)) before -= 1;
  const gap = number - before - 1;
  let behind = number + 1;
  while (behind <= source.lineStarts.length && isBlankAt(source, behind)) behind += 1;
  const own = containerOf(source, statement.line.number).replace(/(?:[-*+]|\d+[.)])[ \t]+(?:\[.\][ \t]+)?$/, '');
  return {
    bullet: fact.line.place === 'entry',
    indent: container.startsWith(own) ? container.slice(own.length) : container,
    front: source.text.slice(start + container.length, name.start),
    name: source.text.slice(name.start, name.end),
    joint: source.text.slice(name.end, span.start),
    back: source.text.slice(span.end, end).trimEnd(),
    gap,
    gapBehind: behind - number - 1,
    hard: gap === 0 ? hardBreakOf(source, before) : '',
  };
}

/** The line of a form with another value: `**Goal:** x`. */
export function bodyOf({ front, name, joint, back }: LineForm, value: string): string {
  const linked = back.startsWith('](');
  const [opened, closed] = linked ? [joint.replace(/\[$/, ''), ''] : [joint, back];
  return front + name + opened + value + closed;
}

/** The same form for another field: without what decorates only the one it was taken from. */
export function renamedForm(form: LineForm, name: string): LineForm {
  const front = /[*_]*$/.exec(form.front.slice(-6))?.[0] ?? '';
  const closing = [...front].reverse().join('');
  // `:** `, `** : `, ` — `, but nothing of what decorates the value.
  const found = /^\s*[*_]*\s?[:：—–-]?[*_]*\s*/.exec(form.joint)?.[0] ?? '';
  const joint = found.replace(/(?<=\s)[*_]+$/, '');
  if (!/[:：—–-]/.test(joint)) return { ...form, front, name, joint: `:${closing} `, back: '' };
  return { ...form, front, name, joint, back: joint.includes(front.charAt(0)) ? '' : closing };
}

/** Forms that are written alike. */
export function formKey({ bullet, indent, front, joint, gap }: LineForm): string {
  return JSON.stringify([bullet, indent, front, joint, gap]);
}

/** The plainest form: `**Goal:** x`, a full-width colon where the language has one. */
export function plainForm(code: string, name: string, bullet: boolean): LineForm {
  const wide = code.startsWith('zh') || code === 'ja';
  const base = { bullet, indent: bullet ? '- ' : '', name, back: '', gap: bullet ? 0 : 1, gapBehind: 1, hard: '' };
  if (bullet) return { ...base, front: '', joint: wide ? '：' : ': ' };
  return { ...base, front: '**', joint: wide ? '**：' : ':** ' };
}
