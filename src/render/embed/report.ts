import { counted } from '../../text/counted.ts';
import { lineAt } from '../../text/source.ts';
import { visible } from '../escape/visible.ts';
import type { Embedded } from './embeds.ts';

/** What was found in some documents, or done: a line for each stale block, and what it comes to. */
export function embedText(documents: readonly Embedded[], isWritten: boolean): string {
  const lines = documents.flatMap(({ source, embeds }) =>
    embeds.flatMap(({ edit, span, name }) =>
      edit ? [`${source.path}:${lineAt(source, span.start)}: ${isWritten ? 'wrote' : 'stale'}: ${name}`] : [],
    ),
  );
  const total = documents.reduce((sum, { embeds }) => sum + embeds.length, 0);
  return [...lines, summary(lines.length, total, isWritten)].map((line) => `${visible(line)}\n`).join('');
}

function summary(stale: number, total: number, isWritten: boolean): string {
  const all = counted(total, 'block');
  if (stale === 0) return `${all} up to date`;
  return isWritten ? `${stale} of ${all} written` : `${stale} of ${all} stale: roadmap embed --write`;
}
