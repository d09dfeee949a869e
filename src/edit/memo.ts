import type { Item, Roadmap } from '../roadmap/roadmap.ts';
import { type ChangedLines, changedLines } from '../text/diff.ts';
import { inverse, type TextEdit } from '../text/edit.ts';
import { grouped } from '../text/groups.ts';
import { lineAt, type SourceFile } from '../text/source.ts';
import type { Rewrite } from './rewrite.ts';
import { workBelow } from './state/in-the-way.ts';

/** What a change replaced, kept beside the repository so that it can be taken back: the file cannot say what it said before. */
export interface Memo {
  /** `close` */
  readonly verb: string;
  /** The ids that were asked for. */
  readonly items: readonly string[];
  readonly lines: readonly Pick<ChangedLines, 'before' | 'after'>[];
  /** What makes the old text of the new one, and what must stand there for it. */
  readonly undo: readonly (TextEdit & { readonly oldText: string })[];
  /** Of the new text. UTF-16 units. */
  readonly length: number;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** Of what is taken back in several files or in none: the absolute paths of all of them, links followed. */
  readonly together?: readonly string[];
}

export function memoOf(verb: string, items: readonly string[], { before, after, edits }: Rewrite, at: number): Memo {
  const lines = changedLines(before.source, edits).map((group) => ({ before: group.before, after: group.after }));
  const { text } = after.source;
  const undo = inverse(before.source.text, edits).map((edit) => ({
    ...edit,
    oldText: text.slice(edit.span.start, edit.span.end),
  }));
  return { verb, items, lines, undo, length: text.length, at };
}

/**
 * What is remembered behind one more change, the last first. An `undo` forgets what it took back.
 *
 * @example Behind `tick, close`, `undo` leaves `close`.
 */
export function remembered(memos: readonly Memo[], memo: Memo): readonly Memo[] {
  return memo.verb === 'undo' ? memos.slice(1) : [memo, ...memos];
}

/**
 * The edits that put back what a change wrote on the lines of an item and of what belongs to it, wherever these lines stand now.
 *
 * @returns `null` if one of them is no longer what was written.
 */
export function recall(roadmap: Roadmap, item: Item, memo: Memo): readonly TextEdit[] | null {
  const { source } = roadmap;
  const own = linesOf(roadmap, item);
  const several = memo.items.length > 1;
  if (isIntact(source, memo)) return memo.undo.filter(({ span }) => !several || own.has(lineAt(source, span.start)));
  const edits: TextEdit[] = [];
  for (const [written, alike] of grouped(memo.lines, ({ after }) => after.join(''))) {
    const places = placesOf(source, written).filter((line) => alike[0]?.after.some((_, nth) => own.has(line + nth)));
    if (several && places.length === 0) continue;
    if (written === '' || places.length !== alike.length) return null;
    places.forEach((line, nth) => {
      const start = source.lineStarts[line - 1] as number;
      const span = { start, end: start + written.length };
      edits.push({ span, newText: alike[nth]?.before.join('') ?? '' });
    });
  }
  return edits.length > 0 ? edits : null;
}

/** True if all that a change wrote stands where it was written. */
export function isIntact({ text }: SourceFile, { length, undo }: Memo): boolean {
  return text.length === length && undo.every(({ span, oldText }) => text.slice(span.start, span.end) === oldText);
}

/** 1-based numbers of the lines that say something of an item or of what belongs to it. */
function linesOf(roadmap: Roadmap, item: Item): Set<number> {
  const all = [item, ...workBelow(roadmap, item)];
  return new Set(
    all
      .flatMap(({ statements }) => statements.flatMap(({ line, facts }) => [line, ...facts.map((fact) => fact.line)]))
      .map(({ number }) => number),
  );
}

/** 1-based numbers of the lines at which some whole lines stand. */
function placesOf({ text, lineStarts }: SourceFile, lines: string): number[] {
  const ends = new Set([...lineStarts, text.length]);
  return lineStarts.flatMap((start, at) =>
    text.startsWith(lines, start) && ends.has(start + lines.length) ? [at + 1] : [],
  );
}
