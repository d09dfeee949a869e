import type { IndexEntry } from '../../host/git/revisions/index-entries.ts';
import type { Revisions } from '../../host/git/revisions.ts';

/** What some files hold in the index, by name. */
export async function indexedContents(
  git: Revisions,
  entries: readonly IndexEntry[],
): Promise<Map<string, Uint8Array>> {
  const contents = new Map<string, Uint8Array>();
  for (const { name } of entries) {
    const bytes = await git.readIndex(name);
    if (bytes) contents.set(name, bytes);
  }
  return contents;
}
