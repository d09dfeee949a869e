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

/** The same as a relative URI. */
export function relativeUri(file: string): string {
  const names = portablePath(file)
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/');
  return names.map(encodeURIComponent).join('/');
}
