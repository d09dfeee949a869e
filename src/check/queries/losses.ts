import { nameOf } from '../../roadmap/name-of.ts';
import { type Pairing, pairItems, titleKey } from '../../roadmap/pair/pair.ts';
import type { Item, Roadmap } from '../../roadmap/roadmap.ts';
import { comparedWords } from '../../roadmap/words-of.ts';
import { once } from '../../text/once.ts';
import type { Context } from '../rule.ts';
import { isOpen } from './statuses.ts';
import { isUnwritten } from './unwritten.ts';

const known = new WeakMap<Roadmap, { readonly base: Roadmap; readonly pairing: Pairing }>();

/** The items of the base and those of now. */
export function pairingOf({ base, roadmap }: Context): Pairing | null {
  if (!base) return null;
  const before = known.get(roadmap);
  if (before?.base === base) return before.pairing;
  const pairing = pairItems(base.items, roadmap.items);
  known.set(roadmap, { base, pairing });
  return pairing;
}

/** A file of an archive has no need to be larger. Characters. */
const LONGEST = 1 << 20;

/** So many files are looked into. */
const MOST_FILES = 50;

/** Files of what is over, as their names say. */
const ARCHIVE =
  /(?:^|[/_.-])(?:archived?|milestones?|completed|shipped|done|history|changelog|changes|releases?)(?:[/_.-])/i;

/** So much of a name is shown. UTF-16 units. */
const LONGEST_NAME = 80;

/** Shorter names stand in many a text. Words. */
const LEAST_WORDS = 2;

/**
 * What the base had and nobody has now. It is no loss if another file of the plan or of the change has taken it over, if it was over
 * and stands in an archive, or if what it belonged to was done, is still there and was only condensed.
 */
export function lossesOf(context: Context): Item[] {
  const pairing = pairingOf(context);
  const { base, plan, file } = context;
  if (!pairing || !base) return [];
  const byId = new Map(base.items.map((item) => [item.id, item]));
  const elsewhere = once(() => {
    const others = plan.files.filter((each) => each.file !== file).flatMap((each) => each.items);
    return new Set(others.map(titleKey));
  });
  const moved = once(() => wordsIn(context, context.repository?.changed ?? []));
  const archive = once(() =>
    wordsIn(
      context,
      (context.repository?.names ?? []).filter((name) => ARCHIVE.test(name)),
    ),
  );
  return pairing.gone.filter((item) => {
    if (isCondensed(item, byId, pairing) || isUnwritten(item.title ?? '', context.pen.lexicon)) return false;
    const title = titleKey(item);
    if (title !== null && elsewhere().has(title)) return false;
    const name = comparedWords(title?.includes(' ') ? title : nameOf(item));
    if (name.length < LEAST_WORDS) return true;
    const stands = (text: string) => text.includes(` ${name.join(' ')} `);
    return !moved().some(stands) && (isOpen(item.status.value) || !archive().some(stands));
  });
}

/** `M3 Port`, or only the title of what has no name of its own: `M3.t2` is another one by now. */
export function nameOnBase(item: Item): string {
  const name = item.label === null && item.title !== null ? item.title : nameOf(item);
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;
}

/** Over is what it belonged to, and that is still there. */
function isCondensed(item: Item, byId: ReadonlyMap<string, Item>, { afterOf }: Pairing): boolean {
  for (let at = parentOf(item, byId); at; at = parentOf(at, byId)) {
    const now = afterOf.get(at.id);
    if (now) return now.status.value === 'done' || now.status.value === 'dropped';
  }
  return false;
}

function parentOf({ parent }: Item, byId: ReadonlyMap<string, Item>): Item | undefined {
  return parent === null ? undefined : byId.get(parent);
}

/** The words of Markdown files: what stands in one is not lost. */
function wordsIn({ repository, file }: Context, names: readonly string[]): string[] {
  const texts = names.filter((name) => name !== file && /\.(?:md|markdown|mdx|txt)$/i.test(name));
  return texts.slice(0, MOST_FILES).flatMap((name) => {
    const text = repository?.read(name) ?? null;
    return text === null || text.length > LONGEST ? [] : [` ${comparedWords(text).join(' ')} `];
  });
}
