import type { Kind, Status } from '../../../src/roadmap/roadmap.ts';
import type { PlanStyle } from './style.ts';

/** What must be read of an item, by the line that states it. */
export interface Meant {
  readonly line: number;
  readonly kind: Kind;
  readonly label: string | null;
  readonly title: string | null;
  /** `null` if none is stated. */
  readonly status: Status | null;
  readonly statusText: string | null;
  readonly checked: boolean | null;
  /** Line of the item it belongs to. */
  readonly parent: number | null;
  /** Lines of the items it needs. */
  readonly needs: readonly number[];
  readonly goal: string | null;
  readonly owner: string | null;
  readonly time: string | null;
}

/** What has been written so far, and what is meant by it. */
export interface Paper {
  readonly style: PlanStyle;
  readonly lines: string[];
  readonly meant: Meant[];
  /** Of labels that are counted through the whole plan. */
  readonly counts: { milestone: number; phase: number; task: number };
}

/** Writes lines behind a blank one, and gives the number of the first. */
export function block({ lines }: Paper, written: readonly string[]): number {
  if (lines.length > 0) lines.push('');
  lines.push(...written);
  return lines.length - written.length + 1;
}
