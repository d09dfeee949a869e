import { Chalk, type ChalkInstance } from 'chalk';
import type { Status } from '../roadmap/roadmap.ts';

/** How text is decorated. Decoration comes last, over text that is already escaped and cut. */
export type Paint = (text: string) => string;

export interface Style {
  readonly strong: Paint;
  readonly faint: Paint;
  readonly accent: Paint;
  readonly warning: Paint;
  readonly status: Readonly<Record<Status, Paint>>;
}

/** One column wide, told apart by shape, so that nothing depends on colour. */
export const MARKS: Readonly<Record<Status, string>> = {
  planned: '○',
  active: '●',
  blocked: '!',
  deferred: '~',
  done: '✓',
  dropped: '×',
};

/** @param level 0 for none, 1 for 16 colours, 2 for 256, 3 for all: of chalk, though no more than 16 are used. */
export function makeStyle(level: 0 | 1 | 2 | 3): Style {
  const chalk: ChalkInstance = new Chalk({ level });
  return {
    strong: chalk.bold,
    faint: chalk.dim,
    accent: chalk.cyan,
    warning: chalk.yellow,
    status: {
      planned: (text) => text,
      active: chalk.cyan.bold,
      blocked: chalk.red,
      deferred: chalk.yellow,
      done: chalk.green,
      dropped: chalk.dim,
    },
  };
}
