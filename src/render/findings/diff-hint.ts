import { changedLines } from '../../text/diff.ts';
import { sameStart } from '../../text/same-ends.ts';
import { excerpt } from './excerpt.ts';
import type { MadeFix } from './fixes.ts';

/** A line of a fix, as it was or as it will be. */
export interface HintLine {
  readonly sign: '-' | '+';
  /** Of the text before. */
  readonly line: number;
  readonly text: string;
}

/** So many lines of a fix are shown. */
const MOST = 6;

/** The lines that a fix changes, around what is changed in each, and how many there are besides. */
export function hintLines(
  { edits, source }: MadeFix,
  room: number,
): { readonly lines: readonly HintLine[]; readonly more: number } {
  const all = changedLines(source, edits).flatMap(({ line, before, after }) => {
    const pairs = Math.max(before.length, after.length);
    const at = Array.from({ length: pairs }, (_, nth) => sameStart(before[nth] ?? '', after[nth] ?? ''));
    const shown = (sign: '-' | '+', texts: readonly string[]) =>
      texts.map((text, nth) => ({ sign, text, at: at[nth] ?? 0, line: sign === '-' ? line + nth : line }));
    return [...shown('-', before), ...shown('+', after)];
  });
  const lines = all.slice(0, MOST).map(({ sign, text, at, line }) => {
    const bare = text.replace(/[\r\n]+$/, '');
    return { sign, line, text: excerpt(bare, Math.min(at, bare.length), bare.length, room).text };
  });
  return { lines, more: all.length - lines.length };
}
