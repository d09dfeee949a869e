import type { Plan, PlanItem } from '../../roadmap/combine.ts';
import type { Node } from '../../roadmap/dependencies/node.ts';
import { dependenciesOf } from '../../roadmap/dependencies.ts';
import { type Graph, graphOf } from '../../roadmap/graph.ts';
import { type Now, whereWeAre } from '../../roadmap/now.ts';
import { type Ready, readyWork } from '../../roadmap/ready.ts';
import { type Timeline, timelineOf } from '../../roadmap/timeline.ts';
import { type Waiting, waitingItems } from '../../roadmap/waiting.ts';
import type { Lexicon } from '../../vocabulary/lexicon.ts';
import type { Located } from '../findings/report.ts';
import type { Outlook } from '../past/forecast.ts';
import type { BurnupPicture } from '../pictures/burnup.ts';

/** What a page is made of. */
export interface PageInput {
  readonly title: string;
  readonly plan: Plan;
  /** Of which the page is; `null` for the whole plan. */
  readonly scope: PlanItem | null;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly lexicon: Lexicon;
  /** Of all files. */
  readonly findings: readonly Located[];
  readonly lines: LineLinks;
  /** `null` where there is no history to speak of. */
  readonly past: PagePast | null;
  /** BCP 47 codes of the languages that the files are written in, by {@link PlanItem.file}. */
  readonly languages: ReadonlyMap<string, string>;
  /** Of this program. */
  readonly version: string;
}

/** How it came to where it is, and when it will be done. */
export interface PagePast {
  readonly picture: BurnupPicture;
  readonly outlook: Outlook;
}

/** Where the lines of the plan can be looked at. */
export interface LineLinks {
  /** The address of a line; `null` where it is not known. */
  of(file: string, line: number): string | null;
  /** The commit that is linked to, in full; `null` without one. */
  readonly commit: string | null;
  /** True if a file is not as in that commit. */
  readonly changed: boolean;
}

/** Everything that a page tells. */
export interface PageData extends PageInput {
  /** The outermost items of the page, each with what belongs to it. */
  readonly tops: readonly Node[];
  /** All items of the page. */
  readonly items: readonly PlanItem[];
  /** Those that have a place on it, to which a link can lead. */
  readonly placed: ReadonlySet<PlanItem>;
  readonly now: readonly Now[];
  readonly ready: readonly Ready[];
  readonly waiting: readonly Waiting[];
  readonly timeline: Timeline;
  readonly graph: Graph;
}

/** Asks the plan all that a page answers. With a scope: of it, and of what belongs to it. */
export function pageData(input: PageInput): PageData {
  const { plan, scope, today, lexicon, findings } = input;
  const dependencies = dependenciesOf(plan);
  const top = scope && dependencies.nodeOf(scope);
  const nodes = top ? dependencies.nodes.slice(top.at, top.last + 1) : dependencies.nodes;
  const items = nodes.map(({ item }) => item);
  const placed = new Set(items);
  const isHere = ({ item }: { readonly item: PlanItem }): boolean => placed.has(item);
  const { dated, relative, undated } = timelineOf(plan, { today, lexicon });
  const within = scope ?? undefined;
  return {
    ...input,
    tops: top ? [top] : nodes.filter(({ parent }) => parent === null),
    items,
    placed,
    now: whereWeAre(plan).filter(isHere),
    ready: readyWork(dependencies, { within }),
    waiting: waitingItems(dependencies, within).filter(isHere),
    timeline: {
      today,
      dated: dated.filter(isHere),
      relative: relative.filter(isHere),
      undated: undated.filter(isHere),
    },
    graph: graphOf(dependencies, { root: within }),
    findings: scope === null ? findings : findingsOn(items, findings),
  };
}

/** What was found on a line that states one of the items. */
function findingsOn(items: readonly PlanItem[], findings: readonly Located[]): Located[] {
  const place = (file: string, line: number): string => `${line} ${file}`;
  const lines = new Set(
    items.flatMap(({ file, statements }) => statements.map(({ line }) => place(file, line.number))),
  );
  return findings.filter(({ file, range }) => lines.has(place(file, range.line)));
}
