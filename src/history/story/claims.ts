import type { Commit } from '../../host/git/revisions/log.ts';
import type { PlanItem } from '../../roadmap/combine.ts';
import type { Status } from '../../roadmap/roadmap.ts';
import { fold } from '../../vocabulary/fold.ts';
import type { Lexicon } from '../../vocabulary/lexicon.ts';

/** What a trailer says of items: `M3.c1, M3.c2 done`. */
export interface Claim {
  /** As written. */
  readonly text: string;
  readonly names: readonly string[];
  readonly status: Status;
}

/** What is to be made of a claim that an item is done. */
export const OUTCOMES = ['to do', 'so already', 'taken back', 'unclear'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** One name in a trailer, and what it means today. */
export interface Settled {
  readonly commit: Commit;
  readonly claim: Claim;
  readonly name: string;
  /** In the plan as it is; `null` if the name means none there. */
  readonly item: PlanItem | null;
  readonly outcome: Outcome;
  /** Why it is unclear. */
  readonly why: string | null;
}

/** What a range of commits claims to be done. */
export interface ClaimsOfRange {
  /** Behind which commit the range begins; `null` for all history. */
  readonly since: string | null;
  readonly to: string;
  /** The oldest first; of an item that is claimed twice only the last. */
  readonly settled: readonly Settled[];
}

/** What our own commits say besides words of the vocabulary. */
const WORDS: Readonly<Record<string, Status>> = { ticked: 'done', unticked: 'planned', reopened: 'planned' };

/**
 * Takes the value of a `Roadmap` trailer for a claim; `null` for one that only names an item.
 *
 * @example `claimIn('M3.c2 done: measured', lexicon())` is `{ text: …, names: ['M3.c2'], status: 'done' }`.
 */
export function claimIn(text: string, lexicon: Lexicon): Claim | null {
  const folded = fold(text);
  for (const { index } of folded.matchAll(/(?<=\s)\S/g)) {
    const word = /^\p{L}+/u.exec(folded.slice(index))?.[0] ?? '';
    const status = lexicon.status.from(folded, index)?.value ?? (Object.hasOwn(WORDS, word) ? WORDS[word] : undefined);
    if (status === undefined) continue;
    return { text, names: namesIn(text.slice(0, index), lexicon), status };
  }
  return null;
}

/** `T-1, T-2 und T-3`; a letter in a name is no word for *and*. */
function namesIn(text: string, { joints }: Lexicon): string[] {
  const folded = fold(text);
  const names: string[] = [];
  let from = 0;
  const take = (to: number, next: number): void => {
    const name = text.slice(from, to).trim().replace(/:$/, '');
    if (name !== '') names.push(name);
    from = next;
  };
  for (const { index, 0: sign } of folded.matchAll(/[,&、]|(?<=\s|\d(?=[^\x00-\x7f]))\S/g)) {
    if (index < from) continue;
    const joint = joints.from(folded, index);
    if (/[,&、]/.test(sign)) take(index, index + 1);
    else if (joint?.value === 'and') take(index, joint.end);
  }
  take(text.length, text.length);
  return names;
}

/**
 * The commits that were not reverted; a revert that was itself reverted took nothing back.
 *
 * @param commits The newest first.
 * @param reverts What each commit reverts, the newest first.
 */
export function notReverted<T extends Commit>(
  commits: readonly T[],
  reverts: ReadonlyMap<string, readonly string[]>,
): readonly T[] {
  const reverted = new Set<string>();
  for (const [oid, others] of reverts) if (!reverted.has(oid)) for (const other of others) reverted.add(other);
  return commits.filter(({ oid }) => !reverted.has(oid));
}
