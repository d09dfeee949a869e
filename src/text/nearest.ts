import { distance } from 'fastest-levenshtein';

/** How many letters two words differ in: those to be put in, taken out or replaced. */
export { distance };

/**
 * The name that was probably meant, or `null` if none is near.
 *
 * @example `nearest('stauts', ['status', 'show'])` is `status`.
 */
export function nearest(name: string, names: readonly string[]): string | null {
  return allNearest(name, names)[0] ?? null;
}

/** What to do about a name that is not there: `did you mean show?`, or `otherwise` where none is near. */
export function didYouMean(name: string, names: readonly string[], otherwise: string): string {
  const near = nearest(name, names);
  return near === null ? otherwise : `did you mean ${near}?`;
}

/** All names that are as near as the nearest, if that is near: of four letters or more, two in five may differ. */
export function allNearest(name: string, names: readonly string[]): string[] {
  let least = name.length < 4 ? 1 : Math.ceil(name.length * 0.4);
  let near: string[] = [];
  for (const each of names) {
    const far = Math.abs(each.length - name.length) > least ? Number.POSITIVE_INFINITY : distance(name, each);
    if (far < least) near = [];
    if (far <= least) near.push(each);
    least = Math.min(least, far);
  }
  return near;
}
