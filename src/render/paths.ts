/**
 * The path of a file as other machines may know it: from the repository's root. Of a file outside of it only the name is
 * told, since a report is passed on.
 *
 * @example `portablePath('/home/ada/plan.md')` is `plan.md`.
 */
export function portablePath(file: string): string {
  const outside = /^(?:[/\\]|[a-zA-Z]:|~)/.test(file) || file.split(/[/\\]/).includes('..');
  return outside ? file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1) : file;
}

/** A path as it stands in a URI. */
export function uriPath(path: string): string {
  return path
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}
