import { type Embedded, embedsOf } from '../../render/embed/embeds.ts';
import { combine } from '../../roadmap/combine.ts';
import type { Roadmap } from '../../roadmap/roadmap.ts';
import { sourceFile } from '../../text/source.ts';
import type { NamedFile } from '../opening/plan-files.ts';
import type { Opened, Workspace } from '../opening/workspace.ts';

/** A document that may have blocks. */
export interface Document {
  readonly name: NamedFile;
  readonly text: string;
}

/** Of each document what its blocks should hold. A document that is a file of the plan says there what it says now. */
export function embedAll({ opened, reread, lexicon }: Workspace, documents: readonly Document[]): Embedded[] {
  const [first] = opened as readonly [Opened];
  const read = documents.map(({ name: { absolute, shown, file }, text }) => {
    const own = opened.find((each) => each.absolute === absolute);
    return { own, file, roadmap: reread(sourceFile(shown, text), own ?? first) };
  });
  const now = (own: Opened): Roadmap => read.find((each) => each.own === own)?.roadmap ?? own.roadmap;
  const fresh = combine(opened.map((own) => ({ file: own.file, roadmap: now(own) })));
  return read.map(({ file, roadmap: { source, managed } }) => ({
    file,
    source,
    ...embedsOf(fresh, source, managed, lexicon),
  }));
}
