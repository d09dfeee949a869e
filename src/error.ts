/**
 * What the user must mend: one line, and how. Anything else that is thrown is a bug and prints its stack.
 *
 * @example `throw new RoadmapError('ROADMAP.md:3: unreadable date "soon"', { hint: 'write 2026-03-31' })`
 */
export class RoadmapError extends Error {
  override readonly name = 'RoadmapError';
  readonly hint: string | undefined;

  constructor(message: string, options: { readonly hint?: string | undefined } = {}) {
    super(message);
    this.hint = options.hint;
  }

  /** What is wrong, and what to do about it. */
  get line(): string {
    return this.hint === undefined ? this.message : `${this.message}: ${this.hint}`;
  }
}

/** What is found; `null` where a {@link RoadmapError} says that it cannot be. */
export async function orNull<T>(find: () => Promise<T>): Promise<T | null> {
  try {
    return await find();
  } catch (error) {
    if (error instanceof RoadmapError) return null;
    throw error;
  }
}
