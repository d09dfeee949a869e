import type { Context, Repository } from '../../check/rule.ts';
import { combine } from '../../roadmap/combine.ts';
import { sourceFile } from '../../text/source.ts';
import { lexicon } from '../../vocabulary/lexicon.ts';
import type { Opened, Workspace } from '../opening/workspace.ts';
import { documentsOf, mayHoldBlocks } from './documents.ts';

/**
 * What is wrong with the blocks of the files of a plan, and with those of documents that git has: for each file of the plan.
 *
 * @param isFound False for a plan that was named on the command line: documents show the one that is found without.
 */
export async function blocksAround(
  { plan, opened, reread }: Workspace,
  repository: Repository | null,
  isFound: boolean,
): Promise<(file: string) => Context['blocks']> {
  const names = isFound && repository ? documentsOf(repository.names, plan.files[0]?.file ?? '') : [];
  const others = names.filter((name) => plan.files.every(({ file }) => file !== name));
  const texts = others.map((name) => ({ name, text: repository?.read(name) ?? '' }));
  const documents = texts.filter(({ text }) => mayHoldBlocks(text));
  if (documents.length === 0 && !opened.some(({ roadmap }) => mayHoldBlocks(roadmap.source.text)))
    return () => undefined;
  // What they should show takes a millisecond to load.
  const { blockStates } = await import('../../render/embed/states.ts');
  return (file) => {
    const at = plan.files.findIndex((each) => each.file === file);
    const own = opened[at] as Opened;
    return (roadmap) => {
      const isAsIs = roadmap === own.roadmap;
      const read = at === 0 && isAsIs ? documents.map(({ name, text }) => reread(sourceFile(name, text), own)) : [];
      const files = plan.files.map((each, nth) => (nth === at ? { ...each, roadmap } : each));
      return blockStates(isAsIs ? plan : combine(files), roadmap, read, lexicon(own.words));
    };
  };
}
