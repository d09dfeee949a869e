import { type Memo, memoOf, remembered } from '../../edit/memo.ts';
import type { Rewrite } from '../../edit/rewrite.ts';
import { touched } from '../../edit/touched.ts';
import { readJournal, writeJournal } from '../../host/journal.ts';
import { realPath } from '../../host/real-path.ts';
import { type Changed, changedDiff, changeText, namesOf, refusalText } from '../../render/changing/change.ts';
import { changeDocument, refusalDocument } from '../../render/changing/json.ts';
import { documentJson } from '../../render/json.ts';
import type { Item } from '../../roadmap/roadmap.ts';
import { encode } from '../../text/decode.ts';
import type { Workspace } from '../opening/workspace.ts';
import { refusePast, type Session } from '../session.ts';
import { messageFor, mustBeAsPrepared, preparedCommit } from './committing.ts';
import { type AskedChange, type Desk, openDesks, type Refused } from './desk.ts';
import { printDiff } from './print-diff.ts';
import { rewriteNamed } from './rewriting.ts';
import type { WriteOptions } from './write-options.ts';

/** The changes to all files, or why they are not made. */
export type Outcome = { readonly changed: Changed } | { readonly refused: Refused };

/**
 * Makes a change, or with `--dry-run` shows it; says what was done, or why it was not.
 *
 * @param opened The files, where they have been opened already.
 */
export async function change(
  session: Session,
  asked: AskedChange,
  options: WriteOptions,
  opened?: Workspace,
): Promise<void> {
  report(session, await makeChange(session, asked, options, opened), options);
}

/** The same, without a word on stdout. With `--dry-run` nothing is written. */
export async function makeChange(
  session: Session,
  asked: AskedChange,
  options: WriteOptions,
  opened?: Workspace,
): Promise<Outcome> {
  refusePast(session);
  const workspace = opened ?? (await openFor(session, asked));
  const desks = openDesks(workspace, session.host, asked);
  const attempt = (contents?: readonly Uint8Array[]): Outcome => outcomeOf(asked, desks.desks(contents));
  if (options.dryRun === true) return attempt();
  const isCommitted = options.commit === true || options.message !== undefined;
  const commit = isCommitted ? await preparedCommit(session, filesOf(attempt())) : null;
  const result = await rewriteNamed(session, desks.paths, desks.shown, (contents) => {
    const outcome = attempt(contents);
    const rewrites = filesOf(outcome).map(({ rewrite }) => rewrite);
    if (commit) mustBeAsPrepared(rewrites, commit);
    return { result: outcome, contents: desks.paths.map((_, at) => newBytes(rewrites[at])) };
  });
  if (!('changed' in result)) return result;
  remember(session, asked, result.changed);
  if (!commit?.ready) return result;
  const { commitPrepared } = await import('../../host/git/commit.ts');
  const made = await commitPrepared(commit.ready, messageFor(asked, result.changed, options));
  return { changed: { ...result.changed, commit: made.commit } };
}

function filesOf(outcome: Outcome): Changed['files'] {
  return 'changed' in outcome ? outcome.changed.files : [];
}

/** A plan without any item can be begun, below a title at least. */
async function openFor(session: Session, { items, files }: AskedChange): Promise<Workspace> {
  const workspace = await session.open(files, items === 'first file' ? 'ignore' : 'refuse');
  const [barren] = workspace.barren;
  if (workspace.blank && barren) throw barren;
  return workspace;
}

function outcomeOf(asked: AskedChange, desks: readonly Desk[]): Outcome {
  const files: Changed['files'][number][] = [];
  const notes: string[] = [];
  const [items, unchanged]: [Item[], Item[]] = [[], []];
  let { done } = asked;
  for (const desk of desks) {
    const made = asked.make(desk, desks);
    if ('refused' in made) return { refused: made };
    files.push({ file: desk.file, absolute: desk.absolute, rewrite: made.rewrite });
    notes.push(...(made.notes ?? []));
    const named = made.items ?? [...new Set(desk.items)];
    const changed = made.items ?? touched(named, made.rewrite);
    items.push(...changed);
    unchanged.push(...named.filter((item) => !changed.includes(item)));
    done = made.done ?? done;
  }
  if (items.length === 0) items.push(...unchanged);
  else if (unchanged.length > 0) notes.unshift(`${namesOf(unchanged)}: ${asked.already}`);
  const undoable = asked.verb !== 'undo';
  return { changed: { done, already: asked.already, items, files, notes, named: asked.files, undoable } };
}

/** `null` if nothing is changed. */
function newBytes(rewrite: Rewrite | undefined): Uint8Array | null {
  return rewrite && rewrite.edits.length > 0 ? encode(rewrite.after.source) : null;
}

function remember({ host }: Session, { verb, across }: AskedChange, { files, items }: Changed): void {
  const at = host.now();
  const written = files.filter(({ rewrite }) => rewrite.edits.length > 0);
  const together = across === true ? { together: written.map(({ absolute }) => realPath(absolute)) } : {};
  for (const { absolute, rewrite } of written) {
    const own = items.filter((item) => rewrite.before.items.includes(item)).map(({ id }) => id);
    const memo = { ...memoOf(verb, own, rewrite, at), ...together };
    writeJournal(host, absolute, remembered(readJournal<Memo>(host, absolute), memo));
  }
}

function report(session: Session, outcome: Outcome, { json, dryRun }: WriteOptions): void {
  if ('refused' in outcome) {
    session.fail(outcome.refused.because === 'plan' ? 1 : 2);
    if (json !== undefined) session.print(documentJson(refusalDocument(outcome.refused)));
    else session.host.stderr.write(refusalText(outcome.refused));
    return;
  }
  const { changed } = outcome;
  if (json !== undefined) session.print(documentJson(changeDocument(changed)));
  else if (dryRun !== true) session.print(changeText(changed, session.style));
  else if (changed.files.some(({ rewrite }) => rewrite.edits.length > 0)) printDiff(session, changedDiff(changed));
  else session.host.stderr.write(changeText(changed, session.style));
}
