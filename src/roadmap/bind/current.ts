import { labelAt } from '../../facts/labels.ts';
import { readName } from '../../facts/name.ts';
import { textOf } from '../../facts/text.ts';
import { fold } from '../../vocabulary/fold.ts';
import type { Lexicon } from '../../vocabulary/lexicon.ts';
import type { Merged } from './draft.ts';
import { isContainer } from './draft.ts';
import { bareNumber } from './keys.ts';
import type { Resolver } from './resolve.ts';
import type { Walk } from './state.ts';

/** The label that the file calls current: said in so many words, or by a heading that says `(CURRENT)`. */
export function currentOf(
  state: Walk,
  items: readonly Merged[],
  find: Resolver,
  lexicon: Lexicon,
): { text: string | null; item: Merged | null } {
  for (const said of [state.document.current, state.document.milestone]) {
    if (!said) continue;
    const item = namedItem(said.text, items, find, lexicon);
    if (item) return { item, text: item.main.label?.text ?? item.main.title?.value ?? null };
    const text = textOf(said.text);
    const label = labelAt(text, 0, text.plain.length, lexicon);
    if (label && label.kind !== 'number') return { item: null, text: label.text };
  }
  const marked = items.find(
    ({ main, statements }) =>
      isContainer(main.kind) &&
      main.kind !== 'bucket' &&
      (statements.some(({ statuses }) => statuses.some(({ by }) => by === 'current')) ||
        main.statuses.some(({ text }) => saysNow(text, lexicon))),
  );
  return marked
    ? { item: marked, text: marked.main.label?.text ?? marked.main.title?.value ?? null }
    : { item: null, text: null };
}

function namedItem(written: string, items: readonly Merged[], find: Resolver, lexicon: Lexicon): Merged | null {
  const text = textOf(written);
  const rich = { plain: written, span: { start: 0, end: written.length }, runs: [], styles: [] };
  const name = readName(rich, text, 0, written.length, lexicon);
  const number = name.label?.number ?? name.ordinal?.number ?? /^(\d+(?:\.\d+)*)\b/.exec(written)?.[1];
  const containers = items.filter(({ main }) => isContainer(main.kind));
  if (number !== undefined) {
    const found = containers.filter(
      ({ main }) =>
        main.label &&
        bareNumber(main.label.number) === bareNumber(number) &&
        (!name.label || name.label.kind === 'id' || main.kind === name.label.kind),
    );
    if (found.length > 0) return found.find(({ main }) => main.kind === 'phase') ?? (found[0] as Merged);
  }
  const title = name.title ? find.byTitle(written.slice(name.title.start, name.title.end)) : null;
  return title && isContainer(title.main.kind) ? title : find.byTitle(written);
}

/** `CURRENT`, `(current sprint)`. */
function saysNow(status: string, lexicon: Lexicon): boolean {
  return lexicon.now.from(fold(status), status.search(/[\p{L}\p{N}]/u)) !== undefined;
}

/** Must-haves that stand outside every item belong to the current milestone; so does the status said of it. */
export function adopt(items: readonly Merged[], current: Merged | null, state: Walk): void {
  if (!current) return;
  if (current.main.kind === 'milestone') {
    for (const item of items)
      if (item.main.kind === 'criterion' && item.owner === null && item.main.line.number < current.main.line.number)
        item.owner = current;
  }
  current.main.statuses = [...current.main.statuses, ...state.currentStatuses.statuses];
}
