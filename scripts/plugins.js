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
    build.onResolve({ filter: /^#binding$/ }, () => ({ path: resolve('scripts/satteri-binding.cjs') }));
  },
};

/**
 * What packages load at start and we never use: it costs a tenth of Node's own start each.
 * commander runs no executables for us, and `render` is told whether there is colour.
 *
 * @type {import('esbuild').Plugin}
 */
export const withoutUnused = {
  name: 'without-unused',
  setup(build) {
    const unused = [
      { filter: /^(node:)?child_process$/, by: /[\\/]commander[\\/]/ },
      { filter: /^#supports-color$/, by: /[\\/]chalk[\\/]/ },
    ];
    for (const { filter, by } of unused) {
      build.onResolve({ filter }, ({ importer }) =>
        by.test(importer) ? { path: 'nothing', namespace: 'unused' } : null,
      );
    }
    build.onLoad({ filter: /.*/, namespace: 'unused' }, () => ({ contents: 'module.exports = {};' }));
  },
};

/**
 * Runs `vocabulary/compiled.ts` now, and puts what it makes into files that are read when they are asked for: the tables of
 * all languages take longer to put in order than a roadmap to read.
 *
 * @param {string} folder An expression for where the code finds the files.
 * @returns {import('esbuild').Plugin}
 */
export const compiledVocabulary = (folder) => ({
  name: 'compiled-vocabulary',
  setup(build) {
    build.onLoad({ filter: /[\\/]vocabulary[\\/]compiled\.ts$/ }, async ({ path }) => {
      const { outputFiles } = await bundle({ entryPoints: [path], bundle: true, format: 'esm', write: false });
      const code = Buffer.from(outputFiles[0].contents).toString('base64');
      const { compiled } = await import(`data:text/javascript;base64,${code}`);
      mkdirSync('dist/words', { recursive: true });
      for (const [name, text] of Object.entries(compiled)) writeFileSync(`dist/words/${name}.jsonl`, text());
      const readers = Object.keys(compiled).map((name) => `${name}: () => read('${name}')`);
      return {
        contents: `import { readFileSync } from 'node:fs';
          import { join } from 'node:path';
          const read = (name) => readFileSync(join(${folder}, 'words', name + '.jsonl'), 'latin1');
          export const compiled = { ${readers.join(', ')} };`,
      };
    });
  },
});
