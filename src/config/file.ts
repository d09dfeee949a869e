import { isMap, isScalar, LineCounter, type ParsedNode, parseDocument } from 'yaml';
import { toJSONSchema, type z } from 'zod';
import { RoadmapError } from '../error.ts';
import { nearest } from '../text/nearest.ts';
import { type ConfigFile, configFile } from './schema.ts';

/** A larger config is not parsed. UTF-16 units. */
const LONGEST = 64 << 10;

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

/**
 * Reads a config. All its scalars are text, so that `1.10` stays what was written. Nothing in it is executed or fetched.
 *
 * @returns `null` if `key` is given and holds no settings, but data of another program.
 * @throws RoadmapError that names the line.
 */
export function parseConfig(config: ConfigText): ConfigFile | null {
  const { text, firstLine, key } = config;
  if (text.length > LONGEST) throw fault(config, firstLine, 'config is over 64 KiB', 'shorten it');
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
  if (result.success) return result.data;
  throw explain(config, result.error.issues[0] as z.core.$ZodIssue, (path, name) => {
    const node = document.getIn(key === undefined ? path : [key, ...path], true) as ParsedNode | undefined;
    const named = isMap(node) ? node.items.find((pair) => isScalar(pair.key) && pair.key.value === name)?.key : node;
    return lineOf(named?.range?.[0] ?? node?.range?.[0] ?? 0);
  });
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

type LineAt = (path: readonly string[], key?: string) => number;

function explain(config: ConfigText, issue: z.core.$ZodIssue, lineAt: LineAt): RoadmapError {
  const path = issue.path.map(String);
  if (issue.code === 'unrecognized_keys') {
    const name = issue.keys[0] as string;
    const names = keysAt(path);
    const near = nearest(name, names);
    const hint = near === null ? `there are ${names.join(', ')}` : `did you mean ${near}?`;
    return fault(config, lineAt(path, name), `unknown key "${[...path, name].join('.')}"`, hint);
  }
  return fault(config, lineAt(path), `unexpected value of "${path.join('.') || 'config'}"`, expectation(issue));
}

function expectation(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return `expected ${issue.values.join(', ')}`;
  return issue.message.replace(/^Invalid input: /, '').replace('object', 'names with values below them');
}

/** The keys that may stand in the part of a config that `path` leads to. */
function keysAt(path: readonly string[]): string[] {
  let schema = toJSONSchema(configFile, { io: 'input' });
  for (const key of path)
    schema = (schema.properties?.[key] ?? schema.items ?? schema.additionalProperties) as typeof schema;
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

function fault({ path }: ConfigText, line: number, what: string, hint: string): RoadmapError {
  return new RoadmapError(`${what}: ${path}:${line}`, { hint });
}
