import { mentionsIn } from '../queries/mentions.ts';
import type { Context, Repository, Rule } from '../rule.ts';

/** What tells a path from `and/or`, `feat/login` and `react/dom`: an extension that files of a repository have. */
const FILE =
  /^(?:\.{1,2}\/)*(?:[\w.@+-]+\/)+[\w.@+-]*\.(?:md|mdx|txt|rst|adoc|ts|tsx|js|jsx|mjs|cjs|mts|cts|vue|svelte|py|rb|go|rs|java|kt|kts|swift|m|c|h|cc|cpp|hpp|cs|fs|php|pl|lua|r|jl|ex|exs|erl|hs|ml|scala|clj|dart|zig|nim|sh|bash|zsh|ps1|bat|sql|prisma|proto|graphql|json|jsonc|json5|ya?ml|toml|ini|cfg|conf|xml|html|css|scss|sass|less|svg|png|ipynb|tf|gradle)$/i;

/** What is built or installed, and `...` for what is left out: git has none of it. */
const NOT_KEPT = /\.{3}|(?:^|\/)(?:node_modules|dist|build|out|target|coverage|vendor|tmp|\.?venv|\.next|\.cache)\//;

export const missingPath: Rule = {
  name: 'missing-path',
  family: 'repository',
  level: 'info',
  summary: 'What is done names a file, in inline code, that git does not have.',
  why: 'A task that is done is the trail to what was made. A path that leads nowhere was mistyped, or the file was moved and the plan not told. What is still to be done may name files that are still to come.',
  bad: [
    {
      text: '# Plan\n\n- [x] Quay in `src/quay/stone.ts`\n- [ ] Crane in `src/crane.ts`\n',
      files: { 'src/quay/timber.ts': '' },
      lines: [3],
    },
    {
      text: '# Plan\n\n## M1: Port (done)\n\n- [x] Quay: `docs/quay.md`, `docs/crane.md`\n',
      files: { 'docs/crane.md': '' },
      lines: [5],
    },
  ],
  good: [
    {
      text: '# Plan\n\n- [x] Quay in `quay/stone.ts`, by `npm/build`, like `src/*.ts` and `src/<name>.ts`\n',
      files: { 'src/quay/stone.ts': '' },
    },
    { text: '# Plan\n\n- [ ] Quay in `src/quay/stone.ts`\n- [x] ~~Crane in `src/crane.ts`~~\n', files: {} },
  ],
  *check({ roadmap, repository, file, byId }) {
    if (!repository) return;
    for (const { kind, text, span, reading } of mentionsIn(roadmap)) {
      if (kind !== 'code' || text.length > 300 || !FILE.test(text) || NOT_KEPT.test(text)) continue;
      const item = reading.item === null ? undefined : byId.get(reading.item);
      if (item?.status.value !== 'done' || isStruck(reading.line.text.styles, span)) continue;
      if (isThere(text, file, repository)) continue;
      const message = `Unexpected path ${text} in what is done, expected a file that git has`;
      yield { message, span, item: item.id };
    }
  },
};

/** A path may be told from the root, from the plan, or from a folder in between that all know. */
function isThere(path: string, file: Context['file'], repository: Repository): boolean {
  const bare = path.replace(/^(?:\.{1,2}\/)+/, '');
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  const stands = [bare, `${folder}${bare}`].map((each) => repository.find(each));
  if (stands.some((each) => each !== 'missing' && typeof each === 'string')) return true;
  const last = bare.slice(bare.lastIndexOf('/') + 1);
  // A file that was moved is not lost.
  return repository.named(last).length > 0;
}

function isStruck(
  styles: readonly { readonly kind: string; readonly span: { readonly start: number; readonly end: number } }[],
  span: { readonly start: number; readonly end: number },
): boolean {
  return styles.some(
    (style) => style.kind === 'strike' && style.span.start <= span.start && style.span.end >= span.end,
  );
}
