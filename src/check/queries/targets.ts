/** What the target of a link means, told from its text alone: no file is looked at. */
export type Target =
  /** Another site, a program, or a page of the forge (`../../issues/12`): nothing in the repository. */
  | { readonly kind: 'elsewhere' }
  /** Out of the repository, or what only one machine knows: whether it is there is nobody's business. */
  | { readonly kind: 'outside' }
  /** Nothing a file can be called. */
  | { readonly kind: 'impossible' }
  /** A path from the repository's root, `''` for the root itself; or for the file itself if there is only an anchor. */
  | { readonly kind: 'inside'; readonly path: string; readonly anchor: string | null };

/** File systems take no longer path. UTF-16 units. */
const LONGEST = 4096;
const LONGEST_NAME = 255;

/** What stands beside the files of a repository on a forge, two levels above its root: `/owner/repo/blob/main/ROADMAP.md`. */
const FORGE =
  /^(?:issues|pulls?|wiki|releases|discussions|milestones?|projects|actions|labels|security|compare|commits?|tags|branches|tree|blob|raw|graphs|network|stargazers|fork|settings|packages|-|merge_requests)(?:$|[/?#])/;

/**
 * @param target As it stands in the link.
 * @param file The file the link stands in, from the repository's root, with `/`.
 *
 * @example `targetOf('../src/a%20b.ts#L3', 'docs/ROADMAP.md')` is `{ kind: 'inside', path: 'src/a b.ts', anchor: 'L3' }`.
 */
export function targetOf(target: string, file: string): Target {
  if (target.length > LONGEST) return { kind: 'impossible' };
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(target)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme.length > 1) return { kind: scheme === 'file' ? 'outside' : 'elsewhere' };
  if (/^\/\//.test(target)) return { kind: 'elsewhere' };
  const [, written = '', fragment] = /^([^#?]*)(?:\?[^#]*)?(?:#([\s\S]*))?$/.exec(target) ?? [];
  const anchor = fragment === undefined ? null : decoded(fragment);
  const path = decoded(written);
  if (path.includes('\0') || anchor?.includes('\0')) return { kind: 'impossible' };
  // A drive, a share.
  if (scheme !== undefined || /^[a-z]:|^\\\\|^~(?:[\\/]|$)/i.test(path)) return { kind: 'outside' };
  if (path === '') return { kind: 'inside', path: file, anchor };
  const rooted = /^[\\/]/.test(path);
  const from = rooted ? [] : file.split('/').slice(0, -1);
  return within(path, from, anchor);
}

function within(path: string, from: readonly string[], anchor: string | null): Target {
  const parts = [...from];
  const steps = path.split('/');
  for (const [nth, step] of steps.entries()) {
    if (step.length > LONGEST_NAME) return { kind: 'impossible' };
    // Some take a backslash for a separator.
    const up = step.split('\\').filter((each) => each === '..').length;
    if (step.includes('\\') && up > parts.length) return { kind: 'outside' };
    if (step === '' || step === '.') continue;
    if (step !== '..') parts.push(step);
    else if (parts.pop() === undefined) {
      const isForge = steps[nth + 1] === '..' && FORGE.test(steps.slice(nth + 2).join('/'));
      return { kind: isForge ? 'elsewhere' : 'outside' };
    }
  }
  return { kind: 'inside', path: parts.join('/'), anchor };
}

/** Without what `%` hides; as it is if that is no text. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
