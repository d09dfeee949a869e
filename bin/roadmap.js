#!/usr/bin/env node
import module from 'node:module';

// From Node 22.8: compiled code is kept between runs.
module.enableCompileCache?.();

const { run } = await import('../dist/cli.js');
await run();
