import path from 'node:path';
import { rawText } from '../../check/raw-lines.ts';
import { RoadmapError } from '../../error.ts';
import { repositoryRoot, trackedAmong } from '../../host/git.ts';
import type { Host } from '../../host/host.ts';
import { nameBelow } from '../../host/paths.ts';
import { loadReader, type Reader } from '../../read.ts';
import { combine, type Plan } from '../../roadmap/combine.ts';
import type { Roadmap } from '../../roadmap/roadmap.ts';
import { decode } from '../../text/decode.ts';
import { shellWord } from '../../text/shell-word.ts';
import { type SourceFile, sourceFile } from '../../text/source.ts';
import { type ExtraWords, type Lexicon, lexicon } from '../../vocabulary/lexicon.ts';
import { findCandidates, noneFound } from './candidates.ts';
import { type Configuration, findConfiguration, frontMatterWords, joinWords } from './configuration.ts';

/** A file that was read, and how. */
export interface Opened {
  readonly absolute: string;
  readonly roadmap: Roadmap;
  readonly words: ExtraWords | undefined;
}

/** What a command is run on. */
export interface Workspace {
  readonly plan: Plan;
  /** In the order of the plan's files. */
  readonly opened: readonly Opened[];
  /** Reads a text as the file was read. */
  readonly reread: (source: SourceFile, file: Opened) => Roadmap;
  readonly config: Configuration;
  /** Of the first file: the words of the config, and its own. */
  readonly lexicon: Lexicon;
  /** What the user should know of how the files were read, a line each. */
  readonly warnings: readonly string[];
  /** The files of which no item was made, as faults. */
  readonly barren: readonly RoadmapError[];
  /** True if a file holds no text at all. */
  readonly blank: boolean;
  /** The paths were given, not found. */
  readonly named: boolean;
}

export interface WorkspaceOptions {
  /** Paths as the user typed them, `-` for standard input; empty to search. */
  readonly files: readonly string[];
  /** Bytes. */
  readonly maxBytes: number;
  readonly engine?: 'satteri' | 'remark' | undefined;
  /** What standard input is called: a path from the repository's root. */
  readonly stdinName?: string | undefined;
  /** Instead of the config that is found. */
  readonly config?: Configuration | undefined;
  /** The revision that `host` shows, for names of files: `v1.0:ROADMAP.md`. */
  readonly at?: string | undefined;
  /** What another version of a file says: where both are alike, reading takes less time. */
  near?(file: string): Roadmap | undefined;
}

/** A file by its three names. */
export interface Named {
  readonly absolute: string;
  /** As typed, or from the current folder. */
  readonly shown: string;
  /** From the repository's root where it lies in it, else as shown; with `/`. */
  readonly file: string;
  /** Where in the config it is named. */
  readonly place?: string;
}

/** The repository around the current folder, or that folder where there is none. */
export function rootOf(host: Host): string {
  return repositoryRoot(host, host.cwd) ?? host.cwd;
}

/** Finds, reads and joins the roadmaps that a command is about. */
export async function openWorkspace(host: Host, options: WorkspaceOptions): Promise<Workspace> {
  const root = rootOf(host);
  const config = options.config ?? (await findConfiguration(host, root));
  const named = options.files.length > 0;
  const warnings: string[] = [];
  const found = unique(chosen(host, root, options.files, config));
  // All are asked for before the first is parsed: where one is not at hand yet, this begins anew.
  const texts = await Promise.all(
    found.map(async (each) => {
      const name = called(each, options);
      return { name, text: await readText(host, name, options.maxBytes, warnings) };
    }),
  );
  let read: Reader | undefined;
  const parts: ({ readonly file: string } & Opened)[] = [];
  for (const { name, text } of texts) {
    const conflict = conflictLine(text);
    if (conflict !== null) warnings.push(`merge conflict: ${name.shown}:${conflict}: both sides are read; resolve it`);
    read ??= await loadReader(options.engine === undefined ? {} : { engine: options.engine });
    const joined = joinWords(await frontMatterWords(text, name.shown), config.words);
    const words = isEmpty(joined) ? undefined : joined;
    const roadmap = read(sourceFile(name.shown, text), words, options.near?.(name.file));
    const hidden = mayHide(text) ? rawText(roadmap).unclosed : null;
    if (hidden !== null)
      warnings.push(
        `${hidden.what} that never ends: ${name.shown}:${hidden.line}: nothing behind it is read; close it`,
      );
    parts.push({ file: name.file, absolute: name.absolute, words, roadmap });
  }
  const barren = parts.filter(({ roadmap }) => roadmap.items.length === 0).map(({ roadmap }) => emptiness(roadmap));
  return {
    plan: combine(parts),
    opened: parts,
    reread: (source, { words, roadmap }) => (read as Reader)(source, words, roadmap),
    config,
    lexicon: lexicon(parts[0]?.words),
    warnings,
    barren,
    blank: parts.some(({ roadmap }) => roadmap.source.text.trim() === ''),
    named: named || config.files.length > 0,
  };
}

/** False if whatever begins code or a comment, which hide what follows, is also ended: quick to tell, and true of most files. */
function mayHide(text: string): boolean {
  const fences = text.match(/^[ \t>]*(?:`{3}|~{3})/gm)?.length ?? 0;
  return fences % 2 === 1 || text.lastIndexOf('<!--') > text.lastIndexOf('-->');
}

/** The files of a plan from the top, as {@link openWorkspace} finds them, without reading any. */
export function planFiles(host: Host, root: string, typed: readonly string[], config: Configuration): string[] {
  return unique(chosen(host, root, typed, config)).map(({ file }) => file);
}

/** What is read from elsewhere than the disk is called by where it is from. */
function called(file: Named, { at, stdinName }: WorkspaceOptions): Named {
  if (file.absolute === STDIN.absolute)
    return stdinName === undefined ? file : { ...file, shown: stdinName, file: stdinName };
  return at === undefined ? file : { ...file, shown: `${at}:${file.file}` };
}

/** The files that are named on the command line, else in the config, else found. */
function chosen(host: Host, root: string, typed: readonly string[], config: Configuration): Named[] {
  if (typed.length > 0) return typed.flatMap((file) => expand(host, root, file));
  if (config.files.length === 0) return search(host, root);
  return config.files.flatMap(({ absolute, place }) =>
    expand(host, root, path.relative(host.cwd, absolute) || '.', place).map((file) => ({ ...file, place })),
  );
}

/** The 1-based line on which git left a conflict; `null` if all three of its marks are not there, in order. */
export function conflictLine(text: string): number | null {
  if (!text.includes('<<<<<<< ')) return null;
  const ours = text.search(/^<{7} /m);
  if (ours < 0 || !/^={7}\r?$[\s\S]*?^>{7} /m.test(text.slice(ours))) return null;
  return text.slice(0, ours).split('\n').length;
}

function isEmpty(words: object): boolean {
  return Object.keys(words).length === 0;
}

/** Why a file gave no item. Nothing found is never shown as nothing to do. */
function emptiness({ source, readings }: Roadmap): RoadmapError {
  if (source.text.trim() === '')
    return new RoadmapError(`file is empty: ${source.path}`, {
      hint: 'begin with a heading such as "## Milestone 1: Title"',
    });
  const lines = `${readings.length} ${readings.length === 1 ? 'line' : 'lines'}`;
  return new RoadmapError(`no milestone, phase or task found in ${lines}: ${source.path}`, {
    hint: `see how each line was read with \`roadmap explain ${source.path === '<stdin>' ? '-' : shellWord(source.path)}\``,
  });
}

const STDIN: Named = { absolute: '-', shown: '<stdin>', file: '<stdin>' };

/** What a path as typed is, which need not be a roadmap. */
export function named(host: Host, typed: string): Named {
  return naming(host, rootOf(host), path.resolve(host.cwd, typed), typed);
}

function naming(host: Host, root: string, absolute: string, shown = path.relative(host.cwd, absolute)): Named {
  return { absolute, shown, file: nameBelow(root, absolute) ?? shown.split(path.sep).join('/') };
}

/** What a path on the command line means: a file, or the roadmaps in a folder. */
function expand(host: Host, root: string, typed: string, place?: string): Named[] {
  if (typed === '-') return [STDIN];
  const absolute = path.resolve(host.cwd, typed);
  if (host.files.kind(absolute) !== 'folder') return [naming(host, root, absolute, typed)];
  const { found } = findCandidates(host, absolute, absolute);
  if (found.length === 0)
    throw new RoadmapError(`no roadmap in the folder: ${withPlace(typed, place)}`, { hint: 'name the file' });
  return found.map((file) => naming(host, root, file));
}

function search(host: Host, root: string): Named[] {
  const { found, searched } = findCandidates(host, host.cwd, root);
  if (found.length === 0) throw noneFound(host, root, searched);
  const tracked = found.length > 1 ? trackedAmong(host, root, found) : [];
  return [...new Set([...tracked, ...found])].map((file) => naming(host, root, file));
}

/** The text of a file; a warning is added if it is not UTF-8. @throws RoadmapError that names it */
export async function readText(host: Host, name: Named, maxBytes: number, warnings: string[]): Promise<string> {
  try {
    const bytes =
      name.absolute === STDIN.absolute ? await host.readStdin(maxBytes) : host.files.read(name.absolute, maxBytes);
    const { text, firstBadByte } = decode(bytes);
    if (firstBadByte !== null) {
      warnings.push(`not UTF-8: ${name.shown}: byte ${firstBadByte} and others like it are shown as \uFFFD`);
    }
    return text;
  } catch (error) {
    throw located(error, withPlace(name.shown, name.place));
  }
}

function withPlace(shown: string, place: string | undefined): string {
  return place === undefined ? shown : `${shown}, named in ${place}`;
}

const REASONS: Readonly<Record<string, readonly [what: string, toDo: string]>> = {
  ENOENT: ['no such file', 'name one that is there'],
  ENOTDIR: ['no such file', 'name one that is there'],
  EACCES: ['file may not be read', 'change its permissions'],
  EPERM: ['file may not be read', 'change its permissions'],
  ELOOP: ['file is a link to itself', 'name the file it should be'],
  ENAMETOOLONG: ['file name too long', 'name one that is there'],
  ENXIO: ['not a regular file', 'pipe it in: `roadmap status - < FILE`'],
  ERR_INVALID_ARG_VALUE: ['no such file', 'name one that is there'],
};

/** The same fault, said of a path as the user knows it. */
export function located(error: unknown, shown: string): unknown {
  if (error instanceof RoadmapError) return new RoadmapError(`${error.message}: ${shown}`, hint(error.hint));
  const code = (error as NodeJS.ErrnoException).code;
  const reason = code === undefined ? undefined : REASONS[code];
  if (reason) return new RoadmapError(`${reason[0]}: ${shown}`, { hint: reason[1] });
  return code === undefined ? error : new RoadmapError(`cannot read the file (${code}): ${shown}`);
}

function hint(text: string | undefined): { hint?: string } {
  return text === undefined ? {} : { hint: text };
}

function unique(files: readonly Named[]): Named[] {
  return [...new Map(files.map((file) => [file.absolute, file])).values()];
}
