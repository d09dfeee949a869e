import path from 'node:path';
import type { Rewrite } from '../../edit/rewrite.ts';
import { RoadmapError } from '../../error.ts';
import { withTrailers } from '../../host/git/commit/trailer.ts';
import type { PreparedCommit } from '../../host/git/commit.ts';
import { realPath } from '../../host/real-path.ts';
import type { Changed } from '../../render/changing/change.ts';
import { nameOf } from '../../roadmap/name-of.ts';
import type { Item } from '../../roadmap/roadmap.ts';
import { encode } from '../../text/decode.ts';
import type { Session } from '../session.ts';
import type { AskedChange } from './desk.ts';
import type { WriteOptions } from './write-options.ts';

/** What is to be committed, seen to before anything is written. */
interface Commit {
  readonly before: readonly string[];
  /** `null` if there is nothing to commit. */
  readonly ready: PreparedCommit | null;
}

/** @throws RoadmapError if the changes cannot be committed. */
export async function preparedCommit({ host }: Session, files: Changed['files']): Promise<Commit> {
  const changes = files
    .filter(({ rewrite }) => rewrite.edits.length > 0)
    .map(({ absolute, rewrite: { before, after } }) => ({
      file: realPath(absolute),
      before: encode(before.source),
      after: encode(after.source),
    }));
  const { prepareCommit } = await import('../../host/git/commit.ts');
  const [first] = changes;
  const ready = first ? await prepareCommit(path.dirname(first.file), changes, host.env) : null;
  return { before: files.map(({ rewrite }) => rewrite.before.source.text), ready };
}

/** @throws RoadmapError if a file is no longer what the commit was prepared with. */
export function mustBeAsPrepared(rewrites: readonly Rewrite[], { before }: Commit): void {
  if (rewrites.every((rewrite, at) => rewrite.before.source.text === before[at])) return;
  throw new RoadmapError('another program changed the file, nothing changed', { hint: 'run the command again' });
}

/** `roadmap: close M3 Production Readiness`, with a trailer for each item: `Roadmap: M3 done`. */
export function messageFor(
  asked: AskedChange,
  { items, files, done }: Changed,
  { message, reason }: WriteOptions,
): string {
  const after = files.flatMap(({ rewrite }) => rewrite.after.items);
  const names = items.map(nameOf).join(', ');
  const subject = `roadmap: ${asked.subject?.(names) ?? `${asked.verb} ${names}`}`;
  // What is new in one file may be called as something is in another.
  const now = (item: Item) => (after.includes(item) ? item : after.find(({ id }) => id === item.id));
  const trailers = items.map((item) => `Roadmap: ${item.id} ${now(item)?.status.value ?? done}`);
  return withTrailers(`${message ?? subject}${reason === undefined ? '' : `\n\n${reason.trim()}`}`, trailers);
}
