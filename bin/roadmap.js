#!/usr/bin/env node
'use strict';

const { existsSync } = require('node:fs');
const { enableCompileCache } = require('node:module');
const { join } = require('node:path');
const { cacheFolder, loadCached } = require('./compile-cache.js');

const program = join(__dirname, '../dist/cli/main.cjs');
if (!existsSync(program)) {
  console.error('roadmap: not built yet: run `npm ci` (or `npm run build`) in the roadmap-as-code folder');
  process.exit(2);
}

const cache = cacheFolder(process);
if (cache) enableCompileCache?.(cache);
const { run } = cache && !enableCompileCache ? loadCached(program, cache) : require(program);
run();
