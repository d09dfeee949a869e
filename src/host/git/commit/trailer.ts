/** `Token: value`, as git's trailers are. */
const TRAILER = /^[A-Za-z0-9][A-Za-z0-9-]*:\s/;

/**
 * Adds trailers to a commit message, as `git interpret-trailers` does: to the trailers that end it, else after a blank line.
 *
 * @example
 * withTrailers('Close M3', ['Roadmap: M3 done']); // 'Close M3\n\nRoadmap: M3 done\n'
 * withTrailers('Close M3\n\nRefs: 7', ['Roadmap: M3 done']); // 'Close M3\n\nRefs: 7\nRoadmap: M3 done\n'
 */
export function withTrailers(message: string, trailers: readonly string[]): string {
  const body = message.trimEnd();
  const paragraphs = body.split(/\n[ \t\r]*\n/);
  // The subject is none, even if it looks like one: `docs: close M3`.
  const open =
    paragraphs.length > 1 &&
    paragraphs
      .at(-1)
      ?.split('\n')
      .every((line, i) => TRAILER.test(line) || (i > 0 && /^\s/.test(line)));
  return `${body}${open ? '\n' : '\n\n'}${trailers.join('\n')}\n`;
}
