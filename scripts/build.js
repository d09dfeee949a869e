// Writes dist/: the program (dist/cli, CommonJS) and the library (dist/index.js, ES modules, with its types).
// Both in chunks, so that a package loads when a command asks for it.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build, transform } from 'esbuild';
import { compiledVocabulary, nativeSatteri, withoutUnused } from './plugins.js';

/** @type {import('esbuild').BuildOptions} */
const common = {
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  charset: 'utf8',
  // Names stay, for the stack traces in bug reports.
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: 'eof',
  plugins: [nativeSatteri, withoutUnused, compiledVocabulary],
  logOverride: { 'require-resolve-not-external': 'silent' },
};

rmSync('dist', { recursive: true, force: true });
await Promise.all([program(), library()]);

/** Node starts a CommonJS program faster than one of ES modules, but esbuild splits only the latter: split first, then convert. */
async function program() {
  const { outputFiles } = await build({
    ...common,
    entryPoints: ['src/cli/main.ts'],
    outdir: 'dist/cli',
    outExtension: { '.js': '.cjs' },
    write: false,
  });
  mkdirSync('dist/cli', { recursive: true });
  for (const { path, text } of outputFiles) {
    const { code } = await transform(text, {
      format: 'cjs',
      platform: 'node',
      charset: 'utf8',
      // Makes a require() of import(), which would start Node's loader of ES modules.
      supported: { 'dynamic-import': false },
      minifyWhitespace: true,
    });
    writeFileSync(join('dist/cli', basename(path)), `${stamp(code)}\n${code}`);
  }
}

/** By which bin/compile-cache.js knows that it has compiled this very code. */
function stamp(code) {
  return `//${createHash('sha256').update(code).digest('hex').slice(0, 30)}`;
}

async function library() {
  await build({
    ...common,
    entryPoints: ['src/index.ts'],
    outdir: 'dist',
    chunkNames: 'chunks/[name]-[hash]',
    // Bundled CommonJS packages ask for Node's own modules by require().
    banner: { js: "import { createRequire } from 'node:module';const require = createRequire(import.meta.url);" },
  });
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
    stdio: 'inherit',
  });
}
