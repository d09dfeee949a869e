import { isMap, isScalar, LineCounter, type ParsedNode, parseDocument } from 'yaml';
import { toJSONSchema, type z } from 'zod';
import { RoadmapError } from '../error.ts';
import { didYouMean } from '../text/nearest.ts';
import { type ConfigFile, configFile } from './schema.ts';

/** Deeper brackets or indents are not parsed: `yaml` recurses, and takes the whole process with it. */
const DEEPEST = 64;

/** Aliases are of no use here, and of great use to an attacker. */
const MOST_ALIASES = 10;

export interface ConfigText {
  readonly text: string;
  /** As the user would type it. */
  readonly path: string;
  /** 1-based line of the file on which `text` begins. */
  readonly firstLine: number;
  /** The key that holds the config: `roadmap` in front matter. */
  readonly key?: string;
}

/** The 1-based line of a value, or of a key of it; of what it would stand in, if it is not there. */
type LineAt = (path: readonly string[], key?: string) => number;

export interface ParsedConfig {
  readonly settings: ConfigFile;
  readonly lineAt: LineAt;
}

/**
 * Reads a config. All its scalars are text, so that `1.10` stays what was written. Nothing in it is executed or fetched.
 *
 * @returns `null` if `key` is given and holds no settings, but data of another program.
 * @throws RoadmapError that names the line.
 */
export function parseConfig(config: ConfigText): ParsedConfig | null {
  const { text, firstLine, key } = config;
  const deep = deepLine(text);
  if (deep !== null) throw fault(config, firstLine + deep, `more than ${DEEPEST} levels deep`, 'nest less');
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    schema: 'failsafe',
    logLevel: 'error',
    prettyErrors: false,
  });
  const lineOf = (offset: number): number => firstLine + lines.linePos(offset).line - 1;
  const [error] = document.errors;
  if (error) throw fault(config, lineOf(error.pos[0]), `not YAML (${error.message})`, 'mend the line');
  const value = plain(config, () => document.toJS({ maxAliasCount: MOST_ALIASES }) as unknown);
  const settings = key === undefined ? (value ?? {}) : (value as Record<string, unknown> | null)?.[key];
  if (key !== undefined && !isSettings(settings)) return null;
  const result = configFile.safeParse(settings === '' ? {} : settings);
  const full = (path: readonly string[]) => (key === undefined ? path : [key, ...path]);
  const lineAt: LineAt = (path, name) => {
    const node = document.getIn(full(path), true) as ParsedNode | undefined;
    if (node === undefined) return path.length === 0 ? firstLine : lineAt(path.slice(0, -1));
    const named = isMap(node) ? node.items.find((pair) => isScalar(pair.key) && pair.key.value === name)?.key : node;
    return lineOf((named ?? node).range?.[0] ?? 0);
  };
  if (result.success) return { settings: result.data, lineAt };
  throw explain(config, mostExact(result.error.issues), lineAt, (path) => document.hasIn(full(path)));
}

/** Front matter has had a `roadmap` key before us: data (`milestones: ...`), or a word. */
function isSettings(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !('milestones' in value);
}

function plain<T>(config: ConfigText, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw fault(
      config,
      config.firstLine,
      `config cannot be read (${(error as Error).message})`,
      'write it without aliases',
    );
  }
}

/** A key that is not known: what it should be may be missed for that. Else the first, where it is none of several, the nearest. */
function mostExact(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue {
  const all = issues.map((issue): z.core.$ZodIssue => {
    const inner = issue.code === 'invalid_union' ? issue.errors.flat() : [];
    const within = inner.filter(({ code, path }) => path.length > 0 || code === 'unrecognized_keys');
    if (within.length === 0) return issue;
    const exact = mostExact(within);
    return { ...exact, path: [...issue.path, ...exact.path] };
  });
  return all.find(({ code }) => code === 'unrecognized_keys') ?? (all[0] as z.core.$ZodIssue);
}

function explain(
  config: ConfigText,
  issue: z.core.$ZodIssue,
  lineAt: LineAt,
  isThere: (path: readonly string[]) => boolean,
): RoadmapError {
  const path = issue.path.map(String);
  const name = path.join('.') || 'config';
  if (issue.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys;
    const names = keysAt(path);
    const all = names.length > MOST_NAMES ? 'see `roadmap schema config`' : `there are ${names.join(', ')}`;
    return fault(config, lineAt(path, key), `unknown key "${[...path, key].join('.')}"`, didYouMean(key, names, all));
  }
  const line = lineAt(path);
  if (issue.code === 'invalid_key') return fault(config, line, `unexpected key "${name}"`, issue.issues[0]?.message);
  if (!isThere(path)) return fault(config, line, `no "${name}"`, 'add it');
  return fault(config, line, `unexpected value of "${name}"`, expectation(issue));
}

/** More are not listed. */
const MOST_NAMES = 12;

function expectation(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return `expected ${issue.values.join(', ')}`;
  if (issue.code !== 'invalid_type') return issue.message;
  return `expected ${/object|record/.test(issue.expected) ? 'names with values below them' : `a ${issue.expected}`}`;
}

type Schema = z.core.JSONSchema.BaseSchema;

/** The keys that may stand in the part of a config that `path` leads to. */
function keysAt(path: readonly string[]): string[] {
  const root: Schema = toJSONSchema(configFile, { io: 'input' });
  const named = (schema: Schema): Schema => root.$defs?.[schema.$ref?.replace('#/$defs/', '') ?? ''] ?? schema;
  let schema = root;
  for (const key of path) {
    const below = named((schema.properties?.[key] ?? schema.items ?? schema.additionalProperties) as Schema);
    schema = below.anyOf?.find(({ properties }) => properties) ?? below;
  }
  const { enum: names = [] } = (schema.propertyNames ?? {}) as { enum?: string[] };
  return [...Object.keys(schema.properties ?? {}), ...names];
}

/** The first line, from 0, on which brackets or indents go too deep; `null` if none does. */
function deepLine(text: string): number | null {
  let brackets = 0;
  const indents: number[] = [];
  for (const [number, line] of text.split('\n').entries()) {
    const content = line.trimStart();
    if (content === '') continue;
    const indent = line.length - content.length;
    while ((indents.at(-1) ?? -1) >= indent) indents.pop();
    indents.push(indent);
    const steps = /^(?:[-?:][ \t]+)*/.exec(content)?.[0].split(/[ \t]+/).length ?? 0;
    for (const character of content) {
      if (character === '[' || character === '{') brackets += 1;
      else if (character === ']' || character === '}') brackets -= 1;
      if (brackets + indents.length + steps > DEEPEST) return number;
    }
  }
  return null;
}

function fault({ path }: ConfigText, line: number, what: string, hint: string | undefined): RoadmapError {
  return new RoadmapError(`${what}: ${path}:${line}`, { hint });
}
