import { lineAt } from '../../text/source.ts';
import type { EmbedDocument } from '../schemas/change.ts';
import { type Embedded, embedsDiff } from './embeds.ts';

/** What was found in some documents, or done. */
export function embedDocument(documents: readonly Embedded[], written: boolean): EmbedDocument {
  return {
    blocks: documents.reduce((sum, { embeds }) => sum + embeds.length, 0),
    stale: documents.flatMap(({ file, source, embeds }) =>
      embeds.flatMap(({ edit, name, span }) => (edit ? [{ file, line: lineAt(source, span.start), name }] : [])),
    ),
    broken: documents.flatMap(({ file, source, broken }) =>
      broken.map(({ span, what, cure, isFault }) => ({
        file,
        line: lineAt(source, span.start),
        message: `${what}: ${cure}`,
        isFault,
      })),
    ),
    written,
    diff: embedsDiff(documents),
  };
}
