import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

/** From the bottom up. A file may import from its own folder and from lower lines, never from beside or above. */
const LAYERS = [
  ['error'],
  ['text'],
  ['vocabulary', 'host'],
  ['markdown'],
  ['facts'],
  ['roadmap'],
  ['read'],
  ['edit'],
  ['check', 'history', 'merge'],
  ['render', 'config'],
  ['index', 'cli'],
];

/** Where a package may be imported: a folder or a file of src. One home each, a second only where it must be. */
const HOMES: Readonly<Record<string, readonly string[]>> = {
  '@dagrejs/dagre': ['render'],
  chalk: ['render'],
  commander: ['cli'],
  'fastest-levenshtein': ['text'],
  'get-east-asian-width': ['text'],
  'remark-frontmatter': ['markdown'],
  'remark-gfm': ['markdown'],
  'remark-parse': ['markdown'],
  satteri: ['markdown'],
  'simple-git': ['host'],
  unified: ['markdown'],
  yaml: ['markdown', 'config'],
  zod: ['config', 'render'],
  'node:child_process': ['host'],
  'node:crypto': ['host'],
  'node:fs': ['host'],
  'node:os': ['host'],
  'node:path': ['host', 'cli'],
  'node:process': ['host', 'cli/main'],
  'node:string_decoder': ['host'],
};

const MAX_LINES = 250;

/** What each file imports when it runs: types are erased. `{ 'text/edit': ['text/span', 'node:fs'] }` */
const imports = await readImports();
const files = Object.keys(imports);

test('imports go one way, types too', () => {
  const wrong = files.flatMap((file) =>
    named(file)
      .filter((other) => top(other) !== top(file) && level(other) >= level(file))
      .map((other) => `${file} imports ${other}`),
  );
  expect(wrong).toEqual([]);
});

test('no imports go in a circle, nor types', () => {
  expect(circle()).toBeNull();
});

test('each package is imported at its home only', () => {
  const wrong = files.flatMap((file) =>
    packages(file)
      .filter((name) => !HOMES[name]?.some((home) => `${file}/`.startsWith(`${home}/`)))
      .map((name) => `${file} imports ${name}`),
  );
  expect(wrong).toEqual([]);
});

test('every folder has a layer', () => {
  const known = LAYERS.flat();
  expect(files.filter((file) => !known.includes(top(file)))).toEqual([]);
});

test(`files have at most ${MAX_LINES} lines`, () => {
  const lines = (file: string) => readFileSync(`src/${file}.ts`, 'utf8').split('\n').length - 1;
  // A table of words is as long as its language.
  const long = files.filter((file) => !file.startsWith('vocabulary/languages/') && lines(file) > MAX_LINES);
  expect(long).toEqual([]);
});

/** V8 makes a set of thousands of characters of each, which a start would pay for: they stand in functions, or behind `once`. */
test('no pattern with letters of any script is made as a module is loaded', () => {
  const pattern = /^(?:export )?const \w+ =\s*(?:new RegExp\(|\/).*\\p\{/im;
  // Only the build loads what the languages are made of.
  const own = files.filter((file) => !file.startsWith('vocabulary/languages/'));
  expect(own.filter((file) => pattern.test(readFileSync(`src/${file}.ts`, 'utf8')))).toEqual([]);
});

async function readImports(): Promise<Record<string, string[]>> {
  const { metafile } = await build({
    entryPoints: ['src/**/*.ts'],
    outdir: 'unused',
    bundle: true,
    packages: 'external',
    // What a package does not export is imported by its path.
    external: ['../../node_modules/*'],
    format: 'esm',
    platform: 'node',
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  return Object.fromEntries(
    Object.entries(metafile.inputs).map(([path, input]) => [
      module(path),
      [...new Set(input.imports.map((one) => (one.external ? one.path : module(one.path))))],
    ]),
  );
}

/** `src/text/span.ts` as `text/span`. */
function module(path: string): string {
  return path.replace(/^src\//, '').replace(/\.ts$/, '');
}

/** Our own files that one names, also those of which it takes only types. */
function named(file: string): string[] {
  const source = readFileSync(`src/${file}.ts`, 'utf8');
  return [...source.matchAll(/\b(?:from |import\()'(\.[^']*)'/g)]
    .map(([, path = '']) => module(join(dirname(file), path)))
    .filter((path) => path in imports);
}

/** Packages and modules of Node, without the path within: `zod/mini` as `zod`. */
function packages(file: string): string[] {
  return (imports[file] ?? [])
    .filter((name) => !(name in imports))
    .map((name) => name.replace('../../node_modules/', ''))
    .map((name) => name.split('/', name.startsWith('@') ? 2 : 1).join('/'));
}

/** The folder or file right under src. */
function top(file: string): string {
  return file.split('/')[0] as string;
}

function level(file: string): number {
  return LAYERS.findIndex((names) => names.includes(top(file)));
}

/** The first circle found, as the files on the way. */
function circle(): string[] | null {
  const done = new Set<string>();
  const visit = (file: string, way: string[]): string[] | null => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const other of named(file)) {
      const found = visit(other, [...way, file]);
      if (found) return found;
    }
    done.add(file);
    return null;
  };
  for (const file of files) {
    const found = visit(file, []);
    if (found) return found;
  }
  return null;
}
