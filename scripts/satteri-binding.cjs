// Loads Sätteri's native code into our bundle, in place of Sätteri's own loader.
// Throws where there is none for this platform: then remark reads. (Sätteri's WebAssembly is no help there: it starts
// four threads, opens the root folder and warns on stderr.)
const { readFileSync } = require('node:fs');
const { dirname, join } = require('node:path');

/** Package managers install the one that fits. */
const names = {
  linux: [`linux-${process.arch}-gnu`, `linux-${process.arch}-musl`],
  darwin: [`darwin-${process.arch}`],
  win32: [`win32-${process.arch}-msvc`],
}[process.platform];

function load(requireFrom) {
  for (const name of names ?? []) {
    try {
      const file = requireFrom.resolve(`@bruits/satteri-${name}`);
      const { version } = JSON.parse(readFileSync(join(dirname(file), 'package.json'), 'utf8'));
      // Our copy of Sätteri's JavaScript reads the memory of this very version only.
      if (version !== SATTERI_VERSION) continue;
      process.dlopen(module, file);
      return module.exports;
    } catch {}
  }
  return null;
}

/** A flat node_modules (npm) has the binding in our own sight. A strict one (pnpm, Yarn PnP) has it only in Sätteri's. */
function loadFromSatteri() {
  const { createRequire } = require('node:module');
  return load(createRequire(require.resolve('satteri')));
}

const binding = load(require) ?? loadFromSatteri();
if (binding === null) throw new Error(`Sätteri has no binding for ${process.platform}-${process.arch}`);

module.exports = binding;
