import type { Pen } from '../edit/pen.ts';
import type { Reread } from '../edit/rewrite.ts';
import type { Plan } from '../roadmap/combine.ts';
import type { Item, Roadmap } from '../roadmap/roadmap.ts';
import type { SourceFile } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import type { Finding, Level } from './diagnostic.ts';

export const FAMILIES = ['state', 'shape', 'time', 'text', 'repository', 'base', 'policy'] as const;
export type Family = (typeof FAMILIES)[number];

/** A plan, and what stands around it. */
export interface Setting {
  readonly text: string;
  /** What the file was before, for rules that compare. */
  readonly base?: string;
  /** What it is by now on the branch it came from. */
  readonly tip?: string;
  /** What its commits say in trailers. */
  readonly claims?: readonly string[];
  /** The files of its repository, by name. */
  readonly files?: Readonly<Record<string, string>>;
  /** What the config gives the rule. */
  readonly options?: Readonly<Record<string, unknown>>;
}

/** One plan in which a rule finds something. It is a test of the rule, and stands on its page. */
export interface Example extends Setting {
  /** 1-based lines of the findings, in order. */
  readonly lines: readonly number[];
  /** The text after the fixes, safe or not; without if there are none. */
  readonly fixed?: string;
}

/** What a rule looks at: one file of a plan. */
export interface Context {
  readonly file: string;
  readonly roadmap: Roadmap;
  /** The items of the file, by id. */
  readonly byId: ReadonlyMap<string, Item>;
  /** The work that an item is made of, as `workFinder` finds it. */
  readonly workOf: (item: Item) => readonly Item[];
  /** All files together. */
  readonly plan: Plan;
  /** Writes as the file does: for fixes. */
  readonly pen: Pen;
  readonly read: Reread;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** What the rule was given in the config. */
  readonly options: Readonly<Record<string, unknown>>;
  /** What the file said at the revision it is compared with; `null` without one, or if it is new. */
  readonly base: Roadmap | null;
  /** What it says by now on the branch it was taken from; without where that is not known. */
  readonly tip?: Roadmap | null;
  /** What the commits since the base say in `Roadmap` trailers: `M3.c2 done`. Without where there are none to ask. */
  readonly claims?: readonly string[] | null;
  /** What can be asked of the repository; `null` outside of one. */
  readonly repository: Repository | null;
  /** What is wrong with blocks of `roadmap embed`: in a text of this file, and with the first of a plan in other documents. */
  readonly blocks?: ((roadmap: Roadmap) => readonly BlockState[]) | undefined;
}

/** A block that does not show what the plan says, or that cannot. */
export interface BlockState {
  /** In the file that is checked, or in another document. */
  readonly span: Span;
  readonly document?: SourceFile | undefined;
  /** `status M3`, or what is wrong with it. */
  readonly state: string | { readonly what: string; readonly cure: string };
}

/** The repository a plan lies in, as far as rules may know it: never what lies outside. */
export interface Repository {
  /**
   * How a path from the root, with `/`, stands: as git has it, in other letters (given), on this disk only, not at all;
   * `unknown` behind a link or in a submodule.
   */
  find(path: string): 'file' | 'folder' | 'untracked' | 'missing' | 'unknown' | { readonly written: string };
  /** The text of a file, `null` if there is none or it is too large. */
  read(path: string): string | null;
  /** The files that have this name in any folder. */
  named(name: string): readonly string[];
  /** All files that git has. */
  readonly names: readonly string[];
  /** The files that the change adds or rewrites; none without a base. */
  readonly changed: readonly string[];
}

/** What an option of a rule takes: a whole number, words, a text, or some of these names. */
export type OptionType = 'count' | 'words' | 'text' | readonly string[];

/**
 * One thing that can be wrong with a plan, with its documentation and its tests.
 *
 * A name reads well after "allow": `done-with-open-work`.
 */
export interface Rule {
  readonly name: string;
  readonly family: Family;
  /** `off` unless the config or a preset turns it on. */
  readonly level: Level | 'off';
  /** One line: what it finds. */
  readonly summary: string;
  /** Why it matters: a paragraph. */
  readonly why: string;
  /** What the config may give it, which {@link Context.options} then holds. */
  readonly options?: Readonly<Record<string, OptionType>>;
  /** At least two. */
  readonly bad: readonly Example[];
  /** At least two plans in which it finds nothing, though they come near. */
  readonly good: readonly (string | Setting)[];
  check(context: Context): Iterable<Finding>;
}
