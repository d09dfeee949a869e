import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build as bundle } from 'esbuild';

/**
 * Sätteri's own loader tries every platform and knows only its own node_modules: ours takes its place.
 *
 * @type {import('esbuild').Plugin}
 */
export const nativeSatteri = {
  name: 'native-satteri',
  setup(build) {
    const { version } = JSON.parse(readFileSync('node_modules/satteri/package.json', 'utf8'));
    build.initialOptions.define = { SATTERI_VERSION: JSON.stringify(version) };
    build.onResolve({ filter: /\/satteri\/dist\/binding\.js$/ }, () => ({
      path: resolve('scripts/satteri-binding.cjs'),
    }));
  },
};

/**
 * What packages load at start for nothing: it costs up to a tenth of Node's own start each. commander runs no executables for
 * us, `render` is told whether there is colour, and `process` is there without a module.
 *
 * @type {import('esbuild').Plugin}
 */
export const withoutUnused = {
  name: 'without-unused',
  setup(build) {
    const unused = [
      { filter: /^node:child_process$/, by: /[\\/]commander[\\/]/, instead: '{}' },
      { filter: /^node:process$/, by: /[\\/]commander[\\/]/, instead: 'process' },
      { filter: /^#supports-color$/, by: /[\\/]chalk[\\/]/, instead: '{}' },
    ];
    for (const { filter, by, instead } of unused) {
      build.onResolve({ filter }, ({ importer }) =>
        by.test(importer) ? { path: instead, namespace: 'unused' } : null,
      );
    }
    build.onLoad({ filter: /.*/, namespace: 'unused' }, ({ path }) => ({ contents: `module.exports = ${path};` }));
  },
};

/**
 * Runs `vocabulary/compiled.ts` now, and puts what it makes into files that are read when they are asked for: the tables of
 * all languages take longer to put in order than a roadmap to read. Of the symbols, which are few, the list takes their place.
 *
 * @param {string} folder An expression for where the code finds the files.
 * @returns {import('esbuild').Plugin}
 */
export const compiledVocabulary = (folder) => ({
  name: 'compiled-vocabulary',
  setup(build) {
    build.onLoad({ filter: /[\\/]vocabulary[\\/]compiled\.ts$/ }, async ({ path }) => {
      const { compiled } = await run(path);
      mkdirSync('dist/words', { recursive: true });
      for (const [name, words] of Object.entries(compiled)) writeFileSync(`dist/words/${name}.txt`, words());
      const readers = Object.keys(compiled).map((name) => `${name}: () => read('${name}')`);
      return {
        contents: `import { readFileSync } from 'node:fs';
          import { join } from 'node:path';
          const read = (name) => readFileSync(join(${folder}, 'words', name + '.txt'));
          export const compiled = { ${readers.join(', ')} };`,
      };
    });
    build.onLoad({ filter: /[\\/]vocabulary[\\/]written\.ts$/ }, async ({ path }) => {
      const { written } = await run(path);
      mkdirSync('dist/words', { recursive: true });
      writeFileSync('dist/words/written.json', JSON.stringify(written()));
      return {
        contents: `import { readFileSync } from 'node:fs';
          import { join } from 'node:path';
          let words;
          export const written = () => (words ??= JSON.parse(readFileSync(join(${folder}, 'words', 'written.json'), 'utf8')));`,
      };
    });
    build.onLoad({ filter: /[\\/]languages[\\/]symbols\.ts$/ }, async ({ path }) => {
      const { symbols } = await run(path);
      return { contents: `export const symbols = ${JSON.stringify(symbols)};` };
    });
  },
});

/** What a module exports. */
async function run(path) {
  const { outputFiles } = await bundle({ entryPoints: [path], bundle: true, format: 'esm', write: false });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
