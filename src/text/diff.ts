import { applyEdits, type TextEdit } from './edit.ts';
import { sameEnds } from './same-ends.ts';
import { lineAt, type SourceFile } from './source.ts';

/** A line of the old text that becomes another, or several that become more or fewer. Lines have their line ends. */
export interface ChangedLines {
  /** 1-based number of the first old line; of the line after them, where there are none. */
  readonly line: number;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** The lines that edits change, as old and new lines. What is known need not be searched for: this compares nothing. */
export function changedLines(source: SourceFile, edits: readonly TextEdit[]): ChangedLines[] {
  const groups: { first: number; last: number; edits: TextEdit[] }[] = [];
  for (const edit of edits) {
    const first = lineAt(source, edit.span.start);
    const last = lineAt(source, edit.span.end);
    const before = groups.at(-1);
    if (before && first <= before.last) {
      before.last = Math.max(before.last, last);
      before.edits.push(edit);
    } else groups.push({ first, last, edits: [edit] });
  }
  return groups.flatMap(({ first, last, edits: own }) => {
    const start = source.lineStarts[first - 1] ?? source.text.length;
    const end = source.lineStarts[last] ?? source.text.length;
    const text = source.text.slice(start, end);
    const moved = own.map(({ span, newText }) => ({
      span: { start: span.start - start, end: span.end - start },
      newText,
    }));
    return withoutSame(first, linesOf(text), linesOf(applyEdits(text, moved)));
  });
}

/** Whole lines that were only passed through are no change. */
function withoutSame(line: number, before: readonly string[], after: readonly string[]): ChangedLines[] {
  const [front, back] = sameEnds(before, after);
  const [old, young] = [before.slice(front, before.length - back), after.slice(front, after.length - back)];
  if (old.length !== young.length) return [{ line: line + front, before: old, after: young }];
  // As many lines as before: each has become another.
  return old.flatMap((text, nth) =>
    text === young[nth] ? [] : [{ line: line + front + nth, before: [text], after: [young[nth] as string] }],
  );
}

/** A text cut behind each line end. */
function linesOf(text: string): string[] {
  return text === '' ? [] : (text.match(text.includes('\n') ? /[^\n]*\n|[^\n]+$/g : /[^\r]*\r|[^\r]+$/g) ?? []);
}

const CONTEXT = 3;

/**
 * A change as a unified diff, as `git apply` takes it.
 *
 * @param path From the repository's root, with `/`.
 */
export function unifiedDiff(source: SourceFile, path: string, edits: readonly TextEdit[]): string {
  const changes = changedLines(source, edits);
  if (changes.length === 0) return '';
  const all = linesOf(source.text);
  const bom = source.bom ? '\uFEFF' : '';
  const line = (sign: string, number: number, text: string) =>
    `${sign}${number === 1 ? bom : ''}${/[\n\r]$/.test(text) ? text : `${text}\n\\ No newline at end of file\n`}`;
  let out = `--- a/${path}\n+++ b/${path}\n`;
  let shift = 0;
  for (const hunk of hunksOf(changes)) {
    const start = Math.max(1, (hunk[0] as ChangedLines).line - CONTEXT);
    const last = hunk.at(-1) as ChangedLines;
    const end = Math.min(all.length, last.line + last.before.length - 1 + CONTEXT);
    let body = '';
    let at = start;
    let grown = 0;
    for (const change of withNeighbours(hunk)) {
      for (; at < change.line; at += 1) body += line(' ', at, all[at - 1] as string);
      body += change.before.map((text, nth) => line('-', at + nth, text)).join('');
      body += change.after.map((text, nth) => line('+', at + nth, text)).join('');
      at += change.before.length;
      grown += change.after.length - change.before.length;
    }
    for (; at <= end; at += 1) body += line(' ', at, all[at - 1] as string);
    const size = end - start + 1;
    out += `@@ -${range(start, size)} +${range(start + shift, size + grown)} @@\n${body}`;
    shift += grown;
  }
  return out;
}

/** Changes of neighbouring lines as one: first what was there, then what is. */
function withNeighbours(changes: readonly ChangedLines[]): ChangedLines[] {
  const all: ChangedLines[] = [];
  for (const change of changes) {
    const last = all.at(-1);
    if (last && last.line + last.before.length === change.line)
      all[all.length - 1] = {
        line: last.line,
        before: [...last.before, ...change.before],
        after: [...last.after, ...change.after],
      };
    else all.push(change);
  }
  return all;
}

function range(start: number, size: number): string {
  return size === 1 ? String(start) : `${size === 0 ? start - 1 : start},${size}`;
}

/** Changes so near to each other that the lines between them are shown. */
function hunksOf(changes: readonly ChangedLines[]): ChangedLines[][] {
  const hunks: ChangedLines[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const change of changes) {
    if (change.line - end <= 2 * CONTEXT) hunks.at(-1)?.push(change);
    else hunks.push([change]);
    end = change.line + change.before.length;
  }
  return hunks;
}
