import type { Heading } from '../../markdown/outline.ts';
import type { HeadingSense } from './heading-sense.ts';
import { type Question, siblingsBy } from './siblings.ts';
import { containerLabel, type Head, type Surroundings } from './surroundings.ts';

/** The commonest kind of the containers that stand beside a heading: of two, that of the first. */
export function siblingKind(head: Head, around: Surroundings): 'milestone' | 'phase' | 'bucket' | undefined {
  if (head.place !== 'heading') return undefined;
  const labelled = siblingsBy(head, kindAndDepth, around);
  const found = (['milestone', 'phase', 'bucket'] as const).map((kind) => {
    const beside = labelled.get(`${kind} ${head.depth}`) ?? [];
    const weight = kind === 'bucket' ? (beside.length + (around.buckets.get(placeOf(head)) ?? 0)) / 2 : beside.length;
    return { kind, weight, first: beside[0]?.index ?? head.index };
  });
  const [most] = found.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight || a.first - b.first);
  return most?.kind;
}

const kindAndDepth: Question<string> = (one) => {
  const kind = one.line.place === 'heading' ? containerLabel(one) : null;
  return kind && one.line.place === 'heading' ? `${kind} ${one.line.depth}` : null;
};

const placeOf = ({ parent, depth }: Heading): string => `${parent?.index ?? ''} ${depth}`;

/** Counts a heading that only its sense makes a bucket among those that stand beside the next ones. */
export function countBucket(head: Head, sense: HeadingSense, { buckets, of }: Surroundings): void {
  if (sense.is !== 'item' || sense.kind !== 'bucket' || head.place !== 'heading' || containerLabel(of(head))) return;
  buckets.set(placeOf(head), (buckets.get(placeOf(head)) ?? 0) + 1);
}
