import type { Memo } from '../../edit/memo.ts';
import { type Pen, penFor } from '../../edit/pen.ts';
import type { Reread, Rewrite } from '../../edit/rewrite.ts';
import type { Refusal } from '../../edit/ways.ts';
import { RoadmapError } from '../../error.ts';
import type { Host } from '../../host/host.ts';
import { readJournal } from '../../host/journal.ts';
import { combine, type Plan, type PlanItem } from '../../roadmap/combine.ts';
import type { Item, Roadmap } from '../../roadmap/roadmap.ts';
import { decode } from '../../text/decode.ts';
import { contentOf, type SourceFile, sourceFile } from '../../text/source.ts';
import { lexicon } from '../../vocabulary/lexicon.ts';
import { requireOneItem } from '../item-argument.ts';
import { conflictLine, type Opened, type Workspace } from '../opening/workspace.ts';
import { todayOf } from '../today.ts';
import { lastChanged } from './last-changed.ts';

/** All that a change to one file is made with. */
export interface Desk {
  /** From the repository's root, with `/`. */
  readonly file: string;
  readonly absolute: string;
  readonly roadmap: Roadmap;
  readonly plan: Plan;
  /** The items of this file that were asked for, in the order they were named. */
  readonly items: readonly Item[];
  /** Other items of this file that the change is about. */
  readonly others: readonly Item[];
  readonly pen: Pen;
  readonly read: Reread;
  /** The changes of this file that are remembered, the last first. */
  readonly memos: () => readonly Memo[];
  readonly workspace: Workspace;
}

/** A change of one file. */
export interface Made {
  readonly rewrite: Rewrite;
  /** What else the user should know: a line each. */
  readonly notes?: readonly string[];
  /** What the change is said to be of, if not of the items that were asked for: of an addition, what is new. */
  readonly items?: readonly Item[];
  /** What was done, if not what was asked: `ticked`. */
  readonly done?: string;
}

/** Why there is none. */
export interface Refused extends Refusal {
  /** What is in the way, each with the word for why. */
  readonly inTheWay?: readonly { readonly item: PlanItem; readonly why: 'open' | 'needed'; readonly place: string }[];
}

/** A change of which there is no more to say, or why there is none. */
export function asMade(rewrite: Rewrite | Refusal): Made | Refused {
  return 'refused' in rewrite ? rewrite : { rewrite };
}

/** A change that a command asks for. */
export interface AskedChange {
  /** `close` */
  readonly verb: string;
  /** `closed` */
  readonly done: string;
  /** What is said of the items where nothing is to be changed: `done already`. */
  readonly already: string;
  /** Names of items, as typed; or which of the files that are opened, where none is named. */
  readonly items: readonly string[] | 'all files' | 'first file' | 'last changed';
  /** Names of other items that it is about, and that it does not change. */
  readonly others?: readonly string[];
  /** True if these may stand in other files, which then are changed too. */
  readonly across?: true;
  readonly files: readonly string[];
  /** What a commit of it says, given what the items are called: `set owner of M2 Better`; else the verb before them. */
  subject?(names: string): string;
  /** Makes the change to one file of all that are changed. Pure: it may be asked again if a file changes meanwhile. */
  make(desk: Desk, desks: readonly Desk[]): Made | Refused;
}

interface Desks {
  /** Absolute paths of the files that are to be changed. */
  readonly paths: readonly string[];
  readonly shown: (path: string) => string;
  /** One for each path. @param contents What the files hold now, if it may not be what was opened. */
  desks(contents?: readonly Uint8Array[]): Desk[];
}

/**
 * Finds the items that are to be changed, and what is needed for it.
 *
 * @throws RoadmapError for a name that is unknown or ambiguous, and for files that cannot be rewritten.
 */
export function openDesks(
  workspace: Workspace,
  host: Host,
  asked: Pick<AskedChange, 'items' | 'others' | 'across'>,
): Desks {
  const { plan, opened } = workspace;
  for (const { roadmap } of opened) mustBeWhole(roadmap.source);
  const names = typeof asked.items === 'string' ? [] : asked.items;
  const found = names.map((name) => requireOneItem(plan, name));
  const otherNames = asked.others ?? [];
  const others = otherNames.map((name) => requireOneItem(plan, name));
  if (asked.across !== true) mustBeTogether(found, others);
  const targets = targetsOf(workspace, host, asked.items, [others, found]);
  if (targets.some(({ absolute }) => absolute === '-'))
    throw new RoadmapError('standard input cannot be changed', { hint: 'name a file' });
  const today = todayOf(host);
  return {
    paths: targets.map(({ absolute }) => absolute),
    shown: (path) => opened.find(({ absolute }) => absolute === path)?.roadmap.source.path ?? path,
    desks(contents) {
      const now = contents ? current(workspace, targets, contents) : opened;
      const same = now.every(({ roadmap }, at) => roadmap === opened[at]?.roadmap);
      const planNow = same ? plan : combine(now);
      const asNow = (typed: readonly string[], before: readonly PlanItem[]) =>
        same ? before : typed.map((name, at) => again(planNow, name, before[at] as PlanItem));
      const [items, beside] = [asNow(names, found), asNow(otherNames, others)];
      return targets.map((file) => deskOf(opened.indexOf(file)));

      function deskOf(at: number): Desk {
        const [own, part] = [now[at] as Opened, planNow.files[at]];
        const { file, absolute, roadmap } = own;
        const within = (all: readonly PlanItem[]) =>
          all.flatMap((item) => roadmap.items[part?.items.indexOf(item) ?? -1] ?? []);
        return {
          file,
          absolute,
          roadmap,
          plan: planNow,
          items: within(items),
          others: within(beside),
          pen: penFor(roadmap, lexicon(own.words), today),
          read: (source) => workspace.reread(source, own),
          memos: () => readJournal<Memo>(host, absolute),
          workspace,
        };
      }
    },
  };
}

/** The files that are changed, in the order in which they are written. */
function targetsOf(
  { plan, opened }: Workspace,
  host: Host,
  asked: AskedChange['items'],
  named: readonly (readonly PlanItem[])[],
): readonly Opened[] {
  if (asked === 'last changed') return lastChanged(host, opened);
  if (asked === 'all files') return opened;
  if (asked === 'first file') return opened.slice(0, 1);
  // Where something goes from one file to another, a kill between both leaves it in two, and not in none.
  const found = named.flatMap((items) =>
    opened.filter((_, at) => items.some((item) => plan.files[at]?.items.includes(item))),
  );
  return [...new Set(found)];
}

/** What one change is about stands in one file: no reference leads from one to another. */
function mustBeTogether([item]: readonly PlanItem[], others: readonly PlanItem[]): void {
  const away = others.find(({ file }) => item && file !== item.file);
  if (away)
    throw new RoadmapError(`${away.id} stands in another file: ${away.file}`, {
      hint: `only items of ${item?.file} can be named there`,
    });
}

/** The one item that a command is about. */
export function only({ items: [item] }: Desk): Item {
  return item as Item;
}

/** The files as they are now: read again if they are no longer what was opened. */
function current({ opened, reread }: Workspace, targets: readonly Opened[], contents: readonly Uint8Array[]): Opened[] {
  return opened.map((file) => {
    const bytes = contents[targets.indexOf(file)];
    if (!bytes) return file;
    const { text, firstBadByte } = decode(bytes);
    const { source } = file.roadmap;
    if (firstBadByte !== null)
      throw new RoadmapError(`not UTF-8, nothing changed: ${source.path}: byte ${firstBadByte}`, {
        hint: 'convert the file to UTF-8 first',
      });
    if (text === contentOf(source)) return file;
    const now = sourceFile(source.path, text);
    mustBeWhole(now);
    return { ...file, roadmap: reread(now, file) };
  });
}

/** @throws RoadmapError for a file that git left a conflict in. */
export function mustBeWhole({ text, path: shown }: SourceFile): void {
  const line = conflictLine(text);
  if (line !== null)
    throw new RoadmapError(`merge conflict, nothing changed: ${shown}:${line}`, { hint: 'resolve it first' });
}

/** The same item in a newer text: by its name, and only if it still says what it said. */
function again(plan: Plan, name: string, before: PlanItem): PlanItem {
  const item = requireOneItem(plan, name);
  if (item.id === before.id && item.title === before.title && item.kind === before.kind) return item;
  throw new RoadmapError(`another program changed the file, nothing changed: "${name}" is no longer ${before.id}`, {
    hint: 'look at it, then run the command again',
  });
}
