import { memoOf } from '../edit/memo.ts';
import type { Rewrite } from '../edit/rewrite.ts';
import { readJournal, writeJournal } from '../host/journal.ts';
import { rewriteFiles } from '../host/save.ts';
import { type Changed, changeText, refusalText } from '../render/change.ts';
import { changeDocument, refusalDocument } from '../render/change-json.ts';
import { toJson } from '../render/json.ts';
import type { Item } from '../roadmap/roadmap.ts';
import { unifiedDiff } from '../text/diff.ts';
import { applyEdits } from '../text/edit.ts';
import { type Desk, type Made, openDesks, type Refused } from './desk.ts';
import type { Session } from './session.ts';
import type { WriteOptions } from './write-options.ts';

/** A change that a command asks for. */
export interface Change {
  /** `close` */
  readonly verb: string;
  /** `closed` */
  readonly done: string;
  /** Names of items, as typed; `null` for whatever was changed last. */
  readonly items: readonly string[] | null;
  /** Where no item is named, all files are meant, and not the first. */
  readonly everywhere?: true;
  readonly files: readonly string[];
  /** Makes the change to one file. Pure: it may be asked again if the file changes meanwhile. */
  make(desk: Desk): Made | Refused;
}

/** The changes to all files, or why they are not made. */
type Outcome = { readonly changed: Changed } | { readonly refused: Refused };

/** Makes a change, or with `--dry-run` shows it; says what was done, or why it was not. */
export async function change(session: Session, asked: Change, options: WriteOptions): Promise<void> {
  const workspace = await session.open(asked.files);
  const prepare = openDesks(workspace, session.host, asked);
  const attempt = (contents?: readonly Uint8Array[]): Outcome => outcomeOf(asked, prepare.desks(contents), asked.make);
  if (options.dryRun === true) return report(session, attempt(), options);
  const { result, warnings } = await rewriteFiles(
    prepare.paths,
    (contents) => {
      const outcome = attempt(contents);
      const rewrites = 'changed' in outcome ? outcome.changed.files.map(({ rewrite }) => rewrite) : [];
      return { result: outcome, contents: prepare.paths.map((_, at) => bytesOf(rewrites[at])) };
    },
    { maxBytes: session.maxBytes, root: workspace.root, shown: prepare.shown },
  );
  for (const warning of warnings) session.warn(warning);
  if ('changed' in result) remember(session, asked, result.changed);
  report(session, result, options);
}

function outcomeOf(asked: Change, desks: readonly Desk[], make: Change['make']): Outcome {
  const files: Changed['files'][number][] = [];
  const notes: string[] = [];
  const items: Item[] = [];
  for (const desk of desks) {
    const made = make(desk);
    if ('refused' in made) return { refused: made };
    files.push({ file: desk.file, absolute: desk.absolute, rewrite: made.rewrite });
    notes.push(...(made.notes ?? []));
    items.push(...(made.items ?? desk.items));
  }
  return { changed: { done: asked.done, items, files, notes } };
}

function bytesOf(rewrite: Rewrite | undefined): Uint8Array | null {
  if (!rewrite || rewrite.edits.length === 0) return null;
  const { source } = rewrite.before;
  return new TextEncoder().encode((source.bom ? '\uFEFF' : '') + applyEdits(source.text, rewrite.edits));
}

function remember({ host }: Session, { verb }: Change, { files, items }: Changed): void {
  const at = host.now();
  for (const { absolute, rewrite } of files) {
    if (rewrite.edits.length === 0) continue;
    const own = items.filter((item) => rewrite.before.items.includes(item)).map(({ id }) => id);
    writeJournal(host, absolute, [memoOf(verb, own, rewrite, at), ...readJournal(host, absolute)]);
  }
}

function report(session: Session, outcome: Outcome, { json, dryRun }: WriteOptions): void {
  if ('refused' in outcome) {
    session.fail(outcome.refused.because === 'plan' ? 1 : 2);
    if (json !== undefined) session.print(toJson(refusalDocument(outcome.refused)));
    else session.host.stderr.write(refusalText(outcome.refused));
    return;
  }
  const { changed } = outcome;
  if (json !== undefined) session.print(toJson(changeDocument(changed)));
  else if (dryRun === true) session.print(changed.files.map(diffOf).join(''));
  else session.print(changeText(changed, session.style));
}

export function diffOf({ file, rewrite }: Changed['files'][number]): string {
  return unifiedDiff(rewrite.before.source, file, rewrite.edits);
}
