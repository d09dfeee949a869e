import path from 'node:path';
import { RoadmapError } from '../error.ts';
import { indexedNames, repositoryRoot } from '../host/git.ts';
import { type Broken, type Embed, embedsOf } from '../render/embed/embeds.ts';
import { combine } from '../roadmap/combine.ts';
import type { Roadmap } from '../roadmap/roadmap.ts';
import { type SourceFile, sourceFile } from '../text/source.ts';
import { lexicon } from '../vocabulary/lexicon.ts';
import type { Session } from './session.ts';
import { type Named, named, type Opened, type Workspace } from './workspace.ts';

/** What is looked through for blocks. */
const DOCUMENT = /\.(?:md|markdown|mdx)$/i;

/** A document, and its blocks as they are and as they should be. */
export interface Embedded {
  /** From the repository's root, with `/`. */
  readonly file: string;
  readonly source: SourceFile;
  readonly embeds: readonly Embed[];
  readonly broken: readonly Broken[];
}

/** True if a document may have blocks; what has none need not be read as Markdown. */
export function mayHoldBlocks(text: string): boolean {
  return text.includes('roadmap:begin');
}

export function isDocument(name: string): boolean {
  return DOCUMENT.test(name);
}

/** Of each document what its blocks should hold. A document that is a file of the plan says there what it says now. */
export function embedAll(
  { opened, plan, reread }: Workspace,
  documents: readonly { readonly name: Named; readonly text: string }[],
): Embedded[] {
  const [first] = opened as readonly [Opened];
  const read = documents.map(({ name: { absolute, shown, file }, text }) => {
    const own = opened.find((each) => each.absolute === absolute);
    return { own, file, roadmap: reread(sourceFile(shown, text), own ?? first) };
  });
  const now = (own: Opened): Roadmap => read.find((each) => each.own === own)?.roadmap ?? own.roadmap;
  const fresh = combine(opened.map((own, at) => ({ file: plan.files[at]?.file as string, roadmap: now(own) })));
  const words = lexicon(first.words);
  return read.map(({ file, roadmap: { source, managed } }) => ({
    file,
    source,
    ...embedsOf(fresh, source, managed, words),
  }));
}

/**
 * The documents that a command is about: those that are named, else those that git has below this folder, and those in it.
 *
 * @throws RoadmapError for what is no file that can be written.
 */
export function documentsFor({ host }: Session, files: readonly string[]): Named[] {
  for (const file of files) {
    if (file === '-') throw new RoadmapError('standard input has no blocks', { hint: 'name a file' });
    if (host.files.kind(path.resolve(host.cwd, file)) === 'folder')
      throw new RoadmapError(`is a folder: ${file}`, { hint: 'name the files in it' });
  }
  if (files.length > 0) return files.map((file) => named(host, file));
  const root = repositoryRoot(host, host.cwd);
  const tracked = root === null ? [] : (indexedNames(host, root) ?? []);
  const known = tracked
    .filter(({ mode }) => mode.startsWith('100'))
    .map(({ name }) => path.relative(host.cwd, path.join(root as string, name)));
  const here = host.files.list(host.cwd).filter((name) => !host.files.isLink(path.join(host.cwd, name)));
  return [...new Set([...known, ...here])]
    .filter((file) => isDocument(file) && !file.startsWith('..'))
    .filter((file) => host.files.kind(path.resolve(host.cwd, file)) === 'file')
    .sort()
    .map((file) => named(host, file));
}
