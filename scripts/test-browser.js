// Runs test/browser, with what these tests need and the project does not: their own packages, and Chromium.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const FOLDER = 'test/browser';
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

if (!isInstalled())
  execFileSync('npm', ['ci', '--prefix', FOLDER, '--no-audit', '--no-fund'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
const CHROMIUM = process.env.CHROMIUM ?? onPath(NAMES) ?? installed();
if (CHROMIUM === null) {
  console.error(`${FOLDER}: Chromium is missing: install it, or say where it is in the variable CHROMIUM`);
  process.exit(1);
}
const run = (command, args) =>
  spawnSync(process.execPath, [command, ...args], { stdio: 'inherit', env: { ...process.env, CHROMIUM } }).status ?? 1;
process.exitCode =
  run('node_modules/typescript/bin/tsc', ['-p', FOLDER]) ||
  run('node_modules/vitest/vitest.mjs', ['run', '--config', `${FOLDER}/vitest.config.ts`, ...process.argv.slice(2)]);

/** What npm says it has installed is what the lock file asks for, apart from what is for other systems. */
function isInstalled() {
  const list = `${FOLDER}/node_modules/.package-lock.json`;
  if (!existsSync(list)) return false;
  const packages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
  const there = packages(list);
  return Object.entries(packages(`${FOLDER}/package-lock.json`)).every(
    ([name, { version, optional }]) => name === '' || optional || there[name]?.version === version,
  );
}

function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync) ?? null;
}

function installed() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || onPath(['apt-get']) === null) return null;
  const apt = (...args) => spawnSync('apt-get', ['-y', ...args], { stdio: 'inherit' }).status === 0;
  return apt('update') && apt('install', '--no-install-recommends', 'chromium') ? onPath(NAMES) : null;
}
