import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

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
