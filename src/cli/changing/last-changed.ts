import path from 'node:path';
import type { Memo } from '../../edit/memo.ts';
import { RoadmapError } from '../../error.ts';
import type { Host } from '../../host/host.ts';
import { readJournal } from '../../host/journal.ts';
import { realPath } from '../../host/real-path.ts';
import { shellWord } from '../../text/shell-word.ts';
import type { Opened } from '../opening/workspace.ts';

/**
 * The files that the last change was made to; the first if none is remembered.
 *
 * @throws RoadmapError if that was made to others together with them, which are not among these or were changed since.
 */
export function lastChanged(host: Host, opened: readonly Opened[]): Opened[] {
  const changed = opened.flatMap((file) => {
    const [memo] = readJournal<Memo>(host, file.absolute);
    return memo ? [{ file, real: realPath(file.absolute), memo }] : [];
  });
  const isWhole = ({ at, together = [] }: Memo) =>
    together.every((file) =>
      changed.some(({ real, memo }) => real === file && memo.at === at && String(memo.together) === String(together)),
    );
  const whole = changed.filter(({ memo }) => isWhole(memo));
  const [first] = changed;
  if (first && whole.length === 0) throw notAlone(host, first.memo);
  const last = Math.max(...whole.map(({ memo }) => memo.at));
  const found = whole.filter(({ memo }) => memo.at === last);
  // First where something goes back to, then where it goes from.
  const inTurn = found.sort(
    (a, b) => (a.memo.together ?? []).indexOf(b.real) - (a.memo.together ?? []).indexOf(a.real),
  );
  return found.length > 0 ? inTurn.map(({ file }) => file) : opened.slice(0, 1);
}

/** The files that the last change was made to, if it was made to others than these too. */
export function changedTogether(host: Host, opened: readonly Opened[]): string[] {
  const memos = opened.flatMap(({ absolute }) => readJournal<Memo>(host, absolute).slice(0, 1));
  const last = memos.sort((a, b) => b.at - a.at)[0];
  const here = new Set(opened.map(({ absolute }) => realPath(absolute)));
  const together = last?.together ?? [];
  return together.every((file) => here.has(file)) ? [] : together.map((file) => path.relative(host.cwd, file));
}

function notAlone({ cwd }: Host, { verb, together = [] }: Memo): RoadmapError {
  const files = together.map((file) => path.relative(cwd, file));
  return new RoadmapError(`\`roadmap ${verb}\` changed ${files.join(' and ')}, nothing changed`, {
    hint: `take it back in both: \`roadmap undo ${files.map(shellWord).join(' ')}\``,
  });
}
