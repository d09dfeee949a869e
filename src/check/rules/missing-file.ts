import type { Finding } from '../diagnostic.ts';
import { type Mention, mentionsIn } from '../queries/mentions.ts';
import { type Target, targetOf } from '../queries/targets.ts';
import type { Context, Repository, Rule } from '../rule.ts';

/** What a template leaves to be filled in. */
const PLACEHOLDER = /[<>{}*]|%7[bd]|%3[ce]|\.{3}/i;
/** The line that editors open a file at: `src/quay.ts:51`. */
const LINE = /(?<=\.\w{1,8}):\d+(?:[-:]\d+)?$/;

export const missingFile: Rule = {
  name: 'missing-file',
  family: 'repository',
  level: 'warning',
  summary: 'A link leads to a file that git does not have.',
  why: 'A file was moved, renamed or never added, and the link to it leads nowhere for everyone else. Git decides, not this disk: the case of letters counts, and a file that only you have is none.',
  bad: [
    {
      text: '# Plan\n\n## M1: Port\n\n- [ ] Quay, see [the design](docs/quay.md)\n',
      files: { 'docs/crane.md': '' },
      lines: [5],
    },
    {
      text: '# Plan\n\n## M1: Port\n\n- [ ] Quay, see [the design](Docs/Quay.md)\n',
      files: { 'docs/quay.md': '' },
      lines: [5],
      fixed: '# Plan\n\n## M1: Port\n\n- [ ] Quay, see [the design](docs/quay.md)\n',
    },
    {
      text: '# Plan\n\n## M1: Port\n\n- [ ] Quay, see [the design](./docs/quay.md#stones)\n',
      files: { 'docs/harbour/quay.md': '' },
      lines: [5],
      fixed: '# Plan\n\n## M1: Port\n\n- [ ] Quay, see [the design](./docs/harbour/quay.md#stones)\n',
    },
    { text: '# Plan\n\n- [ ] [Notes](../notes.md)\n- [ ] [Keys](%2e%2e/keys)\n', files: {}, lines: [3, 4] },
  ],
  good: [
    { text: '# Plan\n\n- [ ] [Quay](./docs/quay%20two.md#depth)\n', files: { 'docs/quay two.md': '' } },
    {
      text: '# Plan\n\n- [ ] [Quay](guides/quay/), [map](/map.png)\n',
      files: { 'site/guides/quay.md': '', 'public/map.png': '' },
    },
    { text: '# Plan\n\n- [ ] [Quay](src/quay.ts:51) and [crane](src/quay.ts:51-60)\n', files: { 'src/quay.ts': '' } },
    { text: '# Plan\n\n- [ ] [Quay](../../issues/12) and [the law](https://example.org/a.md)\n', files: {} },
  ],
  *check({ roadmap, repository, file }) {
    if (!repository) return;
    for (const mention of mentionsIn(roadmap)) {
      if (mention.kind !== 'link' || PLACEHOLDER.test(mention.text)) continue;
      const found = missing(mention, targetOf(mention.text, file), repository, file);
      if (found) yield { ...found, ...(mention.reading.item !== null && { item: mention.reading.item }) };
    }
  },
};

function missing(
  { text, span }: Mention,
  target: Target,
  repository: Repository,
  file: Context['file'],
): Finding | null {
  if (target.kind === 'elsewhere') return null;
  if (target.kind === 'outside')
    return { message: `Unexpected link out of the repository to ${shown(text)}, expected a file in it`, span };
  if (target.kind === 'impossible')
    return { message: `Unexpected link to ${shown(text)}, expected the name of a file`, span };
  const stands = repository.find(target.path.replace(LINE, ''));
  if (stands === 'file' || stands === 'folder' || stands === 'unknown') return null;
  if (stands === 'untracked')
    return { message: `Unexpected link to ${shown(target.path)}, expected a file that git has: \`git add\` it`, span };
  if (stands !== 'missing') {
    const message = `Unexpected link to ${shown(target.path)}, expected ${shown(stands.written)} as git has it`;
    return { message, span, ...fixTo(stands.written, text, span, file, 'safe') };
  }
  if (isPage(target.path, text, repository)) return null;
  const [same, ...more] = repository.named(target.path.slice(target.path.lastIndexOf('/') + 1));
  if (same === undefined || more.length > 0)
    return { message: `Unexpected link to ${shown(target.path)}, expected a file that git has`, span };
  const message = `Unexpected link to ${shown(target.path)}, expected a file that git has: is it ${shown(same)} now?`;
  return { message, span, ...fixTo(same, text, span, file, 'unsafe') };
}

/** Behind these a site that is made of the files has a page without its extension. */
const PAGES = ['.md', '.mdx', '.html', '/index.md', '/index.mdx', '/README.md'];

/** The page or picture of a site: from its root, which is some folder of the repository, or without an extension. */
function isPage(path: string, text: string, repository: Repository): boolean {
  const bare = path.replace(/\/+$/, '').replace(/\.html$/, '');
  const hasExtension = /\.\w{1,8}$/.test(bare);
  if (hasExtension && !text.startsWith('/')) return false;
  const files = hasExtension ? [bare] : PAGES.map((end) => `${bare}${end}`);
  return files.some((file) =>
    repository.named(file.slice(file.lastIndexOf('/') + 1)).some((name) => name === file || name.endsWith(`/${file}`)),
  );
}

/** The link with another path, as it is written: from the root, or from the file. */
function fixTo(
  path: string,
  text: string,
  span: Finding['span'],
  file: string,
  applicability: 'safe' | 'unsafe',
): Pick<Finding, 'fix'> {
  // What stands in the text is not the target itself where it has an escape.
  if (span.end - span.start !== text.length) return {};
  const [written = ''] = /^[^#?]*/.exec(text) ?? [];
  const to = text.startsWith('/') ? `/${path}` : relative(path, file, text.startsWith('./'));
  const newText = encoded(to);
  const edit = { span: { start: span.start, end: span.start + written.length }, newText };
  return { fix: { title: `link to ${path}`, applicability, edits: () => [edit] } };
}

/** @example `relative('src/a.ts', 'docs/ROADMAP.md', false)` is `../src/a.ts`. */
function relative(path: string, file: string, dotted: boolean): string {
  const [to, from] = [path.split('/'), file.split('/').slice(0, -1)];
  let same = 0;
  while (same < from.length && same < to.length - 1 && from[same] === to[same]) same += 1;
  const up = '../'.repeat(from.length - same);
  return `${up === '' && dotted ? './' : up}${to.slice(same).join('/')}`;
}

function encoded(path: string): string {
  return path.replace(/[\s()<>%#?\\]/g, (character) => encodeURIComponent(character).replace(/[()]/g, hexOf));
}

function hexOf(character: string): string {
  return `%${character.charCodeAt(0).toString(16)}`;
}

function shown(text: string): string {
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}
