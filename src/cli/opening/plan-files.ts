import path from 'node:path';
import { RoadmapError } from '../../error.ts';
import { rootOf, trackedAmong } from '../../host/git/on-disk.ts';
import type { Host } from '../../host/host.ts';
import { nameBelow } from '../../host/paths.ts';
import { findCandidates } from './candidates.ts';
import type { Configuration } from './configuration.ts';

/** A file by its three names. */
export interface NamedFile {
  /** `-` for standard input. */
  readonly absolute: string;
  /** As typed, or from the current folder. */
  readonly shown: string;
  /** From the repository's root where it lies in it, else as shown; with `/`. */
  readonly file: string;
  /** Where in the config it is named. */
  readonly place?: string | undefined;
}

export const STDIN: NamedFile = { absolute: '-', shown: '<stdin>', file: '<stdin>' };

/**
 * The files that a plan consists of: those that are named on the command line, else in the config, else found. Each once.
 *
 * @param typed Paths as the user typed them, `-` for standard input; empty to search.
 * @throws RoadmapError if none is found, or a folder that was named has none.
 */
export function planFiles(host: Host, typed: readonly string[], { files }: Configuration): NamedFile[] {
  const root = rootOf(host);
  const found =
    typed.length > 0
      ? typed.flatMap((file) => expand(host, root, file))
      : files.length > 0
        ? files.flatMap(({ absolute, place }) => expand(host, root, path.relative(host.cwd, absolute) || '.', place))
        : search(host, root);
  return [...new Map(found.map((file) => [file.absolute, file])).values()];
}

/** What a path as typed is, which need not be a roadmap. */
export function named(host: Host, typed: string): NamedFile {
  return naming(host, rootOf(host), path.resolve(host.cwd, typed), typed);
}

/** A name for messages: of a file that the config names, with where it does. */
export function shownWithPlace({ shown, place }: Pick<NamedFile, 'shown' | 'place'>): string {
  return place === undefined ? shown : `${shown}, named in ${place}`;
}

function naming(host: Host, root: string, absolute: string, shown = path.relative(host.cwd, absolute)): NamedFile {
  return { absolute, shown, file: nameBelow(root, absolute) ?? shown.split(path.sep).join('/') };
}

/** What a path on the command line or in the config means: a file, or the roadmaps in a folder. */
function expand(host: Host, root: string, typed: string, place?: string): NamedFile[] {
  if (typed === '-') return [STDIN];
  const absolute = path.resolve(host.cwd, typed);
  if (host.files.kind(absolute) !== 'folder') return [{ ...naming(host, root, absolute, typed), place }];
  const { found } = findCandidates(host, absolute, absolute);
  if (found.length === 0)
    throw new RoadmapError(`no roadmap in the folder: ${shownWithPlace({ shown: typed, place })}`, {
      hint: 'name the file',
    });
  return found.map((file) => ({ ...naming(host, root, file), place }));
}

function search(host: Host, root: string): NamedFile[] {
  const { found, searched } = findCandidates(host, host.cwd, root);
  if (found.length === 0) {
    const places = searched.map((folder) => path.relative(host.cwd, folder) || '.').join(', ');
    throw new RoadmapError(`no roadmap found: looked for ROADMAP.md, docs/ROADMAP.md and the like in ${places}`, {
      hint: 'name one, or begin one: `roadmap init --style plain`',
    });
  }
  const tracked = found.length > 1 ? trackedAmong(host, root, found) : [];
  return [...new Set([...tracked, ...found])].map((file) => naming(host, root, file));
}
