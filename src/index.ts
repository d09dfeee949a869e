import { loadReader } from './read.ts';
import type { Roadmap } from './roadmap/roadmap.ts';
import { decode } from './text/decode.ts';
import { sourceFile } from './text/source.ts';
import type { ExtraWords } from './vocabulary/lexicon.ts';

export { RoadmapError } from './error.ts';
export type { Count, Declaration, Fact, Field, Reference, StatusMark } from './facts/fact.ts';
export type { Entry, Heading, Line, Prose, Row, Summary, Table } from './markdown/outline.ts';
export { combine, type Plan, type PlanFile, type PlanItem } from './roadmap/combine.ts';
export { type Found, findItem, handleOf } from './roadmap/find.ts';
export { afterwards, type Now, whereWeAre } from './roadmap/now.ts';
export { blockersOf, isClosed, type Progress, progressOf } from './roadmap/progress.ts';
export { upNext } from './roadmap/ready.ts';
export type { Item, ItemStatus, Kind, Reading, Roadmap, Statement, Status } from './roadmap/roadmap.ts';
export { KINDS, STATUSES } from './roadmap/roadmap.ts';
export type { SourceFile } from './text/source.ts';
export type { Span, Spanned } from './text/span.ts';
export type { ExtraWords } from './vocabulary/lexicon.ts';

export interface ReadRoadmapOptions {
  /** What the file is called in {@link Roadmap.source}; `ROADMAP.md` by default. */
  readonly path?: string;
  /** Spellings that are added to the vocabulary, and the meaning of box marks. */
  readonly words?: ExtraWords;
  /** `remark` is much slower, and says the same. */
  readonly engine?: 'satteri' | 'remark';
}

/**
 * Reads a roadmap: Markdown in, a typed graph of milestones, phases, tasks and exit criteria out.
 *
 * @param content The text of a file, or its bytes. Bytes that are not UTF-8 are read as U+FFFD.
 * @throws RoadmapError if the bytes are UTF-16. Nothing in a text makes it throw.
 *
 * @example
 * const { items } = await readRoadmap(await readFile('ROADMAP.md'));
 * items.filter(({ kind, status }) => kind === 'milestone' && status.value === 'active');
 */
export async function readRoadmap(content: string | Uint8Array, options: ReadRoadmapOptions = {}): Promise<Roadmap> {
  const text = typeof content === 'string' ? content : decode(content).text;
  const read = await loadReader(options.engine);
  return read(sourceFile(options.path ?? 'ROADMAP.md', text), options.words);
}
