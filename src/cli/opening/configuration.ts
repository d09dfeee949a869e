import path from 'node:path';
import type { ConfigText, ParsedConfig } from '../../config/file.ts';
import type { ConfigFile } from '../../config/schema.ts';
import { RoadmapError } from '../../error.ts';
import { rootOf } from '../../host/git/on-disk.ts';
import type { Host } from '../../host/host.ts';
import { isInside } from '../../host/paths.ts';
import { decode } from '../../text/decode.ts';
import type { ExtraWords } from '../../vocabulary/lexicon.ts';
import { upwards } from './candidates.ts';

/** Nobody writes a larger one. Bytes. */
const LIMIT = 64 << 10;

/** The first is read where both are there. */
export const CONFIG_NAMES = ['roadmap.config.yaml', 'roadmap.config.yml'] as const;

/** What the user has settled. */
export interface Configuration {
  /** Empty if the config names none. */
  readonly files: readonly ConfiguredFile[];
  readonly words: ExtraWords;
  /** Closing gives criteria that are plain bullets a ticked box. */
  readonly plainCriteria: boolean;
  readonly check: NonNullable<ConfigFile['check']>;
  /** As the user would type it; `null` if there is no config file. */
  readonly path: string | null;
}

export interface ConfiguredFile {
  readonly absolute: string;
  /** Where it is named: `roadmap.config.yaml:2`. */
  readonly place: string;
}

const NO_CONFIGURATION: Configuration = { files: [], words: {}, plainCriteria: true, check: {}, path: null };

/**
 * The nearest config file at or above the current folder; never one outside the repository.
 *
 * @throws RoadmapError that names the line of a fault.
 */
export async function findConfiguration(host: Host): Promise<Configuration> {
  const root = rootOf(host);
  const file = upwards(host.cwd, root)
    .flatMap((folder) => CONFIG_NAMES.map((name) => path.join(folder, name)))
    .find((each) => host.files.kind(each) !== 'missing');
  if (file === undefined) return NO_CONFIGURATION;
  const shown = path.relative(host.cwd, file);
  const config = await parse({ text: textOf(host, file, shown), path: shown, firstLine: 1 });
  const { settings = {}, lineAt } = config ?? {};
  const files = [settings.files ?? []].flat().map((name, at) => {
    const place = `${shown}:${lineAt?.(['files', String(at)])}`;
    return { absolute: inside(root, path.dirname(file), name, place), place };
  });
  return {
    files,
    words: wordsOf(settings),
    plainCriteria: settings.criteria?.plain !== 'leave',
    check: settings.check ?? {},
    path: shown,
  };
}

/** The user's words for a file: those of its own front matter, before those that the config has settled; without any `undefined`. */
export async function wordsFor(text: string, shown: string, settled: ExtraWords): Promise<ExtraWords | undefined> {
  const words = joinWords(await frontMatterWords(text, shown), settled);
  return Object.keys(words).length === 0 ? undefined : words;
}

/** What a `roadmap:` key in a file's own front matter settles for that file. */
async function frontMatterWords(text: string, shown: string): Promise<ExtraWords> {
  const head = text.slice(0, LIMIT);
  if (!head.includes('\nroadmap')) return {};
  const [, matter] = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)^(?:---|\.\.\.)[ \t]*\r?$/m.exec(head) ?? [];
  if (matter === undefined || !/^roadmap[ \t]*:/m.test(matter)) return {};
  const own = await parse({ text: matter.replaceAll('\r\n', '\n'), path: shown, firstLine: 2, key: 'roadmap' });
  return own === null ? {} : wordsOf(own.settings);
}

/** The user's words, those of `first` before the others. */
function joinWords(first: ExtraWords, second: ExtraWords): ExtraWords {
  const joined: Record<string, object> = { ...second };
  for (const [part, own] of Object.entries(first) as [string, Record<string, unknown>][]) {
    const other = (joined[part] ?? {}) as Record<string, unknown>;
    const entries = Object.entries(own).map(([key, value]) => {
      const before = Object.hasOwn(other, key) && Array.isArray(other[key]) ? other[key] : [];
      return [key, Array.isArray(value) ? [...value, ...before] : value];
    });
    joined[part] = { ...other, ...Object.fromEntries(entries) };
  }
  return joined;
}

/** yaml and zod are loaded only for a config that is there. */
async function parse(config: ConfigText): Promise<ParsedConfig | null> {
  const { parseConfig } = await import('../../config/file.ts');
  return parseConfig(config);
}

function textOf(host: Host, file: string, shown: string): string {
  try {
    return decode(host.files.read(file, LIMIT)).text.replace(/^\uFEFF/, '');
  } catch (error) {
    if (error instanceof RoadmapError) throw new RoadmapError(`${error.message}: ${shown}`);
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new RoadmapError(`config cannot be read (${code}): ${shown}`);
  }
}

function inside(root: string, folder: string, name: string, place: string): string {
  const file = path.resolve(folder, name);
  if (isInside(root, file)) return file;
  throw new RoadmapError(`file outside the repository: ${name}, named in ${place}`, { hint: 'name one inside' });
}

function wordsOf(config: ConfigFile): ExtraWords {
  const lists = Object.entries(config.words ?? {}).map(([part, words]) => [
    part,
    Object.fromEntries(Object.entries(words ?? {}).map(([key, value]) => [key, [value].flat()])),
  ]);
  const boxes = Object.entries(config.boxes ?? {}).map(([mark, status]) => [mark.replace(/^\[(.+)\]$/u, '$1'), status]);
  return { ...Object.fromEntries(lists), ...(boxes.length > 0 ? { boxes: Object.fromEntries(boxes) } : {}) };
}
