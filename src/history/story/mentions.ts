import type { Item } from '../../roadmap/roadmap.ts';

/** What a commit says of itself. */
export interface Message {
  readonly subject: string;
  /** The values of its trailer `Roadmap`: `M3.c2 done`. */
  readonly claims: readonly string[];
}

/** By its place an item is called so: `M3.c2`. */
const HANDLE = /\.[ct]\d+$/;

/**
 * The names by which a message can mean an item: those that have a letter and a number in them, so that no word of a language is one.
 *
 * @example Of `## Milestone 3: Port` it is `['M3', 'Milestone 3']`; of `## Port` it is `[]`.
 */
export function namesIn({ id, label, statements }: Item): string[] {
  const isWritten = statements.some(({ line }) => line.text.plain.includes(id));
  const names = label !== null || isWritten || HANDLE.test(id) ? [id, label] : [];
  return [...new Set(names.flatMap((name) => (name !== null && /\d/.test(name) && /\p{L}/u.test(name) ? [name] : [])))];
}

/**
 * Whether a message names an item in its subject or a `Roadmap` trailer. A criterion's name is also one of what it belongs to:
 * `M3.c2` says something of `M3`; `M3.1` and `T-23` say nothing of `M3` and `T-2`.
 */
export function mentions({ subject, claims }: Message, names: readonly string[]): boolean {
  return [subject, ...claims].some((text) => names.some((name) => holdsName(text.toLowerCase(), name.toLowerCase())));
}

function holdsName(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const [before, behind] = [text.slice(Math.max(0, at - 2), at), text.slice(at + name.length, at + name.length + 2)];
    if (!/[\p{L}\p{N}_.-]$/u.test(before) && !/^(?:[\p{L}\p{N}_]|[.-]\p{N})/u.test(behind)) return true;
  }
  return false;
}
