import type { Recognized } from '../../facts/recognize.ts';
import type { Heading, Line, Summary } from '../../markdown/outline.ts';
import { type AllEvidence, evidenceOf } from './evidence.ts';
import { bareNumber } from './keys.ts';

export type Head = Heading | Summary;

export interface Surroundings {
  readonly of: (line: Line) => Recognized;
  readonly evidence: AllEvidence;
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
  const ends = /^(\D{0,3}\d{1,4})-(\d{1,4})$/.exec(label?.number ?? '')?.slice(1);
  if (!label || !ends) return false;
  const others = around.evidence.flatMap((one) => one?.children ?? []).map((child) => around.of(child).name?.label);
  const isHeaded = (end: string) =>
    others.some((other) => other?.kind === label.kind && bareNumber(other.number) === bareNumber(end));
  return ends.every(isHeaded);
}

function sameLabel(head: Head, around: Surroundings, fits: (other: Recognized) => boolean): boolean {
  const number = around.of(head).name?.label?.number;
  const bears = ({ name, titleRole }: Recognized) =>
    name?.label?.number === number && (titleRole === null || titleRole === 'structure' || name?.separated === true);
  const isLike = (other: Line) => other !== head && bears(around.of(other)) && fits(around.of(other));
  return around.evidence.some((one) => one?.children.some(isLike));
}

function titleOf({ name, text }: Recognized): string | null {
  return name?.title ? text.folded.slice(name.title.start, name.title.end) : null;
}

/** True if headings beside it name states: `Completed` beside `Upcoming tasks`. */
export function isAmongStates(head: Head, around: Surroundings): boolean {
  const beside = evidenceOf(around.evidence, head.parent)?.children ?? [];
  return beside.some((other) => {
    const { bucket } = around.of(other);
    return other !== head && bucket?.whole === true && bucket.meaning !== 'horizon' && bucket.meaning !== 'planned';
  });
}

/**
 * True if a heading is one of at least three that are numbered.
 *
 * @param each What all of these must be.
 */
export function isAmongNumbered(
  head: Head,
  around: Surroundings,
  each: (one: Recognized) => boolean = () => true,
): boolean {
  const beside = (evidenceOf(around.evidence, head.parent)?.children ?? []).map(around.of).filter(isNumbered);
  return isNumbered(around.of(head)) && beside.length > 2 && beside.every(each);
}

/**
 * True for a chapter of a document whose plan is another one: `1. Goals` beside `6. Roadmap`, which holds the phases. One that
 * lists work itself is none, nor one beside what is named by its state.
 */
export function isChapter(head: Head, around: Surroundings): boolean {
  const listed = (evidenceOf(around.evidence, head)?.strong ?? 0) > 0 || workUnder(head, around).groups;
  if (listed || !isAmongNumbered(head, around) || isAmongStates(head, around)) return false;
  if (around.of(head).name?.said.some((said) => said.says === 'status')) return false;
  const beside = evidenceOf(around.evidence, head.parent)?.children ?? [];
  return beside.some(
    (other) => isNumbered(around.of(other)) && around.of(other).role === 'structure' && workUnder(other, around).groups,
  );
}

const isNumbered = ({ name }: Recognized): boolean => (name?.ordinal ?? null) !== null;

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
  const numbered = (evidenceOf(around.evidence, head.parent)?.children ?? []).map(around.of).filter(isNumbered);
  return numbered.length > 5 && numbered.filter(({ role }) => role === 'prose').length === 1;
}

/** A goal of its own and work below it speak louder than a last word: `## Field notes`. */
export function isWorkedOut(head: Head, around: Surroundings): boolean {
  return (evidenceOf(around.evidence, head)?.goals ?? 0) > 0 && workUnder(head, around).strong > 0;
}

/** A horizon without anything in it is only announced. */
export function isEmpty(head: Head, around: Surroundings): boolean {
  const own = evidenceOf(around.evidence, head);
  return !own || (own.strong + own.weak + own.labelled + own.rows === 0 && own.children.length === 0);
}
