import type { Item, Roadmap } from '../../roadmap/roadmap.ts';
import { commonest } from '../precedents.ts';
import { itemsById } from '../state/in-the-way.ts';
import { isDecimal, labelSeries, schemeIn, schemeOf } from './next-label.ts';
import { withIds } from './written-ids.ts';

/** The id that is written where a file has none yet. */
const DEFAULT = 'T-000';

/**
 * The next id for each task: in the series of the tasks beside it, else in that which tasks elsewhere have. Where those of M1 are
 * called `M1-01`, the first of M2 is `M2-01`.
 *
 * @param texts All texts that a new id must not collide with.
 */
export function idsFor(roadmap: Roadmap, tasks: readonly Item[], texts: readonly string[]): Map<Item, string> {
  const { source } = roadmap;
  const byId = itemsById(roadmap);
  const ownerOf = ({ parent }: Item) => byId.get(parent ?? '');
  const called = ({ label }: Item) => label ?? '';
  // `2.7` behind headings is the number of a section, and no id of what is listed there.
  const isHeaded = ({ statements: [first] }: Item) => first?.line.place === 'heading';
  const isSection = (item: Item) => isHeaded(item) && isDecimal(keyOf(called(item)));
  const named = withIds(roadmap).filter((item) => !isSection(item) || tasks.some(isHeaded));
  const all = named.map(called);
  const beside = new Map(named.map((item) => [item.parent, called(item)]));
  const isOfOwner = (item: Item) => {
    const owner = ownerOf(item);
    return isDecimal(keyOf(called(item))) || (owner !== undefined && schemeIn(owner, called(item), owner) !== null);
  };
  const usual = commonest(named, (item) => keyOf(called(item)));
  const ofFile = commonest(named.filter((item) => !isOfOwner(item)).map(called), keyOf) ?? DEFAULT;

  /** A label of the series that a task is called by. */
  const modelFor = (task: Item): string => {
    const [owner, other] = [ownerOf(task), usual && ownerOf(usual)];
    const own = usual && owner && other && schemeIn(owner, called(usual), other);
    return own ? own.prefix + '0'.repeat(own.width) : ofFile;
  };
  const series = new Map<string, () => string>();
  const ids = new Map<Item, string>();
  for (const task of tasks) {
    const model = beside.get(task.parent) ?? modelFor(task);
    const key = keyOf(model);
    const like = all.filter((label) => keyOf(label) === key);
    const next = series.get(key) ?? labelSeries(like.length > 0 ? like : [model], [...texts, source.text]);
    if (!next) continue;
    series.set(key, next);
    ids.set(task, next());
  }
  return ids;
}

/** `F-` of `F-9` and of `F-128`, which are of one series. */
function keyOf(label: string): string {
  return schemeOf(label)?.prefix ?? label;
}
