import { existsSync, readFileSync } from 'node:fs';
import { languages } from '../src/vocabulary/languages/index.ts';
import type { Generated } from './generated-file.ts';

/** Documents with pictures: what stands in their fenced blocks is borrowed, the rest is written by hand. */
export const illustratedFiles: readonly Generated[] = [
  'README.md',
  'docs/layout.md',
  'docs/merging.md',
  'docs/troubleshooting.md',
  'docs/writing.md',
].map((path) => ({
  path,
  render: () => withPictures(readFileSync(path, 'utf8')),
}));

/** A fenced block below a comment that names where it is from. */
export const BORROWED = /^(<!-- (fixtures\/\S+) -->\n```\w+\n)(.*?)^```$/gms;

/**
 * A document with its pictures as they are now. `<!-- fixtures/cli/NAME -->` stands above commands of that golden session,
 * each followed by what it prints; the path of another file stands above the whole of that file.
 *
 * @throws Error if a command is in no session: add it there first.
 */
export function withPictures(text: string): string {
  return text
    .replace(BORROWED, (_, head: string, path: string, body: string) => `${head}${borrowed(path, body)}\`\`\``)
    .replace(/\d+(?= languages)/g, String(languages.length));
}

function borrowed(path: string, body: string): string {
  if (!existsSync(`${path}/session`)) return readFileSync(path, 'utf8');
  const session = exchanges(readFileSync(`${path}/session`, 'utf8'));
  return [...exchanges(body).keys()]
    .map((command) => {
      const shown = session.get(command);
      if (shown === undefined) throw new Error(`not in ${path}/session: ${command}`);
      return shown;
    })
    .join('');
}

/** The commands of a session, each with itself and what it printed. */
function exchanges(session: string): Map<string, string> {
  const shown = session.split(/^(?=\$ )/m).filter((part) => part !== '');
  return new Map(shown.map((part) => [part.slice(0, part.indexOf('\n')), part]));
}
