import { lineSpan, type SourceFile } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import type { Node } from './tree.ts';

/** What a block can show. */
export const BLOCK_KINDS = ['status', 'list', 'next', 'board', 'graph', 'timeline', 'badge'] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** A part of a document that is written by `roadmap embed`, and says nothing of its own. */
export interface Block {
  readonly kind: BlockKind;
  /** The name of an item; empty for the whole plan. */
  readonly about: string;
  /** The comment that begins it. */
  readonly begin: Span;
  /** The lines between its two comments. */
  readonly inside: Span;
}

/** A comment that looks like the begin or the end of a block, and is none. */
export interface StrayMark {
  readonly span: Span;
  /** `foreign`: it stands in code, in a list, in a quote, in HTML. */
  readonly why: 'unclosed' | 'nested' | 'unopened' | 'unknown' | 'foreign';
  /** What it says behind `roadmap:begin`. */
  readonly said: string;
}

/** What a document has between `<!-- roadmap:begin status M3 -->` and `<!-- roadmap:end -->`. */
export interface Managed {
  /** In the order of the text. */
  readonly blocks: readonly Block[];
  readonly strays: readonly StrayMark[];
}

interface Mark {
  /** `null` for an end. */
  readonly said: string | null;
  readonly span: Span;
  /** 1-based. */
  readonly line: number;
  /** Below a tag, as `<details>`, HTML goes on up to the next empty line: what were written there would be no table. */
  readonly inHtml: boolean;
}

export const NOTHING_MANAGED: Managed = { blocks: [], strays: [] };

/** A line with nothing but the comment, and what may stand around a block of Markdown. */
const MARK =
  /^([ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*)<!--[ \t]*roadmap:(begin|end)(?![\w-])([^\n\r]*?)[ \t]*-->[ \t]*$/;

/** Whether there may be such comments at all. */
export function mayHoldManaged({ text }: SourceFile): boolean {
  return /roadmap:(?:begin|end)/.test(text);
}

/**
 * Finds the blocks: a mark counts where Markdown reads it as a comment of its own, outside everything.
 *
 * @param nodes The outermost of the document.
 */
export function readManaged(source: SourceFile, nodes: readonly Node[]): Managed {
  const comments = new Set(nodes.filter(({ type }) => type === 'html').map(({ start }) => start));
  const strays: StrayMark[] = [];
  const blocks: Block[] = [];
  let open: Mark[] = [];
  let closed = 0;
  for (const mark of marksOf(source)) {
    const stray = (why: StrayMark['why'], { said, span }: Mark = mark): void => {
      strays.push({ span, why, said: said ?? '' });
    };
    if (mark.inHtml || !comments.has(mark.span.start)) {
      if (mark.said !== null) stray('foreign');
    } else if (mark.said !== null) open.push(mark);
    else if (open.length === 0) stray('unopened');
    else {
      closed += 1;
      if (closed < open.length) continue;
      const [first, ...inner] = open as [Mark, ...Mark[]];
      const [kind = '', ...about] = (first.said as string).split(/[ \t]+/);
      for (const each of inner) stray('nested', each);
      if (inner.length === 0 && isKind(kind)) blocks.push(block(source, kind, about.join(' '), first, mark));
      else if (inner.length === 0) stray('unknown', first);
      open = [];
      closed = 0;
    }
  }
  for (const { span, said } of open.slice(0, open.length - closed))
    strays.push({ span, why: 'unclosed', said: said ?? '' });
  return { blocks, strays: strays.sort((a, b) => a.span.start - b.span.start) };
}

/** Whether what begins at an offset (UTF-16) stands between the two comments of a block. */
export function isManaged({ blocks }: Managed, offset: number): boolean {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { start, end } = (blocks[middle] as Block).inside;
    if (offset < start) high = middle;
    else if (offset >= end) low = middle + 1;
    else return true;
  }
  return false;
}

function* marksOf(source: SourceFile): Generator<Mark> {
  let inHtml = false;
  for (let line = 1; line <= source.lineStarts.length; line += 1) {
    const { start, end } = lineSpan(source, line);
    const text = source.text.slice(start, Math.min(end, start + LONGEST));
    inHtml = text.trim() !== '' && (inHtml || TAG.test(text));
    const match = end - start > LONGEST ? null : MARK.exec(text);
    if (!match) continue;
    const [, before = '', word, said = ''] = match;
    yield { said: word === 'end' ? null : said.trim(), span: { start: start + before.length, end }, line, inHtml };
  }
}

const TAG = /^[ \t]*<\/?[a-z]/i;

/** No such comment is longer. UTF-16 units. */
const LONGEST = 400;

function isKind(kind: string): kind is BlockKind {
  return (BLOCK_KINDS as readonly string[]).includes(kind);
}

function block(source: SourceFile, kind: BlockKind, about: string, { line, span: begin }: Mark, end: Mark): Block {
  const [start, stop] = [source.lineStarts[line], source.lineStarts[end.line - 1]] as [number, number];
  return { kind, about: about.replace(/^(["'])(.*)\1$/, '$2'), begin, inside: { start, end: stop } };
}
