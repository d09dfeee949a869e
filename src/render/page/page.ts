import { shortOid } from '../../host/git/revisions/log.ts';
import { portablePath } from '../paths.ts';
import { readingCounts } from '../status/words.ts';
import { blocked, next } from './answers.ts';
import { type PageData, type PageInput, pageData } from './data.ts';
import { day } from './dates.ts';
import { findings } from './findings.ts';
import { graph } from './graph.ts';
import { history } from './history.ts';
import { type Html, html, made, markupOf } from './html.ts';
import { itemName, own } from './item.ts';
import { milestones } from './milestones.ts';
import { SCRIPT } from './script.ts';
import { SHAPES } from './shapes.ts';
import { type PageTheme, stylesFor } from './styles.ts';
import { summary } from './summary.ts';
import { timeline } from './timeline.ts';

interface Section {
  readonly title: (data: PageData) => string;
  /** `null` where there is nothing to tell. */
  readonly show: (data: PageData) => Html | null;
}

/** What a page consists of, below the summary. */
const SECTIONS = {
  milestones: { title: outermost, show: milestones },
  next: { title: () => 'Next', show: next },
  blocked: { title: () => 'Blocked', show: blocked },
  timeline: { title: () => 'Timeline', show: timeline },
  graph: { title: () => 'Dependencies', show: graph },
  history: { title: () => 'History and forecast', show: history },
  findings: { title: () => 'Findings', show: findings },
} as const satisfies Record<string, Section>;

export type SectionName = keyof typeof SECTIONS;
export const SECTION_NAMES = Object.keys(SECTIONS) as SectionName[];

export interface PageOptions {
  readonly theme: PageTheme;
  /** In the order in which they stand. */
  readonly sections: readonly SectionName[];
  /** SHA-256 of a text, in base64. */
  readonly digest: (text: string) => string;
}

/**
 * A plan as one HTML page, that refers to nothing outside of it: no style sheet, script, font or picture is loaded, and its policy
 * forbids to. Everything can be read without its script, which adds a filter. The same data give the same page.
 */
export function pageOf(input: PageInput, { theme, sections, digest }: PageOptions): string {
  const all = pageData(input);
  const data = sections.includes('milestones') ? all : { ...all, placed: new Set<never>() };
  const styles = stylesFor(theme);
  const shown = sections.flatMap((name) => {
    const content = SECTIONS[name].show(data);
    return content === null ? [] : [{ name, title: SECTIONS[name].title(data), content }];
  });
  const names = shown.map(({ name }) => name);
  const policy = `default-src 'none'; img-src data:; style-src 'sha256-${digest(styles)}'; script-src 'sha256-${digest(SCRIPT)}'; base-uri 'none'; form-action 'none'`;
  const page = html`<!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${made(policy)}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="referrer" content="no-referrer">
    <meta name="color-scheme" content="${theme === 'auto' ? 'light dark' : theme}">
    <meta name="generator" content="roadmap ${data.version}">
    <link rel="icon" href="data:,">
    <title>${data.title}</title>
    <style>${made(styles)}</style>
    </head>
    <body>
    ${made(SHAPES)}
    <a class="skip" href="#content">Skip to the content</a>
    <header>
      <p class="kicker">Roadmap on ${day(data.today)}</p>
      <h1>${titleOf(data)}</h1>
      ${data.scope !== null && html`<p class="scope">${itemName(data, data.scope)}</p>`}
    </header>
    <nav aria-label="Sections"><ul>${shown.map(({ name, title }) => html`<li><a href="#${name}">${title}</a></li>`)}</ul></nav>
    <main id="content">
      <section aria-label="Where we are" class="summary">${summary(data, names)}</section>
      ${shown.map(({ name, title, content }) => html`<section id="${name}" aria-labelledby="${name}-title"><h2 id="${name}-title">${title}</h2>${content}</section>`)}
    </main>
    <footer>${colophon(data)}</footer>
    <script>${made(SCRIPT)}</script>
    </body>
    </html>
    `;
  return markupOf(page);
}

/** In the language of the plan, if it is the plan's own. */
function titleOf(data: PageData): Html {
  const [first] = data.plan.files;
  return first && data.title === data.plan.title ? own(data, first, data.title) : html`<bdi>${data.title}</bdi>`;
}

/** What the plan consists of. */
function outermost({ items }: PageData): string {
  if (items.some(({ kind }) => kind === 'milestone')) return 'Milestones';
  return items.some(({ kind }) => kind === 'phase') ? 'Phases' : 'Tasks';
}

/** What the page was made of, and what of that could not be read. */
function colophon({ plan, scope, lines, findings: found, version }: PageData): Html {
  const { read, lines: all, unread } = readingCounts(plan);
  const files = plan.files.map(({ file }, at) => html`${at > 0 && ', '}<code>${portablePath(file)}</code>`);
  const commit = lines.commit !== null && html` at commit <code>${shortOid(lines.commit)}</code>`;
  return html`<p>Made by roadmap ${version} from ${files}${commit}${lines.changed && ', with changes that are not committed'}.</p>
    <p>${read} of ${all} lines were read as plan${unread > 0 && html`; ${unread} look like plan and were not read (<code>roadmap explain</code>)`}.${scope === null && found.length === 0 && html` <code>roadmap check</code> finds nothing wrong.`}</p>`;
}
