import type { Style } from './style.ts';

/** What is drawn on. */
export interface Screen {
  /** Columns of the terminal. */
  readonly width: number;
  readonly style: Style;
}

/** On fewer columns there is no room for the places of things. */
export const NARROW = 80;

/** Lines as text: each ends. */
export function linesText(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}

/** Blocks of lines as text, an empty line between them. What holds nothing is left out. */
export function blocksText(blocks: readonly (readonly string[])[]): string {
  return blocks
    .filter(({ length }) => length > 0)
    .map(linesText)
    .join('\n');
}
