import { uriPath } from '../paths.ts';

/** A repository as it is seen in a browser. */
export interface Forge {
  readonly kind: 'github' | 'gitlab' | 'gitea' | 'bitbucket';
  /** Without user, password or a slash at its end. */
  readonly url: string;
}

/** Words in the name of a host, and what runs there. */
const KINDS: ReadonlyMap<string, Forge['kind']> = new Map([
  ['github', 'github'],
  ['gitlab', 'gitlab'],
  ['bitbucket', 'bitbucket'],
  ['gitea', 'gitea'],
  ['forgejo', 'gitea'],
  ['codeberg', 'gitea'],
]);

/** `git@github.com:ines/harbour.git` */
const SCP = /^(?:[^@/\s]+@)?([^@:/\s]+\.[^@:/\s]+):(?!\/\/)(.+)$/;

/**
 * Where the repository behind a remote can be looked at; `null` where that is not known.
 *
 * @example `forgeOf('https://ines:secret@github.com/ines/harbour.git')?.url` is `https://github.com/ines/harbour`.
 */
export function forgeOf(remote: string): Forge | null {
  const [, host, path] = SCP.exec(remote) ?? [];
  const address = host === undefined ? remote : `ssh://${host}/${path}`;
  if (!URL.canParse(address)) return null;
  const { protocol, hostname, host: hostAndPort, pathname } = new URL(address);
  const kind = hostname
    .split('.')
    .map((word) => KINDS.get(word))
    .find((each) => each !== undefined);
  const name = pathname.replace(/^\/+|(?:\.git)?\/*$/g, '');
  if (kind === undefined || !/^[\w.~%+-]+(?:\/[\w.~%+-]+)+$/.test(name)) return null;
  if (protocol === 'https:' || protocol === 'http:') return { kind, url: `${protocol}//${hostAndPort}/${name}` };
  // The port of another protocol says nothing of the browser's; `ssh.github.com` is a way around walls to `github.com`.
  return /^(?:ssh|git|git\+ssh):$/.test(protocol)
    ? { kind, url: `https://${hostname.replace(/^(?:alt)?ssh\./, '')}/${name}` }
    : null;
}

/**
 * A line of a file in a commit, as written and not as rendered.
 *
 * @param file From the top of the repository, with `/`.
 * @param line 1-based.
 */
export function lineUrl({ kind, url }: Forge, commit: string, file: string, line: number): string {
  const path = uriPath(file);
  switch (kind) {
    case 'github':
      return `${url}/blob/${commit}/${path}?plain=1#L${line}`;
    case 'gitlab':
      return `${url}/-/blob/${commit}/${path}?plain=1#L${line}`;
    case 'gitea':
      return `${url}/src/commit/${commit}/${path}?display=source#L${line}`;
    case 'bitbucket':
      return `${url}/src/${commit}/${path}#lines-${line}`;
  }
}
