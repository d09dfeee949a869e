#!/usr/bin/env node
'use strict';

// Node keeps compiled code between runs from 22.8 on.
require('node:module').enableCompileCache?.();

try {
  require.resolve('../dist/cli/main.cjs');
} catch {
  console.error('roadmap: not built yet: run `npm ci` (or `npm run build`) in the roadmap-as-code folder');
  process.exit(2);
}
require('../dist/cli/main.cjs').run();
