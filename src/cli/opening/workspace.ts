import { rawText } from '../../check/raw-lines.ts';
import { RoadmapError } from '../../error.ts';
import type { Host } from '../../host/host.ts';
import { loadReader } from '../../read.ts';
import { combine, type Plan } from '../../roadmap/combine.ts';
import type { Roadmap } from '../../roadmap/roadmap.ts';
import { counted } from '../../text/counted.ts';
import { shellWord } from '../../text/shell-word.ts';
import { type SourceFile, sourceFile } from '../../text/source.ts';
import { type ExtraWords, type Lexicon, lexicon } from '../../vocabulary/lexicon.ts';
import { type Configuration, findConfiguration, wordsFor } from './configuration.ts';
import { type NamedFile, planFiles, STDIN } from './plan-files.ts';
import { readText } from './read-text.ts';

/** A file that was read, and how. */
export interface Opened {
  /** As in {@link NamedFile}. */
  readonly file: string;
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

/** Finds, reads and joins the roadmaps that a command is about. */
export async function openWorkspace(host: Host, options: WorkspaceOptions): Promise<Workspace> {
  const config = options.config ?? (await findConfiguration(host));
  // All are asked for before the first is parsed: where one is not at hand yet, this begins anew.
  const texts = await Promise.all(
    planFiles(host, options.files, config).map(async (each) => {
      const name = called(each, options);
      return { name, ...(await readText(host, name, options.maxBytes)) };
    }),
  );
  const warnings = texts.flatMap(({ warning }) => warning ?? []);
  const read = await loadReader(options.engine);
  const opened: Opened[] = [];
  for (const { name, text } of texts) {
    const { file, absolute, shown } = name;
    const conflict = conflictLine(text);
    if (conflict !== null) warnings.push(`merge conflict: ${shown}:${conflict}: both sides are read; resolve it`);
    const words = await wordsFor(text, shown, config.words);
    const roadmap = read(sourceFile(shown, text), words, options.near?.(file));
    const hidden = mayHide(text) ? rawText(roadmap).unclosed : null;
    if (hidden !== null)
      warnings.push(`${hidden.what} that never ends: ${shown}:${hidden.line}: nothing behind it is read; close it`);
    opened.push({ file, absolute, words, roadmap });
  }
  const roadmaps = opened.map(({ roadmap }) => roadmap);
  return {
    plan: combine(opened),
    opened,
    reread: (source, { words, roadmap }) => read(source, words, roadmap),
    config,
    lexicon: lexicon(opened[0]?.words),
    warnings,
    barren: roadmaps.filter(({ items }) => items.length === 0).map(emptiness),
    blank: roadmaps.some(({ source }) => source.text.trim() === ''),
    named: options.files.length > 0 || config.files.length > 0,
  };
}

/** False if whatever begins code or a comment, which hide what follows, is also ended: quick to tell, and true of most files. */
function mayHide(text: string): boolean {
  const fences = text.match(/^[ \t>]*(?:`{3}|~{3})/gm)?.length ?? 0;
  return fences % 2 === 1 || text.lastIndexOf('<!--') > text.lastIndexOf('-->');
}

/** What is read from elsewhere than the disk is called by where it is from. */
function called(file: NamedFile, { at, stdinName }: WorkspaceOptions): NamedFile {
  if (file.absolute === STDIN.absolute)
    return stdinName === undefined ? file : { ...file, shown: stdinName, file: stdinName };
  return at === undefined ? file : { ...file, shown: `${at}:${file.file}` };
}

/** The 1-based line on which git left a conflict; `null` if all three of its marks are not there, in order. */
export function conflictLine(text: string): number | null {
  if (!text.includes('<<<<<<< ')) return null;
  const ours = text.search(/^<{7} /m);
  if (ours < 0 || !/^={7}\r?$[\s\S]*?^>{7} /m.test(text.slice(ours))) return null;
  return text.slice(0, ours).split('\n').length;
}

/** Why a file gave no item. Nothing found is never shown as nothing to do. */
function emptiness({ source, readings }: Roadmap): RoadmapError {
  if (source.text.trim() === '')
    return new RoadmapError(`file is empty: ${source.path}`, {
      hint: 'begin with a heading such as "## Milestone 1: Title"',
    });
  return new RoadmapError(`no milestone, phase or task found in ${counted(readings.length, 'line')}: ${source.path}`, {
    hint: `see how each line was read with \`roadmap explain ${source.path === '<stdin>' ? '-' : shellWord(source.path)}\``,
  });
}
