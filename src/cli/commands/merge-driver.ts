import path from 'node:path';
import type { Command } from 'commander';
import { RoadmapError } from '../../error.ts';
import { replaceFile } from '../../host/replace-file.ts';
import { mergePlans } from '../../merge/merge-plans.ts';
import { loadReader } from '../../read.ts';
import type { Roadmap } from '../../roadmap/roadmap.ts';
import { decode } from '../../text/decode.ts';
import { type SourceFile, sourceFile } from '../../text/source.ts';
import { examples } from '../arguments.ts';
import { findConfiguration, wordsFor } from '../opening/configuration.ts';
import type { Session } from '../session.ts';
import { MERGE_DRIVER, uninstallDriver } from '../setup/git-drivers.ts';

interface Options {
  readonly uninstall?: true;
}

/** What git makes a marker of where it does not say. */
const MARKER_SIZE = '7';

export function mergeDriverCommand(program: Command, session: Session): void {
  const command = program
    .command('merge-driver')
    .summary('merge a plan, for git')
    .description(
      'Merges two versions of a plan, and writes the result into the file of ours. Git runs this where `roadmap init --merge-driver` ' +
        'has told it to. Exit code 1: conflicts are marked in the file. 2: it is left as it was, and git merges the text.',
    )
    .argument('[versions...]', 'as git names them: %O %A %B %L %P; ours, %A, becomes the result')
    .option('--uninstall', 'take out what `roadmap init --merge-driver` put into .gitattributes and the config of git')
    .action((versions: string[], { uninstall }: Options) =>
      uninstall === true ? takeOut(session) : merge(session, versions),
    );
  examples(command, [
    ['roadmap init --merge-driver', 'from now on in this clone'],
    ['roadmap merge-driver base.md ours.md theirs.md', 'by hand; the result is in ours.md'],
    ['roadmap merge-driver --uninstall', 'no more'],
  ]);
}

async function takeOut(session: Session): Promise<void> {
  for (const line of await uninstallDriver(session, MERGE_DRIVER)) session.say(line);
}

async function merge(session: Session, versions: readonly string[]): Promise<void> {
  const { host } = session;
  const [base, ours, theirs, marker = MARKER_SIZE, name = ours] = versions;
  if (base === undefined || ours === undefined || theirs === undefined || name === undefined)
    throw new RoadmapError('three versions are merged', { hint: 'name the base, ours and theirs' });
  const size = Number(marker);
  if (!Number.isInteger(size) || size < 1)
    throw new RoadmapError(`unexpected '${marker}' for the size of a marker`, { hint: 'write a whole number' });
  const texts = [base, ours, theirs].map((file) => textOf(session, file, name));
  const words = await wordsIn(session, texts, name);
  const reader = await loadReader();
  const read = (source: SourceFile) => reader(source, words);
  const [was, mine, yours] = texts.map((text) => read(sourceFile(name, text))) as [Roadmap, Roadmap, Roadmap];
  const merged = mergePlans({ base: was, ours: mine, theirs: yours }, read, { size, ours: 'ours', theirs: 'theirs' });
  if ('unsure' in merged) throw unsure(name, merged.unsure);
  replaceFile(path.resolve(host.cwd, ours), merged.text);
  for (const { line, what } of merged.conflicts) session.warn(`conflict: ${name}:${line}: ${what}`);
  if (merged.conflicts.length > 0) session.fail(1);
}

function textOf({ host, maxBytes }: Session, file: string, name: string): string {
  const absolute = path.resolve(host.cwd, file);
  if (host.files.kind(absolute) === 'missing')
    throw new RoadmapError(`no such file: ${file}`, { hint: 'name the three versions' });
  const { text, lossy } = decode(host.files.read(absolute, maxBytes));
  if (lossy) throw unsure(name, 'a version that is not UTF-8');
  if (text.includes('\0')) throw unsure(name, 'a version with NUL characters');
  return text;
}

/** The user's own words, as long as all versions have the same. */
async function wordsIn({ host }: Session, texts: readonly string[], name: string) {
  const { words } = await findConfiguration(host);
  const [first, ...others] = await Promise.all(texts.map((text) => wordsFor(text, name, words)));
  if (others.some((other) => JSON.stringify(other) !== JSON.stringify(first)))
    throw unsure(name, 'versions that name their own words differently');
  return first;
}

function unsure(name: string, why: string): RoadmapError {
  return new RoadmapError(`not merged as a plan: ${name}: ${why}`, { hint: 'git merges the text' });
}
