import type { Plan, PlanItem } from '../../roadmap/combine.ts';
import type { Node } from '../../roadmap/dependencies/node.ts';
import type { Graph } from '../../roadmap/graph.ts';
import type { Now } from '../../roadmap/now.ts';
import type { Ready } from '../../roadmap/ready.ts';
import type { Timeline } from '../../roadmap/timeline.ts';
import type { Waiting } from '../../roadmap/waiting.ts';
import type { Located } from '../findings/report.ts';

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Everything that a page tells. */
export interface PageData {
  readonly title: string;
  readonly plan: Plan;
  /** Of which the page is; `null` for the whole plan. */
  readonly scope: PlanItem | null;
  /** `YYYY-MM-DD`. */
  readonly today: string;
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
  readonly findings: readonly Located[];
  readonly lines: LineLinks;
  /** BCP 47 codes of the languages that the files are written in, by {@link PlanItem.file}. */
  readonly languages: ReadonlyMap<string, string>;
  /** Of this program. */
  readonly version: string;
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
