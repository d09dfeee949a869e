import { defineConfig } from 'vitest/config';

// `npm run test:browser`: tests that need Chromium, or packages that are installed for them alone.
export default defineConfig({
  root: import.meta.dirname,
  test: { include: ['**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
});
