import { Argument, type Command, Option } from 'commander';
import { RoadmapError } from '../../error.ts';
import type { Host } from '../../host/host.ts';
import { type Embedded, editsOf, embedsDiff } from '../../render/embed/embeds.ts';
import { embedText } from '../../render/embed/report.ts';
import { embedDocument } from '../../render/embed/report-json.ts';
import { documentJson } from '../../render/json.ts';
import { decode, encode } from '../../text/decode.ts';
import { applyEdits } from '../../text/edit.ts';
import { lineAt } from '../../text/source.ts';
import { commaList, examples, jsonFlag } from '../arguments.ts';
import { mustBeWhole } from '../changing/desk.ts';
import { printDiff } from '../changing/print-diff.ts';
import { rewriteNamed } from '../changing/rewriting.ts';
import { documentsFor, mayHoldBlocks } from '../embedding/documents.ts';
import { type Document, embedAll } from '../embedding/embedding.ts';
import type { NamedFile } from '../opening/plan-files.ts';
import { readText } from '../opening/read-text.ts';
import type { Workspace } from '../opening/workspace.ts';
import { refusePast, type Session } from '../session.ts';
import { atRevision } from '../worlds/revision-host.ts';

interface Options {
  readonly write?: true;
  readonly diff?: true;
  readonly file?: readonly string[];
  readonly json?: string | true;
}

export function embedCommand(program: Command, session: Session): void {
  const command = program
    .command('embed')
    .summary('keep what other documents show of the plan fresh')
    .description(
      'Says which blocks of documents do not show what the plan says now, and ends with exit code 1 if there are any; with --write it ' +
        'writes them. A block stands between `<!-- roadmap:begin KIND [ITEM] -->` and `<!-- roadmap:end -->`, each on a line of its own; ' +
        'nothing outside is changed. Kinds are status, list, next, board, graph, timeline and badge.',
    )
    .addArgument(
      new Argument(
        '[file...]',
        'documents (default: the Markdown files beside the roadmap that git has, and those in this folder)',
      ),
    )
    .option('-w, --write', 'write what is stale')
    .option('--diff', 'print what would be written, and write nothing')
    .addOption(new Option('-f, --file <file>', 'the roadmap that is shown (default: look for it)').argParser(commaList))
    .addOption(jsonFlag())
    .action((files: string[], options: Options) => embed(session, files, options));
  examples(command, [
    ['roadmap embed', 'in CI: is all of it fresh?'],
    ['roadmap embed --write', 'make it so'],
    ['roadmap embed --diff README.md', 'what would change'],
    ['roadmap --at v1.0 embed', 'was all of it fresh then?'],
  ]);
}

async function embed(session: Session, files: readonly string[], options: Options): Promise<void> {
  const isWritten = options.write === true && options.diff !== true;
  if (isWritten) refusePast(session);
  const workspace = await session.open(options.file ?? []);
  const documents = await readDocuments(session, files, workspace.plan.files[0]?.file ?? '');
  const found = embedAll(workspace, documents);
  complain(session, found);
  if (found.every(({ embeds, broken }) => embeds.length === 0 && broken.every(({ isFault }) => !isFault)))
    throw noBlocks(files);
  const made = isWritten ? await write(session, workspace, documents) : found;
  if (options.json !== undefined) session.print(documentJson(embedDocument(made, isWritten)));
  else if (options.diff === true) printDiff(session, embedsDiff(made));
  else session.print(embedText(made, isWritten));
  if (!isWritten && made.some((each) => editsOf(each).length > 0)) session.fail(1);
}

/** Those that may have blocks. */
async function readDocuments(session: Session, files: readonly string[], plan: string): Promise<Document[]> {
  const { host, at, maxBytes } = session;
  const read = (where: Host): Promise<Document[]> =>
    Promise.all(
      documentsFor(where, files, plan).map(async (name) => ({
        name,
        text: (await readText(where, name, maxBytes)).text,
      })),
    );
  const all = at === null ? await read(host) : await atRevision(host, at, maxBytes, read);
  if (files.length > 0)
    for (const { name, text } of all) if (!mayHoldBlocks(text)) session.warn(`no block in ${name.shown}`);
  return all.filter(({ text }) => mayHoldBlocks(text));
}

function noBlocks(files: readonly string[]): RoadmapError {
  const where = files.length > 0 ? files.join(', ') : 'the Markdown files of this folder';
  return new RoadmapError(`no block found in ${where}`, {
    hint: 'write `<!-- roadmap:begin status -->` and `<!-- roadmap:end -->` where one is to be, each on its own line',
  });
}

function complain(session: Session, found: readonly Embedded[]): void {
  for (const { source, broken } of found)
    for (const { span, what, cure, isFault } of broken) {
      session.warn(`${what}: ${source.path}:${lineAt(source, span.start)}: ${cure}`);
      if (isFault) session.fail(2);
    }
}

/** All documents or none, as they are by then. */
async function write(session: Session, workspace: Workspace, documents: readonly Document[]): Promise<Embedded[]> {
  for (const { roadmap } of workspace.opened) mustBeWhole(roadmap.source);
  const names = new Map(documents.map(({ name }) => [name.absolute, name]));
  const shown = (absolute: string) => names.get(absolute)?.shown ?? absolute;
  return rewriteNamed(session, [...names.keys()], shown, (contents) => {
    const now = [...names.values()].map((name, at) => ({ name, text: textOf(name, contents[at] as Uint8Array) }));
    const made = embedAll(workspace, now);
    return { result: made, contents: made.map(newBytes) };
  });
}

function textOf({ shown }: NamedFile, bytes: Uint8Array): string {
  const { text, firstBadByte } = decode(bytes);
  if (firstBadByte === null) return text;
  throw new RoadmapError(`not UTF-8, nothing written: ${shown}: byte ${firstBadByte}`, { hint: 'convert it to UTF-8' });
}

/** `null` if it is fresh. */
function newBytes(found: Embedded): Uint8Array | null {
  const { source } = found;
  const edits = editsOf(found);
  return edits.length === 0 ? null : encode({ ...source, text: applyEdits(source.text, edits) });
}
