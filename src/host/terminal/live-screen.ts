import { ENDING, endBy } from '../signals.ts';
import { watchFiles } from '../watch-files.ts';

export interface Frame {
  /** Lines, each with a line end, none wider than the terminal. */
  readonly text: string;
  /** Absolute paths of what it shows: when one changes, another frame is asked for. */
  readonly files: readonly string[];
}

/** The other screen, without a cursor, on which a line that is too long is cut; and back. */
const ENTER = '\x1b[?1049h\x1b[?25l\x1b[?7l';
const LEAVE = '\x1b[?7h\x1b[?25h\x1b[?1049l';

/** Editors write a file in several steps. Milliseconds. */
const SETTLE = 60;

/**
 * Shows frames on the terminal, each in place of the one before: one now, and the next whenever a file of it changes or the
 * terminal is resized. Ctrl-C, or another signal, ends the process as a shell expects, with 128 and its number; the terminal
 * is then as it was before.
 *
 * @throws What `next` throws, and `RoadmapError` if files cannot be watched; the terminal is as it was before.
 */
export async function showLive(next: () => Promise<Frame>): Promise<never> {
  const terminal = process.stdout;
  let shown = '';
  let leave = (): void => {};
  try {
    let frame = await next();
    return await new Promise<never>((_, fail) => {
      let timer: NodeJS.Timeout | undefined;
      let turn = 0;
      const draw = (): void => {
        const text = inPlace(frame.text, terminal.rows || 24);
        if (text !== shown) terminal.write(text);
        shown = text;
      };
      const again = (): void => {
        timer ??= setTimeout(async () => {
          timer = undefined;
          turn += 1;
          const own = turn;
          try {
            const newer = await next();
            // Meanwhile something has changed again.
            if (own !== turn) return;
            frame = newer;
            watch.set(frame.files);
            draw();
          } catch (error) {
            fail(error);
          }
        }, SETTLE);
      };
      const watch = watchFiles(again);
      const enter = (): void => {
        shown = '';
        terminal.write(ENTER);
        draw();
      };
      const end = (signal: NodeJS.Signals): void => {
        leave();
        endBy(signal);
      };
      const pause = (): void => {
        terminal.write(LEAVE);
        process.kill(process.pid, 'SIGSTOP');
      };
      leave = () => {
        watch.close();
        clearTimeout(timer);
        terminal.write(LEAVE);
      };
      watch.set(frame.files);
      for (const signal of ENDING) process.on(signal, end);
      process.on('SIGTSTP', pause).on('SIGCONT', enter);
      terminal.on('resize', again);
      enter();
    });
  } finally {
    leave();
  }
}

/** A text over the one before, without a moment of an empty screen between them. */
function inPlace(text: string, rows: number): string {
  const lines = text.replace(/\n$/, '').split('\n');
  const more = lines.length - rows;
  const shown = more > 0 ? [...lines.slice(0, rows - 1), `and ${more + 1} more lines`] : lines;
  return `\x1b[H${shown.map((line) => `${line}\x1b[K`).join('\n')}\x1b[J`;
}
