// Loads Sätteri's native code into our bundle, in place of Sätteri's own loader.
// Throws where there is none for this platform: then remark reads. (Sätteri's WebAssembly is no help there: it starts
// four threads, opens the root folder and warns on stderr.)
const { createRequire } = require('node:module');

/** Package managers install the one that fits. */
const names = {
  linux: [`linux-${process.arch}-gnu`, `linux-${process.arch}-musl`],
  darwin: [`darwin-${process.arch}`],
  win32: [`win32-${process.arch}-msvc`],
}[process.platform];

function load(requireFrom) {
  for (const name of names ?? []) {
    try {
      // Our copy of Sätteri's JavaScript reads the memory of this very version only.
      if (requireFrom(`@bruits/satteri-${name}/package.json`).version !== SATTERI_VERSION) continue;
      return requireFrom(`@bruits/satteri-${name}`);
    } catch {}
  }
  return null;
}

// A flat node_modules (npm) has the binding in our own sight. A strict one (pnpm, Yarn PnP) has it only in Sätteri's.
const binding = load(require) ?? load(createRequire(require.resolve('satteri')));
if (binding === null) throw new Error(`Sätteri has no binding for ${process.platform}-${process.arch}`);

module.exports = binding;
