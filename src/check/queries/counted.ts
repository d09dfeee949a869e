import type { PlanItem } from '../../roadmap/combine.ts';
import { append } from '../../text/append.ts';
import { firstIndex } from '../../text/first-index.ts';
import type { Lexicon } from '../../vocabulary/lexicon.ts';
import { singularKey } from './labels.ts';

/** `[4, 1]` of `Phase 4.1`. */
type Numbering = readonly [number, number];

/** The numbers that a plan has of each series, in order: `phase` from 4 on, `t-` from 1 on. */
export type Counted = ReadonlyMap<string, readonly Numbering[]>;

/** So many in a row that are missing are kept elsewhere. */
const HOLE = 4;

export function countedIn(items: readonly PlanItem[], lexicon: Lexicon): Counted {
  const found = new Map<string, Numbering[]>();
  for (const { label } of items) {
    const counted = counts(label, lexicon);
    if (counted) append(found, counted.series, counted.number);
  }
  for (const numbers of found.values()) numbers.sort(byNumber);
  return found;
}

/**
 * False for what is of another scheme, such as a decision, or of one of which the plan holds but one, for what comes before all that
 * the plan holds, and for what lies in a wide hole of its numbers: an archive has it.
 *
 * @example Of a plan of phases 1 to 4 and 20 to 22, `Phase 23` is counted, `Phase 19` and `ADR 1` are not.
 */
export function isCounted(name: string, counted: Counted, lexicon: Lexicon): boolean {
  const asked = counts(name, lexicon);
  const numbers = asked && counted.get(asked.series);
  if (!numbers || numbers.length < 2) return false;
  const above = firstIndex(numbers.length, (at) => byNumber(numbers[at] as Numbering, asked.number) >= 0);
  if (above === numbers.length) return true;
  const [below, next] = [numbers[above - 1], numbers[above] as Numbering];
  if (byNumber(next, asked.number) === 0) return true;
  return below !== undefined && missingBetween(below, next) < HOLE;
}

function missingBetween([major, minor]: Numbering, next: Numbering): number {
  return (major === next[0] ? next[1] - minor : next[0] - major) - 1;
}

function byNumber(a: Numbering, b: Numbering): number {
  return a[0] - b[0] || a[1] - b[1];
}

/** `Phases 4.1` is `phase` and 4.1. */
function counts(
  label: string | null,
  lexicon: Lexicon,
): { readonly series: string; readonly number: Numbering } | null {
  const match = label === null ? null : /^(\D*)(\d+)(?:\.(\d+))?/.exec(singularKey(label, lexicon));
  return match ? { series: (match[1] ?? '').trim(), number: [Number(match[2]), Number(match[3] ?? 0)] } : null;
}
