import type { Recognized } from '../../facts/recognize.ts';
import type { Entry, Line } from '../../markdown/outline.ts';
import { append } from '../../text/append.ts';
import { once } from '../../text/once.ts';
import { wordsOf } from '../../text/words-of.ts';
import { type Draft, isContainer } from './draft.ts';
import type { Senses } from './heading-sense.ts';
import { labelKey } from './keys.ts';
import { likenessOf } from './namesakes.ts';

/** A container with a heading of its own: what an index names. */
export interface Section {
  readonly line: Line;
  readonly kind: Draft['kind'];
  readonly label: Draft['label'];
  /** Folded. */
  readonly title: string;
}

/** By label, and by title. */
type Sections = ReadonlyMap<string, readonly Section[]>;

/**
 * Finds the section that a list item names, if its list is an index: nearly all that it lists are sections, each another one,
 * and it says of some how they are. In an item of the plan such a list names parts of that, whose line is given too.
 */
export function sectionLists(
  lines: readonly Line[],
  senses: Senses,
  of: (line: Line) => Recognized,
): (line: Entry, owner: Line | null) => Section | null {
  const sections = once(() => sectionsOf(lines, senses, of));
  const named = new Map<Line, Section | null>();
  return (line, owner) => {
    if (!named.has(line)) {
      const list = listFrom(line, lines);
      const found = list.map((each) => sectionNamed(of(each), sections(), owner));
      const isIndex = namesEach(found) && list.some((each) => saysHow(of(each)));
      list.forEach((each, at) => {
        named.set(each, isIndex ? (found[at] ?? null) : null);
      });
    }
    return named.get(line) ?? null;
  };
}

function listFrom(first: Entry, lines: readonly Line[]): Entry[] {
  const list: Entry[] = [];
  for (let at = first.index; at < lines.length; at += 1) {
    const line = lines[at] as Line;
    if (line.place === 'heading' || line.place === 'summary') break;
    if (line.place !== 'entry' || line.depth > first.depth) continue;
    if (line.block !== first.block) break;
    list.push(line);
  }
  return list;
}

function sectionsOf(lines: readonly Line[], senses: Senses, of: (line: Line) => Recognized): Sections {
  const sections = new Map<string, Section[]>();
  for (const [index, sense] of senses.entries()) {
    if (sense?.is !== 'item' || !isContainer(sense.kind)) continue;
    const line = lines[index] as Line;
    const one = of(line);
    const { kind } = sense;
    const section = { line, kind, label: one.name?.label ?? one.name?.ordinal ?? null, title: titleOf(one) };
    if (section.label) append(sections, labelKey(section.label, kind), section);
    if (section.title !== '') append(sections, titleKey(section.title), section);
  }
  return sections;
}

/** The one section that a list item names by its label, or by its title. */
function sectionNamed(one: Recognized, sections: Sections, owner: Line | null): Section | null {
  const label = one.name?.label;
  const title = titleOf(one);
  const keys = label ? CONTAINERS.map((kind) => labelKey(label, kind)) : [titleKey(title)];
  const named = new Set(keys.flatMap((key) => sections.get(key) ?? []));
  const [section, ...others] = [...named].filter(
    (each) => (owner === null || isUnder(each.line, owner)) && (title === '' || isLike(each.title, title)),
  );
  return section && others.length === 0 ? section : null;
}

const CONTAINERS = ['milestone', 'phase', 'bucket'] as const;

const titleKey = (folded: string): string => `title ${folded}`;

function titleOf({ name, text }: Recognized): string {
  return name?.title ? text.folded.slice(name.title.start, name.title.end) : '';
}

/** `Import — from all banks` is like `Import`; `Risks of it` is not. */
function isLike(one: string, other: string): boolean {
  return likenessOf(new Set(wordsOf(one)), new Set(wordsOf(other))) > 0.5;
}

function isUnder({ parent }: Line, above: Line): boolean {
  for (let at = parent; at; at = at.parent) if (at === above) return true;
  return false;
}

function saysHow({ line, name, rest }: Recognized): boolean {
  if (line.place === 'entry' && line.box) return true;
  return [...(name?.said ?? []), ...rest].some(({ says }) => says === 'status' || says === 'count');
}

function namesEach(list: readonly (Section | null)[]): boolean {
  const named = list.filter((section) => section !== null);
  return named.length > 1 && named.length * 4 >= list.length * 3 && new Set(named).size === named.length;
}
