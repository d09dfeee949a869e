import { existsSync, readFileSync } from 'node:fs';
import { languages } from '../src/vocabulary/languages/index.ts';
import type { Generated } from './generated-file.ts';

/** Documents with pictures: what stands in their fenced blocks is borrowed, the rest is written by hand. */
export const illustratedFiles: readonly Generated[] = [
  'README.md',
  'docs/checking.md',
  'docs/history.md',
  'docs/layout.md',
  'docs/pictures.md',
  'docs/merging.md',
  'docs/reading.md',
  'docs/troubleshooting.md',
  'docs/writing.md',
].map((path) => ({
  path,
  render: () => withPictures(readFileSync(path, 'utf8')),
}));

/** Pictures that a command of a golden session prints, as files for documents. */
export const drawnFiles: readonly Generated[] = [
  ['graph', 'roadmap graph --format svg'],
  ['timeline', 'roadmap timeline --format svg'],
  ['badge', 'roadmap badge M2'],
].map(([name, command]) => ({
  path: `docs/pictures/${name}.svg`,
  render: () => printed('fixtures/cli/pictures', command as string),
}));

/** A fenced block below a comment that names a session and a command of it: what that prints, and nothing else. */
const PRINTED = /^(<!-- (fixtures\/[^\s:]+): ([^\n]+) -->\n```\w+\n)(.*?)^```$/gms;

/** A fenced block below a comment that names where it is from. */
export const BORROWED = /^(<!-- (fixtures\/\S+) -->\n```\w+\n)(.*?)^```$/gms;

/**
 * A document with its pictures as they are now. `<!-- fixtures/cli/NAME -->` stands above commands of that golden session,
 * each followed by what it prints, `<!-- fixtures/cli/NAME: COMMAND -->` above what that command prints, without it; the path of
 * another file stands above the whole of that file.
 *
 * @throws Error if a command is in no session: add it there first.
 */
export function withPictures(text: string): string {
  return text
    .replace(BORROWED, (_, head: string, path: string, body: string) => `${head}${borrowed(path, body)}\`\`\``)
    .replace(PRINTED, (_, head: string, path: string, command: string) => `${head}${printed(path, command)}\`\`\``)
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

function printed(path: string, command: string): string {
  const shown = exchanges(readFileSync(`${path}/session`, 'utf8')).get(`$ ${command}`);
  if (shown === undefined) throw new Error(`not in ${path}/session: ${command}`);
  return shown.slice(shown.indexOf('\n') + 1);
}

/** The commands of a session, each with itself and what it printed. */
function exchanges(session: string): Map<string, string> {
  const shown = session.split(/^(?=\$ )/m).filter((part) => part !== '');
  return new Map(shown.map((part) => [part.slice(0, part.indexOf('\n')), part]));
}
