import type { Label } from '../../facts/label.ts';
import type { Recognized } from '../../facts/recognize.ts';
import type { Heading, Line, Summary } from '../../markdown/outline.ts';
import { grouped } from '../../text/groups.ts';
import { once } from '../../text/once.ts';
import { type AllEvidence, evidenceOf } from './evidence.ts';
import { bareNumber } from './keys.ts';
import { type Asked, areMostly, type Question, siblingsBy } from './siblings.ts';

export type Head = Heading | Summary;

export interface Surroundings extends Asked {
  /** How many headings that bear no label were found to be buckets, by where they stand. */
  readonly buckets: Map<string, number>;
  /** All headings that bear a label, by its number. */
  readonly bearing: () => ReadonlyMap<string | undefined, readonly Line[]>;
  /** All headings, by their folded titles. */
  readonly titled: () => ReadonlyMap<string, readonly Line[]>;
  /** Kinds and numbers of the labels in all headings: `milestone 1`. */
  readonly labels: () => ReadonlySet<string>;
}

export function surroundings(of: Surroundings['of'], evidence: AllEvidence): Surroundings {
  const all = once(() => evidence.flatMap((one) => one?.children ?? []));
  const bearing = once(() => grouped(all(), (line) => (bearsLabel(of(line)) ? of(line).name?.label?.number : null)));
  const labels = once(() => new Set(all().flatMap((line) => keyOfLabel(of(line)))));
  const titled = once(() => grouped(all(), (line) => titleOf(of(line))));
  return { of, evidence, asked: new Map(), buckets: new Map(), bearing, titled, labels };
}

function keyOfLabel({ name }: Recognized): string[] {
  return name?.label ? [`${name.label.kind} ${bareNumber(name.label.number)}`] : [];
}

export interface Work {
  strong: number;
  weak: number;
  labelled: boolean;
  /** True if labelled containers stand under it as headings. */
  groups: boolean;
  /** True if rows of a table under it are phases. */
  phases: boolean;
}

/** What stands under a heading and its unlabelled sub-headings. */
export function workUnder(head: Line, around: Surroundings): Work {
  const own = evidenceOf(around.evidence, head);
  const work: Work = {
    strong: own?.strong ?? 0,
    weak: own?.weak ?? 0,
    labelled: (own?.labelled ?? 0) > 0,
    groups: false,
    phases: (own?.phaseRows ?? 0) > 0,
  };
  if (work.labelled) work.strong = 0;
  for (const child of own?.children ?? []) {
    const one = around.of(child);
    if (containerLabel(one)) work.groups = true;
    else if (one.role === 'prose' || one.role === 'criteria' || one.bucket?.exact) continue;
    else {
      const below = workUnder(child, around);
      const task =
        one.name?.label?.kind === 'id' ||
        (one.name?.ordinal ?? null) !== null ||
        (one.name?.said.some((said) => said.says === 'status') ?? false);
      work.strong += below.strong + (task ? 1 : 0);
      work.weak += below.weak;
      work.groups ||= below.groups;
    }
  }
  if (work.groups) work.strong = 0;
  return work;
}

/** The kind that a label gives, if it is the label of a container. */
export function containerLabel({ name, bucket }: Recognized): 'milestone' | 'phase' | 'bucket' | null {
  const kind = name?.kind ?? name?.label?.kind;
  if (kind === 'milestone' || kind === 'phase' || kind === 'bucket') return kind;
  return bucket && /^p[0-4]$/.test(name?.label?.number ?? '') ? 'bucket' : null;
}

/** True if another heading bears the same label; but `Phase 1 summary` is only about what does. */
export function isLabelledElsewhere(head: Head, around: Surroundings): boolean {
  return sameLabel(head, around, () => true);
}

/** True if another heading bears the same label and the same title. */
export function isRepeated(head: Head, around: Surroundings): boolean {
  const title = titleOf(around.of(head));
  return title !== null && sameLabel(head, around, (other) => titleOf(other) === title);
}

/** True of `M1–M6` where other headings are those of `M1` and `M6`: it only groups them. */
export function isRangeOfOthers(head: Head, around: Surroundings): boolean {
  const { label } = around.of(head).name ?? {};
  if (!label?.number.includes('-')) return false;
  const ends = /^(\D{0,3}\d{1,4})-(\d{1,4})$/.exec(label.number)?.slice(1) ?? [];
  return ends.length > 0 && ends.every((end) => around.labels().has(`${label.kind} ${bareNumber(end)}`));
}

function sameLabel(head: Head, around: Surroundings, fits: (other: Recognized) => boolean): boolean {
  const bearing = around.bearing().get(around.of(head).name?.label?.number) ?? [];
  return bearing.some((other) => other !== head && fits(around.of(other)));
}

/** `Phase 1 summary` is only about what bears the label. */
function bearsLabel({ name, titleRole }: Recognized): boolean {
  return titleRole === null || titleRole === 'structure' || name?.separated === true;
}

function titleOf({ name, text }: Recognized): string | null {
  return name?.title ? text.folded.slice(name.title.start, name.title.end) : null;
}

/** True if a heading says its status, or a line below it does: `### Docs ✅`, `**Status:** done`. */
export function isStated(head: Head, around: Surroundings): boolean {
  const { name } = around.of(head);
  if (name?.said.some((said) => said.says === 'status')) return true;
  return (evidenceOf(around.evidence, head)?.statuses ?? 0) > 0;
}

/** True if a number or an id begins a heading: `1.2 Keel`; but `3.2 Scope`, `4.2 Scope` and `5.2 Scope` are sections. */
export function isNumberedTask(head: Head, around: Surroundings): boolean {
  const { label, ordinal } = around.of(head).name ?? {};
  return label?.kind === 'id' ? !isRecurring(head, label, around) : (ordinal ?? null) !== null;
}

/** True of a dotted number with a name that stands under three headings or more. */
function isRecurring(head: Head, { number }: Label, around: Surroundings): boolean {
  const title = /^\d+\.\d+$/.test(number) ? titleOf(around.of(head)) : null;
  const alike = title === null ? [] : (around.titled().get(title) ?? []);
  return alike.length > 2 && new Set(alike.map(({ parent }) => parent)).size > 2;
}

/** True if most of the headings beside it are no sections by their words: `Better import`, `Undo`, `Search improvements`. */
export function isAmongNames(head: Head, around: Surroundings): boolean {
  return areMostly(head, namesNoSection, around);
}

const namesNoSection: Question<boolean> = ({ role, bucket, name }) => role === null && !bucket && name?.title !== null;

/** True if headings beside it name states: `Completed` beside `Upcoming tasks`. */
export function isAmongStates(head: Head, around: Surroundings): boolean {
  return (siblingsBy(head, namesState, around).get(true) ?? []).some((other) => other !== head);
}

const namesState: Question<true> = ({ bucket }) =>
  bucket?.whole === true && bucket.meaning !== 'horizon' && bucket.meaning !== 'planned' ? true : null;

/**
 * True if a heading is one of at least three that are numbered.
 *
 * @param each `null` of what has no number, `false` of what none of these may be.
 */
export function isAmongNumbered(head: Head, around: Surroundings, each: Question<boolean> = isNumbered): boolean {
  const beside = siblingsBy(head, each, around);
  return isNumbered(around.of(head)) === true && (beside.get(true)?.length ?? 0) > 2 && !beside.has(false);
}

const isNumbered: Question<boolean> = ({ name }) => ((name?.ordinal ?? null) === null ? null : true);

/**
 * True for a chapter of a document whose plan is another one: `1. Goals` beside `6. Roadmap`, which holds the phases. One that
 * lists work itself is none, nor one beside what is named by its state.
 */
export function isChapter(head: Head, around: Surroundings): boolean {
  const listed = (evidenceOf(around.evidence, head)?.strong ?? 0) > 0 || workUnder(head, around).groups;
  if (listed || !isAmongNumbered(head, around) || isAmongStates(head, around)) return false;
  if (around.of(head).name?.said.some((said) => said.says === 'status')) return false;
  return (siblingsBy(head, isNumberedPlan, around).get(true) ?? []).some((other) => workUnder(other, around).groups);
}

const isNumberedPlan: Question<true> = (one) => (isNumbered(one) && one.role === 'structure' ? true : null);

/**
 * Outside of all containers a heading that ends in a word such as `enhancements` or `policy` is a group by what it holds:
 * `Container tracing enhancements`, `Risk scoring & policy` with boxes below it.
 *
 * @param top True of one that stands below no other but the title.
 */
export function isGroupOfWork(head: Head, top: boolean, around: Surroundings): boolean {
  const { role } = around.of(head);
  if (role === 'tasks') return isAmongNumbered(head, around) || (top && !isDivided(head, around));
  const boxes = evidenceOf(around.evidence, head)?.boxes ?? 0;
  return role === 'prose' && top && (boxes > 0 || isOnlyOneAside(head, around));
}

/** True if what stands under a heading is divided into containers already: `Known bugs` into `Fixed` and `Open`. */
function isDivided(head: Head, around: Surroundings): boolean {
  const parts = evidenceOf(around.evidence, head)?.children ?? [];
  return parts.some((part) => containerLabel(around.of(part)) !== null || around.of(part).bucket !== null);
}

/** True if a heading is the only one of at least six numbered ones that does not speak of work. */
function isOnlyOneAside(head: Head, around: Surroundings): boolean {
  if (!isAmongNumbered(head, around)) return false;
  const beside = siblingsBy(head, isNumberedAside, around);
  return beside.get(true)?.length === 1 && (beside.get(false)?.length ?? 0) > 4;
}

const isNumberedAside: Question<boolean> = (one) => (isNumbered(one) ? one.role === 'prose' : null);

/** A goal of its own and work below it speak louder than a last word: `## Field notes`. */
export function isWorkedOut(head: Head, around: Surroundings): boolean {
  return (evidenceOf(around.evidence, head)?.goals ?? 0) > 0 && workUnder(head, around).strong > 0;
}

/** A horizon without anything in it is only announced. */
export function isEmpty(head: Head, around: Surroundings): boolean {
  const own = evidenceOf(around.evidence, head);
  return !own || (own.strong + own.weak + own.labelled + own.rows === 0 && own.children.length === 0);
}
