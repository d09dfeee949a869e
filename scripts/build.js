// Writes dist/: the program (dist/cli), the library (dist/index.js, ES modules, with its types) and the words of both.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { build, transform } from 'esbuild';
import { compiledVocabulary, nativeSatteri, withoutUnused } from './plugins.js';

/** @type {import('esbuild').BuildOptions} */
const common = {
  bundle: true,
  // So that a package is loaded by what needs it.
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  // All of Node 20's are there: esbuild would write `new RegExp()` for some.
  supported: { 'regexp-unicode-property-escapes': true },
  // Names stay, for the stack traces in bug reports.
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: 'eof',
  logOverride: { 'require-resolve-not-external': 'silent' },
  write: false,
};

/** What several commands share has a file of its own if it is larger than this: few of them need it. Characters. */
const LARGE = 10_000;

rmSync('dist', { recursive: true, force: true });
await Promise.all([program(), library()]);

/**
 * Files that are each a map of functions by name, parts of the program which bin/roadmap.js runs as they are required. As
 * CommonJS, which Node starts faster than ES modules; esbuild splits only the latter, so it splits first, then converts.
 */
async function program() {
  const { outputFiles, metafile } = await build({
    ...common,
    entryPoints: ['src/cli/main.ts'],
    outdir: 'dist/cli',
    metafile: true,
    plugins: [nativeSatteri, withoutUnused, compiledVocabulary('__dirname')],
  });
  const first = loadedFirst(metafile);
  const texts = new Map(outputFiles.map(({ path, text }) => [basename(path, '.js'), text]));
  const others = await Promise.all(
    [...texts].filter(([name]) => !first.has(name)).map(async ([name, text]) => [name, await part(text)]),
  );
  mkdirSync('dist/cli', { recursive: true });
  const isShared = ([name, code]) => name.startsWith('chunk-') && code.length <= LARGE;
  writeParts('main', await joined(first, texts));
  writeParts('more', others.filter(isShared));
  for (const each of others) if (!isShared(each)) writeParts(each[0], [each]);
}

/** The parts that `roadmap status` needs whatever it reads: what other commands need has a file and a cache of its own. */
function loadedFirst({ outputs }) {
  const byEntry = (end) => Object.keys(outputs).find((file) => outputs[file].entryPoint?.endsWith(end));
  const first = new Set();
  const add = (file) => {
    const name = basename(file, '.js');
    if (first.has(name)) return;
    first.add(name);
    for (const { path, kind } of outputs[file].imports) if (kind === 'import-statement' && outputs[path]) add(path);
  };
  for (const entry of ['cli/main.ts', 'cli/commands/status.ts', 'markdown/engine-satteri.ts']) add(byEntry(entry));
  return first;
}

/**
 * Some parts as one, in one scope: what one part takes from another costs a getter each time. What stands behind `import()`
 * stays a part, and finds in the one by name what it shares with it, as all others do.
 */
async function joined(names, texts) {
  const shared = [...names].filter((name) => name.startsWith('chunk-'));
  const behind = [...names].filter((name) => name !== 'main' && !shared.includes(name));
  const entry = ["export * from './main.js';", ...shared.map((name) => `export * as '${name}' from './${name}.js';`)];
  const inMemory = {
    name: 'in-memory',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /./ }, ({ path, kind }) =>
        names.has(basename(path, '.js')) && kind !== 'dynamic-import'
          ? { path, namespace: 'part' }
          : { path, external: true },
      );
      onLoad({ filter: /./, namespace: 'part' }, ({ path }) => ({ contents: texts.get(basename(path, '.js')) }));
    },
  };
  const { outputFiles } = await build({
    ...common,
    splitting: false,
    stdin: { contents: entry.join('\n') },
    plugins: [inMemory],
  });
  const doors = shared.map((name) => [name, `module.exports=require("./main.js")["${name}"]`]);
  const parts = [['main', outputFiles[0].text], ...behind.map((name) => [name, texts.get(name)])];
  return [...(await Promise.all(parts.map(async ([name, text]) => [name, await part(text)]))), ...doors];
}

async function part(text) {
  const { code } = await transform(text, {
    format: 'cjs',
    platform: 'node',
    // Makes a require() of import(), which would start Node's loader of ES modules.
    supported: { ...common.supported, 'dynamic-import': false },
    minifyWhitespace: true,
  });
  // Node's own modules are no ES modules: it is enough to hand them over, without a copy of all their properties.
  return ascii(code.replace(/\b__toESM\w*\((require\("node:\w+"\))\)/g, '{default:$1}'));
}

function writeParts(file, parts) {
  const map = parts.map(([name, code]) => `"./${name}.js"(exports,require,module,__dirname){${code}}`);
  const code = `({${map.join(',\n')}})`;
  // By which bin/roadmap.js knows what it has compiled this very code to.
  const stamp = createHash('sha256').update(code).digest('hex').slice(0, 30);
  writeFileSync(`dist/cli/${file}.cjs`, `//${stamp}\n${code}`);
}

async function library() {
  const { outputFiles } = await build({
    ...common,
    entryPoints: ['src/index.ts'],
    outdir: 'dist',
    // Bundled CommonJS packages ask for Node's own modules by require().
    banner: { js: "import { createRequire } from 'node:module';const require = createRequire(import.meta.url);" },
    plugins: [nativeSatteri, withoutUnused, compiledVocabulary('import.meta.dirname')],
  });
  for (const { path, text } of outputFiles) writeFileSync(path, ascii(text));
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
    stdio: 'inherit',
  });
}

/**
 * esbuild escapes what is not ASCII in strings, but not in regular expressions. V8 keeps a text of ASCII in half the memory,
 * and reads it without decoding it.
 */
function ascii(code) {
  return code.replace(/\\?[^\0-\x7f]/g, (found) => {
    if (found.length > 1) throw new Error(`a backslash before ${found[1]}, which cannot be written as \\u`);
    return `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
