import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Both cores of a small machine: by itself vitest leaves one idle.
    maxWorkers: '100%',
    // What the files of a worker import is loaded once: that is a third of the time. None of them changes it.
    isolate: false,
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/support/seed.ts'],
    // What needs a browser: npm run test:browser.
    exclude: ['test/browser/**'],
    passWithNoTests: true,
    // Tests of the program start processes over dist/, which `npm test` has just built; a machine may be slow.
    testTimeout: 60_000,
  },
});
