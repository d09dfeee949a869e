/** A file in the repository that follows from the code. */
export interface Generated {
  /** From the repository's root. */
  readonly path: string;
  readonly render: () => string | Promise<string>;
}
