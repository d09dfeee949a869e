import { resolve } from 'node:path';
import { RoadmapError } from '../error.ts';
import { fullName, placeOf } from '../render/name.ts';
import type { Plan, PlanItem } from '../roadmap/combine.ts';
import { findItem, handleOf } from '../roadmap/find.ts';
import { hasPlanExtension } from './opening/candidates.ts';
import type { Workspace } from './opening/workspace.ts';
import type { Session } from './session.ts';

/** A word that may be an item or a file is a file if there is one of that name. */
export function isFileName({ host }: Session, word: string): boolean {
  return word === '-' || host.files.kind(resolve(host.cwd, word)) !== 'missing';
}

/** What a command takes: an item or none, then files or none. */
export interface ItemAndFiles {
  readonly name: string | undefined;
  readonly files: readonly string[];
}

/** What was typed as `[item] [file...]`: the first word may be a file. */
export function itemAndFiles(session: Session, word: string | undefined, files: readonly string[]): ItemAndFiles {
  return word !== undefined && isFileName(session, word)
    ? { name: undefined, files: [word, ...files] }
    : { name: word, files };
}

/** So many candidates are named in an error. */
const MOST = 6;

/**
 * The item that a person means.
 *
 * @throws RoadmapError that lists the candidates, if it is none or several.
 */
export function requireItem(plan: Plan, name: string): PlanItem {
  const result = findItem(plan, name);
  if (result.found) return result.found;
  const { candidates, reason } = result;
  if (reason === 'ambiguous') {
    throw new RoadmapError(
      `"${name}" is the name of ${candidates.length} items: write one of ${candidateList(plan, candidates)}`,
    );
  }
  const other = hasPlanExtension(name)
    ? 'write an item, then a file that is there'
    : 'see `roadmap list` for what there is';
  const hint = candidates.length > 0 ? `did you mean ${candidateList(plan, candidates)}?` : other;
  throw new RoadmapError(`no item called "${name}"`, { hint });
}

/** The item that is named, of those of the files that are; `null` if only files are, or nothing. */
export async function openItem(
  session: Session,
  word: string | undefined,
  more: readonly string[],
): Promise<{ readonly workspace: Workspace; readonly item: PlanItem | null }> {
  const { name, files } = itemAndFiles(session, word, more);
  const workspace = await session.open(files);
  return { workspace, item: name === undefined ? null : requireItem(workspace.plan, name) };
}

/** The item of `--in`; `undefined` without it. */
export function withinOf(plan: Plan, { in: name }: { readonly in?: string }): PlanItem | undefined {
  return name === undefined ? undefined : requireItem(plan, name);
}

/**
 * The same as {@link requireItem} for a change, which must not take the first of several: an id that is written twice, or in two files, names both.
 * Each of them is then named by `M1~1`, `M1~2`, by `ROADMAP.md:M1`, or by its handle.
 *
 * @throws RoadmapError that lists them.
 */
export function requireOneItem(plan: Plan, name: string): PlanItem {
  const apart = plan.items.find((each) => sharing(plan, each).length > 0 && nameApart(plan, each) === name);
  if (apart) return apart;
  const item = requireItem(plan, name);
  const others = isName(item, name) ? sharing(plan, item) : [];
  if (others.length === 0) return item;
  const all = [item, ...others].map((each) => `${nameApart(plan, each)} (${described(plan, each)})`);
  throw new RoadmapError(`"${name}" is the id of ${all.length} items: write one of ${all.join(', ')}`);
}

function isName({ id, label }: PlanItem, name: string): boolean {
  return [id, label].some((each) => each?.toLowerCase() === name.trim().toLowerCase());
}

/** The other items that the file, or another one, gives the id of the first of them. */
export function sharing(plan: Plan, item: PlanItem): PlanItem[] {
  const { byId, files } = plan;
  if (!byId.has(`${item.id}~2`) && !files.some(({ file }) => byId.has(`${file}:${item.id}`))) return [];
  return plan.items.filter(
    (each) => (each.file === item.file && isAgain(each.id, item.id)) || each.id === `${each.file}:${item.id}`,
  );
}

/** `M1~2` is the second `M1`. */
function isAgain(id: string, first: string): boolean {
  return id.startsWith(`${first}~`) && /^\d+$/.test(id.slice(first.length + 1));
}

/** What tells an item from those that share its id. */
function nameApart(plan: Plan, item: PlanItem): string {
  const handle = handleOf(plan, item);
  if (handle !== null && handle !== item.id) return handle;
  if (/~\d+$/.test(item.id) || item.id.startsWith(`${item.file}:`)) return item.id;
  return plan.byId.has(`${item.id}~2`) ? `${item.id}~1` : `${item.file}:${item.id}`;
}

export function candidateList(plan: Plan, items: readonly PlanItem[]): string {
  const names = items.slice(0, MOST).map((item) => `${item.id} (${described(plan, item)})`);
  return [...names, ...(items.length > MOST ? [`${items.length - MOST} more`] : [])].join(', ');
}

/** What tells it from the others: its name, where that is not the id again, and its line. */
function described(plan: Plan, item: PlanItem): string {
  const name = fullName(item);
  return name === item.id ? placeOf(plan, item) : `${name}, ${placeOf(plan, item)}`;
}
