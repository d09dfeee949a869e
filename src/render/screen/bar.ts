import type { Progress } from '../../roadmap/progress.ts';

/** How much is done, as a bar. @param width Columns. */
export function drawBar({ done, total }: Progress, width: number): string {
  // A bar is full only when all is done, and empty only when nothing is.
  const exact = (Math.min(done, total) / total) * width;
  const full = done >= total ? width : done > 0 ? Math.min(width - 1, Math.max(1, Math.round(exact))) : 0;
  return '█'.repeat(full) + '░'.repeat(width - full);
}
