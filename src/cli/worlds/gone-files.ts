import path from 'node:path';
import type { Files, Host } from '../../host/host.ts';

/**
 * The world with files that a change has deleted, without a word in them: so that what they held is missed where it is looked for.
 *
 * @param gone From `root`, with `/`.
 * @param contents What they have in them all the same, by those names.
 */
export function withGoneFiles(
  host: Host,
  root: string,
  gone: readonly string[],
  contents: ReadonlyMap<string, Uint8Array> = new Map(),
): Host {
  if (gone.length === 0) return host;
  const { files } = host;
  const names = new Map<string, Uint8Array>();
  const folders = new Map<string, Set<string>>();
  for (const name of gone) {
    let at = path.join(root, ...name.split('/'));
    if (files.kind(at) !== 'missing') continue;
    names.set(at, contents.get(name) ?? new Uint8Array());
    for (; at !== root && at !== path.dirname(at); at = path.dirname(at))
      folders.set(path.dirname(at), (folders.get(path.dirname(at)) ?? new Set()).add(path.basename(at)));
  }
  const own: Files = {
    read: (file, limit) => names.get(file) ?? files.read(file, limit),
    list: (folder) => [...new Set([...files.list(folder), ...(folders.get(folder) ?? [])])],
    kind(file) {
      const kind = files.kind(file);
      if (kind !== 'missing') return kind;
      return names.has(file) ? 'file' : folders.has(file) ? 'folder' : 'missing';
    },
    isLink: (file) => files.isLink(file),
  };
  return { ...host, files: own };
}
