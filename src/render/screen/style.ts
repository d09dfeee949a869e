import { Chalk, type ChalkInstance } from 'chalk';
import type { Status } from '../../roadmap/roadmap.ts';

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

/** With the 16 colours that every terminal has, or with none. */
export function makeStyle(isColored: boolean): Style {
  const chalk: ChalkInstance = new Chalk({ level: isColored ? 1 : 0 });
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
