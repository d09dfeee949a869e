import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const home = fileURLToPath(new URL('rivals', import.meta.url));
const installed = (path) => `${home}/node_modules/${path}`;

/** Linters that people run over Markdown today, as commands that check one file. */
export const RIVALS = [
  { name: 'markdownlint-cli2', check: (file) => [installed('markdownlint-cli2/markdownlint-cli2-bin.mjs'), file] },
  {
    name: 'remark-cli',
    // --no-stdout, or it would also print the file again.
    check: (file) => [
      installed('remark-cli/cli.js'),
      '--no-stdout',
      '--no-config',
      '--use',
      installed('remark-preset-lint-recommended/index.js'),
      file,
    ],
  },
];

/** They are no dependencies of ours: installed when they are first measured. */
export function installRivals() {
  if (existsSync(installed(''))) return;
  const { status, error } = spawnSync('npm', ['ci', '--prefix', home, '--ignore-scripts', '--no-audit', '--no-fund'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`npm ci --prefix ${home} failed`, { cause: error });
}
