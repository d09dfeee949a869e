import path from 'node:path';
import { type Command, Option } from 'commander';
import { languageOf } from '../../edit/language-of.ts';
import { RoadmapError } from '../../error.ts';
import { digest } from '../../host/digest.ts';
import { rootOf } from '../../host/git/on-disk.ts';
import { writeOutput } from '../../host/write-output.ts';
import { type Located, located } from '../../render/findings/report.ts';
import { pageOf, SECTION_NAMES, type SectionName } from '../../render/page/page.ts';
import { PAGE_THEMES, type PageTheme } from '../../render/page/styles.ts';
import { examples, filesArgument, oneOf, typedWords } from '../arguments.ts';
import { openChecks } from '../checking/checking.ts';
import { repositoryAround } from '../checking/surroundings.ts';
import { openItem } from '../item-argument.ts';
import type { Workspace } from '../opening/workspace.ts';
import { lineLinksOf } from '../page/line-links.ts';
import { pagePast } from '../page/page-past.ts';
import type { Session } from '../session.ts';
import { todayOf } from '../today.ts';
import { VERSION } from '../version.ts';

interface Options {
  readonly output?: string;
  readonly title?: string;
  readonly theme: PageTheme;
  readonly sections?: readonly SectionName[];
}

export function reportCommand(program: Command, session: Session): void {
  const command = program
    .command('report')
    .summary('everything on one page, to be mailed or published')
    .description(
      'Writes one HTML page: where we are, every milestone with its criteria, what is next, what is blocked, when, what needs what, how it ' +
        'went, when it will be done, and what `roadmap check` finds. It loads nothing and can be read without its script. Each item leads ' +
        'to its line on GitHub, GitLab, Gitea, Forgejo or Bitbucket, as of the last commit. Goes to standard output; on a ' +
        'terminal, give `-o FILE`.',
    )
    .argument('[item]', 'only this and what belongs to it: its label, id, number or part of its title')
    .addArgument(filesArgument())
    .option('-o, --output <file>', 'where to write it; - is standard output')
    .option('--title <text>', "the page's title (default: the plan's)")
    .addOption(new Option('--theme <theme>', "light, dark, or the reader's own").choices(PAGE_THEMES).default('auto'))
    .addOption(
      new Option('--sections <names>', `what to tell below the summary: ${SECTION_NAMES.join(', ')}`).argParser(
        oneOf(SECTION_NAMES),
      ),
    )
    .action((name: string | undefined, files: string[], options: Options) => report(session, name, files, options));
  examples(command, [
    ['roadmap report -o roadmap.html', 'a page to mail'],
    ['roadmap report M3 -o m3.html', 'of one milestone'],
    ['roadmap report --title "Harbour lights" -o public/index.html', 'for GitHub Pages'],
    ['roadmap report --sections milestones,timeline > plan.html', 'no more than that'],
    ['roadmap --at v1.0 report -o v1.0.html', 'as it was at v1.0'],
  ]);
}

async function report(session: Session, word: string | undefined, more: readonly string[], options: Options) {
  const { host } = session;
  const output = options.output ?? '-';
  if (options.output === undefined && host.stdout.isTTY) {
    throw new RoadmapError('a page is not for a terminal', { hint: 'name a file: `roadmap report -o roadmap.html`' });
  }
  const { workspace, item: scope } = await openItem(session, word, more);
  const { plan, opened, lexicon } = workspace;
  // Git is at work meanwhile.
  const sections = options.sections ?? SECTION_NAMES;
  const [lines, past, findings] = await Promise.all([
    lineLinksOf(session, plan.files),
    sections.includes('history') ? pagePast(session, typedWords(word, more)) : null,
    findingsOf(session, workspace),
  ]);
  const input = {
    title: options.title || plan.title || 'Roadmap',
    plan,
    scope,
    today: todayOf(host),
    lexicon,
    findings,
    lines,
    past,
    languages: new Map(opened.map(({ file, roadmap }) => [file, languageOf(roadmap).code])),
    version: VERSION,
  };
  const page = pageOf(input, {
    theme: options.theme,
    sections,
    digest: (text) => Buffer.from(digest(text), 'hex').toString('base64'),
  });
  if (output === '-') return session.print(page);
  const keep = opened.map(({ absolute }) => absolute);
  writeOutput(path.resolve(host.cwd, output), page, { root: rootOf(host), name: output, keep });
}

/** What `roadmap check` says of the files. */
async function findingsOf({ host, at }: Session, workspace: Workspace): Promise<Located[]> {
  const around = { base: null, repository: at === null ? await repositoryAround(host) : null };
  return openChecks(workspace, host, {}, () => around).flatMap(({ find }) => find().diagnostics.map(located));
}
