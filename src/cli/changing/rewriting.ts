import path from 'node:path';
import { repositoryRoot } from '../../host/git/on-disk.ts';
import { type Rewriting, rewriteFiles } from '../../host/save.ts';
import type { Session } from '../session.ts';

/**
 * {@link rewriteFiles} as the command line has it, with its warnings told. A file may lie elsewhere if it is named, but no link may
 * lead out of where it lies.
 *
 * @param shown What a file is called for the user.
 */
export async function rewriteNamed<T>(
  { host, maxBytes, warn }: Session,
  paths: readonly string[],
  shown: (path: string) => string,
  rewrite: (contents: readonly Uint8Array[]) => Rewriting<T>,
): Promise<T> {
  const root = (file: string) => repositoryRoot(host, path.dirname(file)) ?? path.dirname(file);
  const { result, warnings } = await rewriteFiles(paths, rewrite, { maxBytes, root, shown });
  for (const warning of warnings) warn(warning);
  return result;
}
