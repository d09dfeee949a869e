import { labelAt } from '../../facts/labels.ts';
import { textOf } from '../../facts/text.ts';
import type { Kind } from '../../roadmap/roadmap.ts';
import { fold } from '../../vocabulary/fold.ts';
import type { Lexicon } from '../../vocabulary/lexicon.ts';
import { BEHIND_LABEL } from '../one-line.ts';

/** `M9` and `Hardening` of `M9: Hardening`, typed as a name. */
export interface TypedLabel {
  readonly text: string;
  readonly rest: string;
}

/** The label that a name is typed with, where it is one of its kind. */
export function typedLabel(text: string, kind: Kind, lexicon: Lexicon): TypedLabel | null {
  const label = labelAt(textOf(text), 0, text.length, lexicon);
  if (!label || label.kind !== (kind === 'task' ? 'id' : kind)) return null;
  const behind =
    BEHIND_LABEL.exec(text.slice(label.end)) ?? (/^v\d/i.test(label.text) ? /^\s+/.exec(text.slice(label.end)) : null);
  return behind && { text: label.text, rest: text.slice(label.end + behind[0].length) };
}

/** True of `Release 1.2` and `v1.2`, `Milestone 3` and `M3`. */
export function isSameLabel(kind: Kind, one: string, other: string): boolean {
  const nameIn = kind === 'task' ? fold : numberIn;
  return nameIn(one) === nameIn(other);
}

/** `1.2` of `Release 1.2` and of `v1.2`, `3` of `M3`. */
function numberIn(label: string): string {
  return /\d.*$/.exec(fold(label))?.[0] ?? fold(label);
}
