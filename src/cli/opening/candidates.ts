import path from 'node:path';
import type { Host } from '../../host/host.ts';

/** Names of files that are roadmaps, without extension, in any letter case. */
const NAMES = ['roadmap', 'milestones'];

/** Names that are taken for a roadmap where none of the above is found. */
const SECOND_NAMES = ['plan', 'project-plan', 'todo'];

const EXTENSIONS = ['.md', '.markdown', '.mdown', '.mkd', '.mdx', '.txt', ''];

/** True for `docs/Plan.MD`: what ends as a roadmap does. */
export function hasPlanExtension(name: string): boolean {
  const extension = path.extname(name).toLowerCase();
  return extension !== '' && EXTENSIONS.includes(extension);
}

/** Folders that roadmaps live in, in any letter case, the likeliest first; `''` is the folder itself. */
const FOLDERS = [
  '',
  'docs',
  'doc',
  'tasks',
  'planning',
  'plan',
  'plans',
  '.planning',
  '.gsd',
  '.specs/project',
  '.agent-os/product',
  'agent-os/product',
  'memory-bank',
  'project',
  '.github',
];

/** What was found, and where it was looked for. */
export interface Search {
  /** Absolute paths, the likeliest first. */
  readonly found: readonly string[];
  /** Folders from the current one upwards that were searched. */
  readonly searched: readonly string[];
}

/**
 * Looks for roadmaps from `folder` up to `root`; the nearest folder that holds any ends the search.
 *
 * @param root Absolute path of the repository's root; `folder` itself outside a repository.
 */
export function findCandidates(host: Host, folder: string, root: string): Search {
  const searched: string[] = [];
  for (const names of [NAMES, SECOND_NAMES]) {
    for (const at of upwards(folder, root)) {
      if (names === NAMES) searched.push(at);
      const found = FOLDERS.flatMap((name) => below(host, at, name)).flatMap((each) => matching(host, each, names));
      if (found.length > 0) return { found: [...new Set(found)], searched };
    }
  }
  return { found: [], searched };
}

/** `folder`, its parent, ... up to and with `root`. */
export function upwards(folder: string, root: string): string[] {
  const all = [folder];
  for (let at = folder; at !== root && path.dirname(at) !== at; ) {
    at = path.dirname(at);
    all.push(at);
  }
  return all;
}

/** The folders that `name` (`docs`, `.specs/project`) means below `at`, in any letter case. */
function below(host: Host, at: string, name: string): string[] {
  if (name === '') return [at];
  return name.split('/').reduce<string[]>(
    (folders, part) =>
      folders.flatMap((folder) =>
        names(host, folder)
          .filter((entry) => entry.toLowerCase() === part)
          .map((entry) => path.join(folder, entry)),
      ),
    [at],
  );
}

function matching(host: Host, folder: string, wanted: readonly string[]): string[] {
  const entries = names(host, folder);
  return wanted
    .flatMap((name) => EXTENSIONS.map((extension) => name + extension))
    .flatMap((name) => entries.filter((entry) => entry.toLowerCase() === name))
    .map((entry) => path.join(folder, entry))
    .filter((file) => host.files.kind(file) === 'file');
}

/** Names in a folder, sorted, since the order of a folder differs from disk to disk. */
function names(host: Host, folder: string): string[] {
  return host.files.list(folder).sort();
}

/**
 * The folder whose roadmap a file is, by its name: a folder or `''`, with `/`; `null` if it is called otherwise.
 *
 * @example `homeOfRoadmap('packages/a/docs/ROADMAP.md')` is `packages/a`.
 */
export function homeOfRoadmap(file: string): string | null {
  const lower = `/${file.toLowerCase()}`;
  const base = lower.slice(lower.lastIndexOf('/') + 1);
  if (!NAMES.some((name) => EXTENSIONS.some((extension) => base === name + extension))) return null;
  const folder = lower.slice(0, -base.length - 1);
  const within = FOLDERS.filter((name) => name !== '' && folder.endsWith(`/${name}`));
  const longest = within.reduce((most, name) => Math.max(most, name.length + 1), 0);
  return file.slice(0, Math.max(0, folder.length - longest - 1));
}
