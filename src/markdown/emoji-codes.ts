import type { RichText, Run } from '../text/rich-text.ts';
import { symbols } from '../vocabulary/languages/symbols.ts';

const MARKS = new Map(symbols.codes.map(({ name, mark }) => [name, mark]));
/** Quick to tell, and true of few texts. */
const MAY_HOLD = /:[a-z_]+:/;

/**
 * The text as GitHub shows it, where marks are written by name; in code they stay as they are.
 *
 * @example `Login :white_check_mark:` gives `plain: "Login ✅"`, whose mark stands for 18 units of the source.
 */
export function withEmoji(rich: RichText): RichText {
  if (!MAY_HOLD.test(rich.plain)) return rich;
  const runs: Run[] = [];
  const codes = /(?<![\p{L}\p{N}:]):([a-z_]+):(?![\p{L}\p{N}:])/gu;
  const code = rich.styles.filter(({ kind }) => kind === 'code');
  /** Where each unit of the old text stands in the new one. */
  const moved: number[] = [];
  let plain = '';
  let passed = 0;
  const keep = ({ at, source, width }: Run, end: number) => {
    if (end <= at) return;
    runs.push({ at: plain.length, source, length: end - at, ...(width === undefined ? {} : { width }) });
    for (let old = at; old < end; old += 1) moved[old] = plain.length + old - at;
    plain += rich.plain.slice(at, end);
  };
  for (const run of rich.runs) {
    const end = run.at + run.length;
    let from = run.at;
    const within = rich.plain.slice(run.at, end);
    for (const found of run.width === undefined ? within.matchAll(codes) : []) {
      const mark = MARKS.get(found[1] ?? '');
      const at = run.at + found.index;
      while ((code[passed]?.end ?? at + 1) <= at) passed += 1;
      if (!mark || (code[passed]?.start ?? at + 1) <= at) continue;
      keep({ at: from, source: run.source + from - run.at, length: 0 }, at);
      runs.push({ at: plain.length, source: run.source + found.index, length: mark.length, width: found[0].length });
      from = at + found[0].length;
      for (let old = at; old < from; old += 1) moved[old] = plain.length;
      plain += mark;
    }
    keep({ ...run, at: from, source: run.source + from - run.at }, end);
  }
  if (plain.length === rich.plain.length) return rich;
  moved.push(plain.length);
  const styles = rich.styles.map((style) => ({
    ...style,
    start: moved[style.start] ?? plain.length,
    end: moved[style.end] ?? plain.length,
  }));
  return { ...rich, plain, runs, styles };
}
