import { groupsOf } from '../../text/groups.ts';
import { wordsOf } from '../../text/words-of.ts';
import { fold } from '../../vocabulary/fold.ts';
import type { Lexicon } from '../../vocabulary/lexicon.ts';
import type { Merged } from './draft.ts';
import { type Draft, isContainer } from './draft.ts';

/** Gives every item its id: the written one, else one made from its label, else from its owner and place. Items stand in order. */
export function identify(items: readonly Merged[], lexicon: Lexicon): void {
  const used = new Map<string, number>();
  const letters = new Map<string, string>();
  identifyNamed(items, used, (main) => ownId(main, lexicon, letters));
  const counters = new Map<string, number>();
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at] as Merged;
    const { main, owner } = item;
    if (isContainer(main.kind)) continue;
    const letter = main.kind === 'criterion' ? 'c' : 't';
    const prefix = owner?.id ? `${owner.id}.${letter}` : letter;
    const n = (counters.get(prefix) ?? 0) + 1;
    counters.set(prefix, n);
    // A written id takes its place in the count too, so that M3.t2 is the second task whatever the first is called.
    if (item.id === '') item.id = unique(`${prefix}${n}`, used);
  }
}

/** Those that have an id or a label of their own. Two phases 2, of v1.0 and of v2.0, are told apart by what they belong to. */
function identifyNamed(
  items: readonly Merged[],
  used: Map<string, number>,
  idOf: (main: Draft) => string | null,
): void {
  const groups = groupsOf(items, ({ main }) => idOf(main) || null);
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at] as Merged;
    const id = item.id === '' ? idOf(item.main) : null;
    const group = id && groups.get(id);
    if (group) for (const one of group) one.id = unique(apart(one, id, idOf), used);
    else if (id) item.id = unique(id, used);
  }
}

/** With the id of its owner before it. */
function apart({ main, owner }: Merged, id: string, idOf: (main: Draft) => string | null): string {
  return owner && isContainer(main.kind) ? `${idOf(owner.main) ?? ''}.${id}`.replace(/^\./, '') : id;
}

/** @param used Ids that are taken, and how often each was asked for. */
function unique(id: string, used: Map<string, number>): string {
  let n = (used.get(id) ?? 0) + 1;
  while (n > 1 && used.has(`${id}~${n}`)) n += 1;
  const free = n === 1 ? id : `${id}~${n}`;
  used.set(id, n);
  if (free !== id) used.set(free, 1);
  return free;
}

/**
 * `null` if the item has neither a written id nor a label nor, being a container, a title.
 *
 * @param letters Those of words that were asked for before.
 */
function ownId(main: Draft, lexicon: Lexicon, letters: Map<string, string>): string | null {
  if (!isContainer(main.kind)) return main.id;
  const { label } = main;
  if (!label) return main.title ? slug(main.title.value) : main.kind;
  if (!label.word && /^(?:v?\d+(?:\.[\dx]+)+|v\d+)/i.test(label.text)) return label.text.replace(/\s+/g, '');
  const number = plainNumber(label.number);
  if (!label.word)
    return /^\d[\d.a-z-]*$/i.test(label.number)
      ? `${main.kind === 'phase' ? 'P' : 'M'}${number}`
      : slugLabel(label.text);
  if (/\.\d/.test(number) && main.kind === 'milestone') return `v${number}`;
  if (/^[A-Z]+-?\d/.test(number)) return number;
  const key = `${main.kind} ${label.word}`;
  const letter = letters.get(key) ?? letterOf(label.word, main.kind, lexicon);
  letters.set(key, letter);
  return letter + number;
}

/** In capitals, without blanks and long dashes. */
function plainNumber(number: string): string {
  return /^[\d.]+$/.test(number) ? number : number.toUpperCase().replace(/[–—]/g, '-').replace(/\s+/g, '');
}

/** `Sprint 3` is `S3`, `Week 1-2` is `W1-2`, any other phase `P3`, a milestone `M3`. */
function letterOf(word: string, kind: string, lexicon: Lexicon): string {
  if (kind === 'milestone') return /^(?:release|gate)/.test(word) ? word.charAt(0).toUpperCase() : 'M';
  if (/^(?:sprint|спринт|スプリント|스프린트|冲刺|衝刺)/.test(word)) return 'S';
  if (/^iter/.test(word)) return 'I';
  return lexicon.units.exact(word) === 'week' ? 'W' : 'P';
}

function slugLabel(text: string): string {
  return text
    .trim()
    .replace(/\s?([-–—])\s?/g, '$1')
    .replace(/[\s/]+/g, '-');
}

function slug(title: string): string {
  let made = '';
  for (const word of wordsOf(fold(title))) {
    if (made.length + word.length > 40) break;
    made += made === '' ? word : `-${word}`;
  }
  return made || 'untitled';
}
