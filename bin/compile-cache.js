'use strict';

// What Node does itself from 22.8 on (`module.enableCompileCache`), for Node 20: keeps V8's compiled code between runs.
// It halves what our code adds to Node's own start. A cache that does not fit or cannot be written is no error.
const fs = require('node:fs');
const { createRequire } = require('node:module');
const path = require('node:path');
const vm = require('node:vm');

/** The user's own: compiled code from a folder that others can write to would be theirs to choose. */
function cacheFolder({ env, platform }) {
  if (env.NODE_DISABLE_COMPILE_CACHE) return null;
  const base =
    platform === 'win32'
      ? env.LOCALAPPDATA
      : env.XDG_CACHE_HOME || (env.HOME && path.join(env.HOME, platform === 'darwin' ? 'Library/Caches' : '.cache'));
  return base ? path.join(base, 'roadmap-as-code', `node-${process.version}-${process.arch}`) : null;
}

/**
 * Loads a CommonJS file and what it requires beside it, as `require` does, through the cache.
 *
 * @param {string} main
 * @param {string} folder
 */
function loadCached(main, folder) {
  const dist = path.dirname(main);
  const scripts = new Map();
  const modules = new Map();
  let complete = true;

  const load = (name) => {
    const known = modules.get(name);
    if (known) return known.exports;
    const module = { exports: {} };
    modules.set(name, module);
    const filename = path.join(dist, name);
    const source = fs.readFileSync(filename, 'utf8');
    const cachedData = read(path.join(folder, name), stamp(source));
    const wrapped = `(function (exports, require, module, __filename, __dirname) {${source}\n})`;
    const script = new vm.Script(wrapped, { filename, cachedData });
    if (!cachedData || script.cachedDataRejected) complete = false;
    scripts.set(name, { source, script });
    const requireFrom = createRequire(filename);
    const requireHere = (id) => (id.startsWith('./') ? load(id.slice(2)) : requireFrom(id));
    script.runInThisContext()(module.exports, Object.assign(requireHere, requireFrom), module, filename, dist);
    return module.exports;
  };

  process.on('exit', () => {
    // Written at the end, it holds the functions that were used. A chunk used for the first time renews all.
    if (complete) return;
    for (const [name, { source, script }] of scripts) {
      write(path.join(folder, name), Buffer.concat([Buffer.from(stamp(source)), script.createCachedData()]));
    }
  });
  return load(path.basename(main));
}

/** What the build begins each file with, a hash of the rest: V8 itself would take compiled code for any source as long. */
function stamp(source) {
  return source.slice(0, STAMP_LENGTH);
}

const STAMP_LENGTH = 32;

function read(file, stamp) {
  try {
    const data = fs.readFileSync(file);
    return data.latin1Slice(0, STAMP_LENGTH) === stamp ? data.subarray(STAMP_LENGTH) : undefined;
  } catch {
    return undefined;
  }
}

/** By a rename, so that nobody reads half of it. */
function write(file, data) {
  try {
    fs.mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
    fs.writeFileSync(`${file}.${process.pid}`, data);
    fs.renameSync(`${file}.${process.pid}`, file);
  } catch {}
}

module.exports = { cacheFolder, loadCached };
