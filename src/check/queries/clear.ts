import { below, isStatedOpen } from '../../edit/state/in-the-way.ts';
import type { StatusMark } from '../../facts/fact.ts';
import type { Item } from '../../roadmap/roadmap.ts';
import { isLetter } from '../../text/characters.ts';
import { once } from '../../text/once.ts';
import type { SourceFile } from '../../text/source.ts';
import { decisive, isMixed, isOpen, statedStatuses } from './statuses.ts';

const before = once(() => /(?:^|[([{—–:|*_~/]|\s-|\p{Extended_Pictographic}\ufe0f?)[\s*_~"“]*$/u);
const behind = once(() => /^[\s*_~"”.!]*(?:$|[)\]}|;—–]|[-,]\s|(?:on |in |by |\()?\d|\p{Extended_Pictographic})/u);
const PLACES: ReadonlySet<string> = new Set(['row', 'field']);

/**
 * True if a status is surely meant as one: a box, a field, a cell; elsewhere words that stand for themselves, and no mark that
 * only draws attention (`⚠️ Mind the tide`).
 *
 * @example `(done)` and ` — in progress` do, `(active path only)` does not.
 */
export function isClear({ by, status, line, span, text }: StatusMark, { text: source }: SourceFile): boolean {
  if (PLACES.has(line.place)) return true;
  if (by === 'mark') return line.place === 'heading' || status !== 'blocked';
  // `REVIEW: the fold` may be a title.
  if (by === 'status-prefix') return false;
  if (by !== 'status') return true;
  const { start, end } = line.text.span;
  const front = source.slice(start, span.start);
  const own = !isLetter(text.trimStart().charCodeAt(0));
  return (own || before().test(front)) && behind().test(source.slice(span.end, end).replace(/^,(?!\s*\d).*$/s, 'x'));
}

/** `## 📋 What we have`: before a heading without a label, such a mark is there for its looks. */
function isIcon({ by, status, line }: StatusMark, { label }: Item): boolean {
  return by === 'mark' && status === 'planned' && line.place === 'heading' && label === null;
}

/** `## ✅ What "done" means`: a heading or a field with a mark and no word may have it for its looks. */
export function isMarkAlone({ by, line }: StatusMark): boolean {
  return by === 'mark' && (line.place === 'heading' || line.place === 'prose');
}

/** True if what decides the status of an item is surely meant, and of this item. */
export function isClearly(item: Item, source: SourceFile): boolean {
  const main = decisive(item);
  return main !== undefined && !isMixed(item) && !isIcon(main, item) && isClear(main, source);
}

/** `✅ (partial)` */
const TICKED = /^[✅☑✔✓]/u;

/** Stated open in so many words or marks, and nowhere ticked. */
export function isSurelyOpen(item: Item, source: SourceFile): boolean {
  if (!isStatedOpen(item) || !isClearly(item, source)) return false;
  return statedStatuses(item).every(
    ({ by, status, text }) => !(by === 'box' && status === 'done') && !TICKED.test(text),
  );
}

/** True if an item is open for sure: it says so, or something below it does. */
export function isSurelyUndone(item: Item, byId: ReadonlyMap<string, Item>, source: SourceFile): boolean {
  if (item.status.origin === 'stated') return isSurelyOpen(item, source);
  return isOpen(item.status.value) && below(item, byId).some((each) => isSurelyOpen(each, source));
}
