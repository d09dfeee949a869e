#!/usr/bin/env node
'use strict';

// Starts dist/cli through a cache of compiled code: half of what a program adds to Node's own start is compiling it.
// `module.enableCompileCache`, which is there from Node 22.8 on, saves half as much: it keeps no function that is compiled
// when it is first called. A cache that does not fit or cannot be written is no error.
const fs = require('node:fs');
const path = require('node:path');
const vm = require('node:vm');

// V8 would compile a regular expression for its interpreter, and again to machine code at its second use; and it would
// begin to optimize functions that are over before that pays.
require('node:v8').setFlagsFromString('--no-regexp-tier-up --interrupt-budget=300000');

const dist = path.join(__dirname, '../dist');

/** What begins a cache: for each part of the file a digit, of how many runs its functions are there. */
const HEADER = 256;
/** Of so many, as one run does not use all. */
const RUNS = 4;
/** A run later than that adds its own: another document calls other functions. Milliseconds. */
const FRESH = 60 * 60 * 1000;
/** What is older is of another version, or soon made again. Milliseconds. */
const OLD = 30 * 24 * 60 * 60 * 1000;

const files = [];
const parts = {};
const modules = new Map();

/** Loads a part of the program as `require` loads a file. */
function load(name) {
  if (!name.startsWith('./')) return require(name);
  const loaded = modules.get(name);
  if (loaded) return loaded.exports;
  if (!(name in parts)) open(fileOf(path.basename(name, '.js')));
  const module = { exports: {} };
  modules.set(name, module);
  parts[name](module.exports, load, module, dist);
  return module.exports;
}

load.resolve = require.resolve;

/** A command has a file of its own, and what is large; what else is not in `main` is in `more`. */
function fileOf(part) {
  if (part === 'main') return part;
  return fs.existsSync(path.join(dist, 'cli', `${part}.cjs`)) ? part : 'more';
}

/** Compiles a file of parts. */
function open(name) {
  const filename = path.join(dist, 'cli', `${name}.cjs`);
  const source = fs.readFileSync(filename, 'latin1');
  const cache = cacheFile(process, `${name}-${source.slice(2, 32)}`);
  const kept = cache && read(cache);
  const script = new vm.Script(source, { filename, cachedData: kept?.subarray(HEADER) });
  const digits = kept && !script.cachedDataRejected ? kept.latin1Slice(0, HEADER) : '';
  const own = script.runInThisContext();
  Object.assign(parts, own);
  files.push({ cache, script, digits, names: Object.keys(own) });
}

/** Taken at the end, compiled code holds the functions that were called. */
function keep() {
  const counted = files.map(({ names, digits }) =>
    names.map((name, at) => Math.min(RUNS, Number(digits[at] ?? 0) + (modules.has(name) ? 1 : 0))).join(''),
  );
  if (files.every(({ cache, digits }, at) => digits.startsWith(counted[at]) && ageOf(cache) < FRESH)) return;
  files.forEach(({ cache, script }, at) => {
    if (cache) write(cache, Buffer.concat([Buffer.from(counted[at].padEnd(HEADER)), script.createCachedData()]));
  });
  if (files[0]?.cache) sweep(path.dirname(files[0].cache));
}

/** In the user's own folder: compiled code from one that others can write to would be theirs to choose. */
function cacheFile({ env, platform, version, arch }, name) {
  if (env.NODE_DISABLE_COMPILE_CACHE) return null;
  const base =
    platform === 'win32'
      ? env.LOCALAPPDATA
      : env.XDG_CACHE_HOME || (env.HOME && path.join(env.HOME, platform === 'darwin' ? 'Library/Caches' : '.cache'));
  // The name holds a hash of the source, as V8 itself would take compiled code for any source as long.
  return base && path.isAbsolute(base) ? path.join(base, 'roadmap-as-code', `node-${version}-${arch}`, name) : null;
}

function read(file) {
  try {
    return fs.readFileSync(file);
  } catch {
    return undefined;
  }
}

function ageOf(file) {
  try {
    return Date.now() - fs.statSync(file).mtimeMs;
  } catch {
    return 0;
  }
}

/** By a rename, so that nobody reads half of it. */
function write(file, data) {
  const draft = `${file}.${process.pid}`;
  try {
    // Node's own recursion does not end where a folder can never be made, as in /proc.
    for (const folder of [path.join(file, '../../..'), path.join(file, '../..'), path.join(file, '..')])
      if (!fs.existsSync(folder)) fs.mkdirSync(folder, { mode: 0o700 });
    fs.writeFileSync(draft, data);
    fs.renameSync(draft, file);
  } catch {
    try {
      fs.unlinkSync(draft);
    } catch {}
  }
}

/** Each version has caches of its own, which would else pile up. */
function sweep(folder) {
  try {
    for (const name of fs.readdirSync(folder)) {
      const file = path.join(folder, name);
      if (ageOf(file) > OLD) fs.unlinkSync(file);
    }
  } catch {}
}

if (!fs.existsSync(path.join(dist, 'cli'))) {
  console.error('roadmap: not built yet: run `npm ci` (or `npm run build`) in the roadmap-as-code folder');
  process.exit(2);
}
process.on('exit', keep);
load('./main.js').run();
