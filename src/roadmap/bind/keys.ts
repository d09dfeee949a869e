import { fold } from '../../vocabulary/fold.ts';
import type { Draft } from './draft.ts';

/**
 * What two statements of one item have in common.
 *
 * @param titles Those that two tasks may have in common, `null` if any.
 */
export function keyOf(draft: Draft, titles: ReadonlySet<string> | null = null): string | null {
  if (draft.id) return `id ${draft.id}`;
  if (draft.label) return labelKey(draft.label, draft.kind);
  if (!draft.title || titles?.size === 0) return null;
  const title = fold(draft.title.value);
  return !titles || titles.has(title) ? `title ${title}` : null;
}

type DraftLabel = NonNullable<Draft['label']>;

/** What the labels of one item have in common. */
export function labelKey(label: DraftLabel, kind: Draft['kind']): string {
  return `${labelClass(label, kind)} ${bareNumber(label.number)}`;
}

/** The word family of a label: `phases 3` and `Phase 3` are one, `Sprint 3` is another. */
function labelClass(label: DraftLabel, kind: Draft['kind']): string {
  if (label.word)
    return kind === 'milestone' ? (/\./.test(label.number) ? 'version' : 'milestone') : wordFamily(label.word);
  if (/^v?\d+(?:\.\d+|\.x)+/i.test(label.text) || /^v\d/i.test(label.text)) return 'version';
  return kind;
}

/** `phase`, `phases` and `Phasen` are one word, `sprint` is another: their first letters tell. */
export function wordFamily(word: string): string {
  const folded = fold(word);
  return folded.charCodeAt(0) < 0x3000 ? folded.slice(0, 3) : folded;
}

/** `03` is `3`, `m3` is `3`. */
export function bareNumber(number: string): string {
  return ALREADY_BARE.test(number)
    ? number
    : number
        .toLowerCase()
        .replace(/^[vm](?=\d)/, '')
        .replace(/\b0+(?=\d)/g, '');
}

const ALREADY_BARE = /^[1-9]\d*(?:\.[1-9]\d*)*$/;
