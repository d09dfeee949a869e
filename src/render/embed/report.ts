import { visible } from '../escape.ts';
import { counted } from '../name.ts';

/** A block that does not say what the plan says, or did not. */
export interface Stale {
  /** As the user would type it. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** `status M3` */
  readonly name: string;
}

/** What was found, or done: a line for each block, and what it comes to. */
export function embedText(stale: readonly Stale[], total: number, isWritten: boolean): string {
  const lines = stale.map(({ file, line, name }) => `${file}:${line}: ${isWritten ? 'wrote' : 'stale'}: ${name}`);
  const all = counted(total, 'block');
  const end =
    stale.length === 0
      ? `${all} up to date`
      : isWritten
        ? `${stale.length} of ${all} written`
        : `${stale.length} of ${all} stale: roadmap embed --write`;
  return [...lines, end].map((line) => `${visible(line)}\n`).join('');
}
